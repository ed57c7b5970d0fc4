"""Verification: the client's words handed back, and their confirmation asked (guide §2)."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from bot.records.findings import Verification
from bot.records.text import NormalisedText
from bot.technique.confirmation import Confirmation, find_confirmations
from bot.technique.content_check import judge_statements
from bot.technique.cues import TEXTBOOK, WEAK, Cue, find_cues
from bot.technique.favourable import favourable_statements
from bot.technique.handed_back import hands_back, may_hand_back
from bot.technique.regions import regions
from bot.technique.statement import Statement, has_sure_cue, read_statement
from bot.technique.wording import wording


def find_verification(
    normalised: NormalisedText,
    doc: Doc,
    client_docs: Sequence[Doc],
    profile: str | None = None,
) -> Verification:
    """Return what the turn verifies; spans and quotes are in the original text.

    ``doc`` is the parse of ``normalised.text``; ``client_docs`` those of the client's
    last turns, oldest first. ``profile`` changes nothing here: the guide judges all
    alike. A confirmation alone is ``none`` (guide §2).
    """
    kept = keep_sure([said for said in read_statements(doc, client_docs) if hands_back(said)])
    return _verification(normalised, kept, client_docs) if kept else Verification()


def read_statements(
    doc: Doc, client_docs: Sequence[Doc], every: bool = False
) -> list[Statement]:
    """Return the statements of the turn that may hand something back, in order.

    ``every``: also those that the weights in use rule out unread, for fitting new ones.
    """
    own = wording(doc)
    cues = find_cues(own.text)
    confirmations = [found for found in find_confirmations(own.text) if not _in_cue(found, cues)]
    client = [wording(said) for said in client_docs]
    praise = [[(f.start, f.end) for f in favourable_statements(said)] for said in client_docs]
    return [
        read_statement(region, own, client, praise)
        for region in regions(own.text, cues, confirmations)
        if every or may_hand_back(region, own)
    ]


def _in_cue(found: Confirmation, cues: Sequence[Cue]) -> bool:
    """« si j'ai bien suivi » holds « j'ai bien suivi », which asks nothing there."""
    return any(cue.kind != WEAK and cue.start < found.start < cue.end for cue in cues)


def keep_sure(statements: list[Statement]) -> list[Statement]:
    """Keep the statements with a sure cue, or else all: an echo beside them is small."""
    sure = [statement for statement in statements if has_sure_cue(statement.region)]
    if not sure:
        return statements
    after = [
        statement
        for statement in statements
        if statement.region.start >= sure[0].region.start
    ]
    return after


def _verification(
    normalised: NormalisedText, kept: list[Statement], client_docs: Sequence[Doc]
) -> Verification:
    confirmation = next((s.region.confirmation for s in kept if s.region.confirmation), None)
    starts = [kept[0].region.start, *(s.region.cue.start for s in kept if s.region.cue)]
    start, end = normalised.to_original(min(starts), kept[-1].region.end)
    handed = [_quote(normalised, s.region.start, s.region.end) for s in kept]
    return Verification(
        verdict="complete" if confirmation else "partial",
        content=judge_statements(kept)[0] if client_docs else None,
        start=start,
        end=end,
        handed_back=" … ".join(handed),
        confirmation=(
            _quote(normalised, confirmation.start, confirmation.end) if confirmation else None
        ),
        textbook_cue=any(s.region.cue is not None and s.region.cue.kind == TEXTBOOK for s in kept),
    )


def _quote(normalised: NormalisedText, start: int, end: int) -> str:
    return normalised.quote(start, end).strip(" ,;:\u00a0\u202f")
