"""The French text of a debrief, block by block: each block is one bubble of the coach."""

from __future__ import annotations

from collections.abc import Iterable

from bot.content.rubric import Rubric
from bot.grading.advising import Praise, Suggestion
from bot.grading.debrief import Debrief, NeedOutcome, StepDebrief
from bot.grading.french import counted, figure, quoted, score_label, spaced
from bot.records.verdict import TechniqueCounts

NEED_STATES = ("obtained", "volunteered", "missed")


def tell_debrief(debrief: Debrief, rubric: Rubric) -> tuple[str, ...]:
    """Return the blocks of the whole debrief: scores, what to try first, what went well, needs."""
    blocks = [_scores(debrief, rubric), _first(debrief, rubric), _well(debrief, rubric)]
    if debrief.needs:
        blocks.append(_needs(debrief.needs, rubric))
    return tuple(block for block in blocks if block)


def tell_step(debrief: Debrief, step: str, rubric: Rubric) -> str:
    """Return all there is to say on one step."""
    part, said = debrief.step(step), rubric.debrief
    lines = [_score_line(part, rubric)]
    if part.good:
        lines += [spaced(f"{said['step_good']} :"), *_praise_lines(part.good, rubric)]
    if part.to_try:
        lines += [spaced(f"{said['step_try']} :"), *_suggestion_lines(part.to_try, rubric)]
    if len(lines) == 1 and part.score is not None:
        lines.append(spaced(said["step_nothing"]))
    return "\n".join(lines)


def _scores(debrief: Debrief, rubric: Rubric) -> str:
    scores = [part.score for part in debrief.steps if part.score is not None]
    lines = [_opening(scores, rubric)]
    if len(scores) == 0:
        return "\n".join([*lines, spaced(debrief.steps[0].reason or "")])
    lines += [f"• {_score_line(part, rubric)}" for part in debrief.steps]
    lines.append(_techniques(debrief.grade.technique, rubric))
    return "\n".join([*lines, *_manner(debrief, rubric)])


def _opening(scores: list[float], rubric: Rubric) -> str:
    if not scores:
        return spaced(rubric.debrief["unjudged"])
    mean = sum(scores) / len(scores)
    return spaced(next(text for least, text in rubric.debrief["opening"] if mean >= least))


def _score_line(part: StepDebrief, rubric: Rubric) -> str:
    said = rubric.debrief
    title = said["steps"][part.step]
    if part.score is None:
        return spaced(said["score_none"]).format(step=title, reason=spaced(part.reason or ""))
    label = score_label(part.score, said["labels"], said["between"])
    key = "score" if part.own is None else "score_own"
    own = "" if part.own is None else figure(part.own)
    return spaced(said[key]).format(step=title, score=figure(part.score), label=label, own=own)


def _techniques(counts: TechniqueCounts, rubric: Rubric) -> str:
    said = rubric.debrief
    forms = {
        name: counted(texts, getattr(counts, name))
        for name, texts in said["technique_counts"].items()
    }
    made = [
        counted(texts, getattr(counts, name))
        for name, texts in said["favourable_counts"].items()
        if getattr(counts, name)
    ]
    favourable = ", ".join(made) + "." if made else said["favourable_none"]
    return spaced(said["technique"]).format(**forms, favourable=favourable)


def _manner(debrief: Debrief, rubric: Rubric) -> list[str]:
    manner, said = debrief.manner, rubric.debrief
    if manner is None:
        return []
    labels = {group.id: group.label for group in rubric.manner.groups}
    signs = [
        said["manner_sign"].format(
            label=labels[one.group], quote=quoted(one.sentence), turn=said["turn"].format(n=one.turn)
        )
        for one in manner.told_by()
    ]
    own, other = said["profiles"][manner.own], said["profiles"][manner.rival]
    return [spaced(said["manner"]).format(own=own, other=other, signs=spaced(" ; ").join(signs))]


def _first(debrief: Debrief, rubric: Rubric) -> str:
    said = rubric.debrief
    if not any(part.score is not None for part in debrief.steps):
        return ""
    lines = _suggestion_lines(debrief.first, rubric, numbered=True)
    return "\n".join([spaced(f"{said['first_title']} :"), *(lines or [spaced(said["first_none"])])])


def _well(debrief: Debrief, rubric: Rubric) -> str:
    if not debrief.well:
        return ""
    title = spaced(f"{rubric.debrief['well_title']} :")
    return "\n".join([title, *_praise_lines(debrief.well, rubric)])


def _suggestion_lines(
    found: Iterable[Suggestion], rubric: Rubric, numbered: bool = False
) -> list[str]:
    said, lines = rubric.debrief, []
    for place, one in enumerate(found, start=1):
        lines.append(f"{place}. {one.advice}" if numbered else f"• {one.advice}")
        if one.client:
            lines.append("   " + spaced(said["client_said"]).format(quote=quoted(one.client)))
        if one.quote:
            key = "you_said" if one.broken or one.reworded else "possible_here"
            words = spaced(said[key]).format(quote=quoted(one.quote))
            lines.append(f"   {words} {spaced(said['turn']).format(n=one.turn)}")
        elif one.turn is not None and not one.broken:
            lines.append("   " + spaced(said["possible_at"]).format(n=one.turn))
        if one.better:
            lines.append("   " + spaced(said["try_saying"]).format(better=one.better))
    return lines


def _praise_lines(found: Iterable[Praise], rubric: Rubric) -> list[str]:
    lines = []
    for one in found:
        quote = quoted(one.quote) if one.quote else ""
        line = spaced(rubric.debrief["well_line"]).format(praise=one.text, quote=quote)
        lines.append(f"• {line.strip()}")
    return lines


def _needs(needs: Iterable[NeedOutcome], rubric: Rubric) -> str:
    said, lines = rubric.debrief, [spaced(f"{rubric.debrief['needs_title']} :")]
    needs = list(needs)
    for state in NEED_STATES:
        mine = [need for need in needs if need.state == state]
        if mine:
            lines.append(spaced(f"{said['needs_' + state]} :"))
        for need in mine:
            missed = spaced(said["needs_opener"]).format(
                need=need.label, question=quoted(need.question)
            )
            lines.append(f"• {missed if state == 'missed' else need.label}")
    return "\n".join(lines)
