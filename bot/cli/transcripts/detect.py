"""Which format a file is in: what was asked for, else its name, else its first lines."""

from __future__ import annotations

import re
from pathlib import PurePath

from bot.cli.transcripts import csv

JSONL, VTT, SRT, CSV, PLAIN = "jsonl", "vtt", "srt", "csv", "txt"
FORMATS = (JSONL, VTT, SRT, CSV, PLAIN)
ENDINGS = {".vtt": VTT, ".srt": SRT, ".csv": CSV, ".tsv": CSV}
TEXT_ENDINGS = (".txt", ".md", ".text", ".log")
_SRT = re.compile(r"\s*(?:\d+\s*[\r\n]+)?\s*\d+:\d\d?:\d\d?[,.]\d+\s*-->")


def detect(path: str, data: bytes, trainee: str | None) -> str:
    """Return the format of ``data``, read from ``path``.

    Whatever its name, a file that begins with a brace is JSON Lines; one that tells
    nothing else is too, unless a trainee is named.
    """
    ending = PurePath(path).suffix.lower()
    if ending in ENDINGS:
        return ENDINGS[ending]
    # Latin-1 reads any bytes, and format marks are plain letters.
    start = data[:4000].replace(b"\x00", b"").decode("latin-1").lstrip("ï»¿ÿþ \t\r\n")
    if start.startswith("WEBVTT"):
        return VTT
    if _SRT.match(start):
        return SRT
    if start.startswith(("{", "[{")) or not (trainee or ending in TEXT_ENDINGS):
        return JSONL
    return CSV if csv.find_header(start) else PLAIN
