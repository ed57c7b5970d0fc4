"""Fits the weights of ``data/lexicon/*_weights.yml`` again, from the labelled turns."""
