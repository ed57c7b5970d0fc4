"""Tells statements whose verb precedes its pronoun from questions.

« Peut-être avez-vous raison », « Sans doute votre père a-t-il signé »: an adverb turns the
clause. « Auriez-vous un souci, il suffirait d'appeler », « Le voudrait-il qu'il ne
pourrait pas »: the turned clause is a condition.
"""

from __future__ import annotations

import re

from bot.technique.heads import Head
from bot.technique.inversion_lexicon import inversions
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_CONDITIONAL = re.compile(r".*(?:riez|rait|raient|rais|rions)$|(?:fut|eut|dut|dussiez|fussiez|eussiez|dusse)$")
_FUTURE = re.compile(r".*(?:rez|ra|ront|rai|rons|ras)$")
_IMPERATIVE = re.compile(r"(?!avez$|etes$).*(?:ez|ons)$|-(?:moi|nous)$")
_MINE = frozenset({"je", "j'"})
_SUBJECTS = frozenset("il elle on ca cela je j' nous vous ils elles c' tu".split())
_DETERMINERS = frozenset("le la les l' un une des mon ma mes notre nos ce cet cette ces votre vos".split())
_SURE = frozenset({"peut-etre", "sans doute", "a peine", "en vain", "rarement", "tout au plus"})
_LONGEST_SUBJECT = 8


def is_turned_statement(words: Words, unit: Unit, head: Head) -> bool:
    """Tell whether the inversion ``head`` states or supposes instead of asking."""
    if _after_adverb(words, unit, head):
        return not unit.asks or ":" in words.w[head.body : unit.end]
    if unit.asks:
        return False
    if words.w[head.body - 1] == "-je" and words.w[head.trigger] in ("ai", "suis", "dois") and "!" in unit.mark:
        return True
    return _supposes(words, unit, head)


def _after_adverb(words: Words, unit: Unit, head: Head) -> bool:
    """An adverb that turns the clause stands before the verb, or before its noun subject."""
    first = head.start
    while first > unit.start and words.w[first - 1] not in PUNCTUATION and head.start - first < _LONGEST_SUBJECT:
        first -= 1
        if words.finite[first]:
            return False
    stop, before = words.starts[head.start], words.folded[words.starts[first] : words.starts[head.start]]
    for match in inversions().adverbs.finditer(before):
        lead = words.find(words.starts[first] + match.start())
        at = words.find(words.starts[first] + match.end())
        sure = words.w[head.body - 1] in ("-nous", "-je") or match.group() in _SURE
        if at == head.start and sure:
            return True
        if all(word in question_words().lead_ins or word in PUNCTUATION for word in words.w[first:lead]):
            if at == head.start or (at < head.start and words.w[at] in _DETERMINERS and words.starts[at] < stop):
                return True
    return False


def _supposes(words: Words, unit: Unit, head: Head) -> bool:
    conditional = bool(_CONDITIONAL.match(words.w[head.trigger]))
    if conditional and (_then_clause(words, unit, head) or _main_clause_after(words, unit, head.body)):
        return True
    return unit.mark.startswith(".") and _opens(words, unit, head) and _clause_after_comma(words, unit, head, conditional)


def _opens(words: Words, unit: Unit, head: Head) -> bool:
    """Nothing stands before the clause but a noun subject: « L'assureur refuse-t-il, … »."""
    before = range(unit.start, head.start)
    if any(words.finite[at] or words.w[at] in PUNCTUATION for at in before):
        return False
    lexicon = question_words()
    asking = lexicon.plain | lexicon.which | lexicon.which_one | {"qui", "que", "qu'", "quoi", "ou", "quand"}
    return asking.isdisjoint(words.w[unit.start : head.start])


def _then_clause(words: Words, unit: Unit, head: Head) -> bool:
    """« Voudriez-vous résilier qu'il faudrait payer »: « que », a subject, a conditional."""
    for at in range(head.body, unit.end - 2):
        if words.w[at] not in ("que", "qu'") or words.w[at + 1] not in _SUBJECTS:
            continue
        if inversions().thinking.match(words.w[at - 1]) or inversions().thinking.match(words.w[head.trigger]):
            return False
        verb = _skip_objects(words, at + 2, unit.end)
        return verb < unit.end and bool(_CONDITIONAL.match(words.w[verb]))
    return False


def _skip_objects(words: Words, at: int, end: int) -> int:
    while at < end and words.w[at] in question_words().clitics:
        at += 1
    return at


def _clause_after_comma(words: Words, unit: Unit, head: Head, conditional: bool) -> bool:
    """« Vous a-t-on facturé deux fois, nous remboursons »: the main clause after a comma."""
    for at in range(head.body, unit.end - 2):
        if words.w[at] != ",":
            continue
        if words.w[at + 1] in inversions().subordinators:
            return False
        clause = [here for here in range(at + 1, unit.end) if words.finite[here]]
        if not clause:
            return conditional and words.w[at + 1 : at + 2] != ["ou"] and any(map(_IMPERATIVE.match, words.w[at + 1 : at + 3]))
        wish = words.w[at + 1] in _MINE and words.w[clause[0]] in inversions().wishes
        return not wish
    return False


def _main_clause_after(words: Words, unit: Unit, at: int) -> bool:
    """« il vous suffirait », « je passerais », « prévenez-moi »… follows, not subordinate."""
    for here in range(at + 1, unit.end):
        if words.w[here - 1] == "," and _IMPERATIVE.match(words.w[here]) and words.w[here - 2] not in _SUBJECTS:
            return words.w[here] not in inversions().wishes
        if not words.finite[here] or not (_CONDITIONAL.match(words.w[here]) or _FUTURE.match(words.w[here])):
            continue
        subject = here - 1
        while subject > at and words.w[subject] in question_words().clitics:
            subject -= 1
        if words.w[subject] in ("il", "je", "j'", "on", "ca", "cela", "elle") and words.w[here] not in inversions().wishes:
            return words.w[subject - 1] not in inversions().subordinators
    return False
