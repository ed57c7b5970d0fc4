"""Plain text, as people type it and as chats and meeting tools export it."""

from __future__ import annotations

import pytest

from tests.cli.transcripts.telling import noted, shown

TWO = ["s: Bonjour, ça va ?", "c: Oui, bien."]


@pytest.mark.parametrize(
    "content",
    [
        "Anne : Bonjour, ça va ?\nMarc : Oui, bien.\n",
        "Anne\u00a0: Bonjour, ça va ?\nMarc\u202f: Oui, bien.",
        "Anne: Bonjour,\nça va ?\n\nMarc: Oui,\n\nbien.\n",
        "[00:01:02] Anne : Bonjour, ça va ?\n[00:01:09] Marc : Oui, bien.\n",
        "(1:02) Anne : Bonjour, ça va ?\n1:09 - Marc : Oui, bien.\n",
        "00:01 Anne: Bonjour, ça va ?\n00:09 Marc: Oui, bien.\n",
        "12/03/2026, 10:03 - Anne: Bonjour, ça va ?\n12/03/2026, 10:04 - Marc: Oui, bien.\n",
        "[12/03/2026 10:03:11] Anne : Bonjour, ça va ?\n[12/03/2026 10:03:20] Marc : Oui, bien.\n",
        "**Anne :** Bonjour, ça va ?\n**Marc :** Oui, bien.\n",
        "- Anne : Bonjour, ça va ?\n- Marc : Oui, bien.\n",
        "Anne   0:03\nBonjour, ça va ?\n\nMarc   0:10\nOui, bien.\n",
        "[Anne] 14:03:21\nBonjour, ça va ?\n[Marc] 14:03:25\nOui, bien.\n",
        "Anne\n00:00:12\nBonjour, ça va ?\n\nMarc\n00:00:15\nOui, bien.\n",
        "10:03 <Anne> Bonjour, ça va ?\n10:04 <Marc> Oui, bien.\n",
        "10:03:22 De Anne à tout le monde : Bonjour, ça va ?\n10:04:02 De Marc à Anne : Oui, bien.\n",
        "ANNE :\nBonjour, ça va ?\nMARC :\nOui, bien.\n",
        "anne : Bonjour,\nanne : ça va ?\nle client : Oui,\nle client : bien.\n",
        "Anne :\tBonjour, ça va ?\r\nMarc :\tOui, bien.\r\n",
    ],
)
def test_lines_become_turns(content: str) -> None:
    assert shown("txt", content) == TWO


@pytest.mark.parametrize(
    "line",
    ["Le problème : le temps.", "Résultat : on perd une heure.", "Par exemple : un agenda.",
     "On a deux besoins : un site et un agenda.", "Voir https://exemple.org à 10:30", "Bref :",
     "et là il me dit : « jamais »"],
)
def test_a_colon_within_speech_names_nobody(line: str) -> None:
    said = f"Anne : Alors ?\nMarc : Voilà.\n{line}\nAnne : Bien.\n"
    assert shown("txt", said) == ["s: Alors ?", f"c: Voilà. {line}", "s: Bien."]


@pytest.mark.parametrize(
    "name",
    ["Anne-Laure N’Diaye", "Mme Rossi", "M. Keller", "Inès Le Goff", "Jean de la Tour", "Client",
     "Locuteur 2", "SPEAKER_01", "Fatou (asso)", "Dr. Aït Ali", "Fabre, Marc", "Zoé"],
)
def test_names_of_many_kinds_are_names(name: str) -> None:
    assert shown("txt", f"Anne : Bonjour.\n{name} : Oui.\n") == ["s: Bonjour.", "c: Oui."]


def test_lines_before_the_first_name_are_left_out_and_told() -> None:
    said = "Compte rendu\nParticipants : Anne, Marc\n\nAnne : Bonjour.\nMarc : Oui.\n"
    assert shown("txt", said) == ["s: Bonjour.", "c: Oui."]
    assert noted("txt", said) == ("Laissé de côté, sans nom de personne : ligne 1.",)
