"""Questions without a verb (guide §1, §5.2)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

OPEN = [
    "Et côté matériel ?",
    "Et vos apprentis ?",
    "Et le stationnement ?",
    "Pour quelle raison ?",
    "C'est-à-dire ?",
    "Lesquels ?",
    "Et ensuite ?",
    "Par exemple ?",
    "Et les voisins ?",
    "Côté sécurité ?",
    "Mais encore ?",
    "Votre principal souci ?",
    "Et chez vos concurrents ?",
    "Quelle marque ?",
    "Combien de salles ?",
    "Comment ça ?",
    "Et pour les repas ?",
    "et niveau délais",
    "et côté finances",
    "et vos parents d'élèves",
    "Quid du gardien ?",
    "Et au niveau des assurances ?",
]

CLOSED = [
    "Déjà un architecte en vue ?",
    "Un devis en cours ?",
    "D'autres soucis ?",
    "Des questions ?",
    "Rien d'autre ?",
    "Toujours partante pour vendredi ?",
    "Plutôt le matin ou le soir ?",
    "Possible de décaler d'une heure ?",
    "Autre chose ?",
    "Trop cher ?",
]


@pytest.mark.parametrize("turn", OPEN)
def test_a_topic_that_no_yes_can_answer_is_open(turn: str) -> None:
    assert not disagreement(turn, [("open", turn)])


@pytest.mark.parametrize("turn", CLOSED)
def test_a_verbless_question_that_yes_can_answer_is_closed(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])
