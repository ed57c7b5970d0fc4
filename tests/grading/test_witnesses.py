"""What the client says is held against the trainee only where it is plainly meant so."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.grade import observe
from bot.grading.view import CallView, build_speeches
from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE, Call, Turn
from bot.records.findings import Reinforcement


def view(rubric: Rubric, said: str, *answers: str, analysis: TurnAnalysis | None = None) -> CallView:
    """Return a call of two trainee turns, the second answered by ``answers``."""
    turns = (
        Turn(TRAINEE, "Bonjour."), Turn(CLIENT, "Votre note était claire."),
        Turn(TRAINEE, said), *(Turn(CLIENT, answer) for answer in answers),
    )
    read = [TurnAnalysis(one.text) if one.who == TRAINEE else None for one in turns]
    read[2] = analysis or read[2]
    call = Call("essai", None, turns)
    return CallView(call, build_speeches(call, read), rubric.lexicons)


@pytest.mark.parametrize(("answers", "protested"), [
    (("Hors sujet.",), True),
    (("Bien, merci. Et mon devis, dans tout ça ?",), True),
    (("Les terrasses, oui, sauf une, et les chaudières ont neuf ans. Vous vous égarez.",), True),
    (("La tour faisait quarante mètres de spaghettis, debout deux minutes. Aucun rapport avec "
      "nos tournées. Depuis, rien n’a été suivi.",), False),
    (("Douze.", "Hors sujet, mais votre note m’a plu."), False),
    (("Douze.\nHors sujet, mais votre note m’a plu.",), False),
    ((), False),
])
def test_a_protest_opens_or_ends_the_first_answer(
    rubric: Rubric, answers: tuple[str, ...], protested: bool
) -> None:
    call = view(rubric, "Et le bureau, c’est du chêne ?", *answers)
    assert call.protests(call.speeches[1], "client_off_subject") is protested


@pytest.mark.parametrize(("praise", "said", "verdict"), [
    ("Votre note était claire", "Combien de postes ?", "broken"),
    ("Votre note était claire", "Merci. Combien de postes ?", "not_observed"),
    ("Votre note était claire", "La note vient de trois visites. Combien de postes ?", "not_observed"),
    ("Vous avez tout compris", "Combien de postes ?", "not_observed"),
    ("Le jour même si le gars est bon", "Combien de postes ?", "not_observed"),
])
def test_praise_is_missed_only_where_nothing_answers_it(
    rubric: Rubric, praise: str, said: str, verdict: str
) -> None:
    read = TurnAnalysis(said, reinforcement=Reinforcement(favourable=praise))
    rule = next(one for one in rubric.rules if one.id == "X04")
    assert observe(view(rubric, said, analysis=read), rule).verdict == verdict


def test_a_turn_that_serves_no_step_can_show_a_merit(rubric: Rubric) -> None:
    call = view(rubric, "Je ne tirerais pas de conclusion sur trois cas.", "Bien.")
    steps = {"trust": (0,), "thanks": (0,), "between": (1,)}
    rule = next(one for one in rubric.rules if one.id == "A05")
    placed = CallView(call.call, call.speeches, call.lexicons, steps)
    assert observe(placed, rule).verdict == "respected"
