"""Lexicons are read once, and a broken one is named by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.faults import ContentError
from bot.content.lexicon import load_lexicon


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "lexicon").mkdir()
    return tmp_path


def write(data: Path, name: str, text: str) -> None:
    (data / "lexicon" / name).write_text(text, encoding="utf-8")


def test_a_yaml_lexicon_comes_back_as_plain_data(data: Path) -> None:
    write(data, "tags.yml", "asked: [hein, non]\n")
    assert load_lexicon("tags", data) == {"asked": ["hein", "non"]}


def test_a_text_lexicon_leaves_out_comments_and_blank_lines(data: Path) -> None:
    write(data, "words.txt", "# heard in chat\nhein\n\nnon\n")
    assert load_lexicon("words", data) == ("hein", "non")


def test_a_missing_lexicon_is_a_fault(data: Path) -> None:
    with pytest.raises(ContentError):
        load_lexicon("nowhere", data)


def test_a_key_written_twice_is_named_by_its_line(data: Path) -> None:
    write(data, "tags.yml", "asked: [hein]\nasked: [non]\n")
    with pytest.raises(ContentError) as caught:
        load_lexicon("tags", data)
    assert [fault.line for fault in caught.value.faults] == [2]
