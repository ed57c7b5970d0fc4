"""Typography, likeness of words, topics and profiles."""

from __future__ import annotations

import pytest

from bot.content.likeness import alike, begins, content_stems, stem
from bot.content.names import EVENTS
from bot.content.profile import load_profiles
from bot.content.topics import load_topics
from bot.content.typography import typography_faults
from bot.records.call import PROFILES


@pytest.mark.parametrize(
    "text",
    [
        "C’est bien\u202f? Oui\u00a0!",
        "Il a dit «\u202foui\u202f».",
        "À 17:30, voir https://exemple.fr, ou 10 %.",
        "Ah bon\u202f?!",
        "Trois points… et voilà.",
        "Monsieur Keller est notre trésorier.",
    ],
)
def test_good_typography_has_no_fault(text):
    assert list(typography_faults(text)) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("C'est bien.", "apostrophe droite"),
        ("Ça va ?", "avant « ? »"),
        ("Ça va?", "avant « ? »"),
        ("Ceci : cela", "avant « : »"),
        ("Il a dit « oui ».", "après « « »"),
        ('Il a dit "oui".', "guillemet droit"),
        ("Eh bien...", "trois points"),
        ("Deux  espaces.", "deux espaces"),
        ("Merci madame.", "genre"),
    ],
)
def test_bad_typography_is_named(text, named):
    assert any(named in message for message in typography_faults(text))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("bénévoles", "bénévole", True),
        ("sauvegarde", "sauvegarder", True),
        ("sauvegarde", "sauvgarde", True),
        ("former", "formation", True),
        ("budget", "bugdet", False),
        ("démo", "démonstration", True),
        ("ordi", "ordinateur", True),
        ("port", "portique", False),
        ("projet", "problème", False),
        ("2003", "2004", False),
    ],
)
def test_forms_of_one_word_are_alike(one, other, same):
    first, second = content_stems(one)[0], content_stems(other)[0]
    assert alike(first, second) is same


@pytest.mark.parametrize(("word", "cut"), [("ateliers", "ateli"), ("34", "34"), ("mois", "mois")])
def test_a_stem_keeps_four_letters(word, cut):
    assert stem(word) == cut


@pytest.mark.parametrize(
    ("text", "starts", "count"),
    [
        ("Qui s’occupe de l’informatique ?", ["informati", "qui"], 2),
        ("Vous quittez Google ?", ["qui"], 0),
        ("Êtes-vous équipés ?", ["équip"], 1),
    ],
)
def test_beginnings_are_found_in_words(text, starts, count):
    assert begins(text, starts) == count


def test_there_are_31_topics_with_all_their_names():
    topics = load_topics()
    assert len(topics) == 31
    assert all(topic.fr and topic.said and topic.what for topic in topics.values())


@pytest.mark.parametrize(
    ("topic", "of"),
    [("budget", "du budget"), ("competitors", "des autres offres"), ("people", "de l’équipe")],
)
def test_a_topic_is_named_after_de(topic, of):
    assert load_topics()[topic].of == of


@pytest.mark.parametrize("name", PROFILES)
def test_each_profile_has_cues_effects_and_thresholds_in_order(name):
    profile = load_profiles()[name]
    assert profile.id == name and len(profile.cues) == 4
    assert set(profile.effects) == set(EVENTS)
    assert 0 < profile.end < profile.warn < profile.guard < profile.high < 100


def test_trust_is_gained_slowly_and_lost_at_once():
    for profile in load_profiles().values():
        gains = [effect.trust for effect in profile.effects.values()]
        assert max(gains) <= profile.rise_max < -min(gains) / 2


def test_no_two_profiles_have_the_same_axes():
    assert len({tuple(p.axes.items()) for p in load_profiles().values()}) == len(PROFILES)
