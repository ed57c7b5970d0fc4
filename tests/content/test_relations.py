"""What lies behind a fact, what follows from it and how it is lived: asked for, and written."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.check import check_scenario
from bot.content.relations import relations_asked
from bot.content.scenario_building import load_scenario


@pytest.mark.parametrize(
    ("question", "relation"),
    [
        ("Pourquoi ?", "why"),
        ("comment ca se fait que ca traine", "why"),
        ("Qu’est-ce qui le retient de venir ?", "why"),
        ("C’est dû à quoi, d’après vous ?", "why"),
        ("D’où ça vient ?", "why"),
        ("Qu’est-ce que ça provoque chez vos clients ?", "effect"),
        ("et si rien ne change", "effect"),
        ("Quelles conséquences pour les équipes ?", "effect"),
        ("Il en est resté quoi ?", "effect"),
        ("Ça change quoi pour eux ?", "effect"),
        ("Comment l’équipe a-t-elle vécu ces six jours ?", "lived"),
        ("ca vous fait quoi", "lived"),
        ("Ils le prennent comment ?", "lived"),
        ("C’est quoi, le plus dur ?", "lived"),
        ("Et les bénévoles, ils en disent quoi ?", "lived"),
    ],
)
def test_a_question_asks_for_a_relation(question, relation):
    assert relation in relations_asked(question)


@pytest.mark.parametrize(
    "question",
    ["Quel est votre budget ?", "Vous êtes combien ?", "Qui décide ?", "Comment travaillez-vous ?", "Ça vous va ?"],
)
def test_most_questions_ask_for_none(question):
    assert relations_asked(question) == ()


def written(own_data: Path, text: str) -> Path:
    """Write the links of the copied scenario; return its folder."""
    folder = own_data / "scenarios" / "asso-libre"
    (folder / "links.yml").write_text(text, "utf-8")
    return folder


def test_what_is_linked_is_read_with_the_scenario(own_data: Path):
    folder = written(own_data, "links:\n  f-budget: {why: [f-benevoles]}\n")
    scenario = load_scenario(folder, own_data)
    assert scenario.linked("f-budget", "why") == ("f-benevoles",)
    assert scenario.linked("f-budget", "effect") == ()


def test_a_scenario_needs_no_links(own_data: Path):
    folder = written(own_data, "")
    (folder / "links.yml").unlink()
    assert load_scenario(folder, own_data).links == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("links:\n  f-inconnu: {why: [f-budget]}\n", "n’existe pas"),
        ("links:\n  f-budget: {why: [f-inconnu]}\n", "n’existe pas"),
        ("links:\n  f-budget: {why: [f-budget]}\n", "renvoie à lui-même"),
        ("links:\n  f-budget: {cause: [f-benevoles]}\n", "cause"),
        ("links:\n  f-budget: {why: []}\n", "1 au moins"),
    ],
)
def test_a_fault_is_named_in_its_file(own_data: Path, text: str, said: str):
    folder = written(own_data, text)
    faults = [str(fault) for fault in check_scenario(folder, own_data)]
    assert any("links.yml" in fault and said in fault for fault in faults), faults[:3]
