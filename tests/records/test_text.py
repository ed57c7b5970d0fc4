"""Words as they are compared, whoever typed them."""

from __future__ import annotations

import pytest

from bot.records.text import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Où", "ou"),
        ("DÉJÀ ÉTÉ", "deja ete"),
        ("l’œil", "l'oeil"),
        ("Œuvre", "oeuvre"),
        ("e\u0301te\u0301", "ete"),
        ("ex æquo", "ex aequo"),
        ("34 %, c’est tout !", "34 %, c'est tout !"),
    ],
)
def test_case_accents_ligatures_and_the_kind_of_apostrophe_do_not_count(
    typed: str, folded: str
) -> None:
    assert fold(typed) == folded
