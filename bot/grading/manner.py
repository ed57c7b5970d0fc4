"""For whom the call was led: which profile the trainee's words suit best.

Every word has a weight for each of the four profiles (``data/rubric/manner.yml``, fitted by
``python -m bench.fitting.manner``). A word counts once in a call. One that the client said
first does not count, unless it is everyday: it shows the client, not the trainee's manner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import sqrt

from bot.content.rubric import MannerWords
from bot.grading.folding import Folded
from bot.grading.scores import interpolate
from bot.grading.words import STEM
from bot.records.call import CLIENT, PROFILES, Call

_WORD = re.compile(r"[a-z]+|\d+")
FIGURE = "0"
SHOWN = 2


@dataclass(frozen=True)
class Used:
    """A word of the trainee's own, where it was said first: the place of the turn among the
    trainee's, from 1, and the sentence."""

    word: str
    turn: int
    sentence: str


@dataclass(frozen=True)
class Manner:
    """``own``: the client's profile; ``suits``: how far the words suit each profile;
    ``used``: the words that have weights (``weights``: word → profile → weight)."""

    own: str
    suits: Mapping[str, float]
    used: tuple[Used, ...]
    weights: Mapping[str, Mapping[str, float]]

    @property
    def rival(self) -> str:
        """Return the profile, of the other three, that the words suit best."""
        return max((name for name in PROFILES if name != self.own), key=lambda name: self.suits[name])

    @property
    def lead(self) -> float:
        """Return how much better the words suit the client than the best other profile."""
        return self.suits[self.own] - self.suits[self.rival]

    def shown_by(self) -> tuple[tuple[int, str], ...]:
        """Return the sentences, with their turns, that speak most for the rival."""
        points: dict[tuple[int, str], float] = {}
        for one in self.used:
            place, suits = (one.turn, one.sentence), self.weights[one.word]
            points[place] = points.get(place, 0.0) + suits[self.rival] - suits[self.own]
        best = sorted(points, key=lambda place: (-points[place], place))[:SHOWN]
        return tuple(sorted(place for place in best if points[place] > 0))


def manner_of(call: Call, words: MannerWords) -> Manner | None:
    """Return the manner of ``call``; None without a profile."""
    if call.profile is None:
        return None
    used = tuple(one for one in own_words(call, words.everyday) if one.word in words.weights)
    length = sqrt(len(used)) or 1.0
    suits = {
        name: sum(words.weights[one.word][name] for one in used) / length for name in PROFILES
    }
    return Manner(call.profile, suits, used, words.weights)


def own_words(call: Call, everyday: AbstractSet[str]) -> Iterator[Used]:
    """Give each word of the trainee once, where it was said first."""
    heard: set[str] = set()
    told: set[str] = set()
    number = 0
    for turn in call.turns:
        folded = Folded.of(turn.text)
        if turn.who == CLIENT:
            heard |= {word[:STEM] for word in _WORD.findall(folded.text)}
            continue
        number += 1
        for found in _WORD.finditer(folded.text):
            word = FIGURE if found.group().isdigit() else found.group()
            if word in told or (found.group()[:STEM] in heard and word not in everyday):
                continue
            told.add(word)
            yield Used(word, number, folded.quote_around(found.start(), found.end()))


def part_lost(manner: Manner | None, line: Sequence[Sequence[float]]) -> float:
    """Return the part of each score that is lost where another profile is suited better."""
    return 0.0 if manner is None else interpolate(-manner.lead, line)
