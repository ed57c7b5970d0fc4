"""Closed questions: est-ce que, inversion, intonation, tags, alternatives (guide §1, §5.5–5.7)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement, read

PLAIN = [
    "Est-ce que la toiture est encore sous garantie ?",
    "Avez-vous déjà fait appel à une agence ?",
    "Votre gendre vous aide-t-il à la ferme ?",
    "Y a-t-il quelqu'un pour vous remplacer ?",
    "Les parents ont-ils été prévenus ?",
    "Vous avez un carnet d'entretien ?",
    "Le maire est au courant ?",
    "Ça fait longtemps que vous exportez ?",
    "Vous tenez toujours les comptes sur papier ?",
    "Êtes-vous satisfaite de votre assureur actuel ?",
    "Faut-il passer par un appel d'offres ?",
    "N'y a-t-il pas un risque de doublon ?",
    "Vos clients paient par carte ?",
    "Personne ne s'en est plaint ?",
    "Souhaitez-vous que je prépare un second devis ?",
    "Voulez-vous qu'on fixe une date ?",
    "Je vous envoie le contrat ce soir ?",
    "On se revoit mardi à dix heures ?",
    "Est-ce que quinze minutes vous suffisent ?",
    "Ça vous convient si je passe lundi ?",
    "Pouvez-vous m'envoyer les plans du local ?",
    "Pourriez-vous transmettre ma carte à votre associée ?",
    "Est-ce que je peux visiter l'atelier ?",
    "Puis-je vous rappeler en fin de semaine ?",
    "Cette formule vous irait-elle ?",
    "Serait-il possible de rencontrer le trésorier ?",
    "La formation a-t-elle été suivie par tous ?",
    "Parce que c'est trop cher ?",
    "Vous vous souvenez de notre rencontre au salon ?",
    "Vous rendez-vous compte du temps passé là-dessus ?",
    "Vous souvenez-vous de la date de signature ?",
    "Ai-je le droit de consulter le règlement ?",
    "Seriez-vous ouvert à un essai gratuit ?",
    "Auriez-vous vingt minutes la semaine prochaine ?",
    "Vous souhaitez arrêter ?",
]

REGIONAL = [
    "Vous avez-tu un plan B ?",
    "Y a-tu du monde qui s'en plaint ?",
    "C'est-tu urgent, votre affaire ?",
    "Ça vous tente-tu d'essayer un mois ?",
    "Ton boss est-tu au courant ?",
    "Vous savez venir mercredi ?",
    "Ça vous dirait qu'on se voie à Bruxelles ?",
    "Vous tutoyez vos clients, au Québec ?",
    "Est-ce que la commune vous subsidie encore ?",
    "Ça joue pour vous, mardi à seize heures ?",
]

LEADING = [
    "Vous êtes content du résultat, non ?",
    "C'est fatigant, tous ces formulaires, n'est-ce pas ?",
    "Vous ne pensez pas que ça fait beaucoup pour une seule personne ?",
    "Ne trouvez-vous pas que le prix est élevé ?",
    "Vous devez en avoir assez, hein ?",
    "Selon le journal, vous avez quarante salariés, c'est exact ?",
    "Vous voudriez payer moins, pas vrai ?",
]

ALTERNATIVE = [
    "Vous préférez une visite ou un appel ?",
    "Est-ce que vous livrez le matin ou l'après-midi ?",
    "Le toit est en tuiles ou en ardoises ?",
    "Vous avez un contrat ou pas ?",
    "Quand voulez-vous démarrer, avant ou après les vendanges ?",
    "Qu'est-ce qui pèse le plus : le loyer, l'énergie, les salaires ?",
    "Comment préférez-vous régler, par chèque ou par virement ?",
    "Qui signe, vous ou votre mari ?",
    "Vous faites tout vous-même ou est-ce que quelqu'un vous aide ?",
    "C'est plutôt le prix ou plutôt le délai qui vous gêne ?",
    "Le conseil a voté ou non ?",
    "Quelle formule vous tente : la légère, la moyenne ou la complète ?",
]

STILL_OPEN = [
    "Lequel des deux devis préférez-vous ?",
    "Comment faites-vous pour inscrire ou désinscrire un élève ?",
    "Quels outils ou quels logiciels utilisez-vous ?",
    "Qui s'occupe des achats ou des stocks chez vous ?",
    "Pourquoi avoir choisi un camion plutôt qu'une remorque ?",
    "Comment faites-vous, quand deux salariés demandent les mêmes dates ?",
    "Qu'est-ce qui vous plaît, dans ce métier ?",
]


@pytest.mark.parametrize("turn", PLAIN)
def test_no_question_word_makes_a_closed_question(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])


@pytest.mark.parametrize("turn", REGIONAL)
def test_closed_questions_of_quebec_belgium_and_switzerland_are_closed(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])


@pytest.mark.parametrize("turn", LEADING)
def test_a_tag_or_a_presumed_answer_is_closed_and_leading(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])
    assert "leading" in read(turn).questions[0].flags


@pytest.mark.parametrize("turn", ALTERNATIVE)
def test_answers_offered_close_the_question(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])
    assert "alternative" in read(turn).questions[0].flags


@pytest.mark.parametrize("turn", STILL_OPEN)
def test_an_ou_inside_the_question_offers_no_answer(turn: str) -> None:
    assert not disagreement(turn, [("open", turn)])
