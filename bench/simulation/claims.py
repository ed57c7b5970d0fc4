"""What must hold in every call; each claim returns what breaks it, in a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from bench.simulation.play import Played, Step
from bot.content.likeness import alike, stem, words
from bot.content.lines import is_short
from bot.content.numbers import Quantity, quantities
from bot.content.voice import Voice
from bot.records.findings import OPEN
from bot.rehearsal.resources import Resources

# Words of the exercise that a client never says, and marks of the data files.
LEAKS = re.compile(
    r"\b(?:question (?:ouverte|fermée)s?|reformulation|renforcement|besoins? cachés?|énoncé favorable"
    r"|grille d’évaluation|débrief|profil social|analytique|meneur|expressif|robot|intelligence artificielle)\b"
    r"|\b[nfsorqwc]-[a-z]{3,}|[{}\[\]|]|\bNone\b",
    re.IGNORECASE,
)
TIMES = stem("fois")
# Events by which trust falls once the answer is given.
INSISTING = ("objection_insisted", "question_ignored")

Claim = Callable[[Played, Resources], Iterator[str]]


def no_line_twice(played: Played, resources: Resources) -> Iterator[str]:
    """No authored line of more than four words comes twice."""
    voice = resources.scenarios[played.cast.scenario].voice(played.cast.profile)
    texts = {line.id: line.text for line in voice.all_lines()}
    for name, count in Counter(played.client.used).items():
        if count > 1 and not is_short(texts.get(name, "")):
            yield f"« {texts.get(name, name)} » said {count} times"


def needs_are_earned(played: Played, resources: Resources) -> Iterator[str]:
    """No hidden need is opened by a closed question or below its trust."""
    scenario = resources.scenarios[played.cast.scenario]
    for step in played.steps:
        for event in step.heard.events:
            if not event.startswith("need_opened:"):
                continue
            need = scenario.need(event.split(":")[1])
            if _trust_when_told(step) < need.trust:
                yield f"{need.id} opened at trust {step.heard.trust}, below {need.trust}"
            if not _invites(step):
                yield f"{need.id} opened by « {step.spoken.text} »"


def _trust_when_told(step: Step) -> int:
    # What is lost after the answer, by insisting on something else, was there before it.
    lost_after = any(event.split(":")[0] in INSISTING for event in step.heard.events)
    return 100 if lost_after else max(step.heard.trust or 0, step.before.trust)


def _invites(step: Step) -> bool:
    found = step.spoken.analysis
    asked = any(question.form == OPEN for question in found.questions)
    return asked or found.verification.verdict != "none" or not found.questions


def one_value_a_fact(played: Played, resources: Resources) -> Iterator[str]:
    """A line that tells a fact and gives a number of what the fact counts gives the fact's
    own, or one that another fact of the scenario has."""
    scenario = resources.scenarios[played.cast.scenario]
    known = [number for fact in scenario.facts for number in quantities(fact.truth)]
    told = facts_of_lines(scenario.voice(played.cast.profile))
    for name in set(played.client.used) & set(told):
        text, facts = told[name]
        numbers = quantities(text)
        counted = [one for one in numbers if one.unit is not None]
        strange = [one for one in counted if not any(_same(one, other) for other in known)]
        for fact in facts:
            for other in quantities(scenario.fact(fact).truth):
                given = any(one.agrees(other) for one in numbers)
                if not given and any(_rival(one, other) for one in strange):
                    yield f"« {text} » against {fact}: « {scenario.fact(fact).truth} »"


def facts_of_lines(voice: Voice) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return line id → its text and the facts that it tells."""
    return {
        line.id: (line.text, layer.tells)
        for topic in voice.topics.values()
        for layer in topic.layers
        for line in (*layer.say, *layer.again)
    }


def _rival(one: Quantity, other: Quantity) -> bool:
    # « Deux fois le même travail » is no count of the times that something is done.
    if other.unit is None or alike(one.unit, TIMES):
        return False
    return alike(one.unit, other.unit) and not one.agrees(other)


def _same(one: Quantity, other: Quantity) -> bool:
    return other.unit is not None and alike(one.unit, other.unit) and one.agrees(other)


def nothing_leaks(played: Played, resources: Resources) -> Iterator[str]:
    """The client speaks no word of the exercise and shows no mark of the data."""
    for line in played.client_lines:
        found = LEAKS.search(line)
        if found:
            yield f"« {found.group()} » in « {line} »"


def trust_keeps_its_bounds(played: Played, resources: Resources) -> Iterator[str]:
    """Trust stays in 0–100, and rises by at most ``rise_max`` a turn."""
    most = resources.profiles[played.cast.profile].rise_max
    for step in played.steps:
        after = step.heard.trust
        if after is None or not 0 <= after <= 100:
            yield f"trust {after}"
        elif after - step.before.trust > most:
            yield f"trust rose from {step.before.trust} to {after} in one turn"


def somebody_answers(played: Played, resources: Resources) -> Iterator[str]:
    """Every turn gets an answer, of at most three bubbles."""
    for step in played.steps:
        bubbles = [text for text in step.answered.text.split("\n") if words(text) or text.strip()]
        if not 1 <= len(bubbles) <= 3:
            yield f"{len(bubbles)} bubbles to « {step.spoken.text} »"


def leaving_ends(played: Played, resources: Resources) -> Iterator[str]:
    """A trainee that takes leave and asks nothing ends the call."""
    if not played.steps:
        return
    last = played.steps[-1]
    if last.spoken.analysis.has_move("take_leave") and not last.spoken.analysis.questions:
        if played.ended is None:
            yield f"not ended by « {last.spoken.text} »"


CLAIMS: dict[str, Claim] = {
    "no line of more than four words twice": no_line_twice,
    "needs opened only by invitation, at their trust": needs_are_earned,
    "never two values for one fact": one_value_a_fact,
    "nothing of the exercise leaks": nothing_leaks,
    "trust within bounds": trust_keeps_its_bounds,
    "one to three bubbles a turn": somebody_answers,
    "taking leave ends the call": leaving_ends,
}
