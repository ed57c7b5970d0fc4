"""JSON Lines that people really give: what is read, and which line is at fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.errors import BadInput
from bot.cli.jsonl import Object, read_records


def read(tmp_path: Path, content: bytes) -> list[str]:
    file = tmp_path / "in.jsonl"
    file.write_bytes(content)
    return read_records(str(file), lambda item: item.text("text"))


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (b'{"text": "a"}\n{"text": "b"}\n', ["a", "b"]),
        (b'{"text": "a"}', ["a"]),
        (b'\n  \n{"text": "a"}\n\t\n\n', ["a"]),
        (b'{"text": "a", "unknown": [1, {"x": null}]}', ["a"]),
        (b'\xef\xbb\xbf{"text": "a"}', ["a"]),
        (b'{"text": "a"}\r\n{"text": "b"}\r\n', ["a", "b"]),
        ('{"text": "deux\u2028lignes"}'.encode(), ["deux\u2028lignes"]),
        ('{"text": "où ça ? 👍"}'.encode(), ["où ça ? 👍"]),
        (b'{"text": "\\ud83d\\ude00"}', ["😀"]),
        (b'{"text": ""}', [""]),
        (b"", []),
        (b"\n\n", []),
    ],
)
def test_lines_are_read(tmp_path: Path, content: bytes, texts: list[str]) -> None:
    assert read(tmp_path, content) == texts


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b'{"text": "a"}\n{"text": \n', 2, "JSON"),
        (b'{"text": "a"}\n\n[1, 2]\n', 3, "objet"),
        (b'"text"', 1, "objet"),
        (b"null", 1, "objet"),
        (b'{"texte": "a"}', 1, "« text »"),
        (b'{"text": 3}', 1, "« text »"),
        (b'{"text": "caf\xe9"}', 1, "UTF-8"),
        (b"\x00\x01\xff\xfe\x89PNG", 1, "UTF-8"),
        (b'{"text": "a"}\n\x1f\x8b\x08\x00', 2, "UTF-8"),
        (b'{"text": NaN}', 1, "JSON"),
        (b'{"text": "a", "x": ' + b"9" * 5000 + b".0e}", 1, "JSON"),
        (b"[" * 100_000, 1, "JSON"),
        (b'{"text": "\\ud83d"}', 1, "coupé"),
        (b'{"text": "a"} {"text": "b"}', 1, "JSON"),
    ],
)
def test_a_fault_is_named_by_its_line(
    tmp_path: Path, content: bytes, line: int, words: str
) -> None:
    with pytest.raises(BadInput) as caught:
        read(tmp_path, content)
    assert str(caught.value).startswith(f"ligne {line} : ")
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_every_faulty_line_is_named_up_to_a_limit(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        read(tmp_path, b"no\n" * 50)
    lines = str(caught.value).splitlines()
    assert len(lines) == 21 and lines[-1] == "… et 30 autres lignes fautives"


@pytest.mark.parametrize("path", ["missing.jsonl", "."])
def test_a_file_that_cannot_be_read_is_told(path: str) -> None:
    with pytest.raises(BadInput, match="fichier"):
        read_records(path, Object)
