"""Which classifier reads topics best: compared on the same sentences, the same folds."""
