"""What could have been handed back or taken up, in the client's words: read by a native eye."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.content.typography import typography_faults
from bot.grading.handing_back import hand_back, sentence_meant, take_up
from bot.records.call import PROFILES

TURNED = [
    ("On perd une heure par jour à ressaisir les commandes.", "vous perdez une heure par jour à ressaisir les commandes"),
    ("Oui. Nous avons quarante et une notices, en neuf langues.", "vous avez quarante et une notices, en neuf langues"),
    ("La clôture mensuelle prend neuf jours ouvrables.", "la clôture mensuelle prend neuf jours ouvrables"),
    ("Ben, on se trompe une fois sur dix dans nos plannings.", "vous vous trompez une fois sur dix dans vos plannings"),
    ("J'ai deux personnes en arrêt et je gère tout le standard.", "vous avez deux personnes en arrêt et vous gérez tout le standard"),
    ("Je ne vais plus aux réunions de la fédé.", "vous n’allez plus aux réunions de la fédé"),
    ("Nos bénévoles ont peur de l'ordinateur.", "vos bénévoles ont peur de l’ordinateur"),
    ("Nous ne mangeons plus ensemble depuis que nous avons déménagé.", "vous ne mangez plus ensemble depuis que vous avez déménagé"),
    ("Marcelle tient la caisse depuis vingt ans.", "Marcelle tient la caisse depuis vingt ans"),
    ("Quand on oublie une commande, le client nous appelle le soir.", "quand vous oubliez une commande, le client vous appelle le soir"),
    ("On commençait à six heures, on finissait à minuit.", "vous commenciez à six heures, vous finissiez à minuit"),
    ("On n’a pas de budget cette année.", "vous n’avez pas de budget cette année"),
    ("On s’est trompés deux fois de salle.", "vous vous êtes trompés deux fois de salle"),
    ("Il nous faut une réponse avant le 12 mars.", "il vous faut une réponse avant le 12 mars"),
    ("Ça me prend mes dimanches.", "ça vous prend vos dimanches"),
    ("Moi, je fais les comptes le samedi.", "vous faites les comptes le samedi"),
    ("On paiera septante francs de plus en janvier.", "vous paierez septante francs de plus en janvier"),
    ("Nous sous-traitons toutes nos formations depuis 2021.", "vous sous-traitez toutes vos formations depuis 2021"),
    ("Je ne m’en occupe plus depuis l’hiver.", "vous ne vous en occupez plus depuis l’hiver"),
    ("C’est mon neveu qui gère le site.", "c’est votre neveu qui gère le site"),
]
QUOTED = [
    ("C’est moi qui gère les plannings.", "a verb with « moi qui »"),
    ("Votre devis dépasse notre budget de mille euros.", "both sides in one sentence"),
    ("On trie et classe tout à la main.", "a second verb without its subject"),
    ("On lave les draps et les range le soir.", "a pronoun that looks like an article"),
    ("Je voudrais qu’on arrête le papier d’ici juin.", "a subjunctive"),
    ("On fait son planning chacun de son côté.", "whose « son »"),
    ("On nous a promis une salle en mai.", "« on » that is somebody else"),
    ("J’acquiers deux fours cet été.", "a verb of no list"),
]
NONE = ["Combien ça coûte ?", "Oui.", "Je vous explique : « zéro papier ».", "…"]
TAKEN_UP = [
    ("Votre notice était très claire.", "meneur", "Merci de dire que notre notice était très claire. C’est là-dessus que vous gagnerez du temps."),
    ("Franchement, vos formateurs sont patients.", "analytique",
     "Merci de dire que nos formateurs sont patients. Je peux vous montrer sur quoi cela repose, étape par étape."),
    ("Vos délais ont été tenus.", None, "Merci de dire que nos délais ont été tenus. C’est justement ce qui vous servira dans ce projet."),
    ("Votre notice est claire, on l'a comprise du premier coup.", None,
     "Vous me dites : “Votre notice est claire, on l’a comprise du premier coup.” Merci ! C’est justement ce qui vous servira dans ce projet."),
    ("Oh, quelle belle idée !", "expressif",
     "Vous me dites : “Quelle belle idée !” Merci ! C’est cette énergie que j’ai envie de mettre dans votre projet !"),
    ("On m'a dit du bien de vous.", "aimable",
     "Vous me dites : “On m’a dit du bien de vous.” Merci ! Ça me touche, et ce sont les mêmes personnes qui seront à vos côtés."),
]
NOT_TAKEN_UP = ["Merci.", "Le jour même, si le gars est bon.", "Je n’ai pas de chiffre validé pour cette année.", "Tu expliques bien, toi.", "Votre idée est bonne, mais pourquoi ?"]


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def handed(said: str, rubric: Rubric, familiar: bool = False) -> str | None:
    meant = sentence_meant([said], said)
    rewriting = hand_back(meant, familiar, rubric.rewriting) if meant else None
    return plain(rewriting.text) if rewriting else None


@pytest.mark.parametrize(("said", "turned"), TURNED)
def test_what_the_client_said_is_handed_back_in_vous(said: str, turned: str, rubric: Rubric) -> None:
    assert handed(said, rubric) == f"Si je comprends bien, {turned}. Est-ce bien cela ?"


@pytest.mark.parametrize(("said", "why"), QUOTED)
def test_what_cannot_be_turned_surely_is_quoted(said: str, why: str, rubric: Rubric) -> None:
    words = said.rstrip(".").replace("'", "’")
    assert handed(said, rubric) == f"Vous me disiez : “{words}.” Est-ce bien cela ?", why


@pytest.mark.parametrize("said", NONE)
def test_what_is_no_whole_statement_is_not_handed_back(said: str, rubric: Rubric) -> None:
    assert handed(said, rubric) is None


def test_who_says_tu_gets_the_words_quoted_with_tu(rubric: Rubric) -> None:
    told = handed("On perd deux jours par mois.", rubric, familiar=True)
    assert told == "Tu me disais : “On perd deux jours par mois.” C’est bien ça ?"


def test_the_sentence_meant_is_the_one_that_shares_most_with_what_was_twisted() -> None:
    said = ["Nous avons six bus. La cantine ferme à deux heures.", "Les bus partent à sept heures."]
    assert sentence_meant(said, "vos bus partent à neuf heures") == "Les bus partent à sept heures"
    assert sentence_meant(said, "la cantine ferme le soir") == "La cantine ferme à deux heures"


def test_where_nothing_is_shared_the_fullest_of_the_last_statements_is_meant() -> None:
    said = ["Nous avons six bus.", "C’est cher. Les bus partent à sept heures du dépôt."]
    assert sentence_meant(said, "votre directeur boude") == "Les bus partent à sept heures du dépôt"
    assert sentence_meant(["Oui."], "votre directeur boude") is None


@pytest.mark.parametrize(("said", "profile", "better"), TAKEN_UP)
def test_a_favourable_statement_is_taken_up_in_its_own_words(
    said: str, profile: str | None, better: str, rubric: Rubric
) -> None:
    assert plain(take_up(said, profile, rubric.rewriting).text) == better


@pytest.mark.parametrize("said", NOT_TAKEN_UP)
def test_a_statement_that_cannot_be_quoted_whole_gives_way_to_the_example(said: str, rubric: Rubric) -> None:
    assert take_up(said, "aimable", rubric.rewriting) is None


@pytest.mark.parametrize("profile", [*PROFILES, None])
def test_what_is_made_is_well_set(profile: str | None, rubric: Rubric) -> None:
    made = [take_up(said, profile, rubric.rewriting).text for said, _, _ in TAKEN_UP]
    made += [hand_back(said.rstrip("."), False, rubric.rewriting).text for said, _ in QUOTED]
    assert [fault for text in made for fault in typography_faults(text)] == []


@pytest.mark.parametrize("said", [said for said, _ in TURNED[:6]])
def test_what_is_handed_back_reads_as_a_verification(said: str, rubric: Rubric, reading) -> None:
    better = hand_back(sentence_meant([said], said), False, rubric.rewriting).text
    found = reading.read(better, client=[said]).verification
    assert (found.verdict, found.content) == ("complete", "faithful")
