"""CSV as meeting tools and spreadsheets give it."""

from __future__ import annotations

import pytest

from tests.cli.transcripts.telling import refused, shown

TWO = ["s: Bonjour ; ça va ?", "c: Oui, bien"]


@pytest.mark.parametrize(
    "content",
    [
        'nom,texte\nAnne,Bonjour ; ça va ?\nMarc,"Oui, bien"\n',
        'Nom;Texte\nAnne;"Bonjour ; ça va ?"\nMarc;Oui, bien\n',
        "Locuteur\tMessage\nAnne\tBonjour ; ça va ?\nMarc\tOui, bien\n",
        'heure|speaker|TEXT\n10:00|Anne|Bonjour ; ça va ?\n10:01|Marc|Oui, bien\n',
        'texte,id,nom\nBonjour ; ça va ?,1,Anne\n"Oui, bien",2,Marc\n',
        '\ufeff"Nom";"Énoncé"\r\n"Anne";"Bonjour ; ça va ?"\r\n"Marc";"Oui, bien"\r\n',
        '\n\nnom,texte\n\nAnne,Bonjour ; ça va ?\n,\nMarc,"Oui,\nbien"\n',
        'Anne,"Bonjour ;"\nAnne,ça va ?\nMarc,"Oui, bien"\n',
        '0:01,Anne,Bonjour ; ça va ?\n0:05,Marc,"Oui, bien"\n',
    ],
    ids=["commas", "semicolons", "tabs", "bars and times", "columns in any order",
         "spreadsheet", "blank lines, a cell of two lines", "no header", "no header, times"],
)
def test_rows_become_turns(content: str) -> None:
    assert shown("csv", content) == TWO


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("a,b,c,d\n1,2,3,4\n", 1, "colonne"),
        ("nom,texte\nAnne,Bonjour\nMarc\n", 3, "il manque une colonne"),
        ("nom,texte\nAnne,Bonjour\n\n,Oui\n", 4, "personne n’est nommé"),
        ('nom,texte\nAnne,"Bonjour\nMarc,Oui\n', 2, "guillemet"),
        ('nom,texte\nAnne,"Deux\nlignes"\n,Oui\n', 4, "personne n’est nommé"),
    ],
)
def test_a_fault_is_named_by_its_line(content: str, line: int, words: str) -> None:
    told = refused("csv", content)
    assert told.startswith(f"ligne {line} : ") and words in told


def test_every_faulty_line_is_named_up_to_a_limit() -> None:
    told = refused("csv", "nom,texte\nAnne,Oui\n" + ",Oui\n" * 30).splitlines()
    assert len(told) == 21 and told[-1] == "… et 10 autres lignes fautives"
