"""``visavis analyse``: labels trainee turns as the annotation guide does."""

from __future__ import annotations

import argparse
from typing import Any

from bot.cli.errors import OK
from bot.cli.jsonl import Object, read_records, write_records
from bot.cli.workers import spread
from bot.records.analysis import TurnAnalysis
from bot.records.call import PROFILES


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    text = "étiqueter des tours de parole (JSON Lines)"
    parser = commands.add_parser("analyse", help=text, description=(
        "Chaque ligne : {id, client, profile, trainee}. Chaque ligne rendue ajoute questions, "
        "verification, content et reinforcement."
    ))
    parser.add_argument("file", nargs="?", default="-", metavar="FICHIER",
                        help="fichier JSON Lines, ou - pour l’entrée standard")


def run(args: argparse.Namespace) -> int:
    """Read all turns, then write one line each."""
    records = read_records(args.file, _check)
    # After the check: loading the parser takes seconds, a fault is told at once.
    from bot.rehearsal.reading import CHUNK, TurnReading, TurnToRead

    turns = [TurnToRead(item["trainee"], item["client"], item["profile"]) for item in records]
    reading = TurnReading.load() if records else None
    found = spread(lambda share: [*map(labels, reading.read_many(share))], turns, CHUNK)
    write_records({**item, **read} for item, read in zip(records, found))
    return OK


def labels(found: TurnAnalysis) -> dict[str, Any]:
    """Return the labels of one turn, in the form of the guide's section 4."""
    return {
        "questions": [
            {"text": item.text, "form": item.form, "flags": list(item.flags)}
            for item in found.questions
        ],
        "verification": found.verification.verdict,
        "content": found.verification.content,
        "reinforcement": found.reinforcement.verdict,
    }


def _check(item: Object) -> dict[str, Any]:
    return {
        "id": item.key("id"),
        "client": item.texts("client"),
        "profile": item.choice("profile", PROFILES),
        "trainee": item.text("trainee"),
    }
