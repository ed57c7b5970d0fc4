"""What the client hears asked in a turn."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.records.analysis import TurnAnalysis
from bot.records.findings import CLOSED, OPEN, Move, Question, TopicHit
from bot.records.text import fold

_LEAVE = re.compile(r"\b(?:peux|puis|pourrais|permett\w+|va|irait|convient|accord)\b")
_SUITS = re.compile(
    r"\b(?:ca|cela|c'est|est-ce)\b.{0,12}\b(?:va|irait|convient|conviendrait|convienne|bon|arrange|derange|ennuie)\b"
)
# Asks whether what was just said will do as an answer.
_ANSWERED = re.compile(
    r"\brepond\w*.{0,20}\b(?:question|inquietude|crainte|attente)|\b(?:c'est|est-ce|ca) plus clair|\bca (?:vous|te) (?:aide|eclaire|rassure)\b"
)
# « Savez-vous ce qu'elles sont devenues ? » wants to hear it, not « oui ».
_INDIRECT = re.compile(
    r"\b(?:savez-vous|sais-tu|vous savez|tu sais|t'sais|sait-on|on sait|avez-vous une idee de|as-tu une idee de)"
    r" (?:ce qu|qui\b|ou\b|quand\b|combien\b|pourquoi\b|comment\b|quel)"
)
# From this chance on, a question is after what it was read to be after, whatever its topic.
LEADS = 0.2
OFFERS = ("present", "price", "options")
# Moves whose question is a practical one, to be answered as what it is.
PROPOSAL, COURTESY = ("propose",), ("agenda", "introduce", "greet")
SMALL_TALK = ("small_talk", "personal")


@dataclass(frozen=True)
class Ask:
    """One thing asked. ``topic`` is None when it was not understood; ``role`` is
    question, proposal, courtesy, small_talk or unknown (nobody here knows); ``follows``: it
    names no subject of its own and goes on about what was just said; ``confidence`` (0–1) in
    the topic; ``meant``: id of the fact or need that it is after, where the author foresaw it,
    and the chance that it is (``likely``, 0–1)."""

    topic: str | None
    form: str
    text: str
    start: int
    end: int
    flags: tuple[str, ...] = ()
    role: str = "question"
    follows: bool = False
    confidence: float = 1.0
    meant: str | None = None
    likely: float = 0.0


def hear(analysis: TurnAnalysis) -> list[Ask]:
    """Return what is asked, in the order of the words.

    Questions give one ask each; a topic found outside them, where something is asked, is
    an invitation to speak; something asked without either is an ask that was not understood.
    """
    questions = list(enumerate(analysis.questions))
    asks = [_from_question(at, question, analysis) for at, question in questions]
    taken = [hit for at, question in questions for hit in _hits(at, question, analysis)]
    for hit in analysis.topics if analysis.asks else ():
        if hit not in taken:
            asks.append(Ask(hit.topic, OPEN, hit.text, hit.start, hit.end))
    if not asks and analysis.asks:
        asks.append(Ask(None, OPEN, analysis.text, 0, len(analysis.text)))
    return sorted(asks, key=lambda ask: ask.start)


def place(asks: list[Ask], organisation: str) -> list[Ask]:
    """Give the topic « organisation » to what names the client's organisation and was not
    understood otherwise (« Racontez-moi La Grande Table ! »): its name is in no model."""
    name = fold(organisation)
    return [
        replace(ask, topic="organisation")
        if ask.topic is None and ask.role == "question" and name in fold(ask.text) else ask
        for ask in asks
    ]


def _from_question(at: int, question: Question, analysis: TurnAnalysis) -> Ask:
    hits = _hits(at, question, analysis)
    topic = hits[0].topic if hits else None
    role = _role(question, topic, analysis)
    span = (question.start, question.end)
    sure = hits[0].confidence if hits else 0.0
    form = OPEN if _INDIRECT.search(fold(question.text)) else question.form
    return Ask(topic, form, question.text, *span, question.flags, role, confidence=sure)


def _hits(at: int, question: Question, analysis: TurnAnalysis) -> list[TopicHit]:
    return [
        hit
        for hit in analysis.topics
        if hit.question == at or (hit.question is None and _overlap(hit, question))
    ]


def _overlap(one: TopicHit | Move, other: Question) -> bool:
    return one.start < other.end and other.start < one.end


def _role(question: Question, topic: str | None, analysis: TurnAnalysis) -> str:
    moves = {move.name for move in analysis.moves if _overlap(move, question)}
    if question.form == CLOSED and _seeks_leave(question, topic, analysis):
        return "courtesy"
    if question.form == CLOSED and (moves & set(PROPOSAL) or _seeks_a_yes(question, analysis)):
        return "proposal"
    if question.form == CLOSED and _ANSWERED.search(fold(question.text)):
        return "courtesy"
    if topic is None and moves & set(SMALL_TALK):
        return "small_talk"
    if topic is None and question.form == OPEN and not (analysis.asks or _leads(question, analysis)):
        return "small_talk"
    polite = moves & set(COURTESY) or not analysis.asks
    if topic is None and question.form == CLOSED and polite:
        return "courtesy"
    return "question"


def _leads(question: Question, analysis: TurnAnalysis) -> bool:
    """Tell whether a question that asks about no topic is after something of the story."""
    return any(
        meant.confidence >= LEADS and meant.start < question.end and question.start < meant.end
        for meant in analysis.meant
    )


def _seeks_leave(question: Question, topic: str | None, analysis: TurnAnalysis) -> bool:
    """Tell whether « Ça vous va ? » only asks whether the plan of the call will do."""
    plan = analysis.has_move("agenda") and not analysis.has_move(*OFFERS)
    return plan and topic in (None, "reaction") and bool(_SUITS.search(fold(question.text)))


def _seeks_a_yes(question: Question, analysis: TurnAnalysis) -> bool:
    """Tell whether « Ça vous va ? » asks for a yes to a next step that the turn proposes."""
    return analysis.has_move("propose", "commit") and bool(_SUITS.search(fold(question.text)))


def asks_leave(text: str) -> bool:
    """Tell whether a polite question asks for leave (« Je peux… ? », « Ça vous va si… ? »)
    or whether it was answered (« Ça répond à votre question ? »)."""
    spoken = fold(text)
    return bool(_LEAVE.search(spoken) or _ANSWERED.search(spoken))
