"""Idioms, rhetoric, and what is counted once (guide §1, §5.3–5.6)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

IDIOMS = [
    ("Que voulez-vous, le bois travaille.", ""),
    ("Que voulez-vous, on ne rajeunit pas !", ""),
    ("Que veux-tu, c'est la vie.", ""),
    ("Qui sait, vous y prendrez peut-être goût.", ""),
    ("Qui sait ? Vous y prendrez peut-être goût.", ""),
    ("Allez savoir pourquoi, ils ont choisi le vert.", ""),
    ("Va savoir ce qui leur a pris.", ""),
    ("Dieu sait combien de dossiers j'ai vus passer.", ""),
    ("Dieu sait si vous avez patienté !", ""),
    ("Comment dirais-je, votre toit a vécu.", ""),
    ("Votre toit a, comment dire, un certain âge.", ""),
    ("Vous savez quoi ? Je vous l'offre.", ""),
    ("vous savez quoi on va faire simple", ""),
    ("Qui n'a jamais perdu une clé ? C'est pour ça qu'on en garde un double.", ""),
    ("Qui n'a pas connu une panne un samedi soir ? Nous avons donc une permanence.", ""),
    ("À quoi bon courir ? On a le temps.", ""),
    ("Pourquoi se compliquer la vie ? Un seul formulaire suffit.", ""),
    ("Comment vous en vouloir ? À votre place j'aurais fait pareil.", ""),
    ("Comment ne pas vous comprendre !", ""),
    ("Que demander de plus ?", ""),
    ("Quoi de plus normal ?", ""),
    ("Qu'à cela ne tienne, on passera mercredi.", ""),
    ("Quelle idée de génie !", ""),
    ("Combien de fois ai-je vu ce film !", ""),
    ("Et comment ! Je n'attendais que ça.", ""),
    ("N'est-ce pas ? C'est ce que tout le monde me dit.", ""),
    ("Qui dit chantier dit poussière.", ""),
    ("Et pourquoi pas ? On peut essayer en mars.", ""),
    ("Si vous voulez bien, je résume.", ""),
    ("Si vous me permettez, je commence par le prix.", ""),
    ("Puis-je me permettre une remarque ?", ""),
    ("Puis-je vous faire une confidence ? Moi aussi, j'ai hésité.", ""),
    ("Je peux vous dire un mot de la garantie ?", "c"),
    ("Vous permettez que je prenne des notes ?", "c"),
    ("Si vous voulez bien raconter ça à mon collègue, il note tout.", ""),
    ("C'est vous qui voyez.", ""),
    ("Comme vous dites, qui va doucement va sûrement.", ""),
    ("J'en connais qui paient le double.", ""),
    ("Tu m'en diras des nouvelles.", ""),
    ("Vous m'en direz tant.", ""),
    ("Dites donc, quelle équipe !", ""),
    ("Dis donc, tu ne chômes pas !", ""),
    ("Figurez-vous que la voisine a le même four.", ""),
    ("Rappelez-vous : c'est vous qui aviez choisi la date.", ""),
]

NOUNS = [
    ("Le devis est parti, promis.", ""),
    ("Votre résumé est excellent, je le garde.", ""),
    ("C'est un bon résumé, merci.", ""),
    ("Un petit rappel, la réunion est à 18 h.", ""),
    ("La liste des présents est close.", ""),
    ("Votre présente lettre suffit.", ""),
    ("On a reçu une nouvelle commande.", ""),
    ("La réponse au comment viendra plus tard.", ""),
    ("Le pourquoi du retard, je l'ai trouvé.", ""),
    ("Il y a toujours un pourquoi.", ""),
    ("un je ne sais quoi de chaleureux", ""),
    ("vous étiez tous dans la même pièce quoi", ""),
    ("c'est le monde à l'envers quoi", ""),
    ("bref il n'y avait plus rien à faire quoi", ""),
]

ONCE = [
    ("J'ai une question toute simple : qui ferme le soir ?", "o"),
    ("J'aimerais comprendre une chose : pourquoi avoir choisi l'hiver ?", "o"),
    ("Dites-moi une chose : vous êtes combien au bureau ?", "o"),
    ("Il y a un point que je voudrais éclaircir : qui paie le transport ?", "o"),
    ("J'ai besoin de savoir : avez-vous les clés ?", "c"),
    ("Une dernière chose que j'aimerais savoir, c'est votre budget.", "o"),
    ("Ce que je cherche à comprendre, c'est pourquoi les jeunes s'en vont.", "o"),
    ("Je voudrais vous demander ceci : est-ce que vous payez à l'heure ou au forfait ?", "c"),
    ("Comment chauffez-vous la salle : au gaz, au mazout, au bois ?", "c"),
    ("Vous venez comment, en bus ou en voiture ?", "c"),
    ("Qui s'en occupe chez vous, le concierge ou une entreprise ?", "c"),
    ("Vous travaillez avec quoi, Excel, papier, un logiciel ?", "c"),
    ("J'aimerais que vous m'expliquiez une chose, c'est comment vous choisissez vos dates.", "o"),
    ("Quand, comment et avec qui voulez-vous ouvrir ?", "o"),
    ("Pourriez-vous me dire, si ce n'est pas indiscret, combien vous payez ?", "o"),
]

AFTER = [
    ("Si je vous suis, il vous manque surtout un local sec. Vrai ?", ""),
    ("Si je résume, vous tenez au jeudi. C'est l'idée ?", ""),
    ("Si j'ai bien compris, vous fermez en août. J'ai bon ?", ""),
    ("Pour vous, le délai compte plus que le prix, c'est bien ce que vous dites ?", ""),
]


LIKE_IDIOMS = [
    ("Que voulez-vous améliorer dans votre atelier ?", "o"),
    ("Que veux-tu apprendre d'abord ?", "o"),
    ("Quand le four lâche un samedi, ça vous coûte quoi de plus ?", "o"),
    ("C'est la date que tu vois ?", "c"),
    ("C'est bien le plan que vous voyez ?", "c"),
    ("On s'appelle lundi, tu vois ?", ""),
    ("Je passe mardi, ça marche ?", ""),
]


@pytest.mark.parametrize(("turn", "expected"), LIKE_IDIOMS)
def test_words_of_an_idiom_may_ask(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), IDIOMS)
def test_idioms_and_rhetoric_ask_nothing(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), NOUNS)
def test_a_noun_is_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), ONCE)
def test_a_question_announced_is_counted_once(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), AFTER)
def test_a_confirmation_belongs_to_its_reformulation(turn: str, expected: str) -> None:
    assert forms(turn) == expected
