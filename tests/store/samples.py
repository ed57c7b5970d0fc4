"""Small rehearsals to keep."""

from __future__ import annotations

from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE, Benefit, Project
from bot.records.findings import Question
from bot.records.kept import KeptTurn
from bot.records.reply import Button, Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade, TechniqueCounts, Verdict
from bot.store.store import Store

PROJECT = Project("Libre et serein", (Benefit("un seul référent", "on n’explique qu’une fois"),))
OPENING = "Allô, oui ?"


def analysis(text: str) -> TurnAnalysis:
    """Return a reading with one open question on the whole of ``text``."""
    return TurnAnalysis(text, questions=(Question(0, len(text), text, "open"),), asks=True)


def grade(rubric: str = "1.0", score: float = 2.5) -> Grade:
    """Return a grade with one verdict."""
    verdict = Verdict("T01", "respected", 0, 1, "Bonjour")
    technique = TechniqueCounts(open=3, missed=1)
    return Grade("r1", rubric, {"trust": score, "needs": None}, {"needs": "trop court"},
                 technique, (verdict,))


def open_call(store: Store, rehearsal: str = "r1", speaker: str = "awa") -> RehearsalState:
    """Keep the message that starts a call; return the state after it."""
    state = store.create_rehearsal(speaker, rehearsal, seed=7)
    state.phase, state.scenario, state.profile, state.mode = "appel", "asso", "meneur", "entrainement"
    said = KeptTurn(0, CLIENT, OPENING)
    store.save_turn(state, "m0", "appeler", speaker, (Reply(CLIENT, OPENING),), (said,))
    return state


def play(store: Store, state: RehearsalState, text: str, events: tuple[str, ...] = ()) -> None:
    """Keep one turn of the call: the trainee says ``text``, the client echoes it."""
    state.turn += 1
    state.client.trust += 1
    number, answer = state.turn, f"Réponse à : {text}"
    kept = (
        KeptTurn(number, TRAINEE, text, analysis(text), state.client.trust, ("f-1",), events),
        KeptTurn(number, CLIENT, answer),
        KeptTurn(number, CLIENT, "…"),
    )
    replies = (Reply(CLIENT, answer), Reply(CLIENT, "…", (Button("Oui", "oui"),)))
    store.save_turn(state, f"{text}-{number}", text, state.speaker, replies, kept)


def texts(store: Store, rehearsal: str = "r1") -> list[str]:
    """Return what the trainee said on the current branch."""
    return [line.text for line in store.history(rehearsal) if line.who == TRAINEE]
