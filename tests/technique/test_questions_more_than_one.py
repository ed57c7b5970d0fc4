"""Several questions, tags and proposals (guide §5.4–5.7)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("Qui gère les accès, et est-ce que c'est documenté ?", "oc"),
    ("vous avez combien de camions et ils roulent le dimanche", "oc"),
    ("Vous avez un site ? Si oui, qui l'a fait ?", "co"),
    ("vous avez un site si oui qui l'a fait", "co"),
    ("Est-ce que ça vous arrive souvent, et dans quels cas ?", "c"),
    ("Le bail se termine quand ? En juin ?", "oc"),
    ("Quel est votre délai ? Deux semaines, trois semaines ?", "oc"),
    ("est-ce que euh est-ce que vous avez euh un extincteur", "c"),
    ("vous avez vous avez des des ruches chez vous", "c"),
    ("Avez-vous une date ? Un lieu ?", "cc"),
    ("vous êtes ouverts le lundi et le mardi", "c"),
    ("Vous êtes ouverts le lundi ? Le mardi ?", "cc"),
    ("Vous perdez du temps, non ?", "c"),
    ("vous perdez du temps non", "c"),
    ("C'est quand même cher, vous ne trouvez pas ?", "c"),
    ("Vous allez bien sûr garder votre numéro ?", "c"),
    ("On est d'accord que ça ne peut pas durer ?", "c"),
    ("J'imagine que vous avez déjà un comptable ?", "c"),
    ("vous avez déjà un comptable j'imagine", "c"),
    ("Vous devez être soulagée, hein ?", "c"),
    ("Ça doit vous coûter une fortune, tout ça ?", "c"),
    ("Ne serait-il pas plus simple d'attendre ?", "c"),
    ("Vous n'allez quand même pas jeter tout ça ?", "c"),
    ("Vous ne voulez pas essayer, au moins une semaine ?", "c"),
    ("Tu confirmes pour mardi ?", "c"),
    ("Vous confirmez que le local est libre ?", "c"),
    ("Il est bien à vous, ce terrain ?", "c"),
    ("D'après l'annonce, vous cherchez deux apprentis, c'est exact ?", "c"),
    ("Sur votre page, j'ai lu que vous fermez en août, c'est bien ça ?", "c"),
    ("On se rappelle jeudi ?", "c"),
    ("On se voit la semaine prochaine, ça vous va ?", "c"),
    ("ça vous va si je passe mardi", "c"),
    ("je passe mardi ça vous va", "c"),
    ("Je vous envoie le devis ce soir ?", "c"),
    ("Voulez-vous que je vous prépare deux variantes ?", "c"),
    ("vous voulez que je vous prépare deux variantes", "c"),
    ("Et si on se fixait un point à la mi-mai ?", "c"),
    ("Ça vous dirait, un essai d'un mois ?", "c"),
    ("Mardi 10 h, c'est bon ?", "c"),
    ("mardi 10h c bon pour vous", "c"),
    ("Est-il possible de visiter l'entrepôt ?", "c"),
    ("Pourriez-vous me présenter à votre directrice ?", "c"),
    ("Pouvez-vous me faire suivre le compte rendu ?", "c"),
    ("Vous pourriez en toucher un mot à votre conseil ?", "c"),
    ("Pourrais-je voir la salle ?", "c"),
    ("Puis-je compter sur vous ?", "c"),
    ("Voulez-vous bien patienter une minute ?", "c"),
    ("Ça vous dérange si j'enregistre ?", "c"),
]

OPEN = [
    ("Combien de salariés avez-vous ? Et de saisonniers ?", "oo"),
    ("C'est qui le trésorier et il est là depuis quand ?", "oo"),
    ("Quand et où se tient l'assemblée ?", "o"),
    ("Comment et avec qui préparez-vous la saison ?", "o"),
    ("Qui, quand, comment ?", "o"),
    ("Pourquoi ce fournisseur, et pas un autre ?", "o"),
    ("Qu'est-ce que qu'est-ce que vous en faites des vieux téléphones", "o"),
    ("Comment ça se passe aujourd'hui ? Qui fait quoi ? Avec quels outils ?", "ooo"),
    ("Parlez-moi de vos élèves et de leurs parents.", "o"),
    ("Parlez-moi de vos élèves. Et des parents ?", "oo"),
    ("c'est pour quand et c'est pour combien de personnes", "oo"),
    ("Que diriez-vous d'un essai d'un mois ?", "o"),
    ("que diriez vous d un essai", "o"),
    ("Vous en dites quoi ?", "o"),
    ("Qu'en pensez-vous ?", "o"),
    ("Quand est-ce qu'on se revoit ?", "o"),
    ("On se revoit quand ?", "o"),
    ("Quel jour vous arrangerait ?", "o"),
    ("On peut visiter quand ?", "o"),
]

TOLD = [
    ("Avouez que c'est tentant !", ""),
    ("n'est-ce pas", ""),
    ("Bien vu, n'est-ce pas.", ""),
    ("je vous envoie le devis ce soir", ""),
    ("Je vous rappelle demain.", ""),
    ("Je note, si vous permettez.", ""),
]


@pytest.mark.parametrize(("turn", "expected"), CLOSED)
def test_what_wants_a_yes_or_offers_answers_is_closed(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), OPEN)
def test_what_leaves_the_answer_free_is_open(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), TOLD)
def test_what_asks_nothing_counts_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected
