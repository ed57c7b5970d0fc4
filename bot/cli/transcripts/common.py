"""What all formats of transcripts share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.cli.errors import BadInput

MOST_FAULTS = 20
_TIME = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,2}):)?(\d{1,3})(?:[.,](\d{1,6}))?")
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Utterance:
    """What one person said, from line ``line`` (counted from 1) of the file.

    ``speaker`` is None where the file does not say; ``start`` and ``end`` are seconds,
    None where it gives no time.
    """

    line: int
    speaker: str | None
    text: str
    start: float | None = None
    end: float | None = None


def refuse_lines(faults: Sequence[tuple[int, str]]) -> None:
    """Raise BadInput that names each faulty line; nothing happens without faults."""
    if not faults:
        return
    told = [f"ligne {line} : {message}" for line, message in faults[:MOST_FAULTS]]
    hidden = len(faults) - MOST_FAULTS
    more = [f"… et {hidden} autres lignes fautives"] if hidden > 0 else []
    raise BadInput("\n".join([*told, *more]))


def fold_name(name: str) -> str:
    """Return ``name`` as names are compared: no case, accents, asides, doubled spaces."""
    letters = unicodedata.normalize("NFKD", without_asides(name).replace("’", "'"))
    plain = "".join(char for char in letters if not unicodedata.combining(char))
    return squeeze(plain.replace("_", " ")).strip(" .:-").casefold()


def without_asides(name: str) -> str:
    """Return ``name`` without what stands in brackets (« (Invité) »), unless that is all."""
    return _ASIDE.sub("", name) or name


def squeeze(text: str) -> str:
    """Return ``text`` on one line, no-break spaces kept, other runs of blanks made one space."""
    return _SPACES.sub(lambda run: run[0] if run[0] in "\u00a0\u202f" else " ", text).strip()


def seconds(time: str) -> float | None:
    """Return the seconds of « 01:02:03,5 », « 1:02 » or « 62.5 »; None for anything else."""
    found = _TIME.fullmatch(time.strip())
    if not found:
        return None
    hours, minutes, rest, fraction = found.groups()
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(rest)
    return whole + float(f"0.{fraction or 0}")
