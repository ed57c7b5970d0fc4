"""WebVTT, as video meetings export it."""

from __future__ import annotations

import re

import webvtt
from webvtt.errors import MalformedFileError

from bot.cli.errors import BadInput
from bot.cli.transcripts import captions
from bot.cli.transcripts.common import Utterance
from bot.cli.transcripts.decoding import split_lines

_TIME = r"(?:\d{1,10}:)?[0-5]?\d:[0-5]?\d\.\d{1,3}"
TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?=\s|$)")


def read(text: str, trainee: str | None = None) -> list[Utterance]:
    """Return the utterances of a WebVTT file. Raises BadInput that names faulty lines."""
    lines = split_lines(text.lstrip("\ufeff \t\r\n"))
    skipped = len(split_lines(text)) - len(lines)
    numbers = captions.check_times(lines, TIMING)
    try:
        found = webvtt.from_string("\n".join(lines)).captions
    except MalformedFileError as err:
        raise BadInput("ligne 1 : un fichier WebVTT commence par « WEBVTT »") from err
    places = [skipped + line for line in captions.place(found, lines, numbers)]
    return captions.utterances(found, places, trainee)
