"""Numbers, dates and periods as clients say them."""

from __future__ import annotations

import pytest

from bot.technique.folding import plain
from bot.technique.quantities import read_figures

NUMBERS = [
    ("trente-huit mille francs", 38000, "money"),
    ("nonante pour cent", 90, "percent"),
    ("quatre-vingts pour cent", 80, "percent"),
    ("septante-deux heures", 72, "hour"),
    ("quarante et une notices", 41, "notice"),
    ("2 880 euros", 2880, "money"),
    ("quatre mille cinq cents euros", 4500, "money"),
]
PERIODS = [("45 francs par mois", "month"), ("trente livraisons quotidiennes", "day")]


@pytest.mark.parametrize(("text", "value", "unit"), NUMBERS)
def test_reads_a_number_and_what_it_counts(text, value, unit):
    quantity = read_figures(plain(text)).quantities[0]
    assert (quantity.value, quantity.unit) == (value, unit)


def test_a_comma_parts_two_numbers():
    values = [q.value for q in read_figures(plain("deux cents, deux cent cinquante")).quantities]
    assert values == [200, 250]


@pytest.mark.parametrize(("text", "period"), PERIODS)
def test_reads_how_often(text, period):
    assert period in read_figures(plain(text)).periods
