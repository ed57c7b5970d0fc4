"""Which format a file is taken for."""

from __future__ import annotations

import pytest

from bot.cli.transcripts.detect import detect

VTT = b"\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\nAnne: a\n"
SRT = b"1\r\n00:00:01,000 --> 00:00:02,000\r\nAnne: a\r\n"
JSON = b'\n{"call": "c1", "turns": []}\n'


@pytest.mark.parametrize(
    ("path", "data", "trainee", "form"),
    [
        ("calls.jsonl", JSON, None, "jsonl"),
        ("calls.txt", JSON, None, "jsonl"),
        ("calls", JSON, "Anne", "jsonl"),
        ("-", JSON, None, "jsonl"),
        ("-", b"", None, "jsonl"),
        ("-", b"no\n", None, "jsonl"),
        ("-", VTT, None, "vtt"),
        ("-", "\ufeffWEBVTT\n".encode("utf-16-le"), None, "vtt"),
        ("-", SRT, None, "srt"),
        ("-", b"nom;texte\nAnne;a\n", "Anne", "csv"),
        ("-", b"Anne: a, b\n", "Anne", "txt"),
        ("réunion.VTT", b"whatever", None, "vtt"),
        ("x.srt", b"", None, "srt"),
        ("x.tsv", b"", None, "csv"),
        ("x.txt", b"Anne: a\n", None, "txt"),
        ("x.txt", VTT, "Anne", "vtt"),
    ],
)
def test_the_name_then_the_content_decides(
    path: str, data: bytes, trainee: str | None, form: str
) -> None:
    assert detect(path, data, trainee) == form
