"""The checker names every fault with its file, its line and a French sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.content.check import check_scenario
from bot.content.faults import ContentError, Fault
from bot.content.paths import scenario_dirs
from bot.content.scenario_building import load_scenario
from tests.client.tiny import HEAD
from tests.content.editing import change, drop, put, typographic, write


def check(folder: Path) -> list[Fault]:
    return check_scenario(folder, folder.parents[1])


def faults(folder: Path) -> list[str]:
    return [fault.message for fault in check(folder)]


def test_a_scenario_without_a_fault_gets_none(folder, data):
    assert check(folder) == []
    assert load_scenario(folder, data).id == "tiny"


@pytest.mark.parametrize("path", scenario_dirs(), ids=lambda path: path.name)
def test_the_scenarios_of_the_project_have_no_fault(path):
    assert [str(fault) for fault in check_scenario(path)] == []


@pytest.mark.parametrize(
    ("file", "edit", "message"),
    [
        ("scenario.yml", drop("fiche"), "« fiche » manque"),
        ("scenario.yml", put("adress", "vous"), "Vouliez-vous dire « address »"),
        ("scenario.yml", put("contact", "hazard"), "Vouliez-vous dire « hasard »"),
        ("scenario.yml", put("needs", 0, "trust", 140), "140 : attendu de 0 à 100"),
        ("scenario.yml", put("needs", 0, "trust", "haut"), "attend un nombre entier, on y trouve un texte"),
        ("scenario.yml", put("needs", 0, "topics", ["skils"]), "Vouliez-vous dire « skills »"),
        ("scenario.yml", put("facts", 0, "topic", "poeple"), "Vouliez-vous dire « people »"),
        ("scenario.yml", put("facts", 1, "id", "f-benevoles"), "sert déjà"),
        ("scenario.yml", put("facts", 0, "truth", "Le club compte 34 bénévoles"), "finit par un point"),
        ("scenario.yml", put("objections", 0, "raised_by", ["prize"]), "Vouliez-vous dire « price »"),
        ("scenario.yml", put("closed", "budget", 1, "tells", ["f-budge"]), "Vouliez-vous dire « f-budget »"),
        ("scenario.yml", put("questions", 0, "answered_by", ["prise"]), "Vouliez-vous dire « price »"),
        ("scenario.yml", put("questions", 0, "topics", ["budgets"]), "Vouliez-vous dire « budget »"),
        ("scenario.yml", put("questions", 0, "id", "w-nuage"), "sert déjà"),
        ("scenario.yml", put("sore_points", 0, "event", "value"), "Vouliez-vous dire « values »"),
        ("scenario.yml", put("sore_points", 0, "says", ["on met tout là"]), "a 1 entrées"),
        ("scenario.yml", drop("endings", "signed"), "« signed » manque"),
        ("scenario.yml", put("endings", "signed", "trust", 40), "demande moins que « second_meeting »"),
        ("scenario.yml", put("endings", "signed", "needs", 2), "demande 2 besoins : il y en a 1"),
        ("scenario.yml", put("id", "autre"), "devrait être « tiny »"),
        ("meneur.yml", put("profile", "aimable"), "devrait être « meneur »"),
        ("meneur.yml", drop("topics", "budget"), "Le sujet « budget » n’a pas de réplique"),
        ("meneur.yml", drop("hints", "n-relais"), "Le besoin « n-relais » n’a pas de réplique"),
        ("meneur.yml", drop("statements", "s-vite"), "L’énoncé « s-vite » n’a pas de réplique"),
        ("meneur.yml", drop("questions", "q-prix"), "La question « q-prix » n’a pas de réplique"),
        ("meneur.yml", drop("questions", "q-prix", "ignored"), "« ignored » manque"),
        ("meneur.yml", put("questions", "q-pris", {"ask": "a", "answered": "b", "ignored": "c"}), "Vouliez-vous dire « q-prix »"),
        ("meneur.yml", drop("sore_points", "w-nuage"), "Le point sensible « w-nuage » n’a pas de réplique"),
        ("meneur.yml", drop("endings", "polite_no"), "« polite_no » manque"),
        ("meneur.yml", drop("reactions", "vague"), "« vague » manque"),
        ("meneur.yml", put("reactions", "yes", ["Oui.", "Oui oui.", "Si."]), "3 répliques\u202f: 4 au moins"),
        ("meneur.yml", put("reactions", "yes", ["Bien sûr que oui, vous dis-je"] * 4), "de 4 mots au plus"),
        ("meneur.yml", put("topics", "budget", "closed", "c-votes", "Non."), "Vouliez-vous dire « c-vote »"),
        ("meneur.yml", drop("topics", "budget", "closed", "c-vote"), "« c-vote » n’a pas de réponse"),
        ("meneur.yml", drop("topics", "budget", "closed", "default"), "0 réponses `default`"),
        ("meneur.yml", put("topics", "budget", "layers", 0, "trust", 10), "a `trust: 0`"),
        ("meneur.yml", put("topics", "budget", "layers", 0, "tells", ["f-x"]), "Le fait « f-x » n’existe pas"),
        ("meneur.yml", put("topics", "budget", "layers", 0, "reveals", ["n-relais"]), "ne se dit pas sur le sujet « budget »"),
        ("meneur.yml", put("topics", "skills", "layers", 1, "reveals", []), "Aucune couche ne révèle"),
        ("meneur.yml", put("topics", "people", "layers", 0, "tells", []), "« f-benevoles » n’est jamais dit"),
        ("meneur.yml", put("topics", "budget", "layers", 0, "cues", ["m-bref", "m-vif"]), "L’indice « m-vif » n’existe pas"),
        ("meneur.yml", put("opening", ["a b c d e " * 90]), "signes"),
        ("meneur.yml", put("topics", "budget", "closed", "default", "Oui, mais " * 12), "Réponse fermée de"),
        ("meneur.yml", put("hints", "n-relais", "Nous avons 34 bénévoles au club."), "déjà écrite ligne"),
        ("meneur.yml", put("opening", ["L'équipe est là."]), "apostrophe droite"),
        ("meneur.yml", put("opening", ["Allô ?"]), "espace insécable avant « ? »"),
        ("meneur.yml", put("opening", ["Bonjour Madame, je vous écoute."]), "devine le genre"),
        ("meneur.yml", put("opening", ["Bien, {fact} et voilà."]), "accolades"),
        ("meneur.yml", put("opening", ["[Vous êtes|Tu es] là."]), "ne sert qu’avec `address: suit`"),
        ("meneur.yml", put("reactions", "correct", 0, "Non, ce n’est pas du tout cela."), "Il manque « {fact} »"),
        ("meneur.yml", put("address", "suit"), "écrire les deux formes"),
    ],
)
def test_each_fault_is_named(folder, file, edit, message):
    change(folder, file, edit)
    found = check(folder)
    assert any(message.replace("\u202f", " ") in fault.message.replace("\u202f", " ") for fault in found)
    assert all(fault.file.name == file for fault in found if message in fault.message)


def test_a_fault_has_the_line_on_which_it_stands(folder):
    change(folder, "meneur.yml", put("opening", ["L'équipe est là."]))
    fault = next(f for f in check(folder) if "apostrophe" in f.message)
    lines = fault.file.read_text(encoding="utf-8").splitlines()
    assert "L'équipe" in lines[fault.line - 1]


def test_broken_yaml_is_named_with_its_line(folder):
    (folder / "meneur.yml").write_text("profile: meneur\ntopics: [un\n", encoding="utf-8")
    fault = next(f for f in check(folder) if f.file.name == "meneur.yml")
    assert "YAML" in fault.message and fault.line >= 2


def test_a_field_written_twice_is_named(folder):
    text = (folder / "scenario.yml").read_text(encoding="utf-8")
    (folder / "scenario.yml").write_text(text.replace("{", '{\n "id": "tiny",', 1), encoding="utf-8")
    assert any("écrit deux fois" in message for message in faults(folder))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"title: \x00"])
def test_a_file_that_is_no_text_is_named(folder, content):
    (folder / "scenario.yml").write_bytes(content)
    assert any(fault.file.name == "scenario.yml" for fault in check(folder))


def test_a_missing_voice_is_named(folder):
    (folder / "aimable.yml").unlink()
    assert faults(folder) == ["Ce fichier n’existe pas."]


@pytest.mark.parametrize("content", ["", "- un\n- deux\n", "bonjour"])
def test_a_file_of_another_shape_is_named(folder, content):
    (folder / "aimable.yml").write_text(content, encoding="utf-8")
    assert any("attend des champs" in message for message in faults(folder))


def test_loading_a_scenario_with_faults_says_where(folder):
    change(folder, "scenario.yml", drop("title"))
    with pytest.raises(ContentError, match=r"scenario\.yml:\d+: .*« title » manque"):
        load_scenario(folder, folder.parents[1])


def test_typography_does_not_keep_a_scenario_from_loading(folder):
    change(folder, "meneur.yml", put("opening", ["L'équipe est là ?"]))
    assert load_scenario(folder, folder.parents[1]).voice("meneur").opening[0].text == "L'équipe est là ?"


def spread(folder: Path, name: str, *keys: str) -> None:
    """Move ``keys`` of the scenario to the file ``name``."""
    data = json.loads((folder / "scenario.yml").read_text(encoding="utf-8"))
    write(folder / name, {key: data.pop(key) for key in keys})
    write(folder / "scenario.yml", data)


def test_the_keys_can_be_spread_over_five_files(folder, data):
    whole = load_scenario(folder, data)
    spread(folder, "facts.yml", "facts")
    spread(folder, "needs.yml", "needs")
    spread(folder, "moments.yml", "statements", "objections", "requests", "questions")
    spread(folder, "closed.yml", "closed")
    assert check(folder) == []
    assert load_scenario(folder, data) == whole


def test_a_fault_stands_in_the_file_that_holds_the_key(folder):
    spread(folder, "facts.yml", "facts")
    change(folder, "facts.yml", put("facts", 1, "topic", "budgets"))
    fault = next(fault for fault in check(folder))
    lines = fault.file.read_text(encoding="utf-8").splitlines()
    assert fault.file.name == "facts.yml" and "budgets" in lines[fault.line - 1]


def test_a_key_in_two_files_is_named_where_it_comes_again(folder):
    write(folder / "needs.yml", {"needs": typographic(HEAD["needs"])})
    fault = next(fault for fault in check(folder))
    assert fault.file.name == "needs.yml" and fault.line == 2
    assert "« needs » est déjà écrit dans scenario.yml, ligne" in fault.message


def test_a_key_in_no_file_is_missed_in_its_own(folder):
    change(folder, "scenario.yml", drop("facts"))
    assert ("facts.yml", "Le champ « facts » manque.") in [
        (fault.file.name, fault.message) for fault in check(folder)
    ]


def put_reactions(data: Path, **reactions) -> None:
    (data / "profiles" / "reactions").mkdir()
    write(data / "profiles" / "reactions" / "meneur.yml", reactions)


def test_the_reactions_of_the_profile_stand_in_for_those_a_voice_has_not(folder, data):
    change(folder, "meneur.yml", drop("reactions", "vague"))
    lines = ["C’est flou.", "Trop vague pour moi, précisez.", "[Vous dites|Tu dis] peu.", "Mais encore ?"]
    put_reactions(data, vague=lines)
    assert check(folder) == []
    spoken = load_scenario(folder, data).voice("meneur").reactions["vague"]
    assert [line.text for line in spoken] == lines and all(line.spare for line in spoken)


@pytest.mark.parametrize(
    ("reactions", "message"),
    [
        ({"vagues": ["Flou."]}, "Vouliez-vous dire « vague »"),
        ({"vague": ["Vous ne dites rien de net."]}, "écrire les deux formes"),
        ({"vague": ["vague réplique numéro 1 ici"]}, "déjà écrite parmi celles du profil"),
        ({"vague": [{"say": "Flou.", "cues": ["m-vif"]}]}, "L’indice « m-vif » n’existe pas"),
        ({"correct": ["Non, ce n’est pas du tout cela."]}, "Il manque « {fact} »"),
        ({"vague": ["C'est flou."]}, "apostrophe droite"),
    ],
)
def test_the_reactions_of_a_profile_are_checked_too(folder, data, reactions, message):
    put_reactions(data, **reactions)
    assert any(message in fault for fault in faults(folder))
