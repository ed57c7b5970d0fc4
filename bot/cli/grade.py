"""``visavis grade``: scores calls, with the words that earned each verdict."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from bot.cli.errors import OK, BadInput
from bot.cli.jsonl import Fault, Object, parse_records, read_bytes, write_records
from bot.cli.limits import too_long
from bot.cli.transcripts.detect import FORMATS, JSONL, detect
from bot.cli.workers import spread
from bot.records.call import CLIENT, PROFILES, TRAINEE, Benefit, Call, Project, Turn
from bot.records.settings import Settings
from bot.records.verdict import Grade

CALLS_AT_A_TIME = 4
ONLY_TRANSCRIPTS = (
    "--trainee, --profile et --project vont avec une transcription ; ce fichier est lu comme du "
    "JSON Lines, où chaque appel donne les siens (autre format : --format)."
)


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser("grade", help="noter des appels (JSON Lines)", description=(
        "Chaque ligne : {call, profile, turns: [{who, text}]}, et si l’on veut project ; ou bien "
        "la transcription d’un appel, avec --trainee. Chaque ligne rendue : six notes de 0 à 5, "
        "les techniques comptées, les constats et leurs mots."
    ))
    parser.add_argument("file", nargs="?", default="-", metavar="FICHIER",
                        help="fichier JSON Lines ou transcription, ou - pour l’entrée standard")
    parser.add_argument("--format", choices=FORMATS, help="si ni le nom ni le contenu ne le disent")
    parser.add_argument("--trainee", metavar="NOM", help="qui est stagiaire dans la transcription")
    parser.add_argument("--profile", choices=PROFILES, metavar="PROFIL",
                        help=f"profil du client dans la transcription : {', '.join(PROFILES)}")
    parser.add_argument("--project", metavar="FICHIER", help="projet préparé, en JSON")


def run(args: argparse.Namespace) -> int:
    """Read all calls, then write one grade a line."""
    calls = _read(args)
    # After the check: loading the parser takes seconds, a fault is told at once.
    from bot.cli.models import understanding_folder
    from bot.content.rubric_reading import load_rubric
    from bot.grading.grade import grade_call
    from bot.grading.hits import prepare
    from bot.grading.spelling.dictionary import load_dictionary
    from bot.rehearsal.reading import TurnReading

    settings = Settings.read()
    rubric = load_rubric(settings.data / "rubric")
    with understanding_folder(settings.models) as folder:
        reading = TurnReading.load(folder)
    # Once, before processes share the work.
    load_dictionary()
    prepare(rubric)

    def grade(share: Sequence[Call]) -> list[dict[str, Any]]:
        graded = (grade_call(call, reading.read_call(call), rubric) for call in share)
        return [*map(dump_grade, graded)]

    write_records(spread(grade, calls, CALLS_AT_A_TIME))
    return OK


def _read(args: argparse.Namespace) -> list[Call]:
    """Return the calls of the file; what is worth knowing of a transcript goes to stderr."""
    data = read_bytes(args.file)
    form = args.format or detect(args.file, data, args.trainee)
    if form == JSONL:
        if args.trainee or args.profile or args.project:
            raise BadInput(ONLY_TRANSCRIPTS)
        return parse_records(data, read_call)
    from bot.cli.transcripts.reading import project_from, read_transcript

    project = None
    if args.project:
        project = project_from(read_bytes(args.project), lambda item: read_project(Object(item)))
    call, notes = read_transcript(data, form, args.file, args.trainee, args.profile, project)
    for note in notes:
        print(note, file=sys.stderr)
    return [call]


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
    excess = too_long(turns)
    if excess:
        raise Fault(excess)
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
