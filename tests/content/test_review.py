"""What is no fault but worth another look: thin, doubtful, out of reach."""

from __future__ import annotations

import pytest

from bot.content.review import review_scenario
from tests.content.editing import change, put


def looks(folder) -> list[str]:
    return [fault.message for fault in review_scenario(folder, folder.parents[1])]


def deep(topic: str) -> dict:
    layers = [{"trust": at * 20, "say": [f"{topic} couche {at} de la voix."]} for at in range(3)]
    return {"closed": {"default": "Oui."}, "layers": layers}


@pytest.mark.parametrize(
    ("file", "edit", "message"),
    [
        ("scenario.yml", put("needs", 0, "topics", ["skills"]), "ne se révèle que sur 1 sujet"),
        ("scenario.yml", put("sore_points", []), "« sore_points » : 0"),
        ("scenario.yml", put("questions", 0, "after", 60), "vient trop tard"),
        ("meneur.yml", put("topics", "budget", "layers", 1, "trust", 95), "attend 95 de confiance"),
        ("meneur.yml", put("topics", "impact", deep("impact")), "1 sujets ont 3 couches"),
        ("meneur.yml", put("topics", "impact", "layers", 0, "say", 0, "Un seul."), "« impact » n’a qu’une couche"),
    ],
)
def test_each_is_named(folder, file, edit, message):
    data = {"sore_points": {}} if "sore_points" in message else {}
    change(folder, file, edit)
    for profile in ("meneur", "aimable", "analytique", "expressif"):
        change(folder, f"{profile}.yml", lambda voice: voice.update(data))
    assert any(message in found for found in looks(folder))


def test_an_answer_whose_questions_belong_to_another_is_named(folder):
    asks = ["la somme est validée ?", "le budget, est-il voté"]
    change(folder, "scenario.yml", put("closed", "budget", 1, "asks", asks))
    assert any("Aucune question ne mène" in found for found in looks(folder))


def test_a_fact_that_only_a_closed_question_obtains_is_named(folder):
    change(folder, "meneur.yml", put("topics", "budget", "layers", 0, "tells", []))
    assert any("Aucune couche ne dit le fait « f-budget »" in found for found in looks(folder))


def test_a_scenario_with_a_fault_is_not_reviewed(folder):
    change(folder, "meneur.yml", put("opening", 3))
    assert looks(folder) == []
