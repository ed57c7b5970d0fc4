"""Words of the client that came back without being announced as a check."""

from __future__ import annotations

import re

from bot.client.questions import waiting
from bot.client.scene import Scene
from bot.records.analysis import TurnAnalysis
from bot.records.findings import OPEN
from bot.records.text import fold

# What the trainee will do (« nous formerons Inès », « je passe mardi ») is no word of the client's.
_OWN_WORDS = re.compile(
    r"\b(?:je|j'|on|nous) (?:vous |te |t')?(?!(?:comprend|entend|retien|not|voi|sen|imagin|sai)\w*)\w+(?:ons|rai|rons|ra)\b"
    r"|\b(?:notre|nos) (?!cote)\w|\bchez nous\b|\bde notre cote\b|\bje (?:viens|passe|vous|te|t')\b"
)
# Moves whose words are the trainee's own.
OWN = ("present", "propose", "schedule", "price", "commit", "decline", "refer", "thank")


def offers(analysis: TurnAnalysis) -> bool:
    """Tell whether what seems handed back unannounced is the trainee's own offer."""
    found = analysis.verification
    unannounced = found.verdict == "partial" and not found.textbook_cue
    spans = [(move.start, move.end) for move in analysis.moves if move.name in OWN]
    if unannounced and _OWN_WORDS.search(fold(found.handed_back or "")):
        return True
    return unannounced and any(start < (found.end or 0) and (found.start or 0) < end for start, end in spans)


def by_the_way(analysis: TurnAnalysis) -> bool:
    """Tell whether the client's words came back unannounced, or to lead to a question
    (« Vous disiez… : pourquoi ? »): what is not plainly so or not so is left alone."""
    asks = any(question.form == OPEN for question in analysis.questions)
    verdict, cue = analysis.verification.verdict, analysis.verification.textbook_cue
    return verdict == "partial" and (asks or not cue)


def answers_client(scene: Scene) -> bool:
    """Tell whether words of the client, come back unannounced, are part of the answer to
    what it has just asked (« Oui, aux Jardins : la dame dont vous parlez… »)."""
    asked, found = waiting(scene), scene.analysis.verification
    just = asked is not None and scene.state.since[asked] == scene.state.turn - 1
    return just and found.verdict == "partial" and not found.textbook_cue
