"""Favourable statements of ordinary calls: commitment, hearsay, a colleague's extra hour, what works."""

from __future__ import annotations

import pytest

from tests.technique.verification_reading import reinforce

GARDEN = "L'idée du jardin partagé sur le toit, je l'achète tout de suite !"
SIGNED = ("Bon, vous m'avez eue, je signe.", "Envoyez le papier.")
WIZARD = "Alors c'est vous, le magicien du son, à ce qu'on raconte !"
AWA = "Awa est venue nous voir mardi, elle a mangé avec les mamans, elles ne voulaient plus la laisser partir."
CLICKS = "La version que vous m'avez envoyée, j'ai essayé, deux clics et c'est fait."
FANNY = "Bien. Votre installatrice, trois confrères me l'ont vantée."
JUST = "Les chiffres de votre collègue tombaient juste, j'ai recompté. Ça change."

TAKEN = [
    ("acknowledged", "Contente que le jardin vous parle. Il me faut les plans du toit avant vendredi.", (GARDEN,)),
    ("acknowledged", "Génial, merci de votre confiance ! Vous l'avez dans une heure.", SIGNED),
    ("acknowledged", "le magicien faut pas exagérer mais merci hein, moi c'est Karim", (WIZARD,)),
    ("acknowledged", "Awa nous a tout raconté, elle est rentrée ravie de son mardi.", (AWA,)),
    ("acknowledged", "content que ca vous plaise", (CLICKS,)),
    ("acknowledged", "ah Fanny oui merci je lui dirai", (FANNY,)),
    ("acknowledged", "ah merci pour elle. alors le point suivant est-ce que les factures sont toutes en pdf", (JUST,)),
    ("reinforced", "voila, et ces deux clics ca vous fait gagner une demi-heure par jour sur vos cent vingt bons", (CLICKS,)),
    ("reinforced", "Oui, deux clics, et la saisie ne peut plus se tromper : tout est contrôlé avant l'envoi.", (CLICKS,)),
    ("reinforced", "ah Fanny oui merci elle est au top, chez Moreau avec elle les pannes ont baissé de moitié en trois mois", (FANNY,)),
    ("reinforced", "Le magicien, je ne sais pas, mais l'an dernier nous avons sonorisé trente festivals sans une seule coupure.", (WIZARD,)),
    ("none", "Quelle surface avez-vous là-haut ?", (GARDEN,)),
    ("none", "Le contrat part ce soir.", SIGNED),
    ("none", "je vous envoie la suite demain", (CLICKS,)),
]


@pytest.mark.parametrize(("expected", "trainee", "client"), TAKEN)
def test_what_the_turn_makes_of_praise_in_everyday_words(expected, trainee, client):
    assert reinforce(trainee, *client).verdict == expected


NOT_PRAISE = [
    ("Merci de votre confiance. C'est courageux.", "Je gère la boutique seule depuis que mon mari est malade."),
    ("Merci de le dire franchement, on va accélérer.", "Les autres agences sont bien plus rapides que la vôtre."),
    ("Merci, à jeudi alors. Notre démonstration dure une heure.", "Jeudi, 9 heures, c'est parfait."),
    ("Bravo à vos bénévoles ! Comment s'organisent-ils ?", "On a trouvé un local, mes bénévoles sont formidables."),
    ("Merci de votre franchise. Notre formule de base coûte 40 euros.", "Ce serait bien si vous étiez moins chers."),
    ("Merci de me le dire. Nous répondons dans la journée.", "Votre concurrent est très réactif, je l'avoue."),
]


@pytest.mark.parametrize(("trainee", "client"), NOT_PRAISE)
def test_thanks_for_anything_else_take_up_no_praise(trainee, client):
    assert reinforce(trainee, client).verdict == "none"
