"""What trainees say in many voices: a wording stands for a class of the language, not for a sentence."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.folding import Folded
from bot.grading.hits import find_wordings

SAID = {
    "warmth empathy": [
        "Ça me réjouit de vous avoir au téléphone.", "Et votre petite Lou, elle va comment ?",
        "J’ai relu votre lettre deux fois, elle m’a remué.", "Vous avez dû en passer, des nuits blanches.",
        "c dur ça, je te comprends", "On sent que cette maison, c’est toute votre vie.",
    ],
    "enthusiasm joy elan": [
        "Mais c’est une idée du tonnerre !", "J’en ai la chair de poule.", "wow c malade",
        "Ah, je vois déjà la façade tout illuminée !", "on va faire un carton", "J’adore le culot.",
    ],
    "goals_of_person": [
        "Qu’est-ce qui vous rendrait la vie plus douce ?", "Vous, dans tout ça, vous espérez quoi ?",
        "Si vous aviez une baguette magique, vous changeriez quoi pour vous ?",
        "À quoi ressemblerait une semaine idéale ?", "tu voudrais te libérer de quoi",
        "Qu’est-ce qui vous tient le plus à cœur là-dedans ?",
    ],
    "the_what": [
        "Quel résultat vous faut-il en septembre ?", "Que voulez-vous avoir réglé avant l’été ?",
        "qu'est-ce qui coince exactement", "Quel est votre seuil d’alerte ?",
        "Vous attendez quoi de moi, précisément ?", "Combien de retards en moins vous satisferaient ?",
    ],
    "importance": [
        "Si ça continue comme ça un an, vous en serez où ?", "Qu’est-ce qui ne peut pas attendre ?",
        "C’est vital ou c’est un plus ?", "laquelle tu règles en premier",
        "Combien vous coûte une journée d’arrêt ?", "Et le jour où Marthe s’en va, il se passe quoi ?",
    ],
    "on_people": [
        "Qu’est-ce que ça change pour vos bénévoles ?", "Les enfants ressentent cette tension.",
        "Et Marthe, elle tient le coup ?", "ça soulagerait toute l'équipe", "Vos clients s’en plaignent ?",
        "Vos aides-soignantes n’auront plus à courir d’un étage à l’autre.",
    ],
    "achievements": [
        "Comment vous est venue l’idée du bateau ?", "Douze éditions, c’est énorme !",
        "Vous avez fait renaître ce quartier.", "bravo pour la salle pleine",
        "Qu’est-ce qui a fait décoller votre école ?", "Comment avez-vous réussi à réunir tant de monde ?",
    ],
    "benefit": [
        "Vous n’aurez plus à ressaisir quoi que ce soit.",
        "Comme ça, Aïcha peut enfin fermer à dix-huit heures.", "Vos tournées raccourcissent d’une heure.",
        "tu vois tout de suite qui manque", "Les familles reçoivent des nouvelles sans vous appeler.",
        "Ça vous laisse vos dimanches.",
    ],
    "caution": [
        "Rien ne permet de l’affirmer pour l’instant.", "Il faut encore vérifier sur un second lot.",
        "Je vous donne une fourchette, pas un chiffre.", "on peut pas conclure avec trois mois",
        "À confirmer sur place.", "Cela reste à démontrer.",
    ],
    "thorough": [
        "Sur quelle base calculez-vous ce taux ?", "Combien de mesures, et par qui ?",
        "Depuis quand ce seuil est-il en vigueur ?", "Que contient exactement le registre ?",
        "quelle version tu utilises", "Comment ces écarts se répartissent-ils par site ?",
    ],
    "realism": [
        "Je ne vous promets pas la lune.", "Six mois, c’est serré mais tenable.",
        "On n’ira pas plus vite que ça.", "ça marchera pas du premier coup, je préfère te le dire",
        "Avec deux personnes, c’est faisable ; avec une, non.",
        "Je préfère vous annoncer dix semaines et les tenir.",
    ],
    "guarantee": [
        "On ne débranche rien tant que vous n’êtes pas rassurée.",
        "Vous pouvez tout arrêter quand vous voulez.", "si ça te va pas on laisse tomber, zéro frais",
        "C’est garanti trois ans.", "Rien ne se fera dans votre dos.", "Vous ne payez que si ça marche.",
    ],
    "options": [
        "On a deux manières de s’y prendre.", "Ou bien on commence petit, ou bien on fait tout d’un coup.",
        "Je vous propose trois formules.", "tu veux du neuf ou du reconditionné",
        "Deux chemins s’offrent à vous : réparer ou remplacer.",
        "Soit vous gardez l’atelier ici, soit on mutualise avec Roanne.",
    ],
}
NOT_SAID = {
    "warmth empathy common_ground": [
        "Quel est le poids du colis ?", "Vous devez être sur place à huit heures.",
        "Le portail de la mairie est ouvert.", "J’entends parler de vous partout.",
        "Combien de lits avez-vous ?",
    ],
    "enthusiasm joy elan": [
        "Quel voyageur a perdu sa valise ?", "Je prends note.", "La porte claque, c’est ça ?",
        "Comptez les cartons.", "Il pète souvent, ce tuyau ?",
    ],
    "goals_of_person": [
        "Pour vous, je note mardi.", "Quel est votre numéro de client ?", "Vous avez combien de postes ?",
        "Que faites-vous des retours ?", "À quelle heure ouvrez-vous ?",
    ],
    "the_what": [
        "Comment allez-vous ?", "Où êtes-vous installés ?", "Vous êtes content ?", "Ça vous dit de visiter ?",
    ],
    "importance": [
        "Si vous signez lundi, c’est bon ?", "Vous êtes combien dans l’équipe ?",
        "On commence la visite par où ?", "Vous garderez le logo ?",
    ],
    "benefit": [
        "Nous sommes leaders depuis vingt ans.", "Notre outil est écrit en Java.", "Le serveur est à Lyon.",
        "On a de belles couleurs.", "Je vous envoie la plaquette.",
    ],
    "caution": [
        "C’est certain.", "Le résultat est garanti.", "On démarre lundi.",
    ],
    "realism": [
        "C’est le meilleur du marché.", "Tout sera parfait.", "On commence quand ?",
    ],
    "on_people": [
        "Nos équipes sont basées à Nantes.", "Le stock est au sous-sol.", "Quel est le prix du lot ?",
    ],
}


def _cases(table: dict[str, list[str]]) -> list:
    return [pytest.param(names.split(), text, id=text) for names, texts in table.items() for text in texts]


def _found(rubric: Rubric, names: list[str], text: str) -> bool:
    return any(find_wordings(rubric.lexicons[name], Folded.of(text)) for name in names)


@pytest.mark.parametrize(("names", "text"), _cases(SAID))
def test_another_voice_is_heard(names: list[str], text: str, rubric: Rubric) -> None:
    assert _found(rubric, names, text)


@pytest.mark.parametrize(("names", "text"), _cases(NOT_SAID))
def test_a_neighbouring_wording_is_not_taken_for_it(names: list[str], text: str, rubric: Rubric) -> None:
    assert not _found(rubric, names, text)
