"""Statements whose verb stands before its pronoun, and the questions that look like them."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

AFTER_AN_ADVERB = [
    ("Sans doute avez-vous remarqué le changement de façade.", ""),
    ("Peut-être est-ce la raison pour laquelle vos bénévoles hésitent.", ""),
    ("Peut-être pourriez-vous en parler au trésorier, et me rappeler ensuite.", ""),
    ("Aussi vous faut-il une salle plus grande, avec un accès pour les camions.", ""),
    ("Ainsi gagnez-vous une demi-journée par semaine.", ""),
    ("Ainsi votre comité garde-t-il la main sur les dépenses.", ""),
    ("À peine aviez-vous signé que la loi changeait.", ""),
    ("À peine le rapport est-il sorti, déjà on nous appelle.", ""),
    ("Encore faut-il que la commune accepte.", ""),
    ("Encore devriez-vous vérifier les clauses, page 6.", ""),
    ("Toujours est-il que la salle ferme à 22 h.", ""),
    ("Du moins aurez-vous essayé.", ""),
    ("Tout au plus s'agit-il d'un retard de deux jours.", ""),
    ("Au moins avons-nous trouvé la panne.", ""),
    ("Rarement ai-je vu une équipe aussi soudée.", ""),
    ("En vain avons-nous relancé la préfecture.", ""),
    ("Et encore n'ai-je pas compté les frais de port.", ""),
    ("Sans doute votre père a-t-il signé en confiance.", ""),
    ("Aussi le bureau a-t-il préféré attendre, ce que je comprends.", ""),
    ("Tant est-il que nous livrons mardi.", ""),
    ("Peut-être avez-vous un autre fournisseur ?", "c"),
    ("Sans doute avez-vous déjà un prestataire ?", "c"),
    ("Aussi ai-je une question : combien de repas servez-vous ?", "o"),
    ("Peut-être faudrait-il d'abord savoir qui décide ?", "c"),
    ("peut-être avez-vous raison mais le délai reste court", ""),
    ("sans doute faudra-t-il revoir le contrat avec le syndic", ""),
    ("aussi nous faudrait-il les plans avant vendredi", ""),
]

CONDITIONS = [
    ("Voudriez-vous annuler ce soir, il vous en coûterait cent euros.", ""),
    ("Auriez-vous un empêchement, prévenez-moi la veille.", ""),
    ("Seriez-vous absent, mon collègue déposera le colis chez le voisin.", ""),
    ("Devriez-vous changer d'avis, un simple courriel suffit.", ""),
    ("Dussiez-vous attendre un mois, je vous conseille d'attendre.", ""),
    ("Fût-il gratuit, ce logiciel ne vous servirait pas.", ""),
    ("Le voudrait-il qu'il ne le pourrait pas.", ""),
    ("Vous offrirait-on le double que vous refuseriez.", ""),
    ("L'assureur refuse-t-il, nous allons au médiateur.", ""),
    ("Vous a-t-on facturé deux fois, nous remboursons sous huit jours.", ""),
    ("Arrive-t-il un pépin, vous composez ce numéro.", ""),
    ("Auriez-vous un empêchement jeudi ?", "c"),
    ("Si vous aviez le choix, garderiez-vous ce logiciel, ou non ?", "c"),
    ("Voudriez-vous qu'on en parle demain, avec votre fille ?", "c"),
    ("Vous a-t-on prévenue avant de couper l'eau ?", "c"),
    ("Seriez-vous libre mardi, vers dix heures ?", "c"),
    ("Auriez-vous un moment jeudi, j'aimerais vous montrer la maquette", "c"),
]


@pytest.mark.parametrize(("turn", "expected"), AFTER_AN_ADVERB)
def test_an_adverb_turns_a_statement_round(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), CONDITIONS)
def test_a_turned_condition_asks_nothing(turn: str, expected: str) -> None:
    assert forms(turn) == expected
