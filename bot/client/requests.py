"""What the client asks for outside the offer, and what the trainee makes of it."""

from __future__ import annotations

import re

from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems
from bot.records.text import fold

# A request that gets no answer waits so many turns.
PATIENCE = 2
# So many of its words show that a turn is about it, later than right after it.
SHARED = 2
# A no and a hand-over in plain words, where a request waits for them.
_NO = re.compile(
    r"\b(?:on|nous|je|j)\b[ ']*(?:ne |n')?(?:(?:les?|la|l'|en|y) ?)?\w+ (?:pas|plus|ni)\b"
    r"|\bpas (?:notre|mon|de notre|dans notre) (?:metier|domaine|rayon|offre|ressort)"
)
_ELSEWHERE = re.compile(
    r"\b(?:mettre|mets|met) en (?:lien|contact|relation)|\bje (?:vous |te )?(?:connais|recommande|conseille)"
    r"|\b(?:adresser|orienter|envoyer|diriger) (?:vers|a) |\bje (?:vous|te) (?:passe|donne|envoie) (?:le|un|leur|son|des) (?:nom|contact|numero|coordonnees)"
)
ANSWERS = (("refer", "referred"), ("decline", "declined"), ("accept", "accepted"))


def settle_request(scene: Scene) -> str | None:
    """Take the trainee's answer to a request outside the offer."""
    request, named = _answered_request(scene)
    outcome = _outcome(scene, request, named) if request else None
    if request and outcome:
        scene.state.requests[request] = outcome
        scene.feel(outcome)
        scene.note(f"request_{outcome}:{request}")
        return scene.say(scene.voice.requests[request][outcome])
    for name, status in scene.state.requests.items():
        if status == "asked" and scene.state.turn - scene.state.since[name] >= PATIENCE:
            scene.state.requests[name] = "ignored"
            scene.note(f"request_ignored:{name}")
    return None


def _answered_request(scene: Scene) -> tuple[str | None, bool]:
    """Return the request that the turn can be about, and whether it names it: the one
    whose words it shares most, else the one that waits. One passed over can be answered late."""
    waiting = [name for name, status in scene.state.requests.items() if status == "asked"]
    late = [name for name, status in scene.state.requests.items() if status == "ignored"]
    said = content_stems(scene.text)

    def shared(name: str) -> int:
        asked = {
            word
            for line in scene.voice.requests[name]["ask"]
            for word in content_stems(line.text)
        }
        return sum(1 for word in set(said) if any(alike(word, other) for other in asked))

    just = [name for name in waiting if scene.state.turn - scene.state.since[name] <= 1]
    refused = scene.analysis.has_move("decline", "refer")
    named = [
        name for name in (*waiting, *late)
        if shared(name) >= (1 if name in just or refused else SHARED)
    ]
    if named:
        return max(named, key=shared), True
    return (waiting[0] if waiting else None), False


def _outcome(scene: Scene, request: str, named: bool) -> str | None:
    """Return what the turn makes of the request. A yes counts only where it answers it:
    in the next turn, or with its words; a promise only with its words, for one may
    promise something else."""
    moves = {move.name for move in scene.analysis.moves} | _said_plainly(scene, request)
    waits = scene.state.requests[request] == "asked"
    if "commit" in moves and named and waits and not moves & {"decline", "refer"}:
        moves.add("accept")
    if not named and scene.state.turn - scene.state.since[request] > 1:
        moves.discard("accept")
    return next((outcome for move, outcome in ANSWERS if move in moves), None)


def _said_plainly(scene: Scene, request: str) -> set[str]:
    """Return decline and refer as the turn says them, right after the request was made."""
    if scene.state.turn - scene.state.since[request] > 1:
        return set()
    asked = [(question.start, question.end) for question in scene.analysis.questions]
    told = "".join(
        char for at, char in enumerate(scene.text)
        if not any(start <= at < end for start, end in asked)
    )
    spoken = fold(told)
    found = {"decline"} if _NO.search(spoken) else set()
    return found | ({"refer"} if _ELSEWHERE.search(spoken) else set())
