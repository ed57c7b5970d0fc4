"""Open questions by their grammar: question word at the front, in place, cleft (guide §1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

FRONT = [
    "Comment vous répartissez-vous les gardes du week-end ?",
    "Combien de ruches comptez-vous installer ce printemps ?",
    "Pourquoi avez-vous quitté votre ancien fournisseur ?",
    "Qui s'occupe de la paie chez vous ?",
    "Où stockez-vous les archives de la mairie ?",
    "Quand a eu lieu votre dernière inspection ?",
    "Que faites-vous quand un chauffeur tombe malade ?",
    "Qu'attendez-vous d'un prestataire ?",
    "Quelles sont les trois choses qui vous font perdre du temps ?",
    "Quel accueil vos clients ont-ils réservé à la nouvelle carte ?",
    "Qu'est-ce que vous feriez avec une journée de plus par semaine ?",
    "Qu'est-ce qui a changé depuis l'arrivée de la nouvelle directrice ?",
    "À quel moment de l'année recrutez-vous le plus ?",
    "Depuis quand la boulangerie est-elle dans la famille ?",
    "Avec quels partenaires avez-vous l'habitude de travailler ?",
    "En quoi ce chantier est-il différent des autres ?",
    "De quoi auriez-vous besoin pour dormir tranquille ?",
    "Lequel de ces deux problèmes est le plus pressant ?",
    "Jusqu'à quel point êtes-vous prêt à revoir vos habitudes ?",
    "Dans quelle mesure le conseil vous suit-il ?",
    "Que se passe-t-il si la livraison arrive en retard ?",
    "Qu'en pense votre associé ?",
    "Que diriez-vous de jeudi matin ?",
    "Comment est né le projet d'école bilingue ?",
    "D'où viennent la plupart de vos stagiaires ?",
    "Qui est-ce qui tient la caisse le samedi ?",
    "Comment ça se passe concrètement quand une commande arrive ?",
    "Qu’est-ce qui vous empêche de dormir ?",
    "Et pourquoi maintenant, plutôt que l'an prochain ?",
    "Merci pour ces chiffres. Quelle part représente l'export ?",
    "Alors, comment s'est passée la rentrée à la garderie ?",
    "Que devient votre projet de deuxième magasin ?",
    "Que représente cette fête pour le village ?",
    "Selon quels critères choisissez-vous vos traiteurs ?",
    "Par quoi aimeriez-vous commencer ?",
]

IN_PLACE = [
    "Vous êtes ouverts jusqu'à quelle heure ?",
    "Vous payez combien pour l'entretien des camions ?",
    "Votre comptable passe quand ?",
    "Vous faites comment pour les congés d'été ?",
    "Tu travailles avec qui sur ce dossier ?",
    "Le projet en est où ?",
    "Vous utilisez quoi pour les factures ?",
    "Ça vous coûte combien par mois ?",
    "Vous avez appris la nouvelle comment ?",
    "Votre priorité, c'est quoi ?",
    "C'est qui, votre interlocuteur à la commune ?",
    "C'est quoi, le plus dur dans votre métier ?",
    "Vous êtes combien dans l'équipe ?",
    "On part sur quel budget ?",
    "Il vous faut quoi pour décider ?",
    "Vous en pensez quoi, de cette idée ?",
    "Ça sert à quoi, ce formulaire rose ?",
    "Vous avez besoin de quoi en premier ?",
    "Le chantier commence quand ?",
    "Tu t'organises comment avec ton coloc de bureau ?",
    "Les jeunes, ils viennent d'où ?",
    "Vous voyez ça comment, vous ?",
]

CLEFT = [
    "C'est qui qui valide les dépenses ?",
    "C'est quoi que vous aimeriez changer en premier ?",
    "C'est quand que vous fermez pour l'inventaire ?",
    "C'est où que ça coince ?",
    "Comment est-ce que vous prévenez les parents ?",
    "Pourquoi est-ce que le bureau a dit non ?",
    "Avec qui est-ce que vous en avez parlé ?",
    "Quand est-ce que le bail se termine ?",
    "C'est comment, le marché là-bas ?",
    "Qu'est-ce que c'est que cette taxe dont vous parliez ?",
    "Ce que vous cherchez avant tout, c'est quoi ?",
    "Comment ça se fait que personne ne réponde le lundi ?",
]


@pytest.mark.parametrize("turn", FRONT)
def test_a_question_word_at_the_front_opens_the_question(turn: str) -> None:
    assert not disagreement(turn, [("open", turn.rsplit(". ", 1)[-1])])


@pytest.mark.parametrize("turn", IN_PLACE)
def test_a_question_word_in_place_opens_the_question(turn: str) -> None:
    assert not disagreement(turn, [("open", turn)])


@pytest.mark.parametrize("turn", CLEFT)
def test_a_cleft_or_est_ce_que_after_a_question_word_is_open(turn: str) -> None:
    assert not disagreement(turn, [("open", turn)])
