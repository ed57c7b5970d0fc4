"""Which sentences without a question may still ask."""

from __future__ import annotations

import pytest

from bot.technique.pipeline import load_nlp
from bot.understanding.asking import may_ask


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("À jeudi.", False),
        ("À demain alors.", False),
        ("Bonne soirée et à mardi.", False),
        ("Entendu !", False),
        ("votre budget", True),
        ("et vos bénévoles", True),
        ("Parlons de vos donateurs.", True),
    ],
)
def test_a_full_stop_closes_what_is_told(text: str, may: bool) -> None:
    doc = load_nlp()(text)
    first = next(iter(doc.sents))
    assert may_ask(first) is may
