"""The one place that loads the French parser."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language

MODEL = "fr_core_news_md"


@lru_cache(maxsize=1)
def load_nlp() -> Language:
    """Return the pipeline that parses a normalised turn, without entity recognition.

    Raises ``OSError`` (from spaCy) when the model is not installed.
    """
    return spacy.load(MODEL, exclude=["ner"])
