"""Reads one turn as the tables of verification and reinforcement tests need it."""

from __future__ import annotations

from spacy.tokens import Doc

from bot.records.findings import Reinforcement, Verification
from bot.records.text import NormalisedText
from bot.technique.normalise import normalise
from bot.technique.pipeline import load_nlp
from bot.technique.reinforcement import find_reinforcement
from bot.technique.verification import find_verification


def verify(trainee: str, *client: str) -> Verification:
    """Return the verification of ``trainee`` after the turns ``client``."""
    normalised, docs = _parsed(trainee, client)
    return find_verification(normalised, docs[0], docs[1:])


def reinforce(trainee: str, *client: str) -> Reinforcement:
    """Return the reinforcement of ``trainee`` after the turns ``client``."""
    normalised, docs = _parsed(trainee, client)
    return find_reinforcement(normalised, docs[0], docs[1:])


def _parsed(trainee: str, client: tuple[str, ...]) -> tuple[NormalisedText, list[Doc]]:
    normalised = normalise(trainee)
    texts = [normalised.text, *(normalise(said).text for said in client)]
    return normalised, [load_nlp()(text) for text in texts]
