"""Who said it, what if, and words that keep the contact: told, open or closed (guide §1, §5.5)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("Le bail court jusqu'en 2027, m'avez-vous écrit ?", "c"),
    ("Avez-vous écrit au propriétaire ?", "c"),
    ("Bon, avez-vous parlé au propriétaire ?", "c"),
    ("D'accord, disiez-vous la même chose l'an passé ?", "c"),
    ("Comme ça, a-t-on le temps de finir ?", "c"),
    ("Et si on commençait jeudi ?", "c"),
    ("et si on commençait jeudi", "c"),
    ("Et si nous prenions un café la semaine prochaine ?", "c"),
    ("Et si je vous envoyais un exemple ?", "c"),
    ("Et si vous veniez voir l'atelier ?", "c"),
    ("Si on se voyait plutôt mardi ?", "c"),
    ("si on se voyait plutot mardi", "c"),
    ("Et si tout brûlait, auriez-vous une copie ?", "c"),
    ("Et si le prix baissait, vous signeriez ?", "c"),
    ("Bonjour, c'est encore moi, je ne vous dérange pas trop ?", "c"),
    ("Bonjour, vous avez bien reçu mon message ?", "c"),
    ("Bonjour Madame, vous avez cinq minutes à m'accorder ?", "c"),
    ("bonjour vous avez cinq minutes", "c"),
    ("Bonjour, je parle bien à Madame Haddad ?", "c"),
    ("Ça va, vous tenez bon ?", "c"),
    ("Je vous dérange ?", "c"),
    ("Je peux vous tutoyer ?", "c"),
    ("On se tutoie ?", "c"),
]

OPEN = [
    ("Que m'avez-vous écrit, déjà ?", "o"),
    ("Et le propriétaire, que vous a-t-il dit ?", "o"),
    ("Et si tout s'arrêtait demain ?", "o"),
    ("Et si la direction refusait ?", "o"),
    ("Et si votre comptable partait ?", "o"),
    ("et si votre comptable partait", "o"),
    ("Et si le serveur lâchait en pleine inscription ?", "o"),
    ("Et s'il pleuvait ce jour-là ?", "o"),
    ("Et si personne ne venait ?", "o"),
    ("Et si le bureau dit non ?", "o"),
    ("Et si tout brûlait, que feriez-vous ?", "o"),
    ("et si tout brulait vous feriez quoi", "o"),
    ("Imaginez que le serveur tombe : que se passe-t-il ?", "o"),
    ("Supposons que le budget passe : par quoi commencez-vous ?", "o"),
    ("Admettons que vous ayez carte blanche, vous changez quoi ?", "o"),
    ("Bonjour ! Alors, ces vacances, c'était comment ?", "o"),
    ("Bonjour, comment va votre mère depuis son opération ?", "o"),
]

TOLD = [
    ("Le bail court jusqu'en 2027, m'avez-vous écrit.", ""),
    ("Le camion est en panne depuis mardi, disiez-vous.", ""),
    ("Vous cherchez, m'avez-vous dit, un local plus grand.", ""),
    ("C'est votre frère, m'a-t-il semblé, qui tient les comptes.", ""),
    ("Vos apprentis, disiez-vous tantôt, manquent de pratique.", ""),
    ("Le toit fuit, avez-vous précisé dans votre courriel.", ""),
    ("La fiduciaire, m'expliquiez-vous, ne répond plus.", ""),
    ("Tout cela prend du temps, me disiez-vous l'autre jour.", ""),
    ("« Rien ne presse », m'avez-vous répondu en mars.", ""),
    ("« On verra bien », répétait-il à tout le monde.", ""),
    ("Le devis était trop haut, vous a-t-on dit au siège.", ""),
    ("Les délais ont doublé, nous confiait-elle hier.", ""),
    ("Le stock est là-bas, paraît-il.", ""),
    ("Vous avez, semble-t-il, deux contrats en cours.", ""),
    ("Aussi ai-je préparé deux variantes.", ""),
    ("Sans doute avez-vous déjà tout essayé.", ""),
    ("Ainsi aurez-vous le temps d'y penser.", ""),
    ("Peut-être pourrions-nous avancer d'un mois.", ""),
    ("Toujours est-il que le devis expire vendredi.", ""),
    ("Et si vous voulez, je passe jeudi.", ""),
    ("Si vous voulez, on en reparle.", ""),
    ("si jamais ca bloque appelez moi", ""),
    ("Si tout brûlait demain, ce serait la catastrophe.", ""),
    ("Et si tout va bien, on ouvre en mars.", ""),
    ("Si seulement c'était si simple !", ""),
    ("allo oui vous mentendez la", ""),
    ("Allô, vous m'entendez ?", ""),
    ("Bonjour, Koffi Mensah à l'appareil, vous allez bien ?", ""),
    ("Bonjour Madame Ouellet, ici Sarah de la Maison du vélo, comment allez-vous ?", ""),
    ("bonjour madame c'est fatou de chez imprimex vous allez bien", ""),
    ("Bonsoir, Jean Rey, du cabinet Rey et fils. Vous allez bien ?", ""),
    ("salut c'est Maude de la coop le monde va bien chez vous", ""),
    ("salam ici karim ca va la famille", ""),
    ("vous me suivez jusqu'ici", ""),
    ("c'est bon pour vous jusque là", ""),
    ("C'est clair pour vous ?", ""),
    ("ok pour vous", ""),
    ("Vous me voyez, là ? Je partage mon écran.", ""),
    ("Attendez, je n'entends plus, vous êtes là ?", ""),
    ("Vous voyez ce que je veux dire ?", ""),
    ("tu vois le genre", ""),
    ("Vous savez quoi ? On va faire simple.", ""),
    ("Puis-je vous poser une ou deux questions sur l'atelier ?", ""),
    ("D'accord ?", ""),
    ("Hein ?", ""),
    ("Ah bon ?", ""),
    ("Pardon ?", ""),
    ("Vous disiez ?", ""),
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
