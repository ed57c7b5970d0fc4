"""The classifier on a handful of sentences, without vectors: pure logic."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy

from bot.content.fields import Field
from bot.understanding import sentence_model
from bot.understanding.kernel import KernelModel
from bot.understanding.model_files import ModelError

NLP = spacy.blank("fr")
SENTENCES = [
    ("Quel est votre budget ?", "budget"),
    ("Combien pouvez-vous payer ?", "budget"),
    ("Quelle somme avez-vous ?", "budget"),
    ("Qui décide chez vous ?", "decision"),
    ("Qui signe le contrat ?", "decision"),
    ("Qui tranche au conseil ?", "decision"),
]


def spans(texts: list[str]) -> list[spacy.tokens.Span]:
    return [NLP(text)[:] for text in texts]


def fit(fields: tuple[Field, ...] = ()) -> KernelModel:
    texts, labels = zip(*SENTENCES)
    return sentence_model.new(fields).fit(spans(list(texts)), list(labels))


def best(model: KernelModel, text: str) -> str:
    return model.labels[int(model.probabilities(NLP(text)[:]).argmax())]


@pytest.mark.parametrize(
    ("text", "label"), [("votre budget ?", "budget"), ("qui va signer ?", "decision")]
)
def test_a_new_sentence_goes_with_its_like(text: str, label: str) -> None:
    assert best(fit(), text) == label


def test_chances_sum_to_one() -> None:
    assert fit().probabilities(NLP("Qui paie ?")[:]).sum() == pytest.approx(1, abs=1e-5)


def test_words_without_accents_count_as_the_same() -> None:
    model = fit()
    with_accent = model.scores(NLP("Qui décide chez vous ?")[:])
    assert np.allclose(with_accent, model.scores(NLP("qui decide chez vous ?")[:]))


def test_a_field_carries_a_word_never_seen() -> None:
    field = Field("money", ("somme*", "payer", "budget", "dinar*"), noun=True)
    assert best(fit((field,)), "dinars ?") == "budget"


def test_fitting_twice_gives_the_same_scores() -> None:
    span = NLP("Qui peut payer ?")[:]
    assert (fit().scores(span) == fit().scores(span)).all()


def test_a_saved_model_reads_the_same(tmp_path: Path) -> None:
    model = fit((Field("money", ("somme*",), True),))
    sentence_model.save(model, tmp_path / "m")
    span = NLP("Quelle somme pouvez-vous payer ?")[:]
    assert (sentence_model.load(tmp_path / "m").scores(span) == model.scores(span)).all()


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no readable model"):
        sentence_model.load(tmp_path / "nothing")


def test_a_model_of_another_format_is_refused(tmp_path: Path) -> None:
    sentence_model.save(fit(), tmp_path / "m")
    path = tmp_path / "m.json"
    path.write_text(path.read_text().replace('"format": ', '"format": 9'))
    with pytest.raises(ModelError, match="format"):
        sentence_model.load(tmp_path / "m")
