"""Turns and the questions in them, class by class: CLOSED, OPEN and TOLD (nothing asked)."""
