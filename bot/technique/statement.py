"""A statement of the trainee laid beside what the client said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.technique.alignment import Match, align, select
from bot.technique.cues import OTHER, TEXTBOOK
from bot.technique.figure_check import FigureCheck, check_figures
from bot.technique.quantities import Figures, read_figures
from bot.technique.regions import Region
from bot.technique.content_words import ContentWord
from bot.technique.wording import Wording

NEAR = 0.55
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Statement:
    """A region of the turn with what the comparison with the client's words shows.

    ``praise``: where each of the ``client`` turns is favourable, in characters.
    """

    region: Region
    own: Wording
    client: tuple[Wording, ...]
    matches: tuple[Match, ...]
    own_figures: Figures
    figures: FigureCheck
    praise: tuple[Spans, ...] = ()

    @property
    def text(self) -> str:
        """Return the plain text of the region."""
        return self.own.text[self.region.start : self.region.end]

    @property
    def near(self) -> list[Match]:
        """Return the matches that count as the client's own words or their like."""
        return [match for match in self.matches if match.score >= NEAR]

    @property
    def told(self) -> int:
        """Return how many words and figures can be compared."""
        return len(self.matches) + self.figures.total

    @property
    def found(self) -> int:
        """Return how many of them the client said, or near enough."""
        return len(self.near) + self.figures.same + self.figures.derived

    def touched(self, said: Wording) -> list[tuple[int, int]]:
        """Return the sentences of a client turn, in characters, that hold a word which the
        statement takes up: what stands elsewhere is not what is handed back."""
        taken = {m.other.start for m in self.near if m.other in said.words and not m.word.vague}
        return [
            (start, end) for start, end in said.sentences
            if any(start <= place < end for place in taken)
        ]

    def denies(self, position: int) -> bool:
        """Tell whether the clause around ``position`` of the text denies."""
        return any(c.denied for c in self.own.clauses if c.start <= position < c.end)

    def beside(self, position: int) -> list[ContentWord]:
        """Return the words of the clause around ``position`` of the text."""
        return [
            word
            for clause in self.own.clauses
            if clause.start <= position < clause.end
            for word in self.own.words
            if clause.start <= word.start < clause.end
        ]


def has_sure_cue(region: Region) -> bool:
    """Tell whether an unmistakable cue announces the region."""
    return region.cue is not None and region.cue.kind in (TEXTBOOK, OTHER)


def read_statement(
    region: Region, own: Wording, client: Sequence[Wording], praise: Sequence[Spans] = ()
) -> Statement:
    """Compare one region of the turn with the client's turns."""
    figures = _shifted(read_figures(own.text[region.start : region.end]), region.start)
    return Statement(
        region,
        own,
        tuple(client),
        tuple(align(select(own, region.start, region.end), client)),
        figures,
        check_figures(figures, [said.figures for said in client]),
        tuple(praise),
    )


def _shifted(figures: Figures, start: int) -> Figures:
    """Return figures read in a region with positions of the whole text."""
    moved = tuple(replace(quantity, start=quantity.start + start) for quantity in figures.quantities)
    return replace(figures, quantities=moved)
