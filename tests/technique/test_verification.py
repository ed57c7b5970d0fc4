"""What is handed back, and whether its confirmation is asked (guide §2, §5.6–5.11)."""

from __future__ import annotations

import pytest

from tests.technique.verification_reading import verify

OFFICE = "On paie Office 365, et en plus un Google Workspace. Les deux font la même chose."
DRIVERS = "Je perds huit conducteurs par trimestre."

READ = [
    ("complete", "Si je comprends bien, vous payez deux fois la même chose. Est-ce bien cela ?", OFFICE),
    ("complete", "Si je comprends bien, vous payez deux fois la même chose. C’est exact ?", OFFICE),
    ("complete", "donc en gros euh vous payez deux fois pour la la même chose c'est ça", OFFICE),
    ("complete", "Corrigez-moi si je me trompe : vous payez deux fois la même chose.", OFFICE),
    ("complete", "Arrêtez-moi si je fais fausse route : vous payez deux fois la même chose.", OFFICE),
    ("complete", "si jte suis tu payes deux fois la meme affaire, jai bon?", OFFICE),
    ("complete", "Si je résume : on vous a repris huit camions, et vous en cherchez d'autres. C'est bien ça ?", DRIVERS),
    ("none", "Donc on vous prépare huit camions pour lundi.", DRIVERS),
    ("partial", "Vous me dites que vous payez deux fois la même chose.", OFFICE),
    ("partial", "j'entends que vous perdez huit conducteurs par trimestre", DRIVERS),
    ("partial", "Donc vous perdez huit conducteurs par trimestre.", DRIVERS),
    ("none", "Je comprends.", DRIVERS),
    ("none", "D'accord. Je vois.", DRIVERS),
    ("none", "Si je comprends bien le devis, je pourrai vous répondre demain.", DRIVERS),
    ("none", "Si vous me suivez bien, notre programme dure douze semaines.", DRIVERS),
    ("none", "Autrement dit, notre solution est la meilleure.", DRIVERS),
    ("none", "Je comprends que l'attente soit pénible.", DRIVERS),
    ("none", "C'est bien ça ?", DRIVERS),
    ("none", "D'après votre site, vous existez depuis 1987, c'est bien cela ?", DRIVERS),
]


@pytest.mark.parametrize(("verdict", "trainee", "client"), READ)
def test_tells_what_is_handed_back_from_what_looks_like_it(verdict, trainee, client):
    assert verify(trainee, client).verdict == verdict


CONTENT = [
    ("faithful", "Si je comprends bien, vous perdez huit conducteurs par trimestre.", DRIVERS),
    ("distorted", "Si je comprends bien, vous perdez huit conducteurs par semaine.", DRIVERS),
    ("distorted", "Si je résume, vous bouclez votre budget en janvier.", "Nous bouclons notre budget en juin."),
    ("empty", "Si je résume, vous avez un certain nombre de choses à améliorer.", DRIVERS),
]


@pytest.mark.parametrize(("content", "trainee", "client"), CONTENT)
def test_judges_the_words_handed_back(content, trainee, client):
    assert verify(trainee, client).content == content


def test_leaves_content_open_without_a_client_turn():
    found = verify("Si je comprends bien, vous perdez huit conducteurs. C'est ça ?")
    assert (found.verdict, found.content) == ("complete", None)


def test_quotes_the_turn_as_typed():
    turn = "Bonjour. Si je vous suis, vous perdez huit conducteurs. C’est exact ?"
    found = verify(turn, DRIVERS)
    assert found.handed_back in turn and found.confirmation in turn
    assert turn[found.start : found.end].startswith("Si je vous suis")
