"""What the client asks of its own: the price, references, how the trainee works."""

from __future__ import annotations

from bot.client.affirmed import affirmed
from bot.client.replying import replies, stated
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems
from bot.content.parts import ClientQuestion

ASKED, ANSWERED, IGNORED = "asked", "answered", "ignored"
# At most so many a call, so many turns apart.
MOST, APART = 3, 3
# A question waits so long for an answer on one of its topics.
WAIT = 3
# Passed over so many turns, it is ignored.
PATIENCE = 2
# So many turns later something said may still be the answer.
LATE = 3
# To speak to a question: a statement of so many words with so many of the question's own;
# a longer one needs one only.
STATED, SHARED = 6, 2
LONG, SHARED_LONG = 14, 1


def waiting(scene: Scene) -> str | None:
    """Return the id of the question that has no answer yet."""
    return next((name for name, at in scene.state.questions.items() if at == ASKED), None)


def ask_own(scene: Scene, topic: str | None) -> str | None:
    """Return a question of the client's own where it is natural after an answer on
    ``topic``; None mostly."""
    state = scene.state
    last = max((state.since[name] for name in state.questions), default=-APART)
    if len(state.questions) >= MOST or state.turn - last < APART or _busy(scene):
        return None
    for question in scene.scenario.questions:
        if question.id not in state.questions and _natural(scene, question, topic):
            text = scene.say(scene.voice.questions[question.id]["ask"], floor=False)
            if text:
                state.questions[question.id] = ASKED
                state.since[question.id] = state.turn
                scene.note(f"question_asked:{question.id}")
            return text
    return None


def _busy(scene: Scene) -> bool:
    """Tell whether something else waits for the trainee."""
    state = scene.state
    objection = any(status in ("open", "insisted") for status in state.objections.values())
    return objection or ASKED in state.requests.values() or waiting(scene) is not None


def _natural(scene: Scene, question: ClientQuestion, topic: str | None) -> bool:
    state = scene.state
    if state.turn < question.after or state.trust < question.trust:
        return False
    fits = not question.topics or topic in question.topics
    return fits or state.turn >= question.after + WAIT


def take_answer(scene: Scene) -> str | None:
    """Take the trainee's answer to the question that waits, or its being passed over."""
    name = waiting(scene)
    if name is None:
        return None
    question = next(item for item in scene.scenario.questions if item.id == name)
    if _answers(scene, question):
        return _outcome(scene, name, ANSWERED)
    waited = scene.state.turn - scene.state.since[name]
    if waited <= LATE and replies(scene) and "pitch_too_early" not in scene.events:
        return _heard(scene, name)
    # One reproach a turn is enough.
    if waited >= PATIENCE and not scene.leaving and "interrupted" not in scene.events:
        return _outcome(scene, name, IGNORED)
    return None


def _heard(scene: Scene, name: str) -> str | None:
    """Let go of a question to which something was said, in words that nobody foresaw: it
    may be no answer, so it earns nothing; to reproach it would be worse."""
    scene.state.questions[name] = ANSWERED
    lines = scene.voice.questions[name][ANSWERED]
    return scene.say(lines, floor=False) if stated(scene) >= LONG else None


def _outcome(scene: Scene, name: str, status: str) -> str | None:
    scene.state.questions[name] = status
    scene.feel(status)
    scene.note(f"question_{status}:{name}")
    return scene.say(scene.voice.questions[name][status], floor=False)


def _answers(scene: Scene, question: ClientQuestion) -> bool:
    if "pitch_too_early" in scene.events:
        return False
    return scene.analysis.has_move(*question.answered_by) or _speaks_to(scene, question)


def _speaks_to(scene: Scene, question: ClientQuestion) -> bool:
    lines = scene.voice.questions[question.id]["ask"]
    asked = {stem for line in lines for stem in content_stems(line.text)}
    for text in affirmed(scene):
        length, said = len(text.split()), set(content_stems(text))
        shared = sum(any(alike(word, other) for other in asked) for word in said)
        if (length >= STATED and shared >= SHARED) or (length >= LONG and shared >= SHARED_LONG):
            return True
    return False
