"""The client never gives two values for one thing: the checker compares figures."""

from __future__ import annotations

import pytest

from bot.content.figures import check_figures, doubtful_figures
from bot.content.yaml_source import Source

FACTS = [
    {"id": "f-benevoles", "topic": "people", "truth": "Le club compte 34 bénévoles."},
    {"id": "f-jeunes", "topic": "audience", "truth": "Douze bénévoles ont moins de 20 ans."},
    {"id": "f-budget", "topic": "budget", "truth": "Le budget est de 4 200 euros."},
    {"id": "f-panne", "topic": "trigger", "truth": "La panne a duré six jours."},
]


def sources(topic: str, say: str, tells: list[str]) -> tuple[Source, Source]:
    layer = {"trust": 0, "say": [say], "tells": tells}
    voice = {"topics": {topic: {"closed": {"default": "Oui."}, "layers": [layer]}}}
    return Source("voix.yml", voice), Source("faits.yml", {"facts": FACTS})


@pytest.mark.parametrize(
    ("topic", "say", "tells"),
    [
        ("people", "Nous sommes trente-deux bénévoles.", ["f-benevoles"]),
        ("people", "Il y a 43 bénévoles en tout.", ["f-benevoles"]),
        ("budget", "On a 4 500 euros, pas plus.", ["f-budget"]),
        ("trigger", "Cinq jours sans rien, une éternité.", ["f-panne"]),
    ],
)
def test_another_figure_for_the_fact_that_is_told_is_a_fault(topic, say, tells):
    assert list(check_figures(*sources(topic, say, tells)))


@pytest.mark.parametrize(
    ("topic", "say", "tells"),
    [
        ("people", "Nous sommes trente-quatre bénévoles.", ["f-benevoles"]),
        ("people", "Une bonne trentaine de bénévoles.", ["f-benevoles"]),
        ("people", "34 bénévoles, dont 3 bénévoles venus hier.", ["f-benevoles"]),
        ("people", "Sur les trente-quatre, douze bénévoles sont jeunes.", ["f-benevoles"]),
        ("people", "Trois salariés et tout un monde autour.", ["f-benevoles"]),
        ("audience", "Des enfants, 120 ! Des bénévoles aussi, douze.", ["f-jeunes"]),
        ("trigger", "Six jours. Le septième jour, miracle.", ["f-panne"]),
        ("people", "Nous sommes trente-deux bénévoles.", []),
    ],
)
def test_other_figures_are_no_fault(topic, say, tells):
    assert list(check_figures(*sources(topic, say, tells))) == []


@pytest.mark.parametrize(
    ("topic", "say", "doubted"),
    [
        ("people", "Hier, huit bénévoles sont venus.", True),
        ("people", "Hier, douze bénévoles sont venus.", False),
        ("budget", "Hier, huit bénévoles sont venus.", False),
        ("people", "Hier, huit voisins sont venus.", False),
        ("trigger", "Il a plu trois jours.", False),
    ],
)
def test_a_figure_that_no_fact_gives_is_worth_another_look(topic, say, doubted):
    assert bool(list(doubtful_figures(*sources(topic, say, [])))) == doubted


def test_the_voice_may_not_word_a_fact_with_another_figure():
    voice, head = sources("people", "Nous sommes nombreux.", [])
    voice.data["facts"] = {"f-benevoles": "Nous comptons quarante bénévoles."}
    assert len(list(check_figures(voice, head))) == 1
