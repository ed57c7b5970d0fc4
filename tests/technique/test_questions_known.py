"""Whether something is known: closed, unlike what asks for it (guide §1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("Pourquoi ils ont résilié, vous le savez ?", "c"),
    ("pourquoi ils ont résilié vous le savez", "c"),
    ("Qui remplacera Fanta, vous l'avez décidé ?", "c"),
    ("Combien ça représente, vous avez une idée ?", "c"),
    ("combien ca represente vous avez une idee", "c"),
    ("Comment ils s'organisent à Namur, tu le sais ?", "c"),
    ("À quelle heure ça ferme, vous vous en souvenez ?", "c"),
    ("Où sont les clés, quelqu'un le sait ?", "c"),
    ("Ce que ça coûte, vous l'avez calculé ?", "c"),
    ("Vous leur avez demandé comment ?", "c"),
    ("On vous a dit pourquoi ?", "c"),
    ("on vous a dit pourquoi", "c"),
    ("On vous a expliqué comment ?", "c"),
    ("On t'a dit pourquoi ?", "c"),
    ("Vous leur avez demandé pourquoi ?", "c"),
    ("vous leur avez demandé pourquoi", "c"),
    ("Ils vous ont expliqué pourquoi ?", "c"),
    ("Il vous a dit pourquoi il partait ?", "c"),
    ("on vous a expliqué comment résilier", "c"),
    ("Vous avez calculé ce que ça vous coûte par an ?", "c"),
    ("vous avez calculé combien vous perdez par an", "c"),
    ("Vous avez compris comment marche la prime ?", "c"),
    ("Vous vous êtes demandé pourquoi ça tombe toujours le lundi ?", "c"),
    ("Est-ce que vous savez d'où ça vient ?", "c"),
    ("Vous souvenez-vous de qui vous l'avait conseillé ?", "c"),
    ("A-t-on décidé où se tiendra l'atelier ?", "c"),
    ("Est-ce que c'est décidé qui anime l'atelier ?", "c"),
    ("Tu te rappelles comment on avait fait en 2022 ?", "c"),
    ("tu te rappelles comment on avait fait en 2022", "c"),
    ("Vous voyez comment ça pourrait marcher chez vous ?", "c"),
    ("Avez-vous en tête le montant exact ?", "c"),
    ("Vous connaissez la raison ?", "c"),
    ("on vous a déjà proposé un contrat d'entretien", "c"),
    ("on vous a prévenu pour la coupure de jeudi", "c"),
    ("ils vous ont rendu la caution", "c"),
    ("Savez-vous qui a signé le premier contrat ?", "c"),
    ("Vous savez qui a signé le premier contrat ?", "c"),
    ("vous savez qui a signé", "c"),
    ("tu sais combien ça vous coûte", "c"),
    ("Vous rappelez-vous pourquoi vous aviez choisi ce modèle ?", "c"),
    ("Avez-vous calculé ce que ça vous coûte ?", "c"),
    ("vous avez calculé combien ça vous coûte", "c"),
    ("Vous avez regardé combien ça coûterait ?", "c"),
    ("Avez-vous demandé à vos clients ce qu'ils en pensent ?", "c"),
    ("vous leur avez demandé ce qu'ils en pensent", "c"),
    ("Est-ce qu'on vous a expliqué comment résilier ?", "c"),
    ("Vous voyez de quoi je parle ?", "c"),
    ("Vous avez une idée de qui pourrait s'en charger ?", "c"),
    ("Avez-vous réfléchi à la façon dont vous allez l'annoncer ?", "c"),
    ("Avez-vous réfléchi à comment l'annoncer ?", "c"),
    ("Vous êtes-vous demandé ce qui se passerait sans lui ?", "c"),
    ("Combien ça coûte, vous le savez ?", "c"),
    ("Combien ça coûte, vous avez une idée ?", "c"),
    ("Qui signe, on le sait ?", "c"),
    ("Et à quelle heure ils arrivent, vous vous en souvenez ?", "c"),
    ("Ce que ça vous coûte par mois, vous l'avez chiffré ?", "c"),
    ("Est-ce que tu te souviens quand on a commencé ?", "c"),
    ("Vous a-t-on précisé à quelle date ?", "c"),
    ("Est-il prévu qui remplacera Awa ?", "c"),
    ("Comprenez-vous pourquoi ils sont fâchés ?", "c"),
    ("Vous avez noté à quelle heure ça s'est arrêté ?", "c"),
]

OPEN = [
    ("Comment l'avez-vous su ?", "o"),
    ("Comment vous l'avez appris ?", "o"),
    ("Vous le savez comment ?", "o"),
    ("Vous l'avez décidé quand ?", "o"),
    ("Vous leur avez expliqué ça comment ?", "o"),
    ("Vous le leur avez annoncé comment ?", "o"),
    ("On vous l'a dit quand ?", "o"),
    ("Vous avez choisi cette banque pourquoi ?", "o"),
    ("Vous vous en apercevez comment ?", "o"),
    ("Pourquoi l'avez-vous décidé ?", "o"),
    ("Qui le sait, dans l'équipe ?", "o"),
    ("qui est au courant de ce que ça coûte", "o"),
    ("Combien en faut-il, à votre avis ?", "o"),
    ("Pourquoi, selon vous, les gens partent ?", "o"),
    ("Que savez-vous de leur contrat ?", "o"),
    ("Que vous a-t-on dit de nous ?", "o"),
    ("Comment pensez-vous que ça va finir ?", "o"),
    ("Peut-on savoir à l'avance combien ils seront ?", "o"),
]

TOLD = [
    ("on vous a fait un beau travail", ""),
    ("on vous a dit que c'était fini", ""),
    ("on vous a menti", ""),
    ("on vous a installé ça hier", ""),
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
