"""Reads one trainee turn: segments, questions, verification, reinforcement."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from bot.records.analysis import TurnAnalysis
from bot.records.text import NormalisedText


class TechniqueReader:
    """The annotation guide in code. Holds no state between turns."""

    @classmethod
    def load(cls) -> TechniqueReader:
        """Return a reader, its lexicons read."""
        return cls()

    def read(
        self,
        normalised: NormalisedText,
        doc: Doc,
        client: Sequence[Doc] = (),
        profile: str | None = None,
    ) -> TurnAnalysis:
        """Return what the turn shows; spans are in the original text.

        ``doc`` is the parse of ``normalised.text``, ``client`` the parses of the
        client's last turns, oldest first.
        """
        return TurnAnalysis(text=normalised.original)
