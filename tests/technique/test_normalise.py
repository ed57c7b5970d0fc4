"""What chat writes, and what the parser gets; the way back never breaks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.technique.normalise import normalise

CASES = [
    ("pk avoir choisi ce four", "pourquoi avoir choisi ce four"),
    ("keske vs attendez de nous", "qu'est-ce que vous attendez de nous"),
    ("quest ce qui vous amene", "qu'est-ce qui vous amene"),
    ("c koi le souci", "c'est quoi le souci"),
    ("cb de salles", "combien de salles"),
    ("depuis kan", "depuis quand"),
    ("jte raconte", "je te raconte"),
    ("jaimerais savoir", "j'aimerais savoir"),
    ("avez vous un site", "avez-vous un site"),
    ("y a t il un delai", "y a-t-il un delai"),
    ("parlez moi de vous", "parlez-moi de vous"),
    ("ou en etes vous", "où en êtes-vous"),
    ("et cote budget", "et côté budget"),
    ("c'est tu correct", "c'est-tu correct"),
    ("euh donc euh vous avez vous avez un site", "donc vous avez un site"),
    ("Qu’est‑ce que c’est\u00a0?", "Qu'est-ce que c'est ?"),
    ("QUEL EST VOTRE BUDGET", "quel est votre budget"),
]

UNTOUCHED = [
    "Vous pouvez vous organiser sans nous.",
    "Il travaille chez nous depuis mars.",
    "Vous vous répartissez les gardes.",
    "Le CA se réunit lundi.",
    "Quelles sont vos priorités ?",
    "Vous pouvez m'en dire plus ?",
    "",
]


@pytest.mark.parametrize(("typed", "read"), CASES)
def test_chat_is_spelt_out(typed: str, read: str) -> None:
    assert normalise(typed).text == read


@pytest.mark.parametrize("typed", UNTOUCHED)
def test_french_that_needs_nothing_comes_back_as_it_is(typed: str) -> None:
    assert normalise(typed).text == typed


def test_a_span_leads_back_to_the_words_as_typed() -> None:
    normalised = normalise("euh pk vs hésitez")
    start = normalised.text.index("vous")
    assert normalised.quote(start, start + len("vous")) == "vs"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_offsets_never_decrease_and_cover_the_text(typed: str) -> None:
    normalised = normalise(typed)
    offsets = normalised.offsets
    assert len(offsets) == len(normalised.text) + 1
    assert offsets[-1] == len(typed)
    assert all(first <= second for first, second in zip(offsets, offsets[1:]))
