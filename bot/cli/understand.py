"""``visavis understand``: which topics a text really asks about."""

from __future__ import annotations

import argparse
from typing import Any

from bot.cli.errors import OK
from bot.cli.jsonl import Object, read_records, write_records
from bot.cli.workers import spread
from bot.records.analysis import TurnAnalysis
from bot.records.settings import Settings


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    text = "trouver les sujets de questions (JSON Lines)"
    parser = commands.add_parser("understand", help=text, description=(
        "Chaque ligne : {id, text}, et si l’on veut client (les tours d’avant) et asked (les "
        "sujets déjà demandés). Chaque ligne rendue : {id, asks, topics}."
    ))
    parser.add_argument("file", nargs="?", default="-", metavar="FICHIER",
                        help="fichier JSON Lines, ou - pour l’entrée standard")


def run(args: argparse.Namespace) -> int:
    """Read all texts, then write one line each."""
    records = read_records(args.file, _check)
    # After the check: loading the parser takes seconds, a fault is told at once.
    from bot.cli.models import understanding_folder
    from bot.rehearsal.reading import CHUNK, TurnReading, TurnToRead

    turns = [TurnToRead(item["text"], item["client"], None, item["asked"]) for item in records]
    with understanding_folder(Settings.read().models) as folder:
        reading = TurnReading.load(folder)
    found = spread(lambda share: [*map(topics, reading.read_many(share))], turns, CHUNK)
    write_records({"id": item["id"], **read} for item, read in zip(records, found))
    return OK


def topics(found: TurnAnalysis) -> dict[str, Any]:
    """Return what one text asks about, most salient first."""
    hits = [
        {"topic": hit.topic, "confidence": round(hit.confidence, 3), "text": hit.text}
        for hit in found.topics
    ]
    return {"asks": found.asks, "topics": hits}


def _check(item: Object) -> dict[str, Any]:
    return {
        "id": item.key("id"),
        "text": item.text("text"),
        "client": item.texts("client"),
        "asked": item.texts("asked"),
    }
