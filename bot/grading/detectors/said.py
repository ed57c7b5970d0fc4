"""Rules that show in wordings alone: the rule's parameters name the lexicons."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.exclaiming import exclaimed
from bot.grading.findings import NOTHING, Finding, from_hits, respected
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.places import place_in
from bot.grading.view import CallView, Speech
from bot.grading.wording import compile_wordings
from bot.grading.words import stems

# The confidence from which a move counts: a reproach has to be surer than praise.
LIKELY, SURE = 0.6, 0.9
ROUGH = ("blame", "pressure", "order", "dramatise")


def said(view: CallView, rule: Rule) -> Finding:
    """Look for wordings in the trainee's turns of a step.

    Parameters: ``lexicons``; ``scope`` (default: the rule's step); ``enough`` turns
    for the full degree (1); ``where``: any, question or statement; ``moves``: moves
    that count like a wording; ``opening``: only the first so many turns of the scope;
    ``exclaims``: what is exclaimed counts too; ``answered``: words that the client has just
    used are no fault; ``protests``: lexicons of the client's answers that show the fault
    where no question called for them.
    """
    hits = wordings_said(view, rule) or _protested(view, rule)
    if hits or rule.kind == "do":
        return from_hits(rule.kind, hits, int(rule.params.get("enough", 1)))
    return respected(1.0) if view.scope(*scope_of(rule)) else NOTHING


def _protested(view: CallView, rule: Rule) -> list[tuple[Speech, Hit]]:
    """Return the turns that asked nothing and against which the client protests."""
    names = rule.params.get("protests", ())
    return [
        (speech, Hit(speech.folded, *speech.folded.sentences()[-1]))
        for speech in view.scope(*scope_of(rule))
        if names and not speech.questions and speech.folded.sentences()
        and view.protests(speech, *names)
    ]


def scope_of(rule: Rule) -> tuple[str, ...]:
    """Return the steps in whose turns the rule is looked for."""
    return tuple(rule.params.get("scope") or (rule.step,))


def wordings_said(view: CallView, rule: Rule) -> list[tuple[Speech, Hit]]:
    """Return the turns and wordings that match the rule's parameters, in order."""
    where = rule.params.get("where", "any")
    speeches = view.scope(*scope_of(rule))[: rule.params.get("opening")]
    found = []
    for speech in speeches:
        hits = view.find(speech.folded, *rule.params.get("lexicons", ()))
        hits += exclaimed(view, speech) if rule.params.get("exclaims") else []
        if rule.kind == "do":
            hits = [hit for hit in hits if not _rough(speech, hit)
                    and not view.has(Folded.of(hit.quote), "guilt")]
        else:
            hits = [hit for hit in hits if not theirs(view, rule, speech, hit)]
        found += [(speech, hit) for hit in hits
                  if where in ("any", place_in(speech, hit))
                  or (where == "question" and place_in(speech, _last_of(hit)) == where)]
        least = SURE if rule.kind == "avoid" else LIKELY
        shown = moves_as_hits(speech, rule.params.get("moves", ()), least)
        found += [(speech, hit) for hit in shown
                  if not guarded(view, rule, hit.folded.text[hit.start : hit.end])]
    return found


def theirs(view: CallView, rule: Rule, speech: Speech, hit: Hit) -> bool:
    """Tell whether the words are the client's, handed back: no reproach can be made of
    them. With ``answered``, so are those that the client has just used, and whoever of
    their family the client has named at any time."""
    place, verified = speech.folded.offsets[hit.start], speech.analysis.verification
    if None not in (verified.start, verified.end) and verified.start <= place < verified.end:
        return True
    if not rule.params.get("answered"):
        return False
    said = Folded.of(speech.folded.quote(hit.start, hit.end))
    if stems(said) and any(stems(said) & stems(one) for one in speech.before):
        return True
    named = {said.text[one.start : one.end] for one in view.find(said, "kin")}
    return bool(named) and any(
        heard.text[one.start : one.end] in named
        for earlier in view.speeches[: speech.number]
        for heard in earlier.before
        for one in view.find(heard, "kin")
    )


def _rough(speech: Speech, hit: Hit) -> bool:
    """Tell whether the words stand in a reproach or an order: there they are no merit."""
    place = speech.folded.offsets[hit.start]
    return any(
        move.name in ROUGH and move.start <= place < move.end for move in speech.analysis.moves
    )


def guarded(view: CallView, rule: Rule, words: str) -> bool:
    """Tell whether a wording that voids the rule's lexicons stands in the folded ``words``."""
    names = rule.params.get("lexicons", ())
    guards = [compile_wordings(view.lexicons[name].unless) for name in names]
    return any(guard is not None and guard.search(words) for guard in guards)


def moves_as_hits(speech: Speech, names: tuple[str, ...], least: float = LIKELY) -> list[Hit]:
    """Return the stretches of the turn that carry one of the moves ``names``,
    read with the confidence ``least`` at least."""
    return [
        hit_at(speech, move.start, move.end)
        for move in speech.analysis.moves
        if move.name in names and move.confidence >= least
    ]


def hit_at(speech: Speech, start: int, end: int) -> Hit:
    """Return the span ``start:end`` of the typed text as a hit in the folded text."""
    places = [i for i, place in enumerate(speech.folded.offsets) if start <= place < end]
    return Hit(speech.folded, places[0], places[-1] + 1) if places else Hit(speech.folded, 0, 1)


def _last_of(hit: Hit) -> Hit:
    """Return the end of the words: « Mettons que… : vous faites comment ? » asks there."""
    return Hit(hit.folded, hit.end - 1, hit.end)


def is_merit(speech: Speech, hit: Hit) -> bool:
    """Tell whether the words are told, not asked, and no part of a reproach or an order."""
    return place_in(speech, hit) == "statement" and not _rough(speech, hit)
