"""What a scripted trainee says, with its reading prepared: no model is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.records.analysis import TurnAnalysis
from bot.records.findings import (
    CLOSED,
    OPEN,
    Meant,
    Move,
    Question,
    Reinforcement,
    TopicHit,
    Verification,
)

SURE = 0.9


@dataclass(frozen=True)
class Spoken:
    """A turn and its reading; spans are in characters of ``text``."""

    text: str
    analysis: TurnAnalysis


def plain(text: str) -> Spoken:
    """Return words in which nothing is found."""
    return Spoken(text, TurnAnalysis(text))


def question(text: str, topic: str | None, form: str = OPEN) -> Spoken:
    """Return a question on ``topic`` (None: one that is not understood)."""
    asked = Question(0, len(text), text, form)
    hits = (TopicHit(topic, SURE, 0, len(text), text, 0),) if topic else ()
    return Spoken(text, TurnAnalysis(text, questions=(asked,), asks=True, topics=hits))


def after(text: str, target: str, form: str = OPEN) -> Spoken:
    """Return a question that is after the fact or need ``target``, on no topic that was read."""
    asked = question(text, None, form)
    meant = (Meant(target, SURE, 0, len(text), 0),)
    return Spoken(text, replace(asked.analysis, meant=meant))


def closed(text: str, topic: str | None) -> Spoken:
    """Return a closed question on ``topic``."""
    return question(text, topic, CLOSED)


def doing(name: str, text: str) -> Spoken:
    """Return a turn that makes the move ``name``."""
    return Spoken(text, TurnAnalysis(text, moves=(Move(name, SURE, 0, len(text), text),)))


def hand_back(said: str, content: str, complete: bool = True) -> Spoken:
    """Return a verification that hands back ``said``, read as ``content``."""
    words = said.rstrip(".!…")
    text = f"Si je comprends bien, {words}"
    start, end = len(text) - len(words), len(text)
    confirmation = "c’est bien cela\u00a0?" if complete else None
    text = f"{text}, {confirmation}" if complete else f"{text}."
    verdict = "complete" if complete else "partial"
    found = Verification(verdict, content, start, end, words, confirmation, True)
    return Spoken(text, TurnAnalysis(text, verification=found))


def pick_up(text: str, verdict: str) -> Spoken:
    """Return a turn that takes a favourable statement up (``verdict`` as in the guide §3)."""
    taken = Reinforcement(verdict, "…", 0, 0, len(text), text)
    return Spoken(text, TurnAnalysis(text, reinforcement=taken))


def together(parts: Sequence[Spoken]) -> Spoken:
    """Return ``parts`` said one after the other, in one turn."""
    text = ""
    whole = TurnAnalysis("")
    for part in parts:
        at = len(text) + 1 if text else 0
        text = f"{text} {part.text}" if text else part.text
        whole = _joined(whole, part.analysis, at)
    return Spoken(text, replace(whole, text=text))


def _joined(first: TurnAnalysis, second: TurnAnalysis, at: int) -> TurnAnalysis:
    known = len(first.questions)
    hits, meant = (
        [
            _moved(hit, at, question=None if hit.question is None else hit.question + known)
            for hit in found
        ]
        for found in (second.topics, second.meant)
    )
    checks = second.verification.verdict != "none"
    takes = second.reinforcement.verdict != "none"
    return replace(
        first,
        questions=(*first.questions, *(_moved(one, at) for one in second.questions)),
        topics=(*first.topics, *hits),
        meant=(*first.meant, *meant),
        moves=(*first.moves, *(_moved(one, at) for one in second.moves)),
        verification=_moved(second.verification, at) if checks else first.verification,
        reinforcement=_moved(second.reinforcement, at) if takes else first.reinforcement,
        asks=first.asks or second.asks,
    )


def _moved(found, at: int, **changed):
    return replace(found, start=found.start + at, end=found.end + at, **changed)
