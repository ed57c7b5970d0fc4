"""Favourable statements, and what the turn makes of them (guide §3, §5.12–5.13)."""

from __future__ import annotations

import pytest

from tests.technique.verification_reading import reinforce

REACTIVE = "La Ligue nous a dit que vous aviez été très réactifs."

READ = [
    ("acknowledged", "Merci. Quel est votre budget ?", REACTIVE),
    ("reinforced", "Merci, ça me touche : c'est justement pour cela que chaque association a chez nous "
     "une personne qui répond dans la journée.", REACTIVE),
    ("none", "Quel est votre budget ?", REACTIVE),
    ("none", "Bravo pour votre association !", "On a cent dix bénévoles."),
    ("none", "Merci, quelle équipe !", "On a trois bénévoles très motivés et une stagiaire en or !"),
    ("none", "Merci. Il est relu par deux experts.", "Si votre rapport est aussi bon qu'on le dit, je signe."),
    ("none", "Nous avons une équipe formidable.", "Le comité se réunit le 14."),
]


@pytest.mark.parametrize(("verdict", "trainee", "client"), READ)
def test_tells_taken_up_from_built_upon_and_from_neither(verdict, trainee, client):
    assert reinforce(trainee, client).verdict == verdict


def test_names_the_favourable_statement_that_was_missed():
    found = reinforce("Quel est votre budget ?", REACTIVE)
    assert (found.verdict, found.client_turn, found.favourable) == ("none", 0, REACTIVE.rstrip("."))


NOT_FAVOURABLE = [
    "Vos concurrents sont nettement plus rapides.",
    "Ce serait bien si votre outil gérait le multilingue.",
    "Mes bénévoles sont extraordinaires.",
    "C'est parfait pour mardi.",
    "Merci pour votre message.",
    "Notre comptable n'a pas trouvé une seule erreur dans nos comptes.",
    "On n'a pas trouvé d'erreur, on cherche encore la cause.",
    "Le petit regarde des dessins animés en boucle.",
    "Mon mari ne dort pas sur ses deux oreilles avec ces dettes.",
]


@pytest.mark.parametrize("client", NOT_FAVOURABLE)
def test_reproaches_nothing_where_nothing_was_praised(client):
    assert reinforce("Quel est votre budget ?", client).favourable is None


PRAISED_BY_USE = [
    "Votre vidéo, toute l'équipe se la repasse en boucle !",
    "Le trésorier n'a pas trouvé une seule erreur dans vos comptes rendus.",
    "Depuis que vous avez installé la sonnette, ma mère dort tranquille.",
]


@pytest.mark.parametrize("client", PRAISED_BY_USE)
def test_hears_praise_said_by_what_is_done_with_it(client):
    assert reinforce("Quel est votre budget ?", client).favourable is not None


SHORT = "Votre boulanger de Namur m'a dit que depuis votre passage il ferme à dix-huit heures au lieu de vingt."
HONEST = "Entre nous, c'est la proposition la plus honnête que j'ai reçue."
SLEPT = "Tu m'as rassurée hier au téléphone, j'ai enfin dormi."
MODEL = "Votre maquette a fait l'unanimité au conseil."
CLOCK = "Le module de paie, rien à dire, il tourne comme une horloge."

VARIED = [
    ("reinforced", "Exact, et chez vous ce sera pareil : la commande part toute seule, vous rentrez souper avec "
     "vos enfants.", SHORT),
    ("none", "Il faudra un accès à internet.", SHORT),
    ("reinforced", "Je vous remercie : tout y est chiffré ligne à ligne, et le prix est bloqué douze mois, vous "
     "ne risquez aucune rallonge.", HONEST),
    ("acknowledged", "Merci, j'y tiens beaucoup.", HONEST),
    ("none", "Il nous faudra votre accord avant le 15.", HONEST),
    ("acknowledged", "Oh tant mieux, ça me fait plaisir.", SLEPT),
    ("acknowledged", "Je transmets à l'architecte, il sera ravi.", MODEL),
    ("reinforced", "Il est contrôlé chaque nuit contre le barème officiel, voilà pourquoi vous n'avez jamais eu "
     "de redressement.", CLOCK),
    ("none", "Le module de stock est en option.", CLOCK),
    ("none", "Merci, je vous appelle jeudi.", "On a bien reçu vos documents, c'est noté."),
    ("none", "Félicitations à eux ! Notre plateforme leur fera gagner du temps.", "Nos élèves ont cartonné au concours."),
    ("none", "Chez nous une permanence répond tous les jours.", "L'autre prestataire était adorable, mais jamais là."),
    ("none", "Je suis navrée, j'annule la seconde.", "Votre facture est arrivée deux fois, merci bien."),
]


@pytest.mark.parametrize(("verdict", "trainee", "client"), VARIED)
def test_hears_praise_without_a_word_of_praise(verdict, trainee, client):
    assert reinforce(trainee, client).verdict == verdict
