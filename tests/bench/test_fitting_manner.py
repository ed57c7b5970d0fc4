"""The words of a manner: fitted to calls of several hands, kept in a file that the rubric reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.fitting.manner import LedCall, load_calls, page, told_apart, train
from bot.content.rubric_reading import load_manner, load_rubric
from bot.records.call import CLIENT, PROFILES, TRAINEE, Call, Turn
from bot.records.settings import Settings

MANNERS = dict(zip(PROFILES, ("Précisons encore.", "Tranchons vite.", "Prenons soin.", "Rêvons fort.")))


def _calls(files: int = 3, times: int = 2, more: str = "") -> list[LedCall]:
    return [
        LedCall(f"{file}", "average", Call(f"{file}{name}{time}", name, (
            Turn(CLIENT, "Oui."), Turn(TRAINEE, text + (more if file == 0 else "")),
        )))
        for file in range(files) for name, text in MANNERS.items() for time in range(times)
    ]


def test_words_of_one_manner_tell_it_from_the_others() -> None:
    counts = told_apart(train(_calls()), _calls())
    assert counts["average", True] == len(_calls()) * 3 and not counts["average", False]


def test_a_word_of_one_hand_only_is_not_learnt() -> None:
    assert "zinzin" not in train(_calls(more=" Zinzin.")).weights


def test_what_is_written_reads_the_same(tmp_path: Path) -> None:
    words, file = train(_calls()), tmp_path / "manner.yml"
    file.write_text(page(words), encoding="utf-8")
    assert load_manner(file) == words


def test_the_words_of_the_rubric_are_those_that_the_calls_give() -> None:
    kept = load_rubric(Settings.read().data / "rubric").manner
    fitted = train(load_calls())
    assert kept.everyday == fitted.everyday and kept.weights.keys() == fitted.weights.keys()
    assert all(kept.weights[word] == pytest.approx(of, abs=0.02) for word, of in fitted.weights.items())
