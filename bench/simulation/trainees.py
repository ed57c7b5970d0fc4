"""Scripted trainees: what each says next, given what it has seen of the call."""

from __future__ import annotations

from collections.abc import Callable

from bench.simulation import material as words
from bench.simulation.seen import Seen
from bench.simulation.skilled import answer_to, skilled
from bench.simulation.spoken import Spoken, closed, doing, hand_back, pick_up, plain, question, together

PLEASANT = ("acknowledge", "empathise", "praise_client", "thank", "small_talk", "reassure", "enthuse")
ROUGH = ("blame", "pressure", "order", "personal", "dramatise")
# How often the curious goes straight at what is hidden.
BOLD = 0.15
# How often a curious one is after something that the author foresaw.
POINTED = 0.5
# How often it jokes or speaks of the offer in between.
ASIDES = 0.12
OFFER = ("present", "price", "schedule", "options", "advise", "prove", "commit", "propose")


Trainee = Callable[[Seen], Spoken]


def average(seen: Seen) -> Spoken:
    """Some open questions, many closed, half a verification, an offer in the middle."""
    if seen.number == 1:
        return together([seen.does("greet"), seen.does("introduce"), seen.asks_closed(seen.topic())])
    if seen.number >= seen.length:
        return seen.does("take_leave")
    if seen.number == seen.length // 2:
        return seen.does(seen.rng.choice(("present", "price")))
    if seen.number == seen.length - 1:
        return seen.does("propose")
    fact = seen.told_fact()
    if fact and seen.number % 5 == 0:
        return hand_back(fact, "faithful", complete=False)
    return seen.asks(seen.topic()) if seen.rng.random() < 0.35 else seen.asks_closed(seen.topic())


def poor(seen: Seen) -> Spoken:
    """Closed questions one after the other, an offer at once, a hurried end."""
    if seen.number >= seen.length:
        return seen.does("take_leave")
    if seen.number in (2, 5):
        return seen.does(seen.rng.choice(("present", "price", "advise")))
    if seen.number % 6 == 0:
        return seen.does(seen.rng.choice(("pressure", "order", "enthuse")))
    return seen.asks_closed(seen.topic())


def curious(seen: Seen) -> Spoken:
    """Asks after everything, again and again, and listens well."""
    if seen.number >= seen.length:
        return seen.does("take_leave")
    answer = answer_to(seen) if seen.rng.random() < 0.5 else None
    if answer is not None:
        return answer
    fact = seen.told_fact()
    if fact and seen.rng.random() < 0.3:
        return hand_back(fact, "faithful")
    if seen.happened("hesitation") and seen.rng.random() < 0.5:
        return plain(words.WAIT)
    if seen.rng.random() < ASIDES:
        return seen.does(seen.rng.choice(("joke", "options", "advise", "schedule", "present", "price")))
    if seen.rng.random() < BOLD:
        need = seen.rng.choice(seen.scenario.needs)
        return question(need.opener, seen.rng.choice(need.topics))
    if seen.rng.random() < POINTED:
        return seen.asks_after()
    topic = seen.client.topic if seen.client.topic and seen.rng.random() < 0.4 else seen.topic()
    return seen.asks(topic)


def erratic(seen: Seen) -> Spoken:
    """Anything, in any order."""
    rng = seen.rng
    parts = [_anything(seen) for _ in range(rng.choice((1, 1, 1, 2, 3)))]
    return together(parts)


def _anything(seen: Seen) -> Spoken:
    rng, fact = seen.rng, seen.told_fact()
    kinds: list[Callable[[], Spoken]] = [
        lambda: seen.asks(seen.topic()),
        seen.asks_after,
        lambda: seen.asks_closed(seen.topic()),
        lambda: seen.does(rng.choice(PLEASANT)),
        lambda: seen.does(rng.choice(OFFER)),
        lambda: seen.does(rng.choice(sorted(set(seen.material.moves) - {"none", "take_leave"}))),
        lambda: hand_back(fact or words.EMPTY, rng.choice(("faithful", "distorted")) if fact else "empty"),
        lambda: hand_back(words.EMPTY, "empty", rng.random() < 0.5),
        lambda: pick_up("Merci, c’est gentil.", rng.choice(("acknowledged", "reinforced"))),
        lambda: question("Et le truc, là, ça dit quoi ?", None),
        lambda: closed("C’est ça ou pas ?", None),
        lambda: plain(rng.choice((words.JARGON, words.WAIT, "D’accord.", "Je vous écoute."))),
        lambda: plain(rng.choice(words.SIGNS + words.FOREIGN)),
        lambda: _sore(seen),
    ]
    return rng.choice(kinds)()


def _sore(seen: Seen) -> Spoken:
    points = seen.scenario.sore_points
    return plain(seen.rng.choice(seen.rng.choice(points).says)) if points else plain("Bon.")


def hostile(seen: Seen) -> Spoken:
    """Blames, orders, presses; now and then a closed question."""
    if seen.rng.random() < 0.3:
        return seen.asks_closed(seen.topic())
    return seen.does(seen.rng.choice(ROUGH))


def nonsense(seen: Seen) -> Spoken:
    """No French, or nothing that means anything."""
    rng = seen.rng
    if rng.random() < 0.4:
        return doing("nonsense", rng.choice(words.GIBBERISH))
    return plain(rng.choice(words.SIGNS + words.FOREIGN))


# name → trainee, and after how many turns it takes leave or gives up.
TRAINEES: dict[str, tuple[Trainee, int]] = {
    "skilled": (skilled, 25),
    "average": (average, 16),
    "poor": (poor, 12),
    "curious": (curious, 40),
    "erratic": (erratic, 30),
    "hostile": (hostile, 12),
    "nonsense": (nonsense, 12),
}
