"""What the client's turns tell of the trainee: warmth, coolness, refusal, delay."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.folding import Folded
from bot.grading.hits import find_wordings

SAID = {
    "client_cools": [
        "Je ne vois pas trop où vous allez.", "Ça, vous me l’avez mal expliqué.", "Quel rapport avec mon toit ?",
        "Pfff, vous m’avez perdue.", "Ça ne m’apprend rien sur mon cas.", "J’ai du mal à suivre.",
        "ça me dit pas grand chose", "On nous l’a déjà vendu, celui-là.", "Vous allez un peu loin, là.",
        "Mauvaise réponse.", "Cela ne me paraît pas réaliste.", "Je vous demandais un échéancier.",
    ],
    "client_warms": [
        "C’est malin, ça.", "Ça au moins c’est clair.", "Mon cœur est tranquille.", "C’est dans mes eaux.",
        "Votre franchise me change.", "Ça tient debout.", "Je n’avais pas pensé à ça.", "Elle va pleurer.",
        "Oh, volontiers, ça m’enlève une épine du pied.", "mon frère va virer fou", "Là, vous me parlez.",
    ],
    "client_puts_off": [
        "Il faut que j’en parle au groupe dimanche.", "Pas avant la réunion du conseil.", "Je n’ai pas encore tranché.",
        "C’est à voir avec ma sœur.", "On en recause à la rentrée.", "Envoyez-moi quelque chose, je regarderai.",
    ],
    "client_agrees": ["Va pour mardi.", "Je le préviens ce soir.", "Je serai sur place.", "Mardi, alors.", "yéé"],
    "client_stops": [
        "Réservez rien pantoute.", "Je ne signe rien sans comparer.", "Ne m’envoyez pas le bon.",
        "Attendez. C’est moi qui lance.", "Doucement, je n’ai encore rien accepté.",
        "C’est moi qui décide, pas vous.", "On n’a rien demandé, nous.",
    ],
    "client_off_subject": [
        "Le reste vous regarde pas.", "On n’est pas là pour ça.", "Et mon devis, dans tout ça ?", "Vous vous égarez.",
    ],
    "client_recalls": ["Je vous ai appelé pour ma sertisseuse.", "Mais mon devis ?", "On est là pour la chaudière."],
    "client_repeats": ["Encore une fois, c’est le lundi.", "Je viens de vous le dire.", "Vous ne m’écoutez pas."],
    "client_denies": ["Vous m’avez mal comprise.", "Ah non, je parlais du toit.", "Vous confondez avec la cave."],
    "client_yes": ["Tu as bien entendu.", "Dans cet ordre.", "On peut le dire comme ça.", "C’est ça même.", "Tu te trompes pas.", "Non, vous ne vous trompez pas."],
    "client_calms": [
        "Faut pas exagérer non plus.", "C’est pas la fin du monde.", "Tenons-nous-en aux chiffres, s’il vous plaît.",
        "wo wo capote pas", "Le risque est connu et couvert.", "Vous y allez fort.", "N’en rajoutez pas.",
    ],
    "client_hurt": [
        "C’est dur à entendre.", "Personne ne nous a formés à ça.", "C’est pas de la faute des filles.",
        "on n avait pas le choix vous savez", "Vous êtes dur avec nous.", "J’espère que non, quand même…",
    ],
    "client_glazes": [
        "Là, vous m’avez perdu.", "C’est du chinois pour moi.", "Ouf, ça fait beaucoup de chiffres.",
        "Vous verrez ça avec Morgane.", "Je m’endors un peu.", "On dirait un mode d’emploi.",
    ],
    "client_wants_firm": [
        "Je veux une date et un nom.", "Oui mais quand exactement ?", "c est quand ca bientot",
        "Une date précise, ce serait possible ?", "Et qui vient, au fait ?",
    ],
    "takes_back": [
        "Pardon, je vais trop vite.", "t’as raison, scuse", "Désolée, je me suis emballée.",
        "J’aurais dû commencer par vous saluer.", "Vous faites bien de m’arrêter.",
    ],
}
NOT_SAID = {
    "client_cools": ["Un peu de tout : du pain, des brioches.", "Merci, c’est clair.", "On perd des colis chaque semaine."],
    "client_warms": ["Non, c’est le lundi.", "Je préfère attendre.", "C’est clair que ça ne marche pas."],
    "client_puts_off": ["Je dois voir chaque client deux fois par mois.", "C’est juste.", "Je vous attends mardi."],
    "client_agrees": ["Non, pas mardi.", "Je ne peux pas mardi."],
    "client_stops": ["Deux cents, je ne compte plus !", "Réservez la salle, oui."],
    "client_off_subject": ["Le rapport est sur mon bureau.", "Et si je dépasse, vous perdez quoi ?"],
    "client_recalls": ["J’ai appelé un plombier l’an dernier."],
    "client_repeats": ["S’il dépasse encore une fois, l’assureur part.", "On a gagné encore une fois.", "J’ai dit oui."],
    "client_denies": ["Ce n’est pas cher.", "Pas de souci."],
    "client_yes": ["Non, c’est faux.", "Pas vraiment.", "Vous vous trompez."],
    "client_calms": ["C’est un drame pour les familles.", "Les faits sont dans le dossier.", "C’est exagéré, ce devis."],
    "client_hurt": ["On fait ce qu’on aime.", "La faute de frappe est dans le titre.", "Personne ne vient le lundi."],
    "client_glazes": ["On a perdu deux clients.", "Moi, les clients, je les connais tous.", "Le technicien vient du coin."],
    "client_wants_firm": ["La date me va.", "Je veux un devis.", "Et quand la machine tombe, on attend."],
    "takes_back": ["Pardon, vous disiez ?", "Je reprends vos points.", "Vous avez raison de vérifier."],
}


def _cases(table: dict[str, list[str]]) -> list:
    return [pytest.param(name, text, id=f"{name}: {text}") for name, texts in table.items() for text in texts]


@pytest.mark.parametrize(("name", "text"), _cases(SAID))
def test_the_reaction_is_heard(name: str, text: str, rubric: Rubric) -> None:
    assert find_wordings(rubric.lexicons[name], Folded.of(text))


@pytest.mark.parametrize(("name", "text"), _cases(NOT_SAID))
def test_other_words_are_no_reaction(name: str, text: str, rubric: Rubric) -> None:
    assert not find_wordings(rubric.lexicons[name], Folded.of(text))
