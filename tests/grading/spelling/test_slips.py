"""Likely slips: a table of sentences that raise none, and one of slips that are found."""

from __future__ import annotations

import pytest

from bot.grading.spelling.slips import find_slips

CLEAN = [
    "On se rappelle en avant-midi, et je vous envoie l’infolettre et le balado d’ici vendredi.",
    "Vous magasinez un nouveau fournisseur ou vous êtes tannée de chercher ?",
    "On pourrait jaser de ça autour d’un café, faque dites-moi quand ça vous adonne.",
    "Ça coûte septante euros par mois, nonante avec le suivi.",
    "Le bourgmestre et l’échevine de la culture viendront-ils à la réunion de l’ASBL ?",
    "Vos kots sont-ils chauffés au gaz, et qui relève les compteurs ?",
    "La fiduciaire vous facture-t-elle huitante francs de l’heure ?",
    "Après la votation, le dicastère a-t-il repris votre dossier ?",
    "La tontine du quartier a-t-elle déjà financé une boutique ?",
    "Les gbakas passent-ils devant le maquis de votre tantie ?",
    "Comment les talibés du daara s’inscrivent-ils avant la Tabaski ?",
    "Qui tient le registre à la wilaya, et qui le recopie à la daïra ?",
    "Entre le souk et la médina, où livrez-vous les tajines ?",
    "Combien d’étudiant·e·s et d’expert⋅e·s seront là, et iels viennent d’où ?",
    "Bonjour à toustes, et merci à celles et ceux qui nous ont rejoint·es.",
    "Les lecteurices et les bénévoles, iels préfèrent quoi ?",
    "Qui sont vos agriculteur.rice.s partenaires, et les adhérent(e)s de l’an passé ?",
    "Votre cheffe de projet et l’autrice du rapport sont-elles d’accord ?",
    "Quel est le process d’onboarding, et qui fait le reporting ?",
    "Vous avez une roadmap, un backlog, un kanban quelque part ?",
    "Le feedback du client, vous le récoltez par mail ou par newsletter ?",
    "Comment priorisez-vous les livrables du codéveloppement ?",
    "Vos captations et vos scénographies sont-elles rejouables ?",
    "La personne référente est-elle joignable en télétravail ?",
    "Nous avons réexpliqué le paramétrage et revérifié l’horodatage.",
    "bjr, jvous appelle pcq on ma dit que vous cherchiez qqn, cest ça ?",
    "slt ! dacc, jte rappelle tt à lheure, mdr",
    "merciiii, c’est supeeer, on se rappelle demain alors !",
    "etes vous deja passes par la mairie ? apres la fete peut etre",
    "quest ce qui vous gene le plus dans lappli en ce moment ?",
    "L’évènement aura lieu mi-juin ; le règlement intérieur sera révisé.",
    "Vous cliquez sur le bouton, ça enregistre, et Peertube fait le reste.",
    "Monsieur Bouchard et madame Ouédraogo reviendront-ils à Yaoundé ?",
    "Vos apprenti-e-s et vos stagiaires, qui les encadre ?",
    "Comptez 1 500 CHF HT, soit 1 450 € TTC, à J+30.",
    "On s’est fait ambiancer par les griots jusqu’à l’aube !",
    "Ça vous dit qu’on prenne un apéro dînatoire ?",
    "La coopérative mutualise ses achats et écoconçoit ses emballages.",
]
SLIPS = [
    ("Merci de votre acceuil, et à jeudi.", ["acceuil"]),
    ("Comment gérez-vous le dévellopement de l’antenne ?", ["dévellopement"]),
    ("je vous rapelle demain pour la réunnion", ["rapelle", "réunnion"]),
    ("Quels sont les problémes que vous rencontrez aprés la rentrée ?", ["problémes", "aprés"]),
    ("Avez-vous fait une demande de subvantion ?", ["subvantion"]),
    ("On reçoit la réponce du comité en mai.", ["réponce"]),
    ("C’est interressant, et tout à fait pertinant.", ["interressant", "pertinant"]),
    ("Votre équipe est trés profesionnelle.", ["trés", "profesionnelle"]),
    ("L’infromation passe mal entre les antennes.", ["infromation"]),
    ("Le finnancement est prévu pour plusieur années.", ["finnancement", "plusieur"]),
    ("Malgrés le retard, nous serons là.", []),
    ("Nous serons là malgrés le retard.", ["malgrés"]),
    ("Il y a un disfonctionnement dans l’envoi.", ["disfonctionnement"]),
    ("La sécuritée des données, qui s’en charge ?", ["sécuritée"]),
    ("le fonctionement actuel vous convient", ["fonctionement"]),
    ("Quelle est votre priorité, l’aquisition ou la fidélité ?", ["aquisition"]),
    ("Vous parliez d’un environement difficile.", ["environement"]),
    ("Je peux vous recomander une personne.", ["recomander"]),
    ("Je comprends votre préocupation.", ["préocupation"]),
    ("On fixe une échance ensemble ?", ["échance"]),
    ("Le paiment se fait à la commande.", ["paiment"]),
    ("Volontier, je vous l’envoie notament avec le plan.", ["notament"]),
    ("Qu’attendez-vous d’une telle discution ?", ["discution"]),
    ("Nous reprendrons la planification dans un language simple.", ["language"]),
    ("Vos adhérants sont-ils consultés ?", ["adhérants"]),
    ("Je vous envoie un exemple de questionaire.", ["questionaire"]),
]
LEFT_ALONE = [
    ("a name in small letters", "on part avec bouaké, rimouski et lausanne"),
    ("an address", "écrivez à claire.aubert@exmple.org ou sur htps://exmple.org/acceuil"),
    ("an acronym", "La CNSSAP et l’UNEFP suivent le dossier."),
    ("a brand", "Vous êtes sur iPhnoe, OdooERP ou ProtonMial ?"),
    ("a word in capitals", "C’est TRÉS URGANT."),
    ("missing accents only", "la societe a decide de reporter le comite a fevrier"),
    ("a missing apostrophe", "jai vu quil y avait lequipe de labidjan"),
    ("stretched letters", "ouiiii, génialll, on y vaaa"),
    ("a new verb", "on va slacker puis notionner tout ça"),
]


def words(text: str) -> list[str]:
    return [slip.word for slip in find_slips(text)]


@pytest.mark.parametrize("text", CLEAN)
def test_regional_inclusive_and_trade_words_raise_nothing(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(("text", "slips"), SLIPS)
def test_slips_are_found(text: str, slips: list[str]) -> None:
    assert words(text) == slips


@pytest.mark.parametrize(("kind", "text"), LEFT_ALONE)
def test_what_a_dictionary_cannot_judge_is_left_alone(kind: str, text: str) -> None:
    assert words(text) == [], kind


def test_a_slip_says_where_it_stands_and_what_is_meant() -> None:
    text = "Et l’acceuil ?"
    (slip,) = find_slips(text)
    assert (text[slip.start : slip.end], slip.meant) == ("acceuil", "accueil")


def test_words_that_are_right_here_are_no_slips() -> None:
    assert find_slips("et le comitté ?", {"comitté"}) == []
