"""What is said to whoever asks about what was told already."""

from __future__ import annotations

import copy

import pytest

from tests.client.test_asked import after
from tests.client.tiny import TOPICS, Exchange, said, tiny


def twice_told():
    """The tiny scenario, where the members who left are told of under two topics."""
    topics = copy.deepcopy(TOPICS)
    topics["budget"]["layers"].append({"trust": 0, "say": ["Ces départs nous coûtent cher en cotisations."], "tells": ["f-perdus"]})
    plain = tiny()
    others = {name: {"closed": {"default": "Oui."}, "layers": [{"trust": 0, "say": [f"Rien de plus sur {name} ici."]}]}
              for name in plain.voice("analytique").topics if name not in topics}
    return tiny(topics={**others, **topics})


def linked(**links: list[str]):
    """The tiny scenario with ``links`` of the members who left."""
    return tiny({"links": {"f-perdus": links}})


def told_once(scenario) -> Exchange:
    """A call in which the members who left were asked about and told."""
    call = Exchange(scenario=scenario, trust=60)
    assert "Onze membres" in said(call.hears(after("Et ces départs du club ?", "f-perdus", topic="impact")))
    return call


@pytest.mark.parametrize("question", ["Pourquoi ces départs ?", "Et ça entraîne quoi, ces départs ?"])
def test_a_reason_or_an_effect_is_told_from_the_other_topic_that_has_the_fact(question):
    call = told_once(twice_told())
    assert "cotisations" in said(call.hears(after(question, "f-perdus")))


@pytest.mark.parametrize(
    ("question", "answer"),
    [("Pourquoi ces départs ?", "sauvegarde"), ("Comment les gens ont vécu ces départs ?", "4 200 euros")],
)
def test_what_is_linked_answers_where_the_fact_itself_was_told(question, answer):
    call = told_once(linked(why=["f-sauvegarde"], lived=["f-budget"]))
    reply = call.hears(after(question, "f-perdus"))
    assert answer in said(reply)


def test_a_detail_that_nobody_wrote_is_not_known():
    call = told_once(linked(effect=["f-budget"]))
    assert "unknown" in said(call.hears(after("Ces membres, en mars, à quelle heure ?", "f-perdus")))


def test_the_same_question_gets_more_of_it_first():
    call = told_once(linked(effect=["f-budget"]))
    assert "4 200 euros" in said(call.hears(after("Et ces départs du club ?", "f-perdus")))
