"""Who is the trainee; the bytes that files are made of."""

from __future__ import annotations

import pytest

from tests.cli.transcripts.telling import noted, refused, shown

CALL = "Hélène Ka : Bonjour.\nMarc Roy : Oui.\nLéa : Moi aussi.\nMarc Roy : Voilà.\n"


@pytest.mark.parametrize("name", ["Hélène Ka", "helene ka", "HÉLÈNE  KA", "Hélène", "ka", "Ka, Hélène"])
def test_the_trainee_is_found_without_case_accents_or_whole_name(name: str) -> None:
    assert shown("txt", CALL, name)[0] == "s: Bonjour."


def test_all_others_are_on_the_client_s_side_and_it_is_told() -> None:
    assert shown("txt", CALL, "Hélène") == ["s: Bonjour.", "c: Oui.", "c: Moi aussi.", "c: Voilà."]
    assert noted("txt", CALL, "Hélène") == ("Comptés comme le client : Marc Roy, Léa.",)


@pytest.mark.parametrize(
    ("trainee", "content", "sentence"),
    [
        ("Paul", CALL, "« Paul » ne parle pas dans cette transcription. "
                       "Noms trouvés : Hélène Ka, Marc Roy, Léa."),
        ("", CALL, "« » ne parle pas"),
        (None, CALL, "Qui est stagiaire ? Ajoutez --trainee et un nom : Hélène Ka, Marc Roy, Léa."),
        ("Anne", "Anne Ka : Oui.\nAnne Roy : Non.\n", "« Anne » peut être plusieurs personnes."),
        ("Anne", "Anne : Oui.\nAnne : Non.\n", "Une seule personne parle (Anne)"),
        ("Anne", "", "Cette transcription est vide"),
        ("Anne", "\n \n\t\n", "Cette transcription est vide"),
        ("Anne", "des mots\nencore\n", "Personne n’est nommé"),
    ],
)
def test_what_cannot_be_told_apart_is_refused(
    trainee: str | None, content: str, sentence: str
) -> None:
    assert refused("txt", content, trainee).replace("«  »", "« »").startswith(sentence)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_that_people_have(encoding: str) -> None:
    said = "Hélène : Ça coûte 3 € l’été.\nMarc : D’accord.\n".encode(encoding)
    assert shown("txt", said, "helene") == ["s: Ça coûte 3 € l’été.", "c: D’accord."]


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"\x00\x01\xff\xfe\x89PNG", 1, "texte"),
        (b"Anne : oui\nMarc : \x00\x01\xff\n", 2, "texte"),
        ("Anne : é\n".encode() + b"Marc : \xe9t\xe9\n", 2, "UTF-8"),
        (b"Anne : oui\nMarc : \x81\x8d\n", 2, "texte"),
        (b"PK\x03\x04\x14\x00", 1, "Word"),
        (b"%PDF-1.7", 1, "PDF"),
        (bytes(range(256)), 1, "texte"),
    ],
    ids=["png", "a binary line", "two encodings", "no encoding", "docx", "pdf", "every byte"],
)
def test_what_is_no_text_is_refused_by_its_line(data: bytes, line: int, words: str) -> None:
    told = refused("txt", data)
    assert told.startswith(f"ligne {line} : ") and words in told and "\n" not in told
