"""Requests and invitations to speak, and what only sounds like one (guide §1, §5.1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("un exemple ?", "c"),
    ("Auriez-vous un chiffre en tête ?", "c"),
    ("Pourriez-vous me dire si le bail est reconductible ?", "c"),
    ("j'aimerais savoir si vous avez déjà résilié", "c"),
    ("Je me demandais si votre équipe suivrait.", "c"),
    ("Vous pouvez me redire si c'est le mardi ou le jeudi ?", "c"),
    ("Pourriez-vous m'envoyer le plan du local ?", "c"),
    ("Vous m'envoyez le plan ce soir ?", "c"),
    ("Vous me confirmez la date ?", "c"),
    ("Est-ce que je peux vous demander de relire le devis ?", "c"),
]

OPEN = [
    ("j'me demande ben ce que ça donnerait sans la subvention", "o"),
    ("j'voudrais comprendre comment tu t'organises", "o"),
    ("kess qui vous aiderait le plus", "o"),
    ("kesse tu fais quand ça plante", "o"),
    ("qu'est-ce tu veux changer en premier", "o"),
    ("N'hésitez pas à me raconter comment ça s'est passé.", "o"),
    ("n'hésite pas à m'expliquer comment vous faites", "o"),
    ("Ça m'aiderait que vous me disiez où vous en êtes.", "o"),
    ("Ce serait super si vous m'expliquiez le trajet d'un colis.", "o"),
    ("le plus simple c'est que vous me racontiez votre journée", "o"),
    ("Ce qui m'intéresse, c'est de savoir comment vous arbitrez.", "o"),
    ("Ce qui serait bien pour moi, ce serait de comprendre qui fait quoi.", "o"),
    ("J'ai pas bien compris à quoi vous sert le deuxième local.", "o"),
    ("Je ne saisis pas très bien en quoi votre version actuelle vous limite.", "o"),
    ("Je voudrais bien votre avis là-dessus.", "o"),
    ("J'aimerais avoir ton ressenti sur la formation.", "o"),
    ("Vous m'en dites un peu plus ?", "o"),
    ("Vous nous résumez la situation ?", "o"),
    ("tu m'expliques comment tu fais tes devis", "o"),
    ("Dites-moi : avec une baguette magique, vous feriez quoi en premier ?", "o"),
    ("Racontez-moi : qu'est-ce qui s'est passé ce jour-là ?", "o"),
    ("Si vous vouliez bien me décrire une livraison ordinaire.", "o"),
    ("Si tu pouvais me dire ce que tu en attends…", "o"),
    ("Continuez, ça m'intéresse.", "o"),
    ("Poursuivez donc.", "o"),
    ("Éclairez donc ma lanterne sur ce règlement.", "o"),
    ("Mettez-moi dans le contexte avant qu'on entre dans le détail.", "o"),
    ("Refaites-moi le film de la panne.", "o"),
    ("J'essaie de voir comment ça s'articule avec votre compta.", "o"),
    ("Reste une énigme : qui a commandé ces tables ?", "o"),
    ("Je vous pose la question franchement : qu'est-ce qui vous retient ?", "o"),
    ("Je serais preneur d'un exemple.", "o"),
    ("je suis preneur d'un exemple si vous en avez", "o"),
]

TOLD = [
    ("Vous m'expliquez que tout passe par Linda.", ""),
    ("Vous me racontez une belle histoire, merci.", ""),
    ("vous me racontez que la banque a refusé", ""),
    ("Si vous pouviez me rappeler demain, ce serait parfait.", ""),
    ("si vous pouvez m'envoyer le plan je commence lundi", ""),
    ("Si vous pouviez me voir, je souris jusqu'aux oreilles !", ""),
    ("N'hésitez pas à m'en parler.", ""),
    ("N'hésitez pas à me le dire.", ""),
    ("N'hésitez pas à me dire quand ça ne va pas.", ""),
    ("n'hésitez pas à me contacter", ""),
    ("Je ne comprends pas bien l'anglais, désolé.", ""),
    ("Je ne vois pas bien votre écran.", ""),
    ("je vois pas bien ce que je pourrais ajouter", ""),
    ("Je ne sais pas bien comment vous remercier.", ""),
    ("Je ne vois pas trop ce qu'on pourrait faire de plus.", ""),
    ("Je voudrais avoir votre signature.", ""),
    ("J'aimerais votre accord avant vendredi.", ""),
    ("Je voudrais vous donner mon avis.", ""),
    ("Le plus simple est que je passe vous voir.", ""),
    ("Ce serait bien qu'on se voie.", ""),
    ("Ce serait super si ça marchait.", ""),
    ("Ce qui serait bien, c'est de fixer une date.", ""),
    ("Ce qui est important, c'est de garder vos habitudes.", ""),
    ("Continuez votre bon travail.", ""),
    ("Poursuivez vos efforts, ça paie.", ""),
    ("Je vous pose ça là, prenez le temps.", ""),
    ("J'essaie de voir ce que je peux faire pour vous.", ""),
    ("Je vais voir comment on peut vous aider.", ""),
    ("Racontez ça à votre associé, il va rire.", ""),
    ("j'te dis ça demain", ""),
    ("j'me sauve, bonne journée", ""),
    ("Je vous raconte : la semaine dernière, un client de Liège nous appelle.", ""),
    ("Je vais vous parler un peu de nous.", ""),
    ("Laissez-moi vous expliquer comment on travaille.", ""),
    ("Permettez-moi de vous dire combien j'apprécie votre accueil.", ""),
    ("Dites-moi stop quand ça suffit.", ""),
    ("N'hésitez pas à m'appeler si besoin.", ""),
    ("N'hésitez pas à me dire si je vais trop vite.", ""),
    ("Expliquez-le à votre équipe avec vos mots.", ""),
    ("Racontez-leur simplement ce que vous avez vu.", ""),
    ("Je voudrais vous montrer comment ça marche.", ""),
    ("J'aimerais vous expliquer ce que nous faisons.", ""),
    ("Ce serait bien que nous avancions.", ""),
    ("Je comprends mieux ce qui vous freine.", ""),
    ("Je vois bien ce qui vous gêne.", ""),
    ("J'ai bien saisi ce qui vous gênait.", ""),
    ("je comprends pas pourquoi les gens se plaignent c'est du bon matériel", ""),
    ("Je ne sais pas comment vous remercier.", ""),
    ("Continuez comme ça, c'est du beau travail !", ""),
    ("Continuez à nous faire confiance.", ""),
    ("Je poursuis : la deuxième étape dure un mois.", ""),
    ("Passons au devis, si vous voulez bien.", ""),
    ("Revenons à ce que je vous proposais.", ""),
    ("Parlons peu, parlons bien : le devis est à 4 000 euros.", ""),
    ("Je vous laisse y réfléchir.", ""),
    ("Vous me direz ce que vous en pensez.", ""),
    ("vous me direz quand vous aurez choisi", ""),
    ("Tenez-moi au courant.", ""),
    ("Rappelez-moi quand vous aurez vu le patron.", ""),
    ("Je serais ravi de vous accompagner.", ""),
    ("Je voulais juste vous remercier.", ""),
    ("Je voulais vous dire que le matériel est arrivé.", ""),
    ("J'ai besoin de votre signature avant vendredi.", ""),
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
