"""Answers suggested after a question word, and what only names again what it asks about (guide §5.3)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("Vous payez ça combien, deux cents, trois cents francs ?", "c"),
    ("vous en avez combien dix douze", "c"),
    ("Vous les recevez comment, par courriel ?", "c"),
    ("Ça vient de qui, du patron ?", "c"),
    ("Qui tranche à la fin, le bureau, l'assemblée ?", "c"),
    ("Vous voulez quoi comme support, du papier, du carton ?", "c"),
    ("on se voit quand mardi ou jeudi", "c"),
    ("on se voit où chez vous ou chez moi", "c"),
    ("Quel est le vrai souci, la place ou le bruit ?", "c"),
    ("quel est le vrai souci la place ou le bruit", "c"),
    ("vous prenez lequel le bleu ou le gris", "c"),
    ("C'est pour quand, cet été ?", "c"),
    ("Qu'est-ce qui coince, le budget ?", "c"),
    ("Combien de temps ça prend, une heure, deux heures ?", "c"),
    ("combien de temps ca prend une heure deux heures", "c"),
    ("Le problème c'est quoi, le délai, la qualité ?", "c"),
    ("vous faites ça à la main ou avec un logiciel", "c"),
    ("c'est vous qui payez ou bien le propriétaire", "c"),
    ("on part sur du bois ou sur de l'alu", "c"),
    ("Tu préfères quoi, toi, matin ou soir ?", "c"),
    ("Ça vous coûte plus cher en temps qu'en argent, ou l'inverse ?", "c"),
    ("Vous êtes plutôt courriel, téléphone ?", "c"),
    ("Plutôt courriel, plutôt téléphone ?", "c"),
    ("Êtes-vous plusieurs à décider ou êtes-vous seule ?", "c"),
    ("êtes vous plusieurs a decider ou seule", "c"),
    ("Qui d'autre que vous y a accès, une collègue ?", "c"),
    ("Vous livrez le matin ou l'après-midi ?", "c"),
    ("vous livrez le matin ou l'aprem", "c"),
    ("Qui vient à la réunion, vous ou votre associée ?", "c"),
    ("qui vient à la réunion vous ou votre associée", "c"),
    ("Comment vous payez, chèque, virement, espèces ?", "c"),
    ("comment vous payez chèque ou virement", "c"),
    ("c'est quoi le plus gênant le bruit ou la poussière", "c"),
    ("C'est quoi le plus gênant : le bruit, la poussière ?", "c"),
    ("Vous êtes combien, trois, quatre ?", "c"),
    ("vous êtes combien trois quatre", "c"),
    ("Ça remonte à quand, un mois, deux mois ?", "c"),
    ("ça remonte à quand un mois deux mois", "c"),
    ("Il vous manque quoi, du temps, de l'argent ?", "c"),
    ("Ils partent pourquoi, le salaire ?", "c"),
    ("Et qui décide, votre mari ?", "c"),
    ("Et le blocage vient d'où, de la banque ?", "c"),
    ("Quel jour vous arrange : lundi ? mardi ?", "oc"),
    ("Quel jour vous arrange, lundi, mardi ?", "c"),
    ("Plutôt neuf ou plutôt occasion ?", "c"),
    ("neuf ou occasion", "c"),
    ("Papier ou numérique ?", "c"),
    ("papier ou numerique", "c"),
    ("le matin ou le soir", "c"),
    ("avec ou sans installation", "c"),
    ("C'est parce que vous manquez de bras, ou c'est le matériel ?", "c"),
    ("Est-ce une question de prix, de confiance, de calendrier ?", "c"),
    ("C'est une question de prix, de confiance ?", "c"),
    ("c'est une question de prix ou de confiance", "c"),
    ("vous cherchez à acheter à louer ou vous savez pas encore", "c"),
    ("Que préférez-vous, la visite ou l'appel ?", "c"),
    ("que préférez vous la visite ou l'appel", "c"),
    ("vous preferez quoi la visite ou l'appel", "c"),
    ("Quand est-ce que ça coince le plus, en début de mois ou à la fin ?", "c"),
    ("ça coince quand surtout en debut de mois ou à la fin", "c"),
    ("À qui je l'adresse, à vous ou au siège ?", "c"),
    ("Qui vous aide, à la cuisine ou en salle ?", "c"),
]

OPEN = [
    ("C'est quoi, la suite ?", "o"),
    ("C'est quoi, votre plus gros client ?", "o"),
    ("Il est où, votre entrepôt ?", "o"),
    ("Elles arrivent quand, les plaintes ?", "o"),
    ("Ça se passe comment, une livraison ?", "o"),
    ("Ça commence quand, la saison ?", "o"),
    ("Vous le payez combien, votre local ?", "o"),
    ("Vous en pensez quoi, de l'appli ?", "o"),
    ("Et vous y allez quand, à Dakar ?", "o"),
    ("Qui s'occupe de ça, au bureau ?", "o"),
    ("Comment ça marche, chez vous, la paie ?", "o"),
    ("Combien ça coûte, un chauffeur ?", "o"),
    ("Quelle est la priorité, Monsieur Ndiaye ?", "o"),
    ("Comment tu gères, ma belle ?", "o"),
    ("Qu'est-ce qui vous ferait plaisir, à vous ?", "o"),
    ("Qu'est-ce que vous en attendez, vous ?", "o"),
    ("Comment faites-vous, en hiver ?", "o"),
    ("Combien êtes-vous, le samedi ?", "o"),
    ("Qui reçoit les appels, la nuit ?", "o"),
    ("Vous travaillez avec qui, en ce moment ?", "o"),
    ("Vous voyez ça comment, dans un an ?", "o"),
    ("Qu'attendez-vous d'un fournisseur ou d'un partenaire ?", "o"),
    ("Qui parmi vos deux ou trois apprentis sait coudre ?", "o"),
    ("Comment recrutez-vous vos serveurs ou vos cuisiniers ?", "o"),
    ("comment vous recrutez vos serveurs ou vos cuisiniers", "o"),
    ("De quels documents ou preuves avez-vous besoin ?", "o"),
    ("Quels outils utilisez-vous, et pourquoi ?", "o"),
    ("Quand un client ou une cliente annule, que se passe-t-il ?", "o"),
    ("Pourquoi un ou deux ans de délai ?", "o"),
    ("Combien de bons ou de tickets par jour ?", "o"),
    ("qu'est-ce qui vous prend le plus de temps le matin", "o"),
    ("c'est quoi la différence entre le lot un et le lot deux", "o"),
    ("Lequel de vos sites, au nord, souffre le plus ?", "o"),
    ("Et le matin, qui ouvre, en général ?", "o"),
    ("Vous faites comment, du coup ?", "o"),
    ("vous faites comment du coup", "o"),
    ("Qu'est-ce que ça change, pour l'équipe ?", "o"),
    ("Combien de temps vous faut-il, à peu près ?", "o"),
    ("Lequel vous parle le plus ?", "o"),
    ("Comment ça se passe quand un client ou un fournisseur râle ?", "o"),
    ("Qu'est-ce qui vous ferait gagner une heure ou deux par semaine ?", "o"),
    ("Combien d'heures par jour ou par semaine y passez-vous ?", "o"),
    ("Quelles difficultés ou quels retards avez-vous rencontrés ?", "o"),
    ("Que faites-vous si le camion ou le chauffeur manque ?", "o"),
    ("Vous êtes combien dans l'équipe, déjà ?", "o"),
    ("Vous faites quoi, au juste, comme pain ?", "o"),
    ("Ça coûte combien, environ, une tournée ?", "o"),
    ("Qui s'en occupe, Madame Diop ?", "o"),
    ("Comment voyez-vous la suite, concrètement, pour votre équipe ?", "o"),
]

TOLD = [
    ("Tôt ou tard, il faudra y venir.", ""),
    ("Un jour ou l'autre, ça arrive à tout le monde.", ""),
    ("Lundi ou mardi, ça me va.", ""),
    ("que ce soit lundi ou mardi ca me va", ""),
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
