"""Ten thousand turns are no call: refused in a sentence, soon, before anything is written."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from bot.cli.limits import MOST_CHARACTERS, MOST_TURNS
from bot.cli.main import main
from tests.cli.transcripts.telling import refused, shown

COUNT = 10_000
NAMES = ("Anne Fabre", "Marc Roy")


def clock(moment: int, mark: str) -> str:
    return f"{moment // 3600:02}:{moment // 60 % 60:02}:{moment % 60:02}{mark}000"


def content(form: str, count: int) -> str:
    said = [(NAMES[k % 2], f"Voici la phrase {k}, du même appel.") for k in range(count)]
    if form == "jsonl":
        turns = [{"who": ("trainee", "client")[k % 2], "text": said[k][1]} for k in range(count)]
        return json.dumps({"call": "long", "profile": None, "turns": turns})
    if form == "csv":
        return "nom;texte\n" + "".join(f"{name};{text}\n" for name, text in said)
    if form == "txt":
        return "".join(f"{name} : {text}\n" for name, text in said)
    mark = "." if form == "vtt" else ","
    return ("WEBVTT\n\n" if form == "vtt" else "") + "".join(
        f"{k + 1}\n{clock(k, mark)} --> {clock(k + 1, mark)}\n{name}: {text}\n\n"
        for k, (name, text) in enumerate(said)
    )


@pytest.mark.parametrize("form", ["jsonl", "vtt", "srt", "csv", "txt"])
def test_ten_thousand_turns_are_refused_in_a_sentence(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    file = tmp_path / f"appel.{form}"
    file.write_text(content(form, COUNT), encoding="utf-8")
    start = time.process_time()
    assert main(["grade", str(file), *([] if form == "jsonl" else ["--trainee", "anne"])]) == 2
    assert time.process_time() - start < 10
    told = capsys.readouterr()
    assert told.out == "" and "Traceback" not in told.err
    assert "10\u202f000 tours de parole" in told.err and "2\u202f000 au plus" in told.err


@pytest.mark.parametrize("form", ["vtt", "srt", "csv", "txt"])
def test_the_longest_call_is_read_whole(form: str) -> None:
    turns = shown(form, content(form, MOST_TURNS), "anne fabre")
    assert len(turns) == MOST_TURNS
    assert turns[-1] == f"c: Voici la phrase {MOST_TURNS - 1}, du même appel."


def test_one_endless_turn_is_refused_with_its_number() -> None:
    endless = "bla " * (MOST_CHARACTERS // 4 + 1)
    told = refused("txt", f"Anne : Bonjour.\nMarc : {endless}\nAnne : Merci.\n")
    assert "tour de parole n° 2" in told and "20\u202f000" in told
