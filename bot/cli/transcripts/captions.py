"""What WebVTT and SRT share: cues, where they stand in the file, who speaks in them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from webvtt.models import Caption

from bot.cli.transcripts.common import Utterance, refuse_lines, squeeze
from bot.cli.transcripts.labels import Labels

_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>|<\d[\d:.]*>|\{\\[^{}]{0,40}\}")
Part = tuple["str | None", str]


def check_times(lines: Sequence[str], timing: re.Pattern[str]) -> list[int]:
    """Return the numbers (from 1) of the lines with a time; BadInput names unreadable ones."""
    numbers = [number for number, line in enumerate(lines, 1) if "-->" in line]
    refuse_lines([
        (number, "les heures de début et de fin ne se lisent pas")
        for number in numbers if not timing.match(lines[number - 1])
    ])
    return numbers


def place(captions: Iterable[Caption], lines: Sequence[str], numbers: Sequence[int]) -> list[int]:
    """Return the line of each caption; ``numbers``: lines with a time, empty cues among them."""
    places, rest = [], iter(numbers)
    for caption in captions:
        start = _digits(caption.start)
        number = next((n for n in rest if _digits(lines[n - 1].split("-->")[0]) == start), None)
        places.append(number or (places[-1] if places else 1))
    return places


def utterances(
    captions: Sequence[Caption], places: Sequence[int], trainee: str | None
) -> list[Utterance]:
    """Return what each caption says, by whom: voice tags first, else « Nom : » at its lines."""
    raw = [caption.raw_text for caption in captions]
    if any(map(_VOICE.search, raw)):
        parts = [_voices(text) for text in raw]
    else:
        bare = [[clean(line) for line in text.split("\n")] for text in raw]
        labels = Labels.find((line for block in bare for line in block), trainee)
        parts = [_labelled(block, labels) for block in bare]
    return [
        Utterance(line, speaker, text, _seconds(caption.start), _seconds(caption.end))
        for caption, line, found in zip(captions, places, parts)
        for speaker, text in found if text
    ]


def clean(text: str) -> str:
    """Return ``text`` without tags and character references."""
    return squeeze(html.unescape(_TAG.sub("", text)))


def _voices(text: str) -> list[Part]:
    """Cut at voice tags; what stands before the first one has no speaker."""
    before, *rest = _VOICE.split(text)
    pairs = zip(rest[::2], rest[1::2])
    return [(None, clean(before)), *((clean(name) or None, clean(said)) for name, said in pairs)]


def _labelled(lines: Sequence[str], labels: Labels) -> list[Part]:
    """One part per label; lines without one go on with what came before in the cue."""
    parts: list[Part] = []
    for line in lines:
        speaker, text = labels.split(line)
        if speaker is None and parts:
            parts[-1] = (parts[-1][0], squeeze(f"{parts[-1][1]} {text}"))
        else:
            parts.append((speaker, text))
    return parts


def _seconds(time: str) -> float:
    hours, minutes, rest = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def _digits(time: str) -> float:
    """Compare times whatever their form: 0:01,5 is 00:00:01.500."""
    parts = time.strip().split()[0].replace(",", ".").split(":")
    return round(sum(float(part) * 60**power for power, part in enumerate(reversed(parts))), 3)
