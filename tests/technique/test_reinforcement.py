"""Favourable statements, and what the turn makes of them (guide §3, §5.12–5.13)."""

from __future__ import annotations

import pytest

from tests.technique.verification_reading import reinforce

REACTIVE = "La Ligue nous a dit que vous aviez été très réactifs."

READ = [
    ("acknowledged", "Merci. Quel est votre budget ?", REACTIVE),
    ("reinforced", "Merci, ça me touche : c'est justement pour cela que chaque association a chez nous "
     "une personne qui répond dans la journée.", REACTIVE),
    ("none", "Quel est votre budget ?", REACTIVE),
    ("none", "Bravo pour votre association !", "On a cent dix bénévoles."),
    ("none", "Merci, quelle équipe !", "On a trois bénévoles très motivés et une stagiaire en or !"),
    ("none", "Merci. Il est relu par deux experts.", "Si votre rapport est aussi bon qu'on le dit, je signe."),
    ("none", "Nous avons une équipe formidable.", "Le comité se réunit le 14."),
]


@pytest.mark.parametrize(("verdict", "trainee", "client"), READ)
def test_tells_taken_up_from_built_upon_and_from_neither(verdict, trainee, client):
    assert reinforce(trainee, client).verdict == verdict


def test_names_the_favourable_statement_that_was_missed():
    found = reinforce("Quel est votre budget ?", REACTIVE)
    assert (found.verdict, found.client_turn, found.favourable) == ("none", 0, REACTIVE.rstrip("."))


NOT_FAVOURABLE = [
    "Vos concurrents sont nettement plus rapides.",
    "Ce serait bien si votre outil gérait le multilingue.",
    "Mes bénévoles sont extraordinaires.",
    "C'est parfait pour mardi.",
    "Merci pour votre message.",
]


@pytest.mark.parametrize("client", NOT_FAVOURABLE)
def test_reproaches_nothing_where_nothing_was_praised(client):
    assert reinforce("Quel est votre budget ?", client).favourable is None
