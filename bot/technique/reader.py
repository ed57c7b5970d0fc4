"""Reads one trainee turn: segments, questions, verification, reinforcement."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from bot.records.analysis import TurnAnalysis
from bot.records.findings import FLAGS, Question
from bot.records.text import NormalisedText
from bot.technique.heads import Head
from bot.technique.questions import find_questions
from bot.technique.reconcile import settle
from bot.technique.reinforcement import find_reinforcement
from bot.technique.segments import segment
from bot.technique.units import cut_units
from bot.technique.verification import find_verification
from bot.technique.words import Words


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
        words = Words.of(doc)
        units = cut_units(words)
        heads = find_questions(words, units)
        asked = [(head, _question(normalised, words, head)) for head in heads]
        verification = find_verification(normalised, doc, client, profile)
        asked = settle(normalised.original, words, asked, verification)
        questions = tuple(question for _, question in asked)
        return TurnAnalysis(
            text=normalised.original,
            segments=segment(normalised, words, units, questions, verification),
            questions=questions,
            verification=verification,
            reinforcement=find_reinforcement(normalised, doc, client, profile),
        )


def _question(normalised: NormalisedText, words: Words, head: Head) -> Question:
    """Return ``head`` with its span in the original text, closing mark included."""
    end = words.ends[head.end - 1]
    while end < len(words.text) and words.text[end] in "?!. \u202f\u00a0" and words.text[end:].lstrip()[:1] in ("?", "!", "."):
        end += 1
    start, stop = normalised.to_original(words.starts[head.start], end)
    flags = tuple(flag for flag in FLAGS if flag in head.flags)
    return Question(start, stop, normalised.original[start:stop], head.form, flags)
