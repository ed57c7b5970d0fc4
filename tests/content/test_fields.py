"""Semantic fields and cues: faults are named with their file."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.faults import ContentError
from bot.content.fields import Field, load_fields
from bot.content.move_cues import compile_cue, load_move_cues


def test_the_fields_of_the_project_load() -> None:
    fields = load_fields()
    assert {"staff", "public", "money", "software"} <= {field.name for field in fields}


def test_a_field_is_read_with_its_class(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("fields:\n- {name: sea, class: noun, words: [phare, port*]}\n")
    assert load_fields(tmp_path) == (Field("sea", ("phare", "port*"), True),)


@pytest.mark.parametrize(
    "content",
    [
        "fields:\n- {name: a, words: [oui, 3]}\n",
        "fields:\n- {name: '', words: [x]}\n",
        "fields:\n- {name: a, words: [x]}\n- {name: a, words: [y]}\n",
        "fields: []\n",
    ],
)
def test_malformed_fields_are_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.yml").write_text(content)
    with pytest.raises(ContentError):
        load_fields(tmp_path)


def test_a_cue_that_is_no_pattern_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("moves:\n- move: greet\n  cues:\n  - bonjour\n  - '(salut'\n")
    with pytest.raises(ContentError) as error:
        load_move_cues(tmp_path)
    assert error.value.faults[0].line == 5


@pytest.mark.parametrize(
    ("cue", "text", "found"),
    [
        ("merci", "un grand merci", True),
        ("merci", "mercier", False),
        ("conseill*", "je conseillerais", True),
        ("soit … soit", "soit un peu plus tard soit jamais", True),
        ("soit … soit", "soit un deux trois quatre cinq soit", False),
        ("^ok$", "ok , on continue", True),
        ("^ok$", "ok pour moi", False),
    ],
)
def test_the_shorthands_of_cues(cue: str, text: str, found: bool) -> None:
    assert bool(compile_cue(cue).search(text)) is found
