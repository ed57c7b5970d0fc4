"""Classes of distortion in calls: agent, contrary, bound, scope, date; and what is no distortion."""

from __future__ import annotations

import pytest

from bot.technique.folding import plain
from bot.technique.figure_check import check_figures
from bot.technique.quantities import read_figures
from tests.technique.verification_reading import verify

BENT = [
    ("C'est pas moi qui décide, c'est mon frère, il est au pays.", "donc c'est vous qui décidez, c'est bien ça"),
    ("ma mère a le diabète, elle refuse qu'une infirmière vienne à la maison", "si jai bien compris cest vous qui voulez pas dinfirmiere a la maison, cest ca ?"),
    ("Chaque agence a son propre fichier clients, et personne ne partage.", "Toutes vos agences travaillent donc sur un fichier commun. Est-ce que je résume bien ?"),
    ("La formation, on la paierait sur nos fonds propres, mille cinq cents francs au maximum.", "Je note que vous pouvez monter au-delà de mille cinq cents francs pour la formation."),
    ("Les clients commandent le soir, entre vingt heures et minuit.", "ah donc vos clients commandent le matin c'est ça"),
    ("La base n'a pas été nettoyée depuis 2017.", "Je note que la base est nettoyée tous les ans depuis 2017."),
    ("Je perds huit conducteurs par trimestre.", "Si je comprends bien, vous perdez huit conducteurs par semaine."),
]
KEPT = [
    ("Ce n'est pas le prix qui nous retient, c'est le délai.", "Ce qui vous retient, c'est donc le délai, pas le prix. C'est bien cela ?"),
    ("Nous imprimons 6 000 bulletins, la moitié revient à la mauvaise adresse.", "Environ 3 000 envois se perdent donc faute d'une bonne adresse. C'est exact ?"),
    ("C'est pas moi qui décide, c'est mon frère, il est au pays.", "donc la décision elle revient à votre frère"),
    ("On a eu dix-neuf départs en douze mois, dix dans l'équipe de nuit.", "Vous avez eu dix-neuf départs en douze mois."),
    ("Le contrôle portait sur douze dossiers, trois ont été jugés incomplets.", "Neuf dossiers sur douze étaient donc complets."),
]


@pytest.mark.parametrize(("client", "trainee"), BENT)
def test_a_distortion_of_its_class_is_seen(client, trainee):
    assert verify(trainee, client).content == "distorted"


@pytest.mark.parametrize(("client", "trainee"), KEPT)
def test_a_faithful_look_alike_is_left_alone(client, trainee):
    assert verify(trainee, client).content == "faithful"


FIGURES = [
    ("clash", "si ce n'est pas livré le treize vous annulez", "Si je ne suis pas livré le 3, j'annule."),
    ("clash", "vous perdez la moitié de la récolte", "Je perds un quart de ma récolte."),
    ("clash", "vous cherchez depuis huit semaines", "Ça fait huit mois que je cherche."),
    ("derived", "il vous reste une douzaine de colonies", "J'ai cinquante ruches et un quart survit."),
    ("new", "vous cherchez deux préparatrices", "Ça fait huit mois que je cherche."),
]


@pytest.mark.parametrize(("verdict", "trainee", "client"), FIGURES)
def test_a_figure_is_kept_reckoned_changed_or_new(verdict, trainee, client):
    found = check_figures(read_figures(plain(trainee)), [read_figures(plain(client))])
    assert getattr(found, verdict) == 1
