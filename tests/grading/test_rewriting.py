"""Closed questions opened in their own words: read by a native eye, one pair a line."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.opening import open_up
from bot.grading.rewriting import complete_verification, example, rewrite_question
from bot.records.call import PROFILES

OPENED = [
    ("Est-ce que vous avez des difficultés avec vos outils ?", "Quelles difficultés avez-vous avec vos outils ?"),
    ("Avez-vous des contraintes ?", "Quelles contraintes avez-vous ?"),
    ("Vous avez des besoins pour la rentrée ?", "Quels besoins avez-vous pour la rentrée ?"),
    ("vous avez des soucis avec la caisse", "Quels soucis avez-vous avec la caisse ?"),
    ("est ce que tu as des soucis avec tes livraisons", "Quels soucis as-tu avec tes livraisons ?"),
    ("As-tu des objectifs pour l’année ?", "Quels objectifs as-tu pour l’année ?"),
    ("Donc vous avez parfois des retards ?", "Quels retards avez-vous ?"),
    ("D’accord. Et vous avez beaucoup d’erreurs ?", "Quelles erreurs avez-vous ?"),
    ("Avez-vous déjà eu des pannes ?", "Quelles pannes avez-vous déjà eues ?"),
    ("Vous avez eu des litiges avec eux ?", "Quels litiges avez-vous eus avec eux ?"),
    ("Vous avez eu des conflits dans l’équipe ?", "Quels conflits avez-vous eus dans l’équipe ?"),
    ("Y a-t-il des freins dans votre équipe ?", "Quels freins y a-t-il dans votre équipe ?"),
    ("Il y a des risques ?", "Quels risques y a-t-il ?"),
    ("y a des règles chez vous ?", "Quelles règles y a-t-il chez vous ?"),
    ("Avez-vous un budget ?", "Quel est votre budget ?"),
    ("Tu as un budget ?", "Quel est ton budget ?"),
    ("Avez-vous une échéance ?", "Quelle est votre échéance ?"),
    ("T’as une échéance ?", "Quelle est ton échéance ?"),
    ("As-tu une priorité ?", "Quelle est ta priorité ?"),
    ("Est-ce que vous avez un calendrier précis ?", "Quel est votre calendrier ?"),
    ("Est-ce que vous avez une échéance pour la rentrée ?", "Quelle est votre échéance pour la rentrée ?"),
    ("Êtes-vous satisfaits de votre fournisseur actuel ?", "Que pensez-vous de votre fournisseur actuel ?"),
    ("Vous êtes contente du résultat ?", "Que pensez-vous du résultat ?"),
    ("Tu es content de ton site ?", "Que penses-tu de ton site ?"),
    ("Avez-vous besoin d’un coup de main pour la paie ?", "De quoi avez-vous besoin pour la paie ?"),
    ("Est-ce que tu as besoin d’aide ?", "De quoi as-tu besoin ?"),
    ("Souhaitez-vous changer d’outil ?", "Que souhaitez-vous changer ?"),
    ("Aimeriez-vous améliorer l’accueil ?", "Qu’aimeriez-vous améliorer ?"),
    ("Voulez-vous garder votre logo ?", "Que voulez-vous garder ?"),
    ("Tu veux simplifier la saisie ?", "Que veux-tu simplifier ?"),
    ("Avez-vous déjà essayé un autre logiciel ?", "Qu’avez-vous déjà essayé ?"),
    ("Vous avez déjà mis en place quelque chose ?", "Qu’avez-vous déjà mis en place ?"),
    ("As-tu déjà testé autre chose ?", "Qu’as-tu déjà testé ?"),
    ("Est-ce que vous gérez vos plannings à la main ?", "Comment gérez-vous vos plannings ?"),
    ("Vous travaillez en équipe ?", "Comment travaillez-vous ?"),
    ("Communiquez-vous par courriel ?", "Comment communiquez-vous ?"),
    ("Vous suivez vos stocks ?", "Comment suivez-vous vos stocks ?"),
    ("Formez-vous les nouveaux ?", "Comment formez-vous les nouveaux ?"),
    ("Et vous recrutez seule ?", "Comment recrutez-vous ?"),
    ("Tu factures tes clients à la main ?", "Comment factures-tu tes clients ?"),
    ("Est-ce que vous accueillez les familles au bureau ?", "Comment accueillez-vous les familles ?"),
    ("Utilisez-vous une mémoire de traduction ?", "Quelle mémoire de traduction utilisez-vous ?"),
    ("Et vous utilisez un logiciel pour la comptabilité ?", "Quel logiciel utilisez-vous pour la comptabilité ?"),
    ("Tu utilises un agenda ?", "Quel agenda utilises-tu ?"),
    ("Utilisez-vous déjà un outil de billetterie ?", "Quel outil de billetterie utilisez-vous ?"),
    ("Savez-vous combien de comptes sont actifs ?", "Combien de comptes sont actifs ?"),
    ("Savez-vous qui décide ?", "Qui décide ?"),
    ("Savez-vous comment vous allez financer le projet ?", "Comment est-ce que vous allez financer le projet ?"),
    ("Tu sais pourquoi ils partent ?", "Pourquoi est-ce qu’ils partent ?"),
    ("Est-ce que le budget est voté ?", "Où en est le budget ?"),
    ("Bon, et le budget, il est voté ou pas encore ?", "Où en est le budget ?"),
    ("Vos travaux sont terminés ?", None),
    ("Les plans sont prêts ?", "Où en sont les plans ?"),
    ("Et vos conducteurs, ils sont stressés ?", "Comment vont vos conducteurs ?"),
    ("Votre équipe est motivée ?", "Comment va votre équipe ?"),
    ("Vos bénévoles sont fatigués ?", "Comment vont vos bénévoles ?"),
    ("Ça se passe bien avec la mairie ?", "Comment cela se passe-t-il avec la mairie ?"),
    ("Est-ce que ça marche bien ?", "Comment cela se passe-t-il ?"),
    ("Est-ce que votre site fonctionne bien ?", "Comment fonctionne votre site ?"),
    ("Vos machines marchent bien ?", "Comment fonctionnent vos machines ?"),
    ("C’est compliqué pour vos bénévoles ?", "Qu’est-ce qui est compliqué pour vos bénévoles ?"),
    ("Est-ce que c’est lourd pour vous ?", "Qu’est-ce qui est lourd pour vous ?"),
    ("Vous préférez le matin ou le soir ?", "Que préférez-vous ?"),
    ("Tu préfères la démo ou le devis ?", "Que préfères-tu ?"),
]
LEFT_ALONE = [
    "Vous avez un service RH ?",
    "Est-ce que c’étaient des erreurs de terminologie ou plutôt des oublis ?",
    "Vous ne pensez pas qu’ils manquent surtout de reconnaissance ?",
    "Vous avez des enfants ?",
    "Vous suivez vos stocks et vos ventes ?",
    "Avez-vous des idées de couleurs ?",
    "Vous avez des contraintes qui vous gênent ?",
    "Vous n’avez pas de budget ?",
    "Êtes-vous contents de travailler ici ?",
    "Est-ce que vous utilisez un outil qui marche ?",
    "Vous comptez embaucher ?",
    "Savez-vous s’il viendra ?",
    "Vous choisissez la semaine prochaine ?",
    "Pourriez-vous me transmettre ce tableau ?",
    "Avez-vous des difficultés ou des projets ?",
]


def _plain(text: str | None) -> str | None:
    return None if text is None else text.replace("\u202f", " ")


@pytest.mark.parametrize(("closed", "opened"), OPENED)
def test_a_closed_question_is_opened_in_its_own_words(
    closed: str, opened: str | None, rubric: Rubric
) -> None:
    assert _plain(open_up(closed, rubric.rewriting)) == opened


@pytest.mark.parametrize("closed", LEFT_ALONE)
def test_a_question_that_no_rule_covers_whole_is_left_alone(closed: str, rubric: Rubric) -> None:
    assert open_up(closed, rubric.rewriting) is None


@pytest.mark.parametrize("closed", LEFT_ALONE)
def test_an_example_of_the_topic_stands_in_where_nothing_is_safe(closed: str, rubric: Rubric) -> None:
    rewriting = rewrite_question(closed, "budget", "meneur", rubric.rewriting)
    assert (_plain(rewriting.text), rewriting.own) == ("Quel budget avez-vous en tête ?", False)


@pytest.mark.parametrize("profile", [*PROFILES, None])
def test_every_topic_has_an_open_example(profile: str | None, rubric: Rubric, reading) -> None:
    for topic in rubric.rewriting["examples"]:
        question = example(topic, profile, rubric.rewriting)
        assert {one.form for one in reading.read(question).questions} == {"open"}


@pytest.mark.parametrize(("closed", "opened"), [pair for pair in OPENED if pair[1]])
def test_what_was_opened_reads_as_open(closed: str, opened: str, rubric: Rubric, reading) -> None:
    assert {one.form for one in reading.read(opened).questions} == {"open"}


@pytest.mark.parametrize(
    ("half", "whole"),
    [
        (
            "si je comprends bien, vous perdez deux bénévoles par mois.",
            "Si je comprends bien, vous perdez deux bénévoles par mois. Est-ce bien cela ?",
        ),
        (
            "Donc tes clients annulent la veille",
            "Donc tes clients annulent la veille. C’est bien ça ?",
        ),
    ],
)
def test_a_half_verification_gets_its_second_step(half: str, whole: str, rubric: Rubric) -> None:
    assert _plain(complete_verification(half, rubric.rewriting).text) == whole
