"""Shows a transcript as read: « s: » is the trainee, « c: » the client."""

from __future__ import annotations

import pytest

from bot.cli.errors import BadInput
from bot.cli.transcripts.reading import read_transcript
from bot.records.call import TRAINEE


def shown(form: str, content: str | bytes, trainee: str = "Anne") -> list[str]:
    """Return the turns of ``content``, one string each."""
    data = content.encode() if isinstance(content, str) else content
    call, _ = read_transcript(data, form, f"appel.{form}", trainee, None)
    return [f"{'s' if turn.who == TRAINEE else 'c'}: {turn.text}" for turn in call.turns]


def noted(form: str, content: str, trainee: str = "Anne") -> tuple[str, ...]:
    """Return what is told about the reading of ``content``."""
    return read_transcript(content.encode(), form, f"appel.{form}", trainee, None)[1]


def refused(form: str, content: str | bytes, trainee: str | None = "Anne") -> str:
    """Return the sentence with which ``content`` is refused."""
    data = content.encode() if isinstance(content, str) else content
    with pytest.raises(BadInput) as caught:
        read_transcript(data, form, f"appel.{form}", trainee, None)
    return str(caught.value)


def cues(*said: tuple[float, float, str], mark: str = ".") -> str:
    """Return cues: start and end in seconds, payload."""
    def clock(moment: float) -> str:
        minutes, rest = divmod(moment, 60)
        return f"00:{int(minutes):02}:{rest:06.3f}".replace(".", mark)

    return "".join(
        f"{number}\n{clock(start)} --> {clock(end)}\n{payload}\n\n"
        for number, (start, end, payload) in enumerate(said, 1)
    )


def vtt(*said: tuple[float, float, str]) -> str:
    """Return a WebVTT file of cues."""
    return "WEBVTT\n\n" + cues(*said)
