"""SRT, numbered or not."""

from __future__ import annotations

import re

import webvtt

from bot.cli.transcripts import captions
from bot.cli.transcripts.common import Utterance, refuse_lines
from bot.cli.transcripts.decoding import split_lines

_TIME = r"\d{1,10}:[0-5]?\d:[0-5]?\d[,.]\d{1,3}"
TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?=\s|$)")


def read(text: str, trainee: str | None = None) -> list[Utterance]:
    """Return the utterances of an SRT file. Raises BadInput that names faulty lines."""
    lines = split_lines(text)
    numbers = captions.check_times(lines, TIMING)
    if not numbers:
        refuse_lines([(1, "un fichier SRT donne l’heure de chaque sous-titre (00:00:01,000 --> …)")])
    first = numbers[0]
    before = [n for n, line in enumerate(lines[:first - 1], 1) if line.strip()]
    refuse_lines([
        (n, "des mots avant le premier sous-titre")
        for n in before if n != first - 1 or not lines[n - 1].strip().isdigit()
    ])
    found = webvtt.from_buffer(_numbered(lines), format="srt").captions
    return captions.utterances(found, captions.place(found, lines, numbers), trainee)


def _numbered(lines: list[str]) -> list[str]:
    """Give a number to the cues that have none: the parser drops them."""
    kept: list[str] = []
    for line in lines:
        if "-->" in line and not (kept and kept[-1].strip().isdigit()):
            kept += ["", "1"] if kept else ["1"]
        if kept or line.strip():
            kept.append(line)
    return kept
