"""Measures topics on sets of questions: ``python -m bench.topics.measure MODEL FILE…``.

MODEL is a folder that ``train_understanding`` wrote. A line of a FILE holds ``text`` and,
where something is asked, ``topic`` and ``also`` (other topics accepted). Right: the first
topic and every other one are accepted. Asked back: no topic. A line without ``topic`` is
right when nothing is found to be asked.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bot.records.analysis import TurnAnalysis
from bot.rehearsal.reading import TurnReading, TurnToRead


def outcome(item: dict[str, Any], found: TurnAnalysis) -> str:
    """Return right, wrong or asked back."""
    topics = [hit.topic for hit in found.topics]
    if "topic" not in item:
        return "wrong" if topics or found.asks else "right"
    accepted = {item["topic"], *item.get("also", ())}
    if not topics:
        return "asked back"
    return "right" if accepted.issuperset(topics) else "wrong"


def main(arguments: list[str]) -> int:
    """Print one line per set."""
    model, *files = arguments
    reading = TurnReading.load(Path(model))
    for file in files:
        items = [json.loads(line) for line in Path(file).read_text("utf-8").splitlines() if line]
        turns = [
            TurnToRead(item["text"], item.get("client", ()), None, item.get("asked", ()))
            for item in items
        ]
        found = Counter(outcome(*pair) for pair in zip(items, reading.read_many(turns)))
        shares = ", ".join(
            f"{name} {found[name] / len(items):.1%}" for name in ("right", "wrong", "asked back")
        )
        print(f"{Path(file).name}: {shares} ({len(items)} lines)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
