"""Tells a statement that hands back the client's words from any other statement."""

from __future__ import annotations

import re

from bot.technique.linear import Linear, load_linear
from bot.technique.marks import count, opens
from bot.technique.regions import Region
from bot.technique.statement import Statement, has_sure_cue
from bot.technique.wording import Wording

STRONG = 0.8
_THEN = re.compile(
    r"\b(?:donc|du coup|alors|ainsi|en gros|en somme|bref|en clair|au fond|finalement)\b"
)
_COMPARED = ("confirmed_near", "support", "found", "strong", "figures", "vague", "vague_cued")


def may_hand_back(region: Region, own: Wording) -> bool:
    """Tell whether comparing the region with the client's words can change anything.

    It cannot for a bare question, nor where even the best agreement would not do.
    """
    if region.cue is None and region.confirmation is None and "?" in region.end_mark:
        return False
    model = _model(region)
    best = sum(max(model.weights.get(name, 0.0), 0.0) for name in _COMPARED)
    return model.margin(text_signs(region, own)) + best > 0


def hands_back(statement: Statement) -> bool:
    """Tell whether the statement hands back what the client said (guide §2, §5.9)."""
    if not statement.told and not opens("second", statement.text):
        return False
    return _model(statement.region).margin(features(statement)) > 0


def features(statement: Statement) -> dict[str, float]:
    """Return the signs for and against, each 0–1."""
    return {**text_signs(statement.region, statement.own), **_compared_signs(statement)}


def _model(region: Region) -> Linear:
    label = "with_cue" if has_sure_cue(region) else "without_cue"
    return load_linear("handed_back_weights")[label]


def text_signs(region: Region, own: Wording) -> dict[str, float]:
    """Return the signs that need no comparison: who is spoken of, advice, feeling."""
    text = own.text[region.start : region.end]
    verbs = [kind for start, kind in own.verbs if region.start <= start < region.end]
    second = count("second", text)
    return {
        "second": float(second > 0),
        "second_again": float(second > 1),
        "second_subject": float(count("second_subject", text) > 0),
        "opens_second": float(opens("second_subject", text)),
        "first": float(count("first", text) > 0),
        "opens_first": float(opens("first_start", text)),
        "then": float(_THEN.search(text) is not None),
        "cue_weak": float(region.cue is not None),
        "confirmed": float(_confirmed(region, tag=False)),
        "tagged": float(_confirmed(region, tag=True)),
        "asked": float("?" in region.end_mark and not _inside(region)),
        "exclaimed": float("!" in region.end_mark),
        "interrogative": float(count("interrogative", text) > 0),
        "asks_open": float(region.confirmation is None and count("asks_open", text.strip()) > 0),
        "advice": float(count("advice", text) > 0),
        "affect": float(opens("affect", text)),
        "imperative": float(opens("imperative", text)),
        "conditional": float(opens("conditional", text)),
        "own_offer": float(count("own_offer", text) > 0),
        "feeling": float(count("feeling_only", _with_cue(region, own)) > 0),
        "outside": float(count("outside", text) > 0),
        "future": float("future" in verbs),
        "verb": float(bool(verbs)),
    }


def _with_cue(region: Region, own: Wording) -> str:
    """Return the region from its cue on: « je comprends que » belongs to the feeling."""
    start = min(region.start, region.cue.start) if region.cue is not None else region.start
    return own.text[start : region.end]


def _compared_signs(statement: Statement) -> dict[str, float]:
    figures, told, found = statement.figures, statement.told, statement.found
    strong = sum(match.score >= STRONG for match in statement.matches)
    vague = sum(match.word.vague for match in statement.matches) / max(len(statement.matches), 1)
    return {
        "vague": vague,
        "vague_cued": vague * (statement.region.cue is not None),
        "praise": _praise_share(statement),
        "confirmed_near": float(_confirmed(statement.region, tag=False) and found > 0),
        "support": found / max(told, 1),
        "found": min(found, 5) / 5,
        "strong": min(strong, 4) / 4,
        "figures": min(figures.same + figures.derived, 2) / 2,
        "foreign_figures": min(figures.new, 2) / 2,
        "clash": min(figures.clash, 2) / 2,
        "short": float(told < 3),
        "long": min(told, 12) / 12,
    }


def _praise_share(statement: Statement) -> float:
    """Return the share of what is handed back that comes from praise (guide §3)."""
    near = [match.other for match in statement.near if match.other is not None]
    praise = [
        word
        for said, spans in zip(statement.client, statement.praise)
        if spans
        for word in said.words
        if any(start <= word.start < end for start, end in spans)
    ]
    return sum(other in praise for other in near) / max(len(near), 1)


def _confirmed(region: Region, tag: bool) -> bool:
    return region.confirmation is not None and region.confirmation.tag == tag


def _inside(region: Region) -> bool:
    """Tell whether the question mark belongs to a confirmation in the sentence."""
    return region.confirmation is not None and region.confirmation.start <= region.sentence_end
