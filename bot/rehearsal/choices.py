"""Reads a choice: its number, its words, or words close to them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.content.likeness import words
from bot.records.reply import Button

CLOSE_ENOUGH = 0.8
SKIP_WORDS = frozenset({"passer", "passe", "skip", "suivant", "non merci"})
DONE_WORDS = frozenset({"termine", "fini", "fin", "ok", "c est tout", "stop"})


@dataclass(frozen=True)
class Option:
    """One proposal; ``value`` is what the state keeps, ``title`` what is shown."""

    value: str
    title: str


def bare_words(text: str) -> str:
    """Return the words of ``text`` without accents, capitals and punctuation, single-spaced."""
    return " ".join(words(text))


def buttons(options: Sequence[Option]) -> tuple[Button, ...]:
    """Return the buttons that offer ``options``."""
    return tuple(Button(option.title, option.value) for option in options)


def pick(text: str, options: Sequence[Option]) -> Option | None:
    """Return the option that ``text`` names, None when none or several fit.

    A number counts from 1. Words fit an option when they equal its value or
    title, when they hold one whole (« le meneur, je pense »), or are close to it.
    """
    said = bare_words(text)
    if said.isdigit():
        number = int(said)
        return options[number - 1] if 1 <= number <= len(options) else None
    named = [option for option in options if said in _names(option)]
    named = named or [option for option in options if _holds(said, option)]
    if not named:
        titles = {bare_words(option.title): option for option in options}
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
    return bare_words(text) in SKIP_WORDS


def is_done(text: str) -> bool:
    """Tell whether the trainee has finished a list."""
    return bare_words(text) in DONE_WORDS


def _holds(said: str, option: Option) -> bool:
    return any(f" {name} " in f" {said} " for name in _names(option))


def _names(option: Option) -> tuple[str, str]:
    return bare_words(option.value), bare_words(option.title)
