"""What was handed back to the client in a call, and what each of it is worth."""

from __future__ import annotations

from dataclasses import dataclass

from bot.grading.detectors.taken_up import checked, items_of, recap_in, says_yes, taken_up
from bot.grading.view import CallView, Speech


def worth(view: CallView, speech: Speech) -> float:
    """Return what one verification is worth: 1 complete, 0.5 half, less when empty,
    negative when the client's words were twisted: the client said so, or has not answered."""
    verified = speech.analysis.verification
    if verified.verdict == "none":
        return 0.0
    yes = says_yes(view, speech)
    if denied(view, speech):
        return -0.5
    if verified.content == "distorted" and not yes:
        return -0.5 if not speech.after or says_no(view, speech) else 0.0
    asked = checked(view, speech) or view.has(speech.folded, "asks_for_a_no")
    whole = verified.verdict == "complete" or (yes and asked)
    return (1.0 if whole else 0.5) * (0.25 if verified.content == "empty" else 1.0)


def denied(view: CallView, speech: Speech) -> bool:
    """Tell whether the client answers the verification of ``speech`` by a no."""
    if says_yes(view, speech):
        return False
    if view.client_says(speech, "client_denies"):
        return True
    if speech.questions or not speech.after or view.has(speech.folded, "asks_for_a_no"):
        return False
    return says_no(view, speech)


def says_no(view: CallView, speech: Speech) -> bool:
    """Tell whether the client's answer begins with a no."""
    return bool(speech.after) and any(
        hit.start == 0 for hit in view.find(speech.after[0], "client_no")
    )


def faithful(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn hands back something of substance, not twisted."""
    return worth(view, speech) >= 0.5


@dataclass(frozen=True)
class Restated:
    """Words handed back in a turn; ``value`` as ``worth`` gives it, ``items`` things named."""

    speech: Speech
    value: float
    text: str
    items: int


def restated(view: CallView) -> list[Restated]:
    """Return what was handed back in the call: the reformulations that the reader found,
    and the recaps that the client's answer or their own words show.

    Once the offer is on the table, only what the client confirmed is a need handed back.
    """
    offers = (view.steps or {}).get("presentation", ())
    offered = min((view.speeches[place].number for place in offers), default=None)
    found = []
    for speech, taken in taken_up(view):
        value, text = worth(view, speech), handed_back(speech)
        late = offered is not None and speech.number >= offered
        sure = bool(text) and (value < 0 or value >= 1)
        recap = None if sure else recap_in(view, speech, taken)
        if recap and recap.confirmed:
            found.append(Restated(speech, 1.0, recap.text, recap.items))
        elif sure or (text and value and (not late or says_yes(view, speech))):
            found.append(Restated(speech, value, text, items_of(text)))
        elif recap and not late:
            found.append(Restated(speech, 0.5, recap.text, recap.items))
    return found


def handed_back(speech: Speech) -> str | None:
    """Return the words of the verification as typed, None without one."""
    verified = speech.analysis.verification
    if verified.verdict == "none":
        return None
    if verified.start is None or verified.end is None:
        return verified.handed_back or speech.folded.original
    return speech.folded.original[verified.start : verified.end].strip(" ,;:")
