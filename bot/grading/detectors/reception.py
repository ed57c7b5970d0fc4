"""How the client takes what the trainee says: takes it, puts it off, refuses, cools down."""

from __future__ import annotations

from dataclasses import replace

from bot.grading.findings import Finding
from bot.grading.view import CallView, Speech
from bot.records.verdict import BROKEN, RESPECTED

# What is left of a proposal after the answer to it.
TAKEN, UNANSWERED, PUT_OFF = 1.0, 0.7, 0.2
# What is left of an offer that the client takes up, lets pass, or turns away from.
WARM, EVEN, COOL = 1.0, 0.9, 0.35
# What is left of a fault that the next turn takes back within so many characters.
TAKEN_BACK, SOON = 0.5, 60


def refused(view: CallView, speech: Speech) -> bool:
    """Tell whether the client answers by a plain no."""
    return bool(speech.after) and any(
        hit.start == 0 for hit in view.find(speech.after[0], "client_no")
    )


def answered(view: CallView, speech: Speech) -> float:
    """Return what is left of a proposal after the client's answer to it."""
    if not speech.after:
        return UNANSWERED
    answer = speech.after[0]
    if view.has(answer, "client_puts_off", "client_wants_firm"):
        return PUT_OFF
    taken = view.has(answer, "client_agrees", "client_yes", "dates", "places")
    return TAKEN if taken else UNANSWERED


def reception(view: CallView, speech: Speech) -> float:
    """Return what is left of an offer after the client's reaction to it."""
    if view.client_says(speech, "client_warms"):
        return WARM
    away = view.client_says(speech, "client_cools", "client_glazes", "client_calms")
    return COOL if away or refused(view, speech) else EVEN


def as_received(view: CallView, finding: Finding) -> Finding:
    """Return ``finding`` with the degree that the client's reactions leave of it: an offer
    from which they turned away again and again was not all that good at its best."""
    speeches = [speech for speech in view.scope("presentation") if speech.after]
    if finding.verdict != RESPECTED or not speeches:
        return finding
    left = sum(reception(view, speech) for speech in speeches) / (EVEN * len(speeches))
    return replace(finding, degree=round(finding.degree * min(1.0, left), 2))


def as_taken_back(view: CallView, finding: Finding) -> Finding:
    """Return a fault with half its degree where the trainee's next turn takes it back
    (« Pardon, je vais trop vite »)."""
    speech = finding.speech
    if finding.verdict != BROKEN or speech is None or speech.number >= len(view.speeches):
        return finding
    taken = view.find(view.speeches[speech.number].folded, "takes_back")
    if not any(hit.start <= SOON for hit in taken):
        return finding
    return replace(finding, degree=round(finding.degree * TAKEN_BACK, 2))
