"""Thousands of scripted calls against the client, and what must hold in all of them."""
