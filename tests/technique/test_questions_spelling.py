"""Chat spellings and the French of Québec, Belgium, Switzerland and Africa."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CHAT = [
    ("a kel heure vs fermez", "o"),
    ("vs ouvrez a kel heure le samedi", "o"),
    ("c koi votre numéro de client", "o"),
    ("c ki ki gere la caisse", "o"),
    ("vou avez combien de salarié", "o"),
    ("vou avez deja un site", "c"),
    ("ya til un parking pour les bus", "c"),
    ("y a til des douches sur place", "c"),
    ("y'a t'il quelqu'un le lundi matin", "c"),
    ("es que vous livrez à Rufisque", "c"),
    ("ésk tu as reçu le colis", "c"),
    ("esque le local est chauffé", "c"),
    ("kesk vous en pensez", "o"),
    ("keski bloque", "o"),
    ("komen vous payez vos fournisseurs", "o"),
    ("pkoi vs avez arrété", "o"),
    ("vs etes ou exactement", "o"),
    ("vs êtes combien dans l'équipe", "o"),
    ("t ou là", "o"),
    ("ta combien de machines", "o"),
    ("ta deja un comptable", "c"),
    ("cb ça vous coute par mois", "o"),
    ("kan est ce kon peut se voir", "o"),
    ("kel jour vs arrange", "o"),
    ("vous vené a kel heure", "o"),
    ("dc vs préférez mardi ou jeudi", "c"),
    ("g pas compris vs voulez koi au juste", "o"),
    ("ca se passe cmt avec le syndic", "o"),
    ("quesque je dois apporter", "o"),
    ("ki s'occupe du ménage", "o"),
    ("jsais pas ki va venir mais je serai la", ""),
]

REGIONS = [
    ("Ça se peut-tu que la facture soit rendue ailleurs ?", "c"),
    ("Vous avez-tu un numéro de dossier ?", "c"),
    ("vous avez tu pensé à agrandir", "c"),
    ("On se parle-tu demain ?", "c"),
    ("C'est-tu vous qui signez ?", "c"),
    ("y'a-tu quelqu'un au local le soir", "c"),
    ("t'as-tu reçu ma soumission", "c"),
    ("ça vous tente-tu d'essayer deux semaines", "c"),
    ("j'peux-tu vous rappeler après dîner", "c"),
    ("c'est tu correct si je passe mardi", "c"),
    ("Vous faites quoi comme horaire, vous autres ?", "o"),
    ("Comment que ça marche chez vous ?", "o"),
    ("C'est où que vous entreposez le sirop ?", "o"),
    ("C'est quand que la subvention tombe ?", "o"),
    ("Vous avez facile à joindre le syndic ?", "c"),
    ("Vous savez venir mercredi ?", "c"),
    ("Ça vous irait septante euros par mois ?", "c"),
    ("Il a difficile de se lever le matin, votre fils ?", "c"),
    ("Vous êtes à combien, là, comme cotisants ?", "o"),
    ("Vous êtes là depuis quand même ?", "c"),
    ("C'est comment chez vous là-bas ?", "o"),
    ("Le transfert là, c'est passé ou bien ?", "c"),
    ("Vous avez l'électricité au village, non ?", "c"),
    ("La tontine, c'est qui qui garde l'argent ?", "o"),
    ("Vous prenez Wave ou Orange Money ?", "c"),
    ("Y'en a-t-il pour longtemps encore ?", "c"),
    ("Tu viens-tu avec ton père ?", "c"),
]

THIRD_PERSON = [
    ("Le gardien a les clés ?", "c"),
    ("Les enfants mangent sur place le mercredi ?", "c"),
    ("Et votre associée, elle est au courant ?", "c"),
    ("La mairie vous aide un peu ?", "c"),
    ("On fixe un rendez-vous ?", "c"),
    ("On se rappelle jeudi ?", "c"),
    ("Je vous envoie la convention ?", "c"),
    ("Ça vous irait, mardi ?", "c"),
    ("Ça existe depuis longtemps ?", "c"),
    ("Il reste des places ?", "c"),
    ("Jeudi, c'est bon pour vous ?", "c"),
    ("Votre équipe sera là ?", "c"),
    ("Les travaux commencent quand", "o"),
    ("Le contrat se termine en mars ou en avril", "c"),
    ("il vous reste combien de places", "o"),
    ("elle dure combien de temps votre saison", "o"),
    ("ça vous prend combien d'heures par semaine", "o"),
    ("votre comptable il est au courant", "c"),
    ("le site il est hébergé où", "o"),
    ("ça fait longtemps que vous êtes installés ici", "c"),
]

RUN_ON = [
    ("d'accord et c'est arrivé quand et qui était là ce jour-là", "oo"),
    ("je comprends combien de repas servez-vous et où sont-ils préparés", "oo"),
    ("très bien et qu'est-ce qui a changé depuis janvier vous avez perdu des clients", "oc"),
    ("ok donc c'est quoi le plus urgent pour vous et il vous faut ça pour quand", "oo"),
]


@pytest.mark.parametrize(("turn", "expected"), CHAT)
def test_chat_spelling_hides_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), REGIONS)
def test_every_region_is_understood(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), THIRD_PERSON)
def test_a_third_person_asks_too(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), RUN_ON)
def test_two_questions_run_on_are_two(turn: str, expected: str) -> None:
    assert forms(turn) == expected
