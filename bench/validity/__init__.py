"""Measures the readings and the grades against human judgements, and writes the page."""
