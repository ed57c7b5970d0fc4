"""The cues of moves of ``data/lexicon/moves/``, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.content.faults import ContentError
from bot.content.lexicon import lexicon_dir
from bot.content.sound import read_sound
from bot.content.yaml_source import Source

_SPACE = r"(?: ,)? "  # a comma between two words of a cue changes nothing
_ANY_ENDING = re.compile(r"(?<=[a-z])\*")


@dataclass(frozen=True)
class MoveCues:
    """The cues of one move as one pattern; ``unless`` cancels it in the sentence where it
    matches. A pattern of no cue at all matches nothing."""

    move: str
    cue: re.Pattern[str]
    unless: re.Pattern[str]


def load_move_cues(folder: Path | None = None) -> tuple[MoveCues, ...]:
    """Read the cues of ``folder`` (``data/lexicon/moves`` unless told), file by file.

    Patterns match text made by ``bot.understanding.moves.flatten``. Raises
    ``ContentError`` with file and line when a cue is no regular expression.
    """
    folder = folder or lexicon_dir() / "moves"
    found: list[MoveCues] = []
    for path in sorted(folder.glob("*.yml")):
        source = read_sound(path)
        for at, entry in enumerate(source.data["moves"]):
            cues = _compile_all(source, at, "cues", entry.get("cues"))
            unless = _compile_all(source, at, "unless", entry.get("unless"))
            found.append(MoveCues(entry["move"], cues, unless))
    return tuple(found)


def _compile_all(source: Source, at: int, key: str, cues: list[str] | None) -> re.Pattern[str]:
    patterns = []
    for number, cue in enumerate(cues or ()):
        try:
            patterns.append(compile_cue(cue).pattern)
        except re.error as error:
            fault = source.fault(("moves", at, key, number), f"Cet indice ne se lit pas : {error}.")
            raise ContentError([fault]) from error
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


def compile_cue(cue: str) -> re.Pattern[str]:
    """Return the regular expression of one cue; raises ``re.error`` when it is none."""
    pattern = _ANY_ENDING.sub(r"\\w*", cue)
    pattern = pattern.replace(" … ", r" (?:\S+ ){0,4}").replace(" ", _SPACE)
    if not pattern.startswith("^"):
        pattern = r"\b" + pattern if pattern[:1].isalnum() or pattern[:1] == "(" else pattern
    pattern = pattern.replace("^", r"(?:^|(?<=, ))").replace("$)", r"(?=$| ,))").replace("|$", r"|(?=$| ,)")
    if pattern.endswith("$"):
        pattern = pattern[:-1] + r"(?=$| ,)"
    elif pattern[-1].isalnum() or pattern[-1] == ")":
        pattern += r"(?!\w)"
    return re.compile(pattern)
