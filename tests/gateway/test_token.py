"""The secret shared with Rasa's private channel."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.gateway.token import TokenUnusable, shared_token
from bot.records.settings import Settings


def settings(home: Path, token: str = "") -> Settings:
    return Settings.read({"VISAVIS_HOME": str(home), "VISAVIS_TOKEN": token})


def test_a_token_is_made_once_and_read_by_its_owner_only(tmp_path: Path) -> None:
    home = tmp_path / "var"
    first = shared_token(settings(home))
    assert len(first) >= 32 and shared_token(settings(home)) == first
    assert stat.S_IMODE((home / "token").stat().st_mode) == 0o600
    assert [path.name for path in home.iterdir()] == ["token"]


def test_the_token_of_the_settings_is_used_and_nothing_written(tmp_path: Path) -> None:
    assert shared_token(settings(tmp_path / "var", "x" * 20)) == "x" * 20
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("token", ["short", "é" * 20, "with\nbreak" * 3])
def test_a_token_that_cannot_be_one_is_refused(tmp_path: Path, token: str) -> None:
    with pytest.raises(TokenUnusable):
        shared_token(settings(tmp_path, token))


def test_an_empty_token_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "token").touch()
    with pytest.raises(TokenUnusable):
        shared_token(settings(tmp_path))


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(TokenUnusable):
        shared_token(settings(tmp_path / "file" / "var"))
