"""Views asked for, feelings, one's own question said again: what only sounds like handing back."""

from __future__ import annotations

import pytest

from tests.technique.verification_reading import verify

CABLES = "On court tous derrière avec des câbles, et les radios n'échangent rien entre elles."
HIVES = "J'ai cinquante ruches et je perds un quart des colonies chaque hiver."
BROTHER = "Mon frère fait la compta et moi les chantiers. On ne se voit jamais."

NOTHING = [
    ("Qu'est-ce que ce serait, une réussite, selon vous ?", CABLES),
    ("D'après vous, pourquoi chacun travaille dans son coin ?", CABLES),
    ("Et pour vous, qui devrait piloter ces échanges ?", CABLES),
    ("selon vous comment les radios pourraient mieux échanger", CABLES),
    ("Qu'attendez-vous, pour vous, d'un outil commun ?", CABLES),
    ("Je comprends que ça laisse des traces. Comment l'équipe l'a-t-elle vécu ?", CABLES),
    ("Je comprends que cela crée de la distance entre vous. Depuis quand ?", BROTHER),
    ("Je reformule ma question : qui décide chez vous ?", CABLES),
    ("pardon je me suis mal exprimé je reformule vous cherchez quoi en priorité", CABLES),
    ("Je vous écoute, si vous voulez.", CABLES),
    ("Dans le fond, notre traitement coûte moins cher que vos pertes.", HIVES),
    ("fait que je vous rappelle demain avec un prix", HIVES),
    ("je vous renvoie un récap ce soir par mail", HIVES),
    ("J'ai noté votre adresse, je vous envoie le devis.", HIVES),
]


@pytest.mark.parametrize(("trainee", "client"), NOTHING)
def test_asking_for_a_view_or_naming_a_feeling_hands_nothing_back(trainee, client):
    assert verify(trainee, client).verdict == "none"


HANDED = [
    ("partial", "D'après vous, les radios n'échangent rien entre elles.", CABLES),
    ("complete", "Selon vous, les radios n'échangent rien entre elles, c'est bien cela ?", CABLES),
    ("partial", "Vous disiez courir tous derrière avec des câbles : si les radios n'échangent pas, ça entraîne quoi ?", CABLES),
    ("complete", "fait que tu perds le quart de tes colonies à chaque hiver, c'est-tu ça", HIVES),
    ("complete", "si jcomprends bien vous perdez un quart des colonies par hiver, chu tu correct", HIVES),
    ("complete", "Vous perdez donc un quart de vos colonies chaque hiver. C'est bien ce que je dois noter ?", HIVES),
    ("partial", "ok j'ai capté : un quart des colonies qui y passe chaque hiver", HIVES),
    ("partial", "J'ai noté cinquante ruches et un quart de pertes l'hiver.", HIVES),
    ("partial", "donc ton frère à la compta toi aux chantiers et vous vous voyez pas comment vous vous passez les infos", BROTHER),
    ("partial", "Je comprends que votre frère fait la compta et vous les chantiers.", BROTHER),
]


@pytest.mark.parametrize(("verdict", "trainee", "client"), HANDED)
def test_words_handed_back_are_found_in_other_mouths(verdict, trainee, client):
    assert verify(trainee, client).verdict == verdict
