"""Signs that words of the client's were bound together anew: another agent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.technique.agents import ANYBODY, NOT, THIRD
from bot.technique.alignment import Match
from bot.technique.proposition_pairs import SAME
from bot.technique.propositions import HEARER, SPEAKER, others
from bot.technique.statement import Statement

_CLEFT = re.compile(r"\b(?:c'est|cest|ce sont|c'etait) [^.,;!?]{2,40}?\bqui\b")


def binding_signs(sure: Sequence[Match], statements: Sequence[Statement]) -> dict[str, float]:
    """Return what was bound anew, each sign 0–1; ``sure``: the matches that are."""
    agents = [clash for match in sure if (clash := _agent_clash(match, sure, statements))]
    cleft = any(_CLEFT.search(statement.text) for statement in statements)
    return {
        "agent_vous": float("vous" in agents),
        "agent_cleft": float(cleft and bool(agents)),
        "agent_denied": float("denied" in agents),
    }


def _agent_clash(match: Match, sure: Sequence[Match], statements: Sequence[Statement]) -> str:
    """Return how the agent of a verb changed: "vous", "other", "denied", or ""."""
    word = match.word
    if not word.agent or not word.verb or match.score < SAME or match.other is None:
        return ""
    mine = others(word.agent)
    told = [other for said in statements[0].client for other in said.words
            if other.verb and (other.lemma == match.other.lemma or other.stem == match.other.stem)]
    theirs = {other.agent for other in told}
    if NOT + mine in theirs and mine not in theirs:
        return "denied"
    if not theirs - {""} or mine in theirs or "" in theirs or mine in (THIRD, HEARER, ANYBODY):
        return ""
    if mine == SPEAKER:
        return "" if ANYBODY in theirs or HEARER in theirs else "vous"
    if mine.startswith(NOT) or THIRD in theirs or HEARER in theirs:
        return ""
    answer = {m.other.stem for m in sure if m.other is not None and m.word.stem == mine}
    return "" if answer & theirs else "other"
