"""How fully a rule is respected: the better of two wordings earns more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.records.verdict import RESPECTED
from bot.content.rubric import Example, Rubric
from tests.grading.examples import finding, read_examples

HARVEST = ("client", "La récolte de sésame a pris six semaines de retard, et le camion de Koudougou est reparti vide.")
PAIRS = [
    ("M04", [("trainee", "Merci de m’avoir ouvert vos comptes.")], [("trainee", "Merci Madame Sow, et si ça change, appelez.")]),
    ("M04", [("trainee", "merci pour cette matinée")], [("trainee", "merci beaucoup on est une bonne équipe")]),
    ("T01", [HARVEST, ("trainee", "Six semaines de retard et un camion reparti vide : et pour le sésame ?")],
     [HARVEST, ("trainee", "Le retard, oui. Vous avez un tableur ?")]),
    ("T04", [("trainee", "Comment se passe une journée de récolte ?")], [("trainee", "Combien d’hectares ?")]),
    ("T05", [("trainee", "Bonjour. Qu’est-ce qui vous amène ?")], [("trainee", "Bonjour. Numéro de client ?")]),
    ("N01", [("trainee", "Qu’est-ce que ce retard change pour vos acheteurs ?")], [("trainee", "Avez-vous des pertes ?")]),
]


@pytest.mark.parametrize(("rule", "fuller", "lesser"), PAIRS, ids=[f"{r}: {f[-1][1][:40]}" for r, f, _ in PAIRS])
def test_the_fuller_wording_earns_more(rule: str, fuller, lesser, rubric: Rubric, reading) -> None:
    one = replace(rubric.rule(rule), hits=(Example(tuple(fuller)),), misses=(Example(tuple(lesser)),))
    readings = read_examples([one], reading)
    more, less = finding(one, one.hits[0], rubric, readings), finding(one, one.misses[0], rubric, readings)
    assert more.verdict == RESPECTED
    assert more.degree > less.degree
