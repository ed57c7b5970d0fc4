"""What the sentences of a turn do besides asking: cues first, a classifier beside them.

Moves: greet, introduce, small_talk, thank, acknowledge, empathise, praise_client,
agenda, present, prove, advise, price, schedule, commit, propose, options, decline,
refer, accept, disagree, reassure, enthuse, pressure, blame, order, personal,
dramatise, joke, take_leave, meta, silence_filler, nonsense.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Sequence

from spacy.tokens import Doc, Span

from bot.content.fields import Field
from bot.content.move_cues import MoveCues, load_move_cues
from bot.records.analysis import TurnAnalysis
from bot.records.findings import Move
from bot.records.text import NormalisedText
from bot.understanding import sentence_model
from bot.understanding.kernel import KernelModel
from bot.understanding.move_places import fits, leads_in
from bot.understanding.sentences import Piece, is_nonsense, pieces
from bot.understanding.tokens import plain

STEM, GROUP, OTHER, NONSENSE = "moves", "move_", "none", "nonsense"
# Jokes have their own classifier: as one label among the others they would take from them.
JOKE, JOKES, SURE_JOKE = "joke", "jokes", 0.9
CUE_CONFIDENCE = 0.95
SURE = 0.6
# Likeness alone must be surer of moves that cost the trainee something or flatter.
SURER = {"empathise": 0.75, "praise_client": 0.75, "personal": 0.9, "order": 0.85,
         "blame": 0.85, "dramatise": 0.85, "pressure": 0.85, "meta": 0.9}
SHORTEST_LIKENESS = 4

_WORD = re.compile(r"[a-z0-9]+|[%€$]|[,;:]")
_BREAKS = str.maketrans({";": ",", ":": ","})


def flatten(text: str) -> str:
    """Return ``text`` as cues see it: plain words, one space, commas for breaks."""
    return " ".join(_WORD.findall(plain(text))).translate(_BREAKS)


class MoveModel:
    """Finds the moves of a turn. Built by ``fit`` or ``load``."""

    def __init__(self, model: KernelModel, jokes: KernelModel, cues: Sequence[MoveCues]) -> None:
        self._model = model
        self._jokes = jokes
        self._cues = tuple(cues)

    @classmethod
    def fit(
        cls,
        examples: Sequence[tuple[Doc | Span, str]],
        fields: Sequence[Field] = (),
        cues: Sequence[MoveCues] | None = None,
    ) -> MoveModel:
        """Fit the classifier on sentences and their move (with or without ``move_``)."""
        spans = [item[:] if isinstance(item, Doc) else item for item, _ in examples]
        labels = [label[len(GROUP):] if label.startswith(GROUP) else label for _, label in examples]
        serious = [(span, label) for span, label in zip(spans, labels) if label != JOKE]
        model = sentence_model.new(fields).fit(*map(list, zip(*serious)))
        funny = [label if label == JOKE else OTHER for label in labels]
        jokes = sentence_model.new(fields).fit(spans, funny)
        return cls(model, jokes, load_move_cues() if cues is None else cues)

    def save(self, folder: Path | str) -> None:
        """Write the classifiers into ``folder``; the cues stay in ``data/``."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        sentence_model.save(self._model, Path(folder) / STEM)
        sentence_model.save(self._jokes, Path(folder) / JOKES)

    @classmethod
    def load(cls, folder: Path | str) -> MoveModel:
        """Read what ``save`` wrote, and the cues; raises ``ModelError``, ``ContentError``."""
        model, jokes = (sentence_model.load(Path(folder) / stem) for stem in (STEM, JOKES))
        return cls(model, jokes, load_move_cues())

    def find(self, analysis: TurnAnalysis, doc: Doc, normalised: NormalisedText) -> tuple[Move, ...]:
        """Return the moves of the turn in order, each once per sentence."""
        found: list[Move] = []
        parts = pieces(analysis, doc, normalised)
        for at, piece in enumerate(parts):
            if leads_in(piece, parts[at + 1 : at + 2]):
                continue
            for name, confidence in self._of_piece(piece).items():
                if fits(name, piece, analysis, len(parts)):
                    text = normalised.original[piece.start : piece.end].strip()
                    found.append(Move(name, confidence, piece.start, piece.end, text))
        return tuple(found)

    def _of_piece(self, piece: Piece) -> dict[str, float]:
        if is_nonsense(piece.span):
            return {NONSENSE: CUE_CONFIDENCE}
        flat = flatten(piece.span.text)
        names = {cues.move: CUE_CONFIDENCE for cues in self._cues if matches(cues, flat)}
        asking = piece.asks or piece.span[-1].text == "?"
        if not asking and len(piece.span) >= SHORTEST_LIKENESS:
            name, chance = self._likeliest(piece.span)
            if name != OTHER and chance >= SURER.get(name, SURE) and not self._denied(name, flat):
                names.setdefault(name, round(chance, 3))
            joke = self._joke(piece.span)
            if joke >= SURE_JOKE and not self._denied(JOKE, flat):
                names.setdefault(JOKE, round(joke, 3))
        return names

    def _denied(self, name: str, flat: str) -> bool:
        return any(cues.move == name and cancelled(cues, flat) for cues in self._cues)

    def _likeliest(self, span: Span) -> tuple[str, float]:
        chances = self._model.probabilities(span)
        best = int(chances.argmax())
        return self._model.labels[best], float(chances[best])

    def _joke(self, span: Span) -> float:
        if JOKE not in self._jokes.labels:
            return 0.0
        return float(self._jokes.probabilities(span)[self._jokes.labels.index(JOKE)])


def matches(cues: MoveCues, flat: str) -> bool:
    """Tell whether a cue of the move is in the flattened sentence, and no look-alike."""
    return bool(cues.cue.search(flat)) and not cancelled(cues, flat)


def cancelled(cues: MoveCues, flat: str) -> bool:
    """Tell whether a look-alike of the move is in the flattened sentence."""
    return bool(cues.unless.search(flat))
