"""What a reformulation keeps of the client's words, class by class of distortion (guide §2, §5.11)."""

from __future__ import annotations

import pytest

from tests.technique.verification_reading import verify

SHOP = "Tous nos magasins ferment le lundi, sauf celui de Namur."
PARKING = "J'ai quarante places de stationnement pour soixante employés."
NIGHT = "nous autres on déneige la nuit pis le jour on dort"

PAIRS = [
    ("who", "C'est ma fille qui tient la caisse, moi je fais les achats à Rungis.",
     "Si je comprends bien, vous vous occupez des achats et votre fille de la caisse, c'est bien ça ?",
     "Si je comprends bien, votre fille fait les achats et vous tenez la caisse, c'est bien ça ?"),
    ("scope", SHOP,
     "À part Namur, vos magasins sont donc fermés le lundi, c'est juste ?",
     "Tous vos magasins sont donc fermés le lundi, Namur compris, c'est juste ?"),
    ("figure", "On passe trois commandes par semaine, pour quarante élèves.",
     "Vous passez donc trois commandes par semaine. C'est exact ?",
     "Vous passez donc douze commandes par semaine. C'est exact ?"),
    ("unit", PARKING,
     "Il vous manque donc vingt places, c'est bien cela ?",
     "Vous avez donc soixante places pour quarante employés, c'est bien cela ?"),
    ("date", "Nous fermons le 12 juin pour inventaire.",
     "Vous fermez donc le 12 juin. C'est juste ?",
     "Vous fermez donc le 12 juillet. C'est juste ?"),
    ("opposite", NIGHT,
     "ok fait que vous travaillez la nuit pis vous dormez le jour, c'est bien ça?",
     "ok fait que vous déneigez le jour, c'est bien ça?"),
]


@pytest.mark.parametrize(("notion", "client", "kept", "bent"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_a_bent_reformulation_is_told_from_a_faithful_one(notion, client, kept, bent):
    assert (verify(kept, client).content, verify(bent, client).content) == ("faithful", "distorted")


FAITHFUL = [
    ("Je reformule : que ça brille et que ça tienne sous la pluie. C’est fidèle ?",
     "Il faut que ça brille et que ça tienne sous la pluie."),
    ("Si je comprends bien, le toit fuit, l’isolation date et les locataires se plaignent. Est-ce bien cela ?",
     "Le toit fuit, l’isolation date, et les locataires se plaignent du bruit."),
    ("Neuf dossiers sur douze étaient donc complets lors de votre contrôle.",
     "Le contrôle portait sur douze dossiers, trois ont été jugés incomplets."),
    ("Si je vous entends, ça touche jusqu'à vos clients fidèles. C'est bien ça ?",
     "Même les clients fidèles nous quittent maintenant."),
    ("donc le 5 septembre dernier délai, c'est bien ca ?",
     "je voudrais que tout soit prêt pour la rentrée, au plus tard le 5 septembre"),
    ("Votre comptable vous coûte donc 3 600 dinars par an. C'est juste ?",
     "Je paie mon comptable au forfait, 300 dinars par mois."),
]


@pytest.mark.parametrize(("trainee", "client"), FAITHFUL)
def test_other_words_for_the_same_are_no_distortion(trainee, client):
    assert verify(trainee, client).content == "faithful"


def test_words_too_vague_to_be_wrong_are_empty():
    client = "Il me manque onze infirmières pour ouvrir le service en janvier."
    assert verify("Donc pour vous, il y a un certain nombre d'enjeux à traiter.", client).content == "empty"


CALL = (
    "On a décidé de prendre Zimbra au lieu d’Outlook. Si vous voyez mieux, dites-le, sauf si c’est hors de prix.",
    "Nous sommes douze salariés et deux apprentis, dont Salma, qui est à mi-temps et ne se plaint jamais.",
    "La messagerie, c’est un vieux serveur tout simple, gratuit. Karim l’a monté en 2012. Je n’ai pas envie qu’il le prenne mal.",
)
IN_A_CALL = [
    ("Si je comprends bien, vous voulez remplacer Outlook par Zimbra, c’est ça ?", "faithful"),
    ("Ok donc si j'ai bien compris vous êtes sur un vieux serveur et vous voulez changer, c'est ça ?", "faithful"),
    ("Vous êtes donc douze salariés et deux apprentis. C’est exact ?", "faithful"),
    ("Vous êtes donc une petite équipe avec un vieux serveur, j’ai bon ?", "faithful"),
    ("Si je comprends bien, Karim a monté le serveur et vous ne voulez pas le vexer ?", "faithful"),
    ("Donc vous avez vingt salariés, c’est bien ça ?", "distorted"),
    ("Si je comprends bien, vous êtes deux salariés et douze apprentis, c’est ça ?", "distorted"),
]


@pytest.mark.parametrize(("trainee", "content"), IN_A_CALL)
def test_what_the_client_said_of_other_things_bends_nothing(trainee, content):
    assert verify(trainee, *CALL).content == content
