"""Which of the six steps each trainee turn serves, found without a script.

A turn can serve several steps, and the steps can come in any order: what decides is
what the turn does (asks, hands back, presents, proposes, takes leave), then where it is.
"""

from __future__ import annotations

from math import ceil

from bot.grading.detectors.offer import offer_in, own_words
from bot.grading.view import CallView, Speech

PROPOSING = ("propose", "schedule", "commit", "refer")
LEAVING = ("take_leave",)
BETWEEN = "between"
LATE_TOPICS = ("reaction", "next_step")
# So many words of its own make a turn after the first offer part of the presentation.
ANSWER_WORDS, TOLD_WORDS = 6, 16
# Who introduces themselves in fewer words than this presents nothing yet.
FIRST_WORDS = 20
WEIGHING_TOPICS = ("priority", "impact")


def find_steps(view: CallView) -> dict[str, tuple[int, ...]]:
    """Return, for each step, the places in ``view.speeches`` of the turns that serve it;
    under BETWEEN those that serve none, where a merit may be shown all the same."""
    speeches = view.speeches
    offers = [k for k, one in enumerate(speeches) if _presents(view, one)]
    first_offer = offers[0] if offers else len(speeches)
    closing = _closing(view, offers)
    thanks = _thanks(view)
    only_closing = {k for k in closing if not _explores(speeches[k])}
    steps = {
        "trust": _opening(len(speeches), first_offer),
        "needs": [k for k, one in enumerate(speeches)
                  if _asks(view, one) and k not in only_closing and not (k in offers and k in closing)],
        "awareness": [k for k, one in enumerate(speeches) if _weighs(view, one)],
        "presentation": offers
        + [k for k in range(first_offer, len(speeches) - 1) if _discusses(view, speeches[k])],
        "closing": closing,
        "thanks": thanks,
    }
    served = {place for places in steps.values() for place in places}
    steps[BETWEEN] = [k for k in range(len(speeches)) if k not in served]
    return {step: tuple(sorted(set(places))) for step, places in steps.items()}


def present_steps(view: CallView) -> frozenset[str]:
    """Return the steps that were there at all, however badly done."""
    steps = view.steps or {}
    there = set()
    if steps.get("trust") and any(view.has(one.folded, "greeting") for one in view.scope("trust")):
        there.add("trust")
    if any(one.analysis.topics for one in view.scope("needs")):
        there.add("needs")
    there |= {step for step in ("presentation", "closing") if steps.get(step)}
    if any(_leaves(view, one) for one in view.scope("thanks")):
        there.add("thanks")
    return frozenset(there)


def _presents(view: CallView, speech: Speech) -> bool:
    """An offer; what builds on the client's praise early in the call is not one yet."""
    early = speech.number <= len(view.speeches) * 0.3
    if early and speech.analysis.reinforcement.verdict == "reinforced":
        return False
    if speech.number == 1 and own_words(speech) < FIRST_WORDS:
        return False
    if 3 < speech.number == len(view.speeches):
        return False
    return offer_in(view, speech) is not None


def _opening(count: int, first_offer: int) -> list[int]:
    """The first turns, before the offer if it does not come at once: three at least."""
    wanted = max(3, ceil(count * 0.3))
    return list(range(min(count, max(2, min(wanted, first_offer)))))


def _asks(view: CallView, speech: Speech) -> bool:
    if not speech.questions and speech.analysis.verification.verdict == "none":
        return False
    topics = {hit.topic for hit in speech.analysis.topics}
    return not topics or not topics <= set(LATE_TOPICS)


def _explores(speech: Speech) -> bool:
    topics = {hit.topic for hit in speech.analysis.topics}
    late = {*LATE_TOPICS, "deadline", "decision", "communication", "commitment"}
    return bool(topics - late)


def _weighs(view: CallView, speech: Speech) -> bool:
    if speech.analysis.verification.verdict != "none":
        return True
    topics = {hit.topic for hit in speech.analysis.topics}
    return bool(topics & set(WEIGHING_TOPICS)) or view.has(
        speech.folded, "importance", "recap", "interest"
    )


def _discusses(view: CallView, speech: Speech) -> bool:
    """What follows an offer belongs to it: its echo, an answer to a question or objection."""
    if "reaction" in {hit.topic for hit in speech.analysis.topics}:
        return True
    if speech.analysis.verification.verdict != "none":
        return False
    answers = any("?" in folded.text for folded in speech.before)
    return own_words(speech) >= (ANSWER_WORDS if answers else TOLD_WORDS)


def _closing(view: CallView, offers: list[int]) -> list[int]:
    speeches = view.speeches
    start = offers[0] + 1 if offers else len(speeches) // 2
    proposing = [k for k in range(start, len(speeches)) if k > 0 and _proposes(view, speeches[k])]
    last = len(speeches) - 1
    late = [k for k in proposing if k >= last // 2]
    if late:
        late += [last]
    return late


def _proposes(view: CallView, speech: Speech) -> bool:
    if speech.analysis.has_move(*PROPOSING):
        return True
    topics = {hit.topic for hit in speech.analysis.topics}
    return "next_step" in topics or view.has(speech.folded, "proposal", "dates")


def _thanks(view: CallView) -> list[int]:
    """The last turn, and those just before it that already thank or take leave."""
    speeches = view.speeches
    if not speeches:
        return []
    places = [len(speeches) - 1]
    while places[-1] > 1 and _parts(view, speeches[places[-1] - 1]) and len(places) < 3:
        places.append(places[-1] - 1)
    return places


def _parts(view: CallView, speech: Speech) -> bool:
    """Tell whether a turn near the end takes leave, or thanks without asking anything."""
    return _leaves(view, speech) or (
        not speech.questions and view.has(speech.folded, "thanks_for_trust")
    )


def _leaves(view: CallView, speech: Speech) -> bool:
    return speech.analysis.has_move(*LEAVING) or view.has(speech.folded, "leave")
