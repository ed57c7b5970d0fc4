"""Numbers in words and figures, of several countries."""

from __future__ import annotations

import pytest

from bot.content.numbers import quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("34 bénévoles et deux salariés", [(34, "benevol"), (2, "salari")]),
        ("quatre-vingt-dix-sept personnes", [(97, "personn")]),
        ("cent quatre-vingts appels", [(180, "appel")]),
        ("deux cent quatre-vingt-dix appels", [(290, "appel")]),
        ("septante-deux clients", [(72, "client")]),
        ("nonante francs", [(90, "franc")]),
        ("vingt et un ateliers", [(21, "ateli")]),
        ("trois mille cinq cents euros", [(3500, "euro")]),
        ("3 500 euros", [(3500, "euro")]),
        ("3 500 €", [(3500, "euro")]),
        ("1.200 fichiers", [(1200, "fichi")]),
        ("38 mille francs", [(38000, "franc")]),
        ("deux cent cinquante familles", [(250, "famill")]),
        ("10 % des membres", [(10, "pourcent")]),
        ("3,5 heures", [(3.5, "heur")]),
        ("le 18 avril", [(18, "avril")]),
        ("depuis 2003", [(2003, "annee")]),
        ("un budget et une équipe", []),
        ("personne", []),
    ],
)
def test_numbers_are_read_with_what_they_count(text, expected):
    assert [(item.value, item.unit) for item in quantities(text)] == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("34 bénévoles", "trente-quatre bénévoles", True),
        ("une trentaine de bénévoles", "34 bénévoles", True),
        ("environ 4000 fichiers", "4 200 fichiers", True),
        ("près de 40 membres", "34 membres", True),
        ("4000 fichiers", "4 200 fichiers", False),
        ("une trentaine de bénévoles", "60 bénévoles", False),
    ],
)
def test_a_round_number_agrees_with_a_near_exact_one(one, other, agree):
    assert quantities(one)[0].agrees(quantities(other)[0]) is agree
