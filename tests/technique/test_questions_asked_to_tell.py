"""Requests in other words: wishes, suppositions, avowals (guide §1, §5.1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

OPEN = [
    ("Vous voulez bien me retracer la journée d'hier ?", "o"),
    ("ça vous embêterait de me raconter comment ça a commencé", "o"),
    ("Je serais heureux de vous entendre sur la question des horaires.", "o"),
    ("J'ai besoin de comprendre ce qui se passe entre la commande et la livraison.", "o"),
    ("il me faudrait comprendre ce qui se passe entre la commande et la livraison", "o"),
    ("Ce qui m'aiderait, c'est que vous me décriviez une semaine normale.", "o"),
    ("Ce serait bien que vous me décriviez une semaine normale.", "o"),
    ("Le mieux serait que vous me racontiez la chose depuis le début.", "o"),
    ("si vous pouviez me dire deux mots de votre équipe", "o"),
    ("Si vous pouviez m'en dire un peu plus…", "o"),
    ("Je voudrais bien que tu m'expliques ce que tu entends par « trop lourd ».", "o"),
    ("Je cherche à comprendre ce qui vous freine.", "o"),
    ("j'essaie de comprendre ce qui vous freine", "o"),
    ("J'essaie de voir ce qui vous freine là-dedans.", "o"),
    ("Je n'ai pas bien saisi ce qui vous gênait dans l'offre de mars.", "o"),
    ("Je ne vois pas bien ce qui vous gêne dans l'offre de mars.", "o"),
    ("j'ai pas trop compris comment vous faites pour les retours", "o"),
    ("je comprends pas trop comment ça marche vos tournées", "o"),
    ("N'hésitez pas à m'expliquer ce qui vous semble important.", "o"),
    ("Ce qui serait utile, c'est de savoir qui tranche à la fin.", "o"),
    ("Il serait bon que je sache ce que vous avez déjà tenté.", "o"),
    ("Pourrait-on parler un moment de vos débuts ?", "o"),
    ("on peut-tu parler de votre budget deux minutes", "o"),
    ("Je vous écoute : qu'est-ce qui ne va pas ?", "o"),
    ("Allez-y, racontez, je vous écoute.", "o"),
    ("Je vous en prie, continuez.", "o"),
    ("continuez", "o"),
    ("poursuivez je vous suis", "o"),
    ("Poursuivez, c'est passionnant.", "o"),
    ("Allez-y, dites-moi tout.", "o"),
    ("Mettez-moi en situation : un client arrive, que se passe-t-il ?", "o"),
    ("Éclairez ma lanterne : comment ça se passe à la douane ?", "o"),
    ("Éclairez ma lanterne.", "o"),
    ("Refaites-moi le film de la journée.", "o"),
    ("Donnez-moi une idée de vos volumes.", "o"),
    ("donnez moi un ordre d'idée", "o"),
    ("Faites-moi rêver : dans cinq ans, l'atelier ressemble à quoi ?", "o"),
    ("Décrivez la situation comme si j'étais un enfant de six ans.", "o"),
    ("Prenons un cas concret : comment traitez-vous une réclamation ?", "o"),
    ("Partons d'un exemple : qu'est-ce qui s'est passé avec la dernière livraison ?", "o"),
    ("Parlez-moi plutôt de vos clients.", "o"),
    ("parlez moi un peu de vous", "o"),
    ("Tu me racontes comment ça s'est passé à Sfax ?", "o"),
    ("vous me racontez comment ça s'est passé à Sfax", "o"),
    ("Vous m'expliquez le fonctionnement de la consigne ?", "o"),
    ("Je peux savoir ce qui vous a décidé ?", "o"),
    ("on peut savoir ce qui coince", "o"),
    ("Puis-je savoir pourquoi ?", "o"),
    ("Auriez-vous quelques minutes pour me décrire le circuit d'une commande ?", "o"),
    ("Une question me brûle les lèvres : pourquoi maintenant ?", "o"),
    ("Il y a une chose que je ne saisis pas : qui prévient les clients ?", "o"),
    ("Reste une inconnue pour moi : qui paie le transport.", "o"),
    ("Je suis curieux de connaître votre avis sur la question.", "o"),
    ("J'aimerais avoir votre sentiment là-dessus.", "o"),
    ("j'aimerais votre avis sur le planning", "o"),
    ("Je voulais vous entendre sur les pannes.", "o"),
    ("Passons à vos fournisseurs.", "o"),
]


@pytest.mark.parametrize(("turn", "expected"), OPEN)
def test_what_leaves_the_answer_free_is_open(turn: str, expected: str) -> None:
    assert forms(turn) == expected
