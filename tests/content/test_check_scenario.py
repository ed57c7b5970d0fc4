"""The checker names every fault with its file, its line and a French sentence."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.content.check import check_scenario
from bot.content.faults import ContentError
from bot.content.paths import scenario_dirs
from bot.content.scenario import load_scenario
from bot.records.call import PROFILES
from tests.client.tiny import HEAD, voice_data


def typographic(value):
    """Return ``value`` with the typography that the checker asks for."""
    if isinstance(value, dict):
        return {key: typographic(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typographic(item) for item in value]
    if isinstance(value, str):
        return re.sub(r"(?<=\w) ?([;:!?])", "\u202f\\1", value)
    return value


@pytest.fixture
def folder(tmp_path):
    """A scenario without a fault, in files (JSON is YAML, one value a line)."""
    place = tmp_path / "tiny"
    place.mkdir()
    write(place / "scenario.yml", typographic(HEAD))
    for profile in PROFILES:
        write(place / f"{profile}.yml", typographic(voice_data(profile)))
    return place


def write(file: Path, data) -> None:
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


def change(folder: Path, name: str, edit) -> None:
    data = json.loads((folder / name).read_text(encoding="utf-8"))
    edit(data)
    write(folder / name, data)


def faults(folder: Path) -> list[str]:
    return [fault.message for fault in check_scenario(folder)]


def test_a_scenario_without_a_fault_gets_none(folder):
    assert check_scenario(folder) == []
    assert load_scenario(folder).id == "tiny"


@pytest.mark.parametrize("path", scenario_dirs(), ids=lambda path: path.name)
def test_the_scenarios_of_the_project_have_no_fault(path):
    assert [str(fault) for fault in check_scenario(path)] == []


def _closed(data):
    return data["topics"]["budget"]["closed"]


def _set(*path):
    *keys, last, value = path

    def edit(data):
        for key in keys:
            data = data[key]
        data[last] = value

    return edit


def _drop(*path):
    *keys, last = path

    def edit(data):
        for key in keys:
            data = data[key]
        del data[last]

    return edit


@pytest.mark.parametrize(
    ("file", "edit", "message"),
    [
        ("scenario.yml", _drop("fiche"), "« fiche » manque"),
        ("scenario.yml", _set("adress", "vous"), "Vouliez-vous dire « address »"),
        ("scenario.yml", _set("contact", "hazard"), "Vouliez-vous dire « hasard »"),
        ("scenario.yml", _set("needs", 0, "trust", 140), "140 : attendu de 0 à 100"),
        ("scenario.yml", _set("needs", 0, "trust", "haut"), "attend un nombre entier, on y trouve un texte"),
        ("scenario.yml", _set("needs", 0, "topics", ["skils"]), "Vouliez-vous dire « skills »"),
        ("scenario.yml", _set("facts", 0, "topic", "poeple"), "Vouliez-vous dire « people »"),
        ("scenario.yml", _set("facts", 1, "id", "f-benevoles"), "sert déjà"),
        ("scenario.yml", _set("facts", 0, "truth", "Le club compte 34 bénévoles"), "finit par un point"),
        ("scenario.yml", _set("objections", 0, "raised_by", ["prize"]), "Vouliez-vous dire « price »"),
        ("scenario.yml", _set("closed", "budget", 1, "tells", ["f-budge"]), "Vouliez-vous dire « f-budget »"),
        ("scenario.yml", _set("id", "autre"), "devrait être « tiny »"),
        ("meneur.yml", _set("profile", "aimable"), "devrait être « meneur »"),
        ("meneur.yml", _drop("topics", "budget"), "Le sujet « budget » n’a pas de réplique"),
        ("meneur.yml", _drop("hints", "n-relais"), "Le besoin « n-relais » n’a pas de réplique"),
        ("meneur.yml", _drop("statements", "s-vite"), "L’énoncé « s-vite » n’a pas de réplique"),
        ("meneur.yml", _drop("reactions", "vague"), "« vague » manque"),
        ("meneur.yml", _set("reactions", "yes", ["Oui.", "Oui oui.", "Si."]), "3 répliques\u202f: 4 au moins"),
        ("meneur.yml", _set("reactions", "yes", ["Bien sûr que oui, vous dis-je"] * 4), "de 4 mots au plus"),
        ("meneur.yml", _set("topics", "budget", "closed", "c-votes", "Non."), "Vouliez-vous dire « c-vote »"),
        ("meneur.yml", _drop("topics", "budget", "closed", "c-vote"), "« c-vote » n’a pas de réponse"),
        ("meneur.yml", _drop("topics", "budget", "closed", "default"), "0 réponses `default`"),
        ("meneur.yml", _set("topics", "budget", "layers", 0, "trust", 10), "a `trust: 0`"),
        ("meneur.yml", _set("topics", "budget", "layers", 0, "tells", ["f-x"]), "Le fait « f-x » n’existe pas"),
        ("meneur.yml", _set("topics", "budget", "layers", 0, "reveals", ["n-relais"]), "ne se dit pas sur le sujet « budget »"),
        ("meneur.yml", _set("topics", "skills", "layers", 1, "reveals", []), "Aucune couche ne révèle"),
        ("meneur.yml", _set("topics", "people", "layers", 0, "tells", []), "« f-benevoles » n’est jamais dit"),
        ("meneur.yml", _set("topics", "budget", "layers", 0, "cues", ["m-bref", "m-vif"]), "L’indice « m-vif » n’existe pas"),
        ("meneur.yml", _set("opening", ["a b c d e " * 90]), "signes"),
        ("meneur.yml", _set("topics", "budget", "closed", "default", "Oui, mais " * 12), "Réponse fermée de"),
        ("meneur.yml", _set("hints", "n-relais", "Nous avons 34 bénévoles au club."), "déjà écrite ligne"),
        ("meneur.yml", _set("opening", ["L'équipe est là."]), "apostrophe droite"),
        ("meneur.yml", _set("opening", ["Allô ?"]), "espace insécable avant « ? »"),
        ("meneur.yml", _set("opening", ["Bonjour Madame, je vous écoute."]), "devine le genre"),
        ("meneur.yml", _set("opening", ["Bien, {fact} et voilà."]), "accolades"),
        ("meneur.yml", _set("opening", ["[Vous êtes|Tu es] là."]), "ne sert qu’avec `address: suit`"),
        ("meneur.yml", _set("reactions", "correct", 0, "Non, ce n’est pas du tout cela."), "Il manque « {fact} »"),
        ("meneur.yml", _set("address", "suit"), "écrire les deux formes"),
    ],
)
def test_each_fault_is_named(folder, file, edit, message):
    change(folder, file, edit)
    found = check_scenario(folder)
    assert any(message.replace("\u202f", " ") in fault.message.replace("\u202f", " ") for fault in found)
    assert all(fault.file.name == file for fault in found if message in fault.message)


def test_a_fault_has_the_line_on_which_it_stands(folder):
    change(folder, "meneur.yml", _set("opening", ["L'équipe est là."]))
    fault = next(f for f in check_scenario(folder) if "apostrophe" in f.message)
    lines = fault.file.read_text(encoding="utf-8").splitlines()
    assert "L'équipe" in lines[fault.line - 1]


def test_broken_yaml_is_named_with_its_line(folder):
    (folder / "meneur.yml").write_text("profile: meneur\ntopics: [un\n", encoding="utf-8")
    fault = next(f for f in check_scenario(folder) if f.file.name == "meneur.yml")
    assert "YAML" in fault.message and fault.line >= 2


def test_a_field_written_twice_is_named(folder):
    text = (folder / "scenario.yml").read_text(encoding="utf-8")
    (folder / "scenario.yml").write_text(text.replace("{", '{\n "id": "tiny",', 1), encoding="utf-8")
    assert any("écrit deux fois" in message for message in faults(folder))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"title: \x00"])
def test_a_file_that_is_no_text_is_named(folder, content):
    (folder / "scenario.yml").write_bytes(content)
    assert any(fault.file.name == "scenario.yml" for fault in check_scenario(folder))


def test_a_missing_voice_is_named(folder):
    (folder / "aimable.yml").unlink()
    assert faults(folder) == ["Ce fichier n’existe pas."]


@pytest.mark.parametrize("content", ["", "- un\n- deux\n", "bonjour"])
def test_a_file_of_another_shape_is_named(folder, content):
    (folder / "aimable.yml").write_text(content, encoding="utf-8")
    assert any("attend des champs" in message for message in faults(folder))


def test_loading_a_scenario_with_faults_says_where(folder):
    change(folder, "scenario.yml", _drop("title"))
    with pytest.raises(ContentError, match=r"scenario\.yml:\d+: .*« title » manque"):
        load_scenario(folder)


def test_typography_does_not_keep_a_scenario_from_loading(folder):
    change(folder, "meneur.yml", _set("opening", ["L'équipe est là ?"]))
    assert load_scenario(folder).voice("meneur").opening[0].text == "L'équipe est là ?"
