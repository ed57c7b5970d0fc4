"""Readings of trainee turns against the labels of the guide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bench.validity import bare
from bench.validity.agreement import Statistic, estimate, f1, kappa, mean
from bench.validity.cues import has_cue
from bench.validity.figures import BY_KEY, Figure
from bench.validity.sets import LabelledSet
from bench.validity.spans import Span, locate, match, question_class
from bot.records.analysis import TurnAnalysis
from bot.rehearsal.reading import TurnReading, TurnToRead

VERDICTS = ("none", "partial", "complete")
CONTENTS = ("faithful", "distorted", "empty")
CLASSES = ("none", "open", "closed", "mixed")
REINFORCED = ("none", "acknowledged", "reinforced")
UNJUDGED = "not judged"
FORMS = ("open", "closed")


@dataclass(frozen=True)
class ReadTurn:
    """A labelled turn, what was read in it, and in its two bare forms."""

    row: dict[str, Any]
    part: str
    set_name: str
    found: TurnAnalysis
    bare: tuple[tuple[int, int, int], ...]

    @property
    def true_spans(self) -> list[Span]:
        """Return where the labelled questions stand."""
        return locate(self.row["trainee"], self.row["questions"])

    @property
    def found_spans(self) -> list[Span]:
        """Return the questions that were read."""
        return spans_of(self.found)


def spans_of(found: TurnAnalysis) -> list[Span]:
    """Return the spans of the questions of a reading."""
    return [Span(question.start, question.end, question.form) for question in found.questions]


def read_sets(reading: TurnReading, sets: Sequence[LabelledSet]) -> list[ReadTurn]:
    """Read every turn of ``sets``: as written, bare, and bare with words split at apostrophes."""
    rows = [(row, one.part, one.name) for one in sets for row in one.rows]
    found = list(reading.read_many(_turn(row, row["trainee"]) for row, _, _ in rows))
    forms = []
    for words_too in (False, True):
        stripped = [bare.strip(row["trainee"], words_too) for row, _, _ in rows]
        read = reading.read_many(
            _turn(row, text) for (row, _, _), (text, _) in zip(rows, stripped))
        forms.append([
            match([bare.move(span, places) for span in locate(row["trainee"], row["questions"])],
                  spans_of(analysis))
            for (row, _, _), (_, places), analysis in zip(rows, stripped, read)
        ])
    return [
        ReadTurn(row, part, name, analysis, (first, second))
        for (row, part, name), analysis, first, second in zip(rows, found, *forms)
    ]


def figures(turns: Sequence[ReadTurn], part: str) -> list[Figure]:
    """Return all figures of the turns of ``part``."""
    mine = [turn for turn in turns if turn.part == part]
    heard = [turn for turn in mine if turn.row["content"] is not None]
    uncued = [turn for turn in mine if not has_cue(turn.row["trainee"])]
    counts = [match(turn.true_spans, turn.found_spans) for turn in mine]
    first, second = [turn.bare[0] for turn in mine], [turn.bare[1] for turn in mine]
    measured: list[tuple[str, Statistic, int]] = [
        ("question_class", kappa(*classes(mine)), len(mine)),
        ("questions", f1(counts), len(mine)),
        *((form, f1([_of_form(turn, form) for turn in mine]), len(mine)) for form in FORMS),
        ("bare", f1(first), len(mine)),
        ("bare_loss", _loss(f1(counts), f1(first)), len(mine)),
        ("stripped", f1(second), len(mine)),
        ("reformulation", f1(_reformulations(mine)), len(mine)),
        ("reformulation_bare", f1(_reformulations(uncued)), len(uncued)),
        ("verification", kappa(*verdicts(mine)), len(mine)),
        ("content", mean([a == b for a, b in zip(*contents(heard))]), len(heard)),
        ("reinforcement", kappa(*reinforcements(mine)), len(mine)),
    ]
    return [Figure(BY_KEY[key], part, estimate(one, range(n))) for key, one, n in measured]


def classes(turns: Iterable[ReadTurn]) -> tuple[list[str], list[str]]:
    """Return the true and the found class of questions of each turn."""
    pairs = [(question_class(t.true_spans), question_class(t.found_spans)) for t in turns]
    return _unzip(pairs)


def verdicts(turns: Iterable[ReadTurn]) -> tuple[list[str], list[str]]:
    """Return the true and the found verdict on verification of each turn."""
    return _unzip([(t.row["verification"], t.found.verification.verdict) for t in turns])


def contents(turns: Iterable[ReadTurn]) -> tuple[list[str], list[str]]:
    """Return the true and the found judgement of what was handed back."""
    pairs = [(t.row["content"], t.found.verification.content or UNJUDGED) for t in turns]
    return _unzip(pairs)


def reinforcements(turns: Iterable[ReadTurn]) -> tuple[list[str], list[str]]:
    """Return the true and the found verdict on reinforcement of each turn."""
    return _unzip([(t.row["reinforcement"], t.found.reinforcement.verdict) for t in turns])


def _turn(row: dict[str, Any], text: str) -> TurnToRead:
    return TurnToRead(text, row["client"] or (), row["profile"])


def _of_form(turn: ReadTurn, form: str) -> tuple[int, int, int]:
    return match([span for span in turn.true_spans if span.form == form],
                 [span for span in turn.found_spans if span.form == form])


def _reformulations(turns: Iterable[ReadTurn]) -> list[tuple[int, int, int]]:
    pairs = [(true != "none", found != "none") for true, found in zip(*verdicts(turns))]
    return [(int(t and f), int(f and not t), int(t and not f)) for t, f in pairs]


def _loss(full: Statistic, stripped: Statistic) -> Statistic:
    return lambda picks: full(picks) - stripped(picks)


def _unzip(pairs: list[tuple[str, str]]) -> tuple[list[str], list[str]]:
    return [true for true, _ in pairs], [found for _, found in pairs]
