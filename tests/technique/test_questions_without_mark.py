"""Chat without a mark that asks the client (guide §1, intonation)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("vous travaillez tout seul", "c"),
    ("vous travaillez en équipe ou chacun pour soi", "c"),
    ("vous imprimez encore les fiches", "c"),
    ("vous avez l'habitude de la visio", "c"),
    ("vous avez pensé à quelqu'un pour la relève", "c"),
    ("tu livres aussi le dimanche", "c"),
    ("vous faites vos comptes vous même", "c"),
    ("vous avez un peu de marge sur la date", "c"),
    ("vous êtes nombreux à toucher à ce fichier", "c"),
    ("vous êtes content de votre fournisseur", "c"),
    ("vous êtes à l'aise avec l'ordinateur", "c"),
    ("t'es à l'aise avec excel", "c"),
    ("vous seriez prêt à changer de banque", "c"),
    ("vous gardez les anciennes factures", "c"),
    ("vous connaissez le coût exact", "c"),
    ("vous avez l'accord de votre associé", "c"),
    ("vous comptez embaucher", "c"),
    ("vous avez prévu de déménager", "c"),
    ("vous avez le temps d'en parler maintenant", "c"),
    ("vous habitez loin du magasin", "c"),
    ("tu paies un loyer pour l'atelier", "c"),
    ("vous vous y retrouvez dans tout ça", "c"),
    ("vous vous entendez bien avec le propriétaire", "c"),
    ("vous avez les clés du local", "c"),
    ("vous avez accès au serveur", "c"),
    ("vous recevez beaucoup d'appels", "c"),
    ("vous perdez beaucoup de temps la dessus", "c"),
    ("vous perdez des clients à cause de ça", "c"),
    ("vous pensez garder les deux boutiques", "c"),
    ("et vous avez eu le retour de la banque", "c"),
    ("et vous avez parlé de ça avec votre équipe", "c"),
    ("ok et vous avez un budget pour ça", "c"),
    ("ah ok et vous êtes contents du résultat", "c"),
    ("merci et sinon vous avez un site", "c"),
    ("très bien vous avez déjà une date", "c"),
    ("super et tu as quelqu'un pour t'aider", "c"),
    ("bon alors vous signez avec nous", "c"),
    ("alors vous avez choisi", "c"),
    ("alors vous vous êtes décidé", "c"),
    ("vous avez réfléchi à ma proposition", "c"),
    ("ça vous a plu la démo", "c"),
    ("ca vous stresse cette échéance", "c"),
    ("ça t'inquiète le déménagement", "c"),
    ("ça vous prend beaucoup de temps", "c"),
    ("ça vous revient cher tout ça", "c"),
    ("votre associé est d'accord", "c"),
    ("votre associé est au courant", "c"),
    ("tout le monde est au courant chez vous", "c"),
    ("le bureau est d'accord avec ça", "c"),
    ("votre équipe est prête à changer", "c"),
    ("votre frère travaille toujours avec vous", "c"),
    ("vos clients sont contents", "c"),
    ("vos clients paient à temps", "c"),
    ("les parents ont accès au calendrier", "c"),
    ("il reste du budget", "c"),
    ("il y en a d'autres", "c"),
    ("quelqu'un d'autre a son mot à dire", "c"),
    ("ce serait envisageable avant noel", "c"),
    ("toujours pas de nouvelles du propriétaire", "c"),
    ("pas trop de casse avec la tempête", "c"),
    ("c'est vous qui tenez la caisse", "c"),
    ("c'est toi qui fais les horaires", "c"),
    ("c'est votre associé qui signe", "c"),
    ("c'est à cause du prix", "c"),
    ("c'est parce que vous manquez de bras ou parce que le matériel est vieux", "c"),
    ("c'est déjà arrivé", "c"),
    ("c'est déjà signé avec l'autre", "c"),
]

OPEN = [
    ("d'accord et vous utilisez quoi comme logiciel", "o"),
]


@pytest.mark.parametrize(("turn", "expected"), CLOSED)
def test_what_wants_a_yes_or_offers_answers_is_closed(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), OPEN)
def test_what_leaves_the_answer_free_is_open(turn: str, expected: str) -> None:
    assert forms(turn) == expected
