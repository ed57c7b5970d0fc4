"""Plain text: « Nom : … », with or without times, names on lines of their own too."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.cli.transcripts.common import Utterance, seconds, squeeze
from bot.cli.transcripts.decoding import split_lines
from bot.cli.transcripts.labels import Labels, looks_like_a_name

_CLOCK = r"\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?"
_DATE = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?"
# « [00:01:02] », « (1:02) – », « 12/03/2026, 10:03 - » before who speaks.
_STAMP = re.compile(rf"[\[(]?(?:{_DATE}\s+(?:à\s+)?)?(?P<time>{_CLOCK})[\])]?\s*(?:[-–—|]\s*)?")
# « Anne Fabre   0:03 », « [Anne Fabre] 14:03:21 », « Anne Fabre (00:03) : » alone on a line.
_HEADING = re.compile(
    rf"(?:\[(?P<boxed>[^\]]+)\]|(?P<name>[^\d\[\]()]{{1,60}}?))\s*[\[(]?(?P<time>{_CLOCK})[\])]?\s*:?"
)
# « De Anne Fabre à tout le monde : » in the chat of a meeting.
_FROM = re.compile(r"(?:De|From)\s+(?P<name>.+?)\s+(?:à|pour|to)\s+[^:]+:\s*(?P<text>.*)", re.IGNORECASE)
_NICK = re.compile(r"<(?P<name>[^<>]{1,60})>\s*(?P<text>.*)")


def read(text: str, trainee: str | None = None) -> list[Utterance]:
    """Return the utterances of a text. Lines that name nobody go on with the one before.

    Those before the first name have no speaker.
    """
    lines = [squeeze(line) for line in split_lines(text)]
    labels = Labels.find((_unstamped(line)[1] for line in lines), trainee)
    found: list[Utterance] = []
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else ""
        new = _begin(number, line, following, labels)
        if new is not None:
            found.append(new)
        elif line and not _STAMP.fullmatch(line):
            said = _unstamped(line)[1]
            found = [*found, Utterance(number, None, said)] if not found else _go_on(found, said)
    return [one for one in found if one.text]


def _begin(number: int, line: str, following: str, labels: Labels) -> Utterance | None:
    """Return the utterance that ``line`` begins, None when it begins none."""
    time, rest = _unstamped(line)
    sent = _FROM.fullmatch(rest) or _NICK.fullmatch(rest)
    if sent and time is not None:
        return Utterance(number, sent["name"], sent["text"], time)
    speaker, text = labels.split(rest)
    if speaker is not None:
        return Utterance(number, speaker, text, time)
    heading = _HEADING.fullmatch(line)
    name = heading and (heading["boxed"] or heading["name"]).strip()
    if heading and looks_like_a_name(name):
        return Utterance(number, name, "", seconds(heading["time"]))
    alone = _STAMP.fullmatch(following) if following else None
    if alone and looks_like_a_name(line):
        return Utterance(number, line, "", seconds(alone["time"]))
    return None


def _unstamped(line: str) -> tuple[float | None, str]:
    found = _STAMP.match(line)
    return (seconds(found["time"]), line[found.end():]) if found else (None, line)


def _go_on(found: list[Utterance], said: str) -> list[Utterance]:
    found[-1] = replace(found[-1], text=squeeze(f"{found[-1].text} {said}"))
    return found
