"""What looks like a question and asks nothing (guide §1 « Not questions », §5.5, §5.6)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

PHATIC = [
    "Bonjour Madame, comment allez-vous ?",
    "Bonjour, ça va bien ? Je vous appelle au sujet de la cantine.",
    "Salut Karim, tu vas bien ?",
    "Vous m'entendez bien ?",
    "Je peux vous poser une question ?",
    "D'accord ?",
    "Vous voyez ?",
    "On commence par la fin, d'accord ?",
    "Tu sais quoi ? On va faire simple.",
    "Bonsoir, vous allez bien depuis la dernière fois ?",
    "C'est clair ?",
    "Ça marche ?",
    "On y va ?",
    "Hein ?",
    "Permettez-moi de vous poser quelques questions.",
    "Bonjour docteur, comment ça va ce matin ? Moi c'est Awa, de la coopérative.",
    "Quoi ?! Trois semaines de retard ?!",
    "Allô ? Vous êtes toujours là ?",
]

RHETORICAL = [
    "Pourquoi je vous parle de ça ? Parce que ma propre mère y a cru.",
    "Pourquoi cette question ? Parce que la loi change en juillet.",
    "Comment on s'y prend ? On commence par une visite, puis on chiffre.",
    "Notre secret ? La patience.",
    "Le résultat ? Deux heures de gagnées par jour.",
    "Et pourquoi j'insiste ? C'est simple : vous êtes le dernier à signer.",
    "Pourquoi trois visites ? Parce qu'une seule ne montre pas les fuites.",
]

QUOTED = [
    "On me demande souvent : est-ce que ça marche sans connexion ?",
    "Les gens me disent toujours « mais combien ça coûte ? » et je ris.",
    "Vous m'aviez demandé pourquoi le tarif avait changé.",
    "Mon collègue m'a demandé où vous étiez installés.",
    "Je me suis dit : pourquoi pas eux ?",
    "Vous vous demandez sûrement combien de temps cela prendra.",
    "Un client m'a posé la question : qui paie en cas de panne ?",
]

EXCLAMATION = [
    "Quelle bonne nouvelle !",
    "Quel courage il vous a fallu !",
    "Qu'est-ce que c'est beau, chez vous !",
    "Que de chemin parcouru !",
    "Comme vous avez raison !",
    "Combien de fois ai-je entendu cette phrase !",
    "qu'est-ce que vous nous avez fait plaisir hier",
    "Quelle énergie dans votre équipe, franchement.",
    "Quel bonheur de vous entendre",
]

EMBEDDED = [
    "Je comprends pourquoi vous hésitez.",
    "Je vois très bien comment vous fonctionnez.",
    "C'est exactement ce que je cherchais à savoir.",
    "Je sais combien c'est difficile de recruter.",
    "Le jour où vous serez prêt, on signera.",
    "Les personnes avec qui vous travaillez ont de la chance.",
    "Quand vous aurez le temps, regardez la page trois.",
    "C'est pourquoi je vous propose une visite.",
    "Voilà pourquoi nous venons à deux.",
    "Peu importe qui décide, l'essentiel est d'avancer.",
    "Vous avez là de quoi tenir tout l'hiver.",
    "Je ne sais pas si vous avez vu, mais notre site a changé.",
    "Je me demande parfois comment les gens font sans agenda.",
    "Que vous veniez à pied ou en voiture, il y a de la place.",
    "Quoi qu'il arrive, je reste votre contact.",
    "Quel que soit votre choix, nous suivrons.",
    "Qui dit hiver dit chauffage.",
    "Je vous explique comment se passe une visite.",
    "Je vais vous montrer où se trouvent les documents.",
    "J'aimerais vous dire combien cette rencontre m'a touchée.",
    "Dès que je sais qui sera présent, je vous écris.",
    "Nous verrons quand le moment sera venu.",
    "Peut-être avez-vous raison.",
    "Sans doute faudra-t-il attendre le printemps.",
    "Auriez-vous un empêchement, il suffirait de me prévenir.",
    "Rassurez-vous, tout est compris.",
    "Imaginez-vous dans six mois, avec un planning enfin à jour.",
    "Prenons rendez-vous jeudi.",
    "Encore faut-il que le conseil l'accepte.",
    "Vous trouverez en pièce jointe ce dont nous avons parlé.",
    "Je vous laisse choisir quand vous voulez qu'on se rappelle.",
    "Le plus simple est que vous passiez au bureau.",
    "Mettez-vous à l'aise.",
    "Je note qui fait quoi et je vous renvoie le tableau.",
    "L'an dernier, semble-t-il, la salle était trop petite.",
]

STATEMENTS = [
    "bonjour je suis nadia de l'assurance mutuelle je vous rappelle comme promis",
    "merci pour votre temps je vous envoie le compte rendu demain",
    "vous aurez une personne dédiée et vous pourrez l'appeler quand vous voulez",
    "vous avez raison c'est un vrai casse-tête",
    "super on avance bien je note tout ça",
    "Vous avez un très beau local.",
    "Avec nous, vous gagnez une heure par jour et vous dormez mieux.",
    "Vous m'avez dit que le toit fuyait.",
    "je vous propose un essai de deux semaines sans engagement",
    "c'est compliqué quoi",
]


@pytest.mark.parametrize("turn", PHATIC)
def test_contact_words_and_greetings_are_not_questions(turn: str) -> None:
    assert not disagreement(turn, [])


@pytest.mark.parametrize("turn", RHETORICAL)
def test_a_question_that_the_trainee_answers_is_not_one(turn: str) -> None:
    assert not disagreement(turn, [])


@pytest.mark.parametrize("turn", QUOTED)
def test_somebody_elses_question_is_not_one(turn: str) -> None:
    assert not disagreement(turn, [])


@pytest.mark.parametrize("turn", EXCLAMATION)
def test_an_outcry_is_not_a_question(turn: str) -> None:
    assert not disagreement(turn, [])


@pytest.mark.parametrize("turn", EMBEDDED)
def test_a_relative_or_indirect_use_asks_nothing(turn: str) -> None:
    assert not disagreement(turn, [])


@pytest.mark.parametrize("turn", STATEMENTS)
def test_a_statement_is_not_taken_for_a_question(turn: str) -> None:
    assert not disagreement(turn, [])
