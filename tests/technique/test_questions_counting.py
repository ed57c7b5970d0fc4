"""How many questions a turn carries (guide §1 « Rules of counting », §5.3, §5.4)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

TURNS = [
    ("Qui prépare les commandes et quand ?", [("open", "Qui prépare les commandes et quand ?")]),
    ("Pourquoi ce choix, et pour combien de temps ?", [("open", "Pourquoi ce choix, et pour combien de temps ?")]),
    ("Qui commande le pain, et est-ce qu'il en reste le soir ?", [("open", "Qui commande le pain"), ("closed", "est-ce qu'il en reste le soir")]),
    ("Avez-vous un garage ? Si oui, à quelle distance ?", [("closed", "Avez-vous un garage ?"), ("open", "Si oui, à quelle distance ?")]),
    ("Comment recrutez-vous, et combien de temps cela vous prend-il ?", [("open", "Comment recrutez-vous"), ("open", "combien de temps cela vous prend-il")]),
    ("Vous avez un site ? Qui le met à jour ?", [("closed", "Vous avez un site ?"), ("open", "Qui le met à jour ?")]),
    ("Qui décide chez vous ? Le directeur ou le conseil ?", [("open", "Qui décide chez vous ?"), ("closed", "Le directeur ou le conseil ?")]),
    ("Est-ce que est-ce que vous avez encore le bail ?", [("closed", "est-ce que vous avez encore le bail ?")]),
    ("comment vous enfin comment vous faites pour livrer", [("open", "comment vous faites pour livrer")]),
    ("Parlez-moi de la cantine. Combien d'enfants y mangent ?", [("open", "Parlez-moi de la cantine"), ("open", "Combien d'enfants y mangent ?")]),
    ("Êtes-vous propriétaire et avez-vous déjà fait des travaux ?", [("closed", "Êtes-vous propriétaire"), ("closed", "avez-vous déjà fait des travaux")]),
    ("J'aimerais savoir qui gère les stocks et si vous êtes d'accord pour un inventaire.", [("open", "J'aimerais savoir qui gère les stocks"), ("closed", "si vous êtes d'accord pour un inventaire")]),
    ("Dites-moi, vous êtes ouverts le dimanche ?", [("closed", "vous êtes ouverts le dimanche ?")]),
    ("Racontez-moi : comment est venue l'idée ?", [("open", "Racontez-moi : comment est venue l'idée ?")]),
    ("Très bien, merci. Et la cuisine, elle est aux normes ?", [("closed", "Et la cuisine, elle est aux normes ?")]),
    ("J'ai noté une demi-heure, cela vous va encore ?", [("closed", "J'ai noté une demi-heure, cela vous va encore ?")]),
    ("Vous avez perdu combien de clients, et qu'est-ce qui les a fait partir ?", [("open", "Vous avez perdu combien de clients"), ("open", "qu'est-ce qui les a fait partir ?")]),
    ("Bonjour, comment allez-vous ? Qu'est-ce qui vous amène chez nous ?", [("open", "Qu'est-ce qui vous amène chez nous ?")]),
    ("Merci de me recevoir. Depuis combien de temps tenez-vous le café, et comment l'avez-vous connu ?", [("open", "Depuis combien de temps tenez-vous le café"), ("open", "comment l'avez-vous connu ?")]),
    ("Combien de lits avez-vous ? Et combien sont occupés ?", [("open", "Combien de lits avez-vous ?"), ("open", "Et combien sont occupés ?")]),
    ("Je comprends. Et si vous deviez choisir, que garderiez-vous ?", [("open", "que garderiez-vous")]),
    ("C'est une belle idée. Vous l'avez eue seul ? Ou en équipe ?", [("closed", "Vous l'avez eue seul ?"), ("closed", "Ou en équipe ?")]),
]


@pytest.mark.parametrize(("turn", "expected"), TURNS)
def test_questions_are_counted_as_the_guide_counts(turn: str, expected: list[tuple[str, str]]) -> None:
    assert not disagreement(turn, expected)
