"""From the bytes of a transcript to a call that can be graded."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import PurePath

from bot.cli.errors import BadInput
from bot.cli.jsonl import Fault
from bot.cli.limits import too_long
from bot.cli.transcripts import csv, detect, plain, srt, vtt
from bot.cli.transcripts.common import Utterance, refuse_lines
from bot.cli.transcripts.decoding import decode
from bot.cli.transcripts.repeats import drop_repeats
from bot.cli.transcripts.speakers import assign
from bot.records.call import Call, Project

READERS: dict[str, Callable[[str, "str | None"], list[Utterance]]] = {
    detect.VTT: vtt.read,
    detect.SRT: srt.read,
    detect.CSV: csv.read,
    detect.PLAIN: plain.read,
}
TIMED = (detect.VTT, detect.SRT)
UNNAMED = "transcription"
NO_PROJECT = "Un projet est un objet JSON : {\"name\": …, \"benefits\": […]}"


def read_transcript(
    data: bytes, form: str, path: str, trainee: str | None, profile: str | None,
    project: Project | None = None,
) -> tuple[Call, tuple[str, ...]]:
    """Return the call of a transcript, and in French what is worth knowing of its reading.

    ``form`` is one of ``READERS``; the call is named after the file. Raises BadInput.
    """
    said = READERS[form](decode(data), trainee)
    if form in TIMED:
        said = drop_repeats(sorted(said, key=lambda one: one.start or 0.0))
    sides = assign(said, trainee, carry=form in TIMED)
    excess = too_long(sides.turns)
    if excess:
        raise BadInput(f"{excess[0].upper()}{excess[1:]}.")
    name = UNNAMED if path == "-" else PurePath(path).stem
    return Call(name, profile, sides.turns, project), sides.notes


def project_from(data: bytes, read: Callable[[dict], Project]) -> Project:
    """Return the project of a JSON file, alone or under « project ». Raises BadInput."""
    try:
        found = json.loads(decode(data))
    except json.JSONDecodeError as err:
        refuse_lines([(err.lineno, f"ce n’est pas du JSON (colonne {err.colno})")])
    if isinstance(found, dict) and isinstance(found.get("project"), dict):
        found = found["project"]
    if not isinstance(found, dict):
        raise BadInput(NO_PROJECT)
    try:
        return read(found)
    except Fault as fault:
        raise BadInput(f"Le projet ne peut pas être lu : {fault}") from fault
