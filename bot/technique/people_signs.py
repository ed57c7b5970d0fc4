"""Signs that a reformulation has other people do what the client told."""

from __future__ import annotations

from collections.abc import Sequence

from bot.technique.alignment import Match
from bot.technique.proposition_pairs import SAME, Pair
from bot.technique.propositions import HEARER, SPEAKER, Proposition, client_propositions, known, others
from bot.technique.statement import Statement


def people_signs(
    sure: Sequence[Match], statements: Sequence[Statement], pairs: Sequence[Pair]
) -> dict[str, float]:
    """Return whether the same people do the same things, each sign 0–1."""
    spans = [span for said in statements[0].client for span in client_propositions(said)]
    return {
        "person_shift": float(_person_shifted(sure, statements)),
        "roles": float(_roles_changed(sure)),
        "mixed": _mixed(sure),
        **_subject_signs(pairs, spans),
    }


def _person_shifted(sure: Sequence[Match], statements: Sequence[Statement]) -> bool:
    """Tell whether « vous » does what the client told of somebody else."""
    if not any(match.word.subject == "2" for statement in statements for match in statement.matches):
        return False
    clauses = [
        clause
        for said in statements[0].client
        for clause in said.clauses
        if any(m.other in said.words and clause.start <= m.other.start < clause.end for m in sure if m.other)
    ]
    return bool(clauses) and not any(clause.first_person for clause in clauses)


def _roles_changed(sure: Sequence[Match]) -> bool:
    """Tell whether the same verb has another subject, named on both sides."""
    return any(_other_subject(match) for match in sure if match.other is not None)


def _other_subject(match: Match) -> bool:
    said = match.other.subject if match.other is not None else ""
    mine = match.word.subject
    return len(mine) > 1 and len(said) > 1 and mine != said


def _mixed(sure: Sequence[Match]) -> float:
    """Return the share of neighbours in one clause that the client said in two."""
    pairs = [
        (one.other, two.other)
        for one, two in zip(sure, sure[1:])
        if one.other is not None and two.other is not None and one.word.clause == two.word.clause
    ]
    return sum(one.clause != two.clause for one, two in pairs) / max(len(pairs), 1)


def _subject_signs(pairs: Sequence[Pair], spans: Sequence[Proposition]) -> dict[str, float]:
    """Return whether the same person does the same thing."""
    acting = known(spans)
    same = clash = elsewhere = unknown = 0
    swapped = 0
    for pair in pairs:
        mine, theirs = others(pair.own.subject), pair.other.subject
        if pair.weight < 1 or not mine or not theirs:
            continue
        there = any(m.word.stem == pair.own.subject and m.score >= SAME for m in pair.matches)
        if mine == theirs or there:
            same += mine == theirs
            swapped += mine != theirs
        elif mine in acting and mine != SPEAKER:
            elsewhere += 1
        elif SPEAKER in (theirs, mine):
            unknown += 1
        else:
            clash += 1
    return {
        "subject_swapped": float(swapped > 0),
        "same_subject": min(same, 2) / 2,
        "subject_elsewhere": min(elsewhere, 2) / 2,
        "subject_clash": min(clash, 2) / 2,
        "subject_unknown": min(unknown, 2) / 2,
        "vous_for_noun": float(any(
            p.own.subject == HEARER and p.weight >= 1 and len(p.other.subject) > 1 for p in pairs)),
        "noun_for_vous": float(any(
            len(p.own.subject) > 1 and p.weight >= 1 and p.other.subject == SPEAKER for p in pairs)),
    }
