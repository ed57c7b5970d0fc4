"""Questions that only intonation or inversion marks, and statements about the client (guide §1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("Y a-t-il un responsable désigné ?", "c"),
    ("y a t il un responsable désigné", "c"),
    ("Vos chauffeurs ont-ils un téléphone de service ?", "c"),
    ("vos chauffeurs ils ont un téléphone de service", "c"),
    ("Le local est à vous ?", "c"),
    ("Ça arrive souvent ?", "c"),
    ("Ça vous est déjà arrivé ?", "c"),
    ("ça vous est déjà arrivé de tomber en rupture", "c"),
    ("t'as déjà un comptable", "c"),
    ("vous passez par un grossiste", "c"),
    ("tout le monde est au courant", "c"),
    ("tout le monde est au courant chez vous", "c"),
    ("le patron est au courant", "c"),
    ("C'est urgent ?", "c"),
    ("c'est pressé votre affaire", "c"),
    ("ca presse-tu", "c"),
    ("c'est-tu réglé cette histoire de bail", "c"),
    ("Vous tenez le coup ?", "c"),
    ("Aucun retour de leur part ?", "c"),
    ("Pas de nouvelles du propriétaire ?", "c"),
    ("toujours pas de nouvelles du propriétaire", "c"),
    ("Quelqu'un d'autre a son mot à dire ?", "c"),
    ("quelqu'un d'autre a son mot a dire", "c"),
    ("Il y en a d'autres ?", "c"),
    ("y en a d'autres", "c"),
    ("est ce ke le gerant est la le matin", "c"),
    ("vous arrivez à tenir les délais", "c"),
    ("vs avez reçu mon mail", "c"),
    ("vous avez reçu le devis que je vous ai envoyé lundi", "c"),
    ("On est bien sur une ouverture en mars ?", "c"),
    ("Et ça, c'est arrivé après le déménagement ?", "c"),
    ("Rien ne vous inquiète de ce côté-là ?", "c"),
    ("Vous n'avez personne pour le remplacer ?", "c"),
    ("vous n'avez personne pour le remplacer", "c"),
    ("Le syndic a donné son accord ?", "c"),
    ("le syndic a donné son accord", "c"),
    ("ton frère travaille toujours avec toi", "c"),
    ("votre frère il travaille toujours avec vous", "c"),
    ("Ce serait envisageable avant Noël ?", "c"),
    ("ce serait envisageable avant noel", "c"),
    ("Il reste du budget sur cette ligne ?", "c"),
    ("il reste du budget", "c"),
    ("Faut-il prévoir un camion ?", "c"),
    ("Avec les mêmes horaires ?", "c"),
    ("Uniquement le samedi ?", "c"),
    ("Depuis janvier ?", "c"),
    ("Même le dimanche ?", "c"),
    ("Tout seul ?", "c"),
    ("Vraiment personne ?", "c"),
]

TOLD = [
    ("Vous avez raison, c'est long.", ""),
    ("vous avez raison c'est long", ""),
    ("vous avez bien fait de m'appeler", ""),
    ("Vous êtes au bon endroit.", ""),
    ("Vous verrez, ça ira vite.", ""),
    ("vous verrez ça ira vite", ""),
    ("vous pouvez compter sur moi", ""),
    ("vous recevrez tout demain matin", ""),
    ("vous me rassurez", ""),
    ("Vous êtes nombreux à me le dire.", ""),
    ("vous êtes pas le premier à me le dire", ""),
    ("vous savez ce que c'est les artisans", ""),
    ("vous connaissez la chanson", ""),
    ("vous imaginez la tête du chef", ""),
    ("Vous aussi, vous avez connu ça.", ""),
    ("Je sais que vous êtes pressée.", ""),
    ("je sais que vous êtes pressée", ""),
    ("Comme vous le disiez, le bail court encore.", ""),
    ("vous disiez tantôt que le bail courait encore", ""),
    ("Avec nous vous gardez la main.", ""),
    ("Là vous gagnez une heure par jour.", ""),
    ("vous signez ici et c'est fini", ""),
    ("vous n'avez rien à installer", ""),
    ("Vous n'avez qu'à me rappeler.", ""),
    ("t'inquiète tu paies rien aujourd'hui", ""),
    ("vous allez voir c'est simple", ""),
    ("Vous faites un métier difficile.", ""),
    ("vous faites un beau métier", ""),
    ("tu vas pas le regretter", ""),
    ("si vous avez une question appelez moi", ""),
    ("quand vous serez prêt on démarre", ""),
    ("Dès que vous êtes prête, on démarre.", ""),
    ("merci pour l'accueil vous avez un bel atelier", ""),
    ("ok je note vous fermez le mercredi", ""),
    ("je note que vous fermez le mercredi", ""),
    ("d'accord donc vous fermez le mercredi", ""),
    ("Il y a de quoi faire.", ""),
    ("c'est sûr que c'est long", ""),
    ("Ça arrive souvent, vous n'êtes pas seule.", ""),
    ("C'est urgent, je le note.", ""),
    ("C'est bien ce que je pensais.", ""),
    ("Tout le monde est passé par là.", ""),
]


@pytest.mark.parametrize(("turn", "expected"), CLOSED)
def test_what_wants_a_yes_or_offers_answers_is_closed(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), TOLD)
def test_what_asks_nothing_counts_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected
