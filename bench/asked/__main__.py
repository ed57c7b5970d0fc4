"""Measures whether clients answer what was asked: ``make bench-asked``.

Each ``<scenario>.jsonl`` here holds questions of whole calls: ``client`` (what was said just
before), ``text``, ``accept`` (facts and needs that would answer it), ``topics`` (under which
an answer would fit). Each is read by the trained model and played by itself, at a trust at
which most is told. Right: the reply tells an accepted fact or need, or hints at the need.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict

from bench.asked.calls import Asked, read_asked
from bot.client.engine import respond
from bot.client.layers import told_in
from bot.client.reply import ClientReply

RIGHT, TOPIC, WRONG, BACK = "right", "on its topic", "wrong", "asked back"
OUTCOMES = (RIGHT, TOPIC, WRONG, BACK)


def outcome(asked: Asked, reply: ClientReply) -> str:
    """Return one of ``OUTCOMES``."""
    voice = asked.scenario.voice(asked.profile.id)
    new = {name for name in reply.state.used if name not in asked.state.used}
    events = [event.partition(":") for event in reply.events]
    told = {*reply.revealed, *told_in(voice, new)}
    told |= {name for event, _, name in events if event == "need_hinted"}
    if told & set(asked.row["accept"]):
        return RIGHT
    if any(event in ("not_understood", "topics_offered") for event, _, _ in events):
        return BACK
    spoken = {voice.topic_of_line[name][0] for name in new if name in voice.topic_of_line}
    return TOPIC if spoken & set(asked.row["topics"]) else WRONG


def play(asked: Asked) -> ClientReply:
    """Return what the client answers."""
    return respond(
        asked.scenario, asked.profile, asked.state, asked.analysis, asked.row["text"],
        random.Random(3),
    )


def main() -> int:
    """Print one line per scenario and one for all."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for asked in read_asked():
        found[asked.scenario.id][outcome(asked, play(asked))] += 1
    for name, counts in found.items():
        print(_line(name, counts))
    print(_line("all", sum(found.values(), Counter())))
    return 0


def _line(name: str, found: Counter[str]) -> str:
    total = sum(found.values())
    shares = ", ".join(f"{outcome} {found[outcome] / total:.1%}" for outcome in OUTCOMES)
    return f"{name}: {shares} ({total} questions)"


if __name__ == "__main__":
    sys.exit(main())
