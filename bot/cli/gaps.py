"""``visavis scenario gaps``: the lines that clients did not understand, most frequent first."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.cli.errors import OK, BadInput, CliError
from bot.records.settings import Settings

if TYPE_CHECKING:
    from bot.store.kept import UnclearLine

# So many lines are shown unless more are asked for.
SHOWN = 30


@dataclass(frozen=True)
class Gap:
    """What was said and not understood, ``count`` times, in ``scenarios``; ``said`` is its
    most frequent wording."""

    said: str
    count: int
    scenarios: tuple[str, ...]


def add_parser(actions: Any) -> None:
    """Add the action to those of ``visavis scenario``."""
    parser = actions.add_parser("gaps", help="ce que les clients n’ont pas compris, du plus fréquent au plus rare")
    parser.add_argument("scenario", nargs="?", metavar="ID", help="un seul scénario ; sinon tous")
    parser.add_argument("--limit", type=int, default=SHOWN, metavar="N", help=f"au plus N lignes ({SHOWN})")
    parser.set_defaults(do=show_gaps)


def show_gaps(args: argparse.Namespace) -> int:
    """Print, tab by tab: how often, the nearest topic and its probability, where, the words."""
    settings = Settings.read()
    if args.scenario is not None:
        _refuse_unknown(args.scenario, settings)
    found = gather(_unclear(settings, args.scenario))[: max(args.limit, 0)]
    if not found:
        sys.stdout.write("Aucune ligne : les clients ont tout compris, ou personne n’a encore répété.\n")
        return OK
    for gap, (topic, chance) in zip(found, _nearest([gap.said for gap in found], settings)):
        where = ", ".join(gap.scenarios)
        sys.stdout.write(f"{gap.count}\t{topic} {chance:.2f}\t{where}\t{gap.said}\n")
    return OK


def _unclear(settings: Settings, scenario: str | None) -> list[UnclearLine]:
    from bot.store.errors import StoreError
    from bot.store.store import Store

    try:
        store = Store(settings.database_url)
        try:
            return store.unclear_lines(scenario)
        finally:
            store.close()
    except StoreError as err:
        raise CliError("Les répétitions ne peuvent pas être lues : la base ne répond pas.") from err


def gather(lines: Iterable[UnclearLine]) -> list[Gap]:
    """Put lines with the same content words together, most frequent first."""
    from bot.content.likeness import content_stems, words

    kept: dict[tuple[str, ...], list[UnclearLine]] = {}
    for line in lines:
        stems = tuple(sorted(set(content_stems(line.text)))) or tuple(words(line.text))
        kept.setdefault(stems, []).append(line)
    found = [_gap(group) for group in kept.values()]
    return sorted(found, key=lambda gap: (-gap.count, gap.said))


def _gap(group: Sequence[UnclearLine]) -> Gap:
    said = Counter(" ".join(line.text.split()) for line in group).most_common(1)[0][0]
    names = dict.fromkeys(line.scenario for line in group if line.scenario)
    return Gap(said, len(group), tuple(names))


def _nearest(texts: Sequence[str], settings: Settings) -> list[tuple[str, float]]:
    """Return, for each text, the topic that it is nearest to, and its probability 0–1."""
    from bot.cli.models import understanding_folder
    from bot.technique.normalise import normalise
    from bot.technique.pipeline import load_nlp
    from bot.understanding.topics import NONE, OFF_TOPIC, TopicModel

    with understanding_folder(settings.models) as folder:
        model = TopicModel.load(folder)
    found = []
    for doc in load_nlp().pipe(normalise(text).text for text in texts):
        chances = model.chances(doc[:])
        topics = {name: chance for name, chance in chances.items() if name not in (NONE, OFF_TOPIC)}
        best = max(topics, key=topics.__getitem__)
        found.append((best, topics[best]))
    return found


def _refuse_unknown(scenario: str, settings: Settings) -> None:
    from bot.content.paths import scenario_dirs

    known = [folder.name for folder in scenario_dirs(settings.data)]
    if scenario not in known:
        raise BadInput(f"« {scenario} » n’existe pas ; au choix : {', '.join(known)}")
