"""Question words inside statements: narrated, cleft, embedded; each with its look-alikes (guide §1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

NARRATED = [
    ("Je me demande encore comment il a réussi à passer la douane.", ""),
    ("Je me demandais justement où j'avais rangé votre fiche, la voilà.", ""),
    ("On s'est longtemps demandé s'il fallait fermer le site ; on l'a gardé.", ""),
    ("Mon mari se demandait qui allait payer, je l'ai rassuré.", ""),
    ("Vous vous demandez comment on tient ces prix : on n'a pas de boutique.", ""),
    ("Vous devez vous demander pourquoi je vous appelle un samedi.", ""),
    ("Vous vous demandez sans doute si c'est légal, et vous avez raison.", ""),
    ("Beaucoup de maires se demandent par où commencer.", ""),
    ("Je ne sais pas si vous êtes au courant, mais la ligne 4 est coupée.", ""),
    ("Je ne sais pas si vous connaissez Abidjan, c'est une ville où tout va vite.", ""),
    ("Je ne sais plus qui m'a donné votre numéro.", ""),
    ("je sais pas si vous le saviez mais le parking devient payant", ""),
    ("Je me suis demandé ce que j'aurais fait à votre place.", ""),
    ("Personne ne sait quand le chantier reprendra.", ""),
    ("Reste à voir comment la banque réagira, je vous tiens au courant.", ""),
    ("Reste à savoir qui signera, on verra ça lundi avec le notaire.", "o"),
    ("Je me demande ce qui vous retient.", "o"),
    ("Je me demandais si vous aviez déjà un fournisseur.", "c"),
    ("je me demandais combien de temps dure votre saison", "o"),
    ("On se demandait avec ma collègue comment vous faites les plannings.", "o"),
    ("Je ne sais pas si vous avez déjà un contrat d'entretien ?", "c"),
    ("Je voulais savoir si le gardien est prévenu.", "c"),
    ("Je ne sais pas comment vous gérez les absences, mais chez nous c'est un casse-tête.", ""),
]

CLEFTS = [
    ("C'est ce que je répète quand on me parle de prix.", ""),
    ("C'est là où votre dossier devient intéressant.", ""),
    ("C'est là que tout se joue, et c'est pourquoi je reste prudent.", ""),
    ("Ce qui compte, c'est comment les gens sont accueillis.", ""),
    ("Le plus important, ce n'est pas combien on paie, c'est quand on est livré.", ""),
    ("Voilà pourquoi nous passons toujours deux fois.", ""),
    ("Voici comment nous procédons : un relevé, puis un devis.", ""),
    ("Tout dépend de qui tient la caisse et de comment on la ferme.", ""),
    ("C'est exactement ce à quoi je pensais quand vous m'avez appelé.", ""),
    ("Ce qui m'a frappé, c'est à quel point vos bénévoles se connaissent.", ""),
    ("L'essentiel est de savoir où l'on va.", ""),
    ("ce qui change tout c'est qui répond au téléphone", ""),
    ("c'est pour ça que je demande toujours qui ferme le local", ""),
    ("C'est comme ça que nous avons compris pourquoi les gens partaient.", ""),
    ("Qui paie décide, c'est la règle chez nous.", ""),
    ("Quoi qu'il arrive, quel que soit le jour, quelqu'un décroche.", ""),
    ("Ce que j'aimerais entendre, c'est votre version.", "o"),
    ("Ce qui m'intéresse, c'est comment vous faites aujourd'hui.", "o"),
    ("C'est pour quand ?", "o"),
    ("C'est là que vous stockez les décors ?", "c"),
    ("C'est qui qui décide chez vous ?", "o"),
]

EMBEDDED = [
    ("Je note qui fait quoi et comment on ferme le soir.", ""),
    ("Je vous écris demain avec le prix, les délais, et à quelles conditions.", ""),
    ("Nos conseillers, que vous connaissez et qui passent chaque mois, s'en chargent.", ""),
    ("Je vous envoie la liste de ceux auxquels la loi s'applique.", ""),
    ("Il y a des aides pour lesquelles vous remplissez les conditions.", ""),
    ("Je vous explique comment ça marche, et pourquoi c'est gratuit.", ""),
    ("Je regarde avec l'atelier combien ça coûte et quand c'est possible.", ""),
    ("On verra ensemble qui appeler et dans quel ordre.", ""),
    ("Vous trouverez dans le guide où vous inscrire, à qui écrire et combien prévoir.", ""),
    ("Je sais ce que vous payez, chez qui, et depuis quand.", ""),
    ("Vous m'avez dit comment vous travaillez et avec qui.", ""),
    ("Je montre à vos équipes comment on coupe l'eau et où se trouve la vanne.", ""),
    ("je te dirai qui vient et a quelle heure", ""),
    ("c'est marqué dedans combien ça coûte et qui contacter en cas de panne", ""),
    ("Dites-moi qui décide et à quelle date.", "o"),
    ("Vous savez qui fait quoi ?", "c"),
]


@pytest.mark.parametrize(("turn", "expected"), NARRATED)
def test_a_question_told_is_not_asked(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), CLEFTS)
def test_a_cleft_or_free_relative_asks_nothing(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), EMBEDDED)
def test_an_embedded_question_word_asks_nothing(turn: str, expected: str) -> None:
    assert forms(turn) == expected
