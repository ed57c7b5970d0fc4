"""The skilled trainee: listens, hands back, answers, asks where needs may lie."""

from __future__ import annotations

from bench.simulation.seen import Seen
from bench.simulation.spoken import Spoken, hand_back, pick_up, question, together


def skilled(seen: Seen) -> Spoken:
    """Listens, hands back, answers what is put to it, and asks where needs may lie."""
    if seen.number == 1:
        return together([seen.does("greet"), seen.does("introduce"), seen.does("agenda"), seen.asks("trigger")])
    if seen.number >= seen.length:
        return together([seen.does("thank"), seen.does("take_leave")])
    answer = answer_to(seen)
    if seen.number == seen.length - 1:
        return together([*([answer] if answer else []), seen.does("propose")])
    if answer is not None:
        return answer
    if seen.number >= seen.length - 3:
        return _conclude(seen)
    fact = seen.told_fact()
    if fact and seen.number % 3 == 0 and not _within_reach(seen):
        return hand_back(fact, "faithful")
    return _explore(seen)


def _within_reach(seen: Seen) -> bool:
    hidden = [need for need in seen.scenario.needs if need.id not in seen.client.told]
    return any(need.trust <= seen.client.trust for need in hidden)


def answer_to(seen: Seen) -> Spoken | None:
    """Return what the client's last words ask for; None when they ask for nothing."""
    if seen.happened("statement_made"):
        return pick_up("Merci, c’est justement pour cela que la même personne vous suit du début à la fin.", "reinforced")
    if "asked" in seen.client.requests.values():
        return seen.does(seen.rng.choice(("decline", "refer")))
    if any(status in ("open", "insisted") for status in seen.client.objections.values()):
        return together([seen.does("empathise"), seen.does("reassure"), seen.does("prove")])
    if seen.happened("question_asked"):
        return together([seen.does("agenda"), seen.does("prove"), seen.does("schedule"), seen.does("price")])
    return None


def _explore(seen: Seen) -> Spoken:
    hidden = [need for need in seen.scenario.needs if need.id not in seen.client.told]
    hidden.sort(key=lambda need: need.trust)
    if not hidden:
        return seen.asks(seen.least_asked(sorted(seen.scenario.topics)))
    need = hidden[0]
    topic = seen.least_asked(need.topics)
    if need.trust > seen.client.trust:
        return seen.asks(seen.least_asked(sorted(set(seen.scenario.topics) - set(need.topics))))
    return question(need.opener, topic)


def _conclude(seen: Seen) -> Spoken:
    return seen.does("present") if seen.length - seen.number == 3 else seen.asks("reaction")
