"""Which messages may go on, and what is taken out of them."""

from __future__ import annotations

import pytest

from bot.gateway.inbound import check


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Bonjour", "Bonjour"),
        ("  Bonjour\n", "Bonjour"),
        ("Qu’est-ce qui\u202f vous gêne\u00a0?", "Qu’est-ce qui\u202f vous gêne\u00a0?"),
        ("un\ttab", "un tab"),
        ("deux\r\nlignes\u2028trois", "deux\nlignes\ntrois"),
        ("so\x00nne\x1b[31m", "sonne[31m"),
        ("\ufeffBonjour\u200b", "Bonjour"),
        ("cassé \ud83d ici", "cassé  ici"),
        ("oui 👩\u200d💻", "oui 👩\u200d💻"),
        ("1", "1"),
        ("!aide", "!aide"),
        ("你好", "你好"),
        ("<b>gras</b> & 'apostrophes'", "<b>gras</b> & 'apostrophes'"),
        ("3 / 4 des bénévoles", "3 / 4 des bénévoles"),
    ],
)
def test_a_message_is_cleaned_and_goes_on(typed: str, text: str) -> None:
    checked = check(typed)
    assert (checked.text, checked.refusal) == (text, None)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", "empty"),
        (" \u00a0\n\t ", "empty"),
        ("\x00\x07\u200b", "empty"),
        ("😀🎉", "no_words"),
        ("👩\u200d💻", "no_words"),
        ("?!…", "no_words"),
        ("---", "no_words"),
        ("/restart", "slash"),
        ("  /intent{\"a\": 1}", "slash"),
        ("\u200b/restart", "slash"),
        ("\u200d/restart", "slash"),
        ("\x00/session_start", "slash"),
        ("a" * 2001, "too_long"),
        ("mot " * 1250, "too_long"),
    ],
)
def test_a_message_is_refused(typed: str, refusal: str) -> None:
    assert check(typed).refusal == refusal


def test_two_thousand_characters_may_go_on() -> None:
    assert check("a" * 2000).refusal is None
