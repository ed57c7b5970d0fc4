"""Questions that go on about the one just before them in the same turn, and pronouns."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from bot.client.heard import goes_on, named_by
from bot.client.hearing import hear
from bot.client.scene import Scene
from bot.content.profile import load_profiles
from bot.records.findings import OPEN, Meant
from bot.records.state import ClientState
from tests.client.building import reading
from tests.client.test_asked import with_stranger
from tests.client.tiny import Exchange, said


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("D’où viennent-ils ?", True),
        ("Qu’est-ce qui la dérangeait au juste ?", True),
        ("Et vous en avez retenu quoi ?", True),
        ("Et combien ?", True),
        ("Pourquoi les gens du quartier partent ?", False),
        ("Il y a quel budget pour le projet cette année ?", False),
        ("Quelle date visez-vous pour l’ouverture ?", False),
    ],
)
def test_a_question_goes_on_by_a_pronoun_or_without_a_word_of_its_own(question, expected):
    assert goes_on(question) is expected


def two_questions(second: str, chance: float):
    """« Qui sont partis ? » after the fact of the members, then ``second`` after the budget."""
    first = "Ces membres du club, qui sont-ils ?"
    turn = reading(f"{first} {second}", questions=[(first, "open", None), (second, "open", "budget")])
    one, other = turn.questions
    meant = (Meant("f-perdus", 0.95, one.start, one.end, 0), Meant("f-budget", chance, other.start, other.end, 1))
    return replace(turn, meant=meant)


def test_a_question_that_goes_on_is_after_what_the_one_before_it_is_after():
    assert "Onze membres" in said(Exchange().hears(two_questions("D’où viennent-ils ?", 0.3)))


def test_a_question_with_a_subject_of_its_own_is_not():
    reply = Exchange().hears(two_questions("Quel budget avez-vous prévu pour le projet ?", 0.9))
    assert "Onze membres" not in said(reply)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Savez-vous ce qu’ils sont devenus ?", OPEN),
        ("Tu sais combien ça coûte ?", OPEN),
        ("Savez-vous nager ?", "closed"),
    ],
)
def test_an_indirect_question_wants_to_hear_it(text, form):
    assert [ask.form for ask in hear(reading(text, closed="people"))] == [form]


def test_an_open_question_about_no_topic_is_no_small_talk_where_it_is_after_something():
    turn = reading("Chez qui c’est ?", open="", asks=False)
    question = turn.questions[0]
    meant = Meant("f-perdus", 0.4, question.start, question.end, 0)
    assert [ask.role for ask in hear(turn)] == ["small_talk"]
    assert [ask.role for ask in hear(replace(turn, meant=(meant,)))] == ["question"]


def test_late_in_the_call_what_is_not_understood_is_no_small_talk():
    call = Exchange(trust=60)
    for _ in range(5):
        call.hears(reading("D’accord."))
    assert "not_understood" in said(call.hears(reading("C’était qui ?", open="", asks=False)))
    chat = reading("Il fait quel temps chez vous ?", open="", asks=False, moves=["small_talk"])
    assert "small_talk" in said(call.hears(chat))


def test_no_need_comes_with_a_closed_question_after_a_hint():
    call = Exchange(trust=90, hanging="n-relais", turn=4, since={"hanging": 4})
    assert not any("need_opened" in event for event in call.hears(reading("Ça coûte cher ?", closed="budget")).events)


def hanging():
    """A call in which the client has just left a sentence about the team unfinished."""
    return Exchange(trust=60, hanging="people", turn=4, since={"hanging": 4})


def test_a_courtesy_after_an_unfinished_sentence_stays_one():
    reply = hanging().hears(reading("Ça vous va ?", closed="", moves=["agenda"]))
    assert not any(words in said(reply) for words in ("34 bénévoles", "L’accueil tourne", "En partie"))


@pytest.mark.parametrize(("before", "about_pablo"), [("Pablo…", True), ("C’est dur.", False)])
def test_a_question_without_a_subject_is_about_who_is_named_just_before_it(before, about_pablo):
    question = "C’est-à-dire ?"
    turn = reading(f"{before} {question}", questions=[(question, "open", None)])
    found = turn.questions[0]
    turn = replace(turn, meant=(Meant("f-chat", 0.9, found.start, found.end, 0),))
    assert ("Pablo" in said(Exchange(scenario=with_stranger()).hears(turn))) is about_pablo


@pytest.mark.parametrize(
    ("turn", "whom"),
    [
        ("Pablo est drôle. Comment il va ?", {"pablo"}),
        ("Pablo est drôle. Comment vivent les voisins ?", set()),
        ("Pablo est drôle. Et les voisins, comment ils le voient ?", set()),
        ("Pablo est drôle. Pourquoi l’armoire ?", set()),
    ],
)
def test_a_pronoun_means_whom_it_fits_and_an_article_nobody(turn, whom):
    question = turn.split(". ")[1]
    read = reading(turn, questions=[(question, "open", None)])
    scene = Scene.of(with_stranger(), load_profiles()["analytique"], ClientState(trust=60), read, turn, Random(1))
    assert named_by(scene, hear(read)[0]) == whom
