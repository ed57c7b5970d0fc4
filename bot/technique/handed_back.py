"""Tells a statement that hands back the client's words from any other statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.technique.alignment import Match, align
from bot.technique.cues import OTHER, TEXTBOOK
from bot.technique.figure_check import FigureCheck, check_figures
from bot.technique.linear import load_linear
from bot.technique.marks import count, opens
from bot.technique.quantities import Figures, read_figures
from bot.technique.regions import Region
from bot.technique.wording import ContentWord, Wording

NEAR = 0.55
_THEN = re.compile(r"\b(?:donc|du coup|alors|ainsi|en gros|en somme|bref|en clair|au fond|finalement)\b")


@dataclass(frozen=True)
class Statement:
    """A region with what the comparison with the client's words shows."""

    region: Region
    text: str
    matches: tuple[Match, ...]
    figures: FigureCheck
    verb: bool
    future: bool
    client: tuple[Wording, ...]
    own: Wording
    own_figures: Figures
    praise: tuple[tuple[tuple[int, int], ...], ...] = ()

    def denies(self, position: int) -> bool:
        """Tell whether the clause around ``position`` of the text denies."""
        return any(c.denied for c in self.own.clauses if c.start <= position < c.end)

    def beside(self, position: int) -> list[ContentWord]:
        """Return the words of the clause around ``position``, a character of the region."""
        return [
            word
            for clause in self.own.clauses
            if clause.start <= position < clause.end
            for word in self.own.words
            if clause.start <= word.start < clause.end
        ]

    @property
    def near(self) -> list[Match]:
        """Return the matches that count as the client's own words or their like."""
        return [match for match in self.matches if match.score >= NEAR]

    @property
    def sure_cue(self) -> bool:
        """Tell whether an unmistakable cue announces the statement."""
        return self.region.cue is not None and self.region.cue.kind in (TEXTBOOK, OTHER)


def read_statement(
    region: Region,
    own: Wording,
    client: Sequence[Wording],
    praise: Sequence[Sequence[tuple[int, int]]] = (),
) -> Statement:
    """Compare one region of the turn with the client's turns.

    ``praise``: where each client turn is favourable, in characters of its text.
    """
    text = own.text[region.start : region.end]
    words = [word for word in own.words if region.start <= word.start < region.end]
    own_figures = _shifted(read_figures(text), region.start)
    figures = check_figures(own_figures, [said.figures for said in client])
    verbs = [kind for start, kind in own.verbs if region.start <= start < region.end]
    return Statement(
        region, text, tuple(align(words, own, client)), figures, bool(verbs), "future" in verbs,
        tuple(client), own, own_figures, tuple(tuple(spans) for spans in praise),
    )


def _shifted(figures: Figures, start: int) -> Figures:
    """Return figures read in a region with positions of the whole text."""
    moved = tuple(replace(quantity, start=quantity.start + start) for quantity in figures.quantities)
    return replace(figures, quantities=moved)


def hands_back(statement: Statement) -> bool:
    """Tell whether the statement hands back what the client said (guide §2, §5.9)."""
    if not statement.matches and not statement.figures.total and not opens("second", statement.text):
        return False
    label = "with_cue" if statement.sure_cue else "without_cue"
    return load_linear("handed_back_weights")[label].margin(features(statement)) > 0


def features(statement: Statement) -> dict[str, float]:
    """Return the signs for and against, each 0–1 or a small count."""
    text, near = statement.text, statement.near
    strong = [match for match in near if match.score >= 0.8]
    found = len(near) + statement.figures.same + statement.figures.derived
    told = len(statement.matches) + statement.figures.total
    second = min(count("second", text), 3)
    return {
        "second": float(second > 0),
        "second_again": float(second > 1),
        "second_subject": float(count("second_subject", text) > 0),
        "opens_second": float(opens("second_subject", text)),
        "first": float(count("first", text) > 0),
        "opens_first": float(opens("first_start", text)),
        "then": float(_THEN.search(text) is not None),
        "cue_weak": float(statement.region.cue is not None),
        "confirmed": float(_confirmed(statement, tag=False)),
        "tagged": float(_confirmed(statement, tag=True)),
        "asked": float("?" in statement.region.end_mark and not _inside(statement)),
        "exclaimed": float("!" in statement.region.end_mark),
        "interrogative": float(count("interrogative", text) > 0),
        "advice": float(count("advice", text) > 0),
        "affect": float(opens("affect", text)),
        "imperative": float(opens("imperative", text)),
        "conditional": float(opens("conditional", text)),
        "own_offer": float(count("own_offer", text) > 0),
        "praise": _praise_share(statement),
        "confirmed_near": float(_confirmed(statement, tag=False) and found > 0),
        "feeling": float(count("feeling_only", text) > 0),
        "outside": float(count("outside", text) > 0),
        "future": float(statement.future),
        "verb": float(statement.verb),
        "support": found / max(told, 1),
        "found": min(found, 5) / 5,
        "strong": min(len(strong), 4) / 4,
        "figures": min(statement.figures.same + statement.figures.derived, 2) / 2,
        "foreign_figures": min(statement.figures.new, 2) / 2,
        "clash": min(statement.figures.clash, 2) / 2,
        "short": float(told < 3),
        "long": min(told, 12) / 12,
    }


def _praise_share(statement: Statement) -> float:
    """Return the share of what is handed back that comes from praise (guide §3)."""
    others = [match.other for match in statement.near if match.other is not None]
    praise = [
        word
        for said, spans in zip(statement.client, statement.praise)
        for word in said.words
        if any(start <= word.start < end for start, end in spans)
    ]
    return sum(other in praise for other in others) / max(len(others), 1)


def _confirmed(statement: Statement, tag: bool) -> bool:
    confirmation = statement.region.confirmation
    return confirmation is not None and confirmation.tag == tag


def _inside(statement: Statement) -> bool:
    """Tell whether the question mark belongs to a confirmation in the sentence."""
    confirmation = statement.region.confirmation
    return confirmation is not None and confirmation.start <= statement.region.sentence_end
