"""``visavis grade``: scores calls, with the words that earned each verdict."""

from __future__ import annotations

import argparse
from typing import Any

from bot.cli.errors import OK
from bot.cli.jsonl import Fault, Object, read_records, write_records
from bot.records.call import CLIENT, PROFILES, TRAINEE, Benefit, Call, Project, Turn
from bot.records.settings import Settings
from bot.records.verdict import Grade


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser("grade", help="noter des appels (JSON Lines)", description=(
        "Chaque ligne : {call, profile, turns: [{who, text}]}, et si l’on veut project. Chaque "
        "ligne rendue : six notes de 0 à 5, les techniques comptées, les constats et leurs mots."
    ))
    parser.add_argument("file", nargs="?", default="-", metavar="FICHIER",
                        help="fichier JSON Lines, ou - pour l’entrée standard")


def run(args: argparse.Namespace) -> int:
    """Read all calls, then write one grade a line."""
    calls = read_records(args.file, read_call)
    # After the check: loading the parser takes seconds, a fault is told at once.
    from bot.cli.models import understanding_folder
    from bot.content.rubric import load_rubric
    from bot.grading.grade import grade_call
    from bot.rehearsal.reading import TurnReading

    settings = Settings.read()
    rubric = load_rubric(settings.data / "rubric")
    with understanding_folder(settings.models) as folder:
        reading = TurnReading.load(folder)
    grades = (grade_call(call, reading.read_call(call), rubric) for call in calls)
    write_records(map(dump_grade, grades))
    return OK


def dump_grade(grade: Grade) -> dict[str, Any]:
    """Return a grade in the form of the contract (design §6)."""
    counts = grade.technique
    return {
        "call": grade.call,
        "rubric": grade.rubric,
        "step_scores": dict(grade.step_scores),
        "reasons": dict(grade.reasons),
        "technique": {
            "open": counts.open,
            "closed": counts.closed,
            "verification": {"complete": counts.complete, "partial": counts.partial},
            "reinforcement": {
                "reinforced": counts.reinforced,
                "acknowledged": counts.acknowledged,
                "missed": counts.missed,
            },
        },
        "verdicts": [
            {
                "rule": verdict.rule,
                "verdict": verdict.verdict,
                "turn": verdict.turn,
                "trainee_turn": verdict.trainee_turn,
                "quote": verdict.quote,
            }
            for verdict in grade.verdicts
        ],
    }


def read_call(item: Object) -> Call:
    """Read one call; raises Fault."""
    turns = tuple(_turn(turn) for turn in item.objects("turns"))
    project = item.object("project")
    return Call(
        id=item.key("call"),
        profile=item.choice("profile", PROFILES),
        turns=turns,
        project=None if project is None else read_project(project),
    )


def read_project(item: Object) -> Project:
    """Read a project: a name, and characteristics with the benefit of each."""
    benefits = item.objects("benefits") if item.data.get("benefits") is not None else []
    return Project(
        item.text("name"),
        tuple(Benefit(one.text("characteristic"), one.text("benefit")) for one in benefits),
    )


def _turn(item: Object) -> Turn:
    who = item.choice("who", (TRAINEE, CLIENT))
    if who is None:
        raise Fault(f"chaque tour a besoin de « who » : {TRAINEE} ou {CLIENT}")
    return Turn(who, item.text("text"))
