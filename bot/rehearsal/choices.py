"""Reads a choice: its number, its words, or words close to them."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.records.reply import Button

CLOSE_ENOUGH = 0.8
SKIP_WORDS = frozenset({"passer", "passe", "skip", "suivant", "non merci"})
DONE_WORDS = frozenset({"termine", "fini", "fin", "ok", "c est tout", "stop"})


@dataclass(frozen=True)
class Option:
    """One proposal; ``value`` is what the state keeps, ``title`` what is shown."""

    value: str
    title: str


def fold(text: str) -> str:
    """Return ``text`` without accents, capitals and punctuation, single-spaced."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())


def buttons(options: Sequence[Option]) -> tuple[Button, ...]:
    """Return the buttons that offer ``options``."""
    return tuple(Button(option.title, option.value) for option in options)


def pick(text: str, options: Sequence[Option]) -> Option | None:
    """Return the option that ``text`` names, None when none or several fit.

    A number counts from 1. Words fit an option when they equal its value or
    title, when they hold one whole (« le meneur, je pense »), or are close to it.
    """
    said = fold(text)
    if said.isdigit():
        number = int(said)
        return options[number - 1] if 1 <= number <= len(options) else None
    named = [option for option in options if said in (fold(option.value), fold(option.title))]
    named = named or [option for option in options if _holds(said, option)]
    if not named:
        titles = {fold(option.title): option for option in options}
        close = difflib.get_close_matches(said, titles, n=1, cutoff=CLOSE_ENOUGH)
        named = [titles[match] for match in close]
    return named[0] if len(named) == 1 else None


def pick_several(text: str, options: Sequence[Option]) -> list[Option] | None:
    """Return the options whose numbers or words stand in ``text``, None when unclear."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if numbers:
        if any(not 1 <= number <= len(options) for number in numbers):
            return None
        return [options[number - 1] for number in dict.fromkeys(numbers)]
    parts = [part for part in re.split(r"[,;\n]", text) if part.strip()]
    found = [pick(part, options) for part in parts]
    return None if not found or None in found else list(dict.fromkeys(found))


def is_skip(text: str) -> bool:
    """Tell whether the trainee passes a step that can be skipped."""
    return fold(text) in SKIP_WORDS


def is_done(text: str) -> bool:
    """Tell whether the trainee has finished a list."""
    return fold(text) in DONE_WORDS


def _holds(said: str, option: Option) -> bool:
    words = f" {said} "
    return any(f" {fold(name)} " in words for name in (option.value, option.title))
