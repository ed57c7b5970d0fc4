"""``python -m bench.fitting.manner``: fits the words of ``data/rubric/manner.yml``.

Prints, for every file of calls, how often the client's profile is told from each other one by
the trainee's words, with weights fitted to the other files only. ``--write`` then fits to all
of them and replaces the file.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.validity.calls import call_of
from bench.validity.figures import SEEN
from bench.validity.sets import CALLS, load
from bot.content.rubric import MannerWords
from bot.grading.manner import manner_of, own_words
from bot.records.call import PROFILES, TRAINEE, Call
from bot.records.settings import Settings

STRENGTH = 10.0
# A word of a subject is said in one call or two, by one hand: it is no manner.
CALLS_WITH, FILES_WITH = 4, 3
# A word that this part of the calls have is everybody's, whoever said it first.
EVERYDAY = 0.25
LEVELS = ("average", "excellent")
COMMENT = """\
# Words and how they suit each profile, in this order: {profiles}.
# Logistic regression over the average and excellent calls for development
# (python -m bench.fitting.manner --write). A word counts once in a call, and not when the client
# said it first, unless it is everyday.
"""


@dataclass(frozen=True)
class LedCall:
    """A call of which it is known for whom it was led."""

    source: str
    level: str
    call: Call


def load_calls() -> list[LedCall]:
    """Return the average and excellent calls for development."""
    return [
        LedCall(one.name, row["level"], call_of(row))
        for one in load(CALLS) if one.part == SEEN
        for row in one.rows if row["level"] in LEVELS
    ]


def train(calls: Sequence[LedCall]) -> MannerWords:
    """Return the words fitted to ``calls``."""
    times = Counter(word for one in calls for word in _everything_said(one.call))
    everyday = frozenset(word for word, number in times.items() if number >= EVERYDAY * len(calls))
    used = [frozenset(word.word for word in own_words(one.call, everyday)) for one in calls]
    vocabulary = _vocabulary(calls, used)
    table = np.array([[float(word in words) for word in vocabulary] for words in used])
    table /= np.maximum(1.0, np.linalg.norm(table, axis=1, keepdims=True))
    model = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=2000)
    model.fit(table, [one.call.profile for one in calls])
    of = dict(zip(model.classes_, model.coef_))
    weights = {
        word: {name: round(float(of[name][place]), 2) for name in PROFILES}
        for place, word in enumerate(vocabulary)
    }
    return MannerWords(everyday, weights)


def told_apart(words: MannerWords, calls: Sequence[LedCall]) -> Counter[tuple[str, bool]]:
    """Count (level, right): the client's profile against each of the other three."""
    counts: Counter[tuple[str, bool]] = Counter()
    for one in calls:
        manner = manner_of(one.call, words)
        assert manner is not None
        counts.update((one.level, manner.suits[manner.own] > manner.suits[name])
                      for name in PROFILES if name != manner.own)
    return counts


def page(words: MannerWords) -> str:
    """Return the file of ``words``."""
    everyday = textwrap.fill(", ".join(f'"{word}"' for word in sorted(words.everyday)), 100)
    lines = [COMMENT.format(profiles=", ".join(PROFILES)), "everyday: [\n", everyday, "\n]\n", "words:\n"]
    for word, of in sorted(words.weights.items()):
        weights = ", ".join(f"{of[name]:g}" for name in PROFILES)
        lines.append(f'  "{word}": [{weights}]\n')
    return "".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m bench.fitting.manner", description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace the file of words")
    write = parser.parse_args(arguments).write
    calls, total = load_calls(), Counter[tuple[str, bool]]()
    for source in dict.fromkeys(one.source for one in calls):
        words = train([one for one in calls if one.source != source])
        counts = told_apart(words, [one for one in calls if one.source == source])
        print(f"{source}: {_figures(counts)}")
        total += counts
    print(f"all: {_figures(total)}")
    if write:
        target = Settings.read().data / "rubric" / "manner.yml"
        target.write_text(page(train(calls)), encoding="utf-8")
    return 0


def _everything_said(call: Call) -> set[str]:
    trainee = replace(call, turns=tuple(turn for turn in call.turns if turn.who == TRAINEE))
    return {used.word for used in own_words(trainee, frozenset())}


def _vocabulary(calls: Sequence[LedCall], used: Sequence[frozenset[str]]) -> list[str]:
    times = Counter(word for words in used for word in words)
    sources = defaultdict(set)
    for one, words in zip(calls, used):
        for word in words:
            sources[word].add(one.source)
    return sorted(word for word, number in times.items()
                  if number >= CALLS_WITH and len(sources[word]) >= FILES_WITH)


def _figures(counts: Counter[tuple[str, bool]]) -> str:
    return ", ".join(
        f"{level} {counts[level, True]} of {counts[level, True] + counts[level, False]}" for level in LEVELS
    )


if __name__ == "__main__":
    sys.exit(main())
