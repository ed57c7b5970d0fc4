"""The page for authors names all that a scenario can hold."""

from __future__ import annotations

import re

import pytest

from bot.content import names
from bot.content.profile import load_profiles
from bot.content.scenario_shape import SCENARIO, VOICE
from bot.records.settings import ROOT

PAGE = (ROOT / "docs" / "auteurs.md").read_text(encoding="utf-8")
WORDS = set(re.findall(r"[\w-]+", PAGE))
NAMES = [*names.REACTIONS, *names.MOVES, *names.CONTACTS, *names.SORE_EVENTS, *names.ENDINGS]
CUES = [cue.id for profile in load_profiles().values() for cue in profile.cues]
FIELDS = [*SCENARIO.required, *SCENARIO.optional, *VOICE.required, *VOICE.optional]


@pytest.mark.parametrize("name", [*NAMES, *CUES, *FIELDS])
def test_the_page_names_it(name):
    assert name in WORDS


@pytest.mark.parametrize("contact", names.CONTACTS)
def test_the_page_gives_the_trust_at_the_start(contact):
    said = {"recommandation": "recommandation", "appel_offres": "appel d’offres"}.get(contact, contact)
    start = load_profiles()["meneur"].start[contact]
    assert f"{said} {start}" in PAGE
