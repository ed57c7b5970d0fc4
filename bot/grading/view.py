"""A call as the detectors see it: trainee turns with their reading, and the client around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.content.rubric import Lexicon
from bot.grading.folding import Folded
from bot.grading.hits import Hit, find_wordings
from bot.records.analysis import TurnAnalysis
from bot.records.call import TRAINEE, Call
from bot.records.findings import Question

# A protest opens the client's answer within so many characters, or ends it.
OPENS = 60


@dataclass(frozen=True)
class Speech:
    """One trainee turn. ``turn`` counts all turns from 0, ``number`` trainee turns from 1;
    ``before`` and ``after`` are the client's words up to the next trainee turns."""

    turn: int
    number: int
    folded: Folded
    analysis: TurnAnalysis
    before: tuple[Folded, ...] = ()
    after: tuple[Folded, ...] = ()

    @property
    def words(self) -> int:
        """Return how many words the turn has."""
        return sum(any(c.isalnum() for c in word) for word in self.folded.text.split())

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the questions of the turn, in order."""
        return self.analysis.questions

    def topics_of(self, question: int) -> tuple[str, ...]:
        """Return the topics that the question ``question`` of this turn asks about."""
        return tuple(hit.topic for hit in self.analysis.topics if hit.question in (question, None))


@dataclass(frozen=True)
class Outcome:
    """What a rehearsal knows beyond the words: the profile that the trainee named
    (None: not asked), whether they prepared their project, the client's turns that
    hold a favourable statement of the scenario (None: to be read in the words), and the
    numbers of the trainee turns that the simulated client did not follow."""

    guessed_profile: str | None = None
    prepared: bool = False
    favourable: tuple[str, ...] | None = None
    lost: frozenset[int] = frozenset()


@dataclass(frozen=True)
class CallView:
    """``steps``: step → places in ``speeches`` of the turns that serve it; None means
    that every turn serves the step asked for (used for the rubric's examples)."""

    call: Call
    speeches: tuple[Speech, ...]
    lexicons: Mapping[str, Lexicon]
    steps: Mapping[str, tuple[int, ...]] | None = None
    outcome: Outcome | None = field(default=None)
    known: dict[tuple[str, str], list[Hit]] = field(default_factory=dict, repr=False, compare=False)

    def scope(self, *names: str) -> tuple[Speech, ...]:
        """Return the trainee turns that serve one of the steps ``names``, in order."""
        if self.steps is None or "all" in names:
            return self.speeches
        places = sorted({place for name in names for place in self.steps.get(name, ())})
        return tuple(self.speeches[place] for place in places)

    def find(self, folded: Folded, *lexicons: str) -> list[Hit]:
        """Return every wording of ``lexicons`` in ``folded``, voided ones left out."""
        hits = [hit for name in lexicons for hit in self._find_one(name, folded)]
        return sorted(hits, key=lambda hit: hit.start)

    def _find_one(self, name: str, folded: Folded) -> list[Hit]:
        """Look for one lexicon once in the same words: many rules share it."""
        asked = (name, folded.original)
        if asked not in self.known:
            self.known[asked] = find_wordings(self.lexicons[name], folded)
        return self.known[asked]

    def has(self, folded: Folded, *lexicons: str) -> bool:
        """Tell whether ``folded`` carries a wording of ``lexicons``."""
        return bool(self.find(folded, *lexicons))

    def client_says(self, speech: Speech, *lexicons: str) -> bool:
        """Tell whether the client's answer to ``speech`` carries a wording of ``lexicons``."""
        return any(self.has(folded, *lexicons) for folded in speech.after)

    def protests(self, speech: Speech, *lexicons: str) -> bool:
        """Tell whether the client answers ``speech`` by a protest, a wording of
        ``lexicons``: it opens or ends what they say first. In the midst of what they tell,
        the same words are about something else; a simulated client that did not follow
        is no witness against the trainee."""
        if not speech.after or (self.outcome is not None and speech.number in self.outcome.lost):
            return False
        # A rehearsal keeps the bubbles of one answer as its lines: asides come after the first.
        answer = Folded.of(speech.after[0].original.strip().split("\n")[0])
        last = max((start for start, _ in answer.sentences()), default=0)
        return any(hit.start < OPENS or hit.start >= last for hit in self.find(answer, *lexicons))


def build_speeches(call: Call, analyses: Sequence[TurnAnalysis | None]) -> tuple[Speech, ...]:
    """Return the trainee turns of ``call`` with their analyses and the client around them.

    ``analyses`` has one entry per turn; ValueError when it does not, or when a
    trainee turn has none.
    """
    if len(analyses) != len(call.turns):
        raise ValueError(f"{len(call.turns)} turns but {len(analyses)} analyses")
    places = [place for place, turn in enumerate(call.turns) if turn.who == TRAINEE]
    bounds = [-1, *places, len(call.turns)]
    speeches = []
    for number, place in enumerate(places, start=1):
        analysis = analyses[place]
        if analysis is None:
            raise ValueError(f"turn {place} is the trainee's and has no analysis")
        before = _client(call, bounds[number - 1] + 1, place)
        after = _client(call, place + 1, bounds[number + 1])
        folded = Folded.of(call.turns[place].text)
        speeches.append(Speech(place, number, folded, analysis, before, after))
    return tuple(speeches)


def _client(call: Call, start: int, end: int) -> tuple[Folded, ...]:
    return tuple(Folded.of(turn.text) for turn in call.turns[start:end] if turn.who != TRAINEE)
