"""``python -m bench.fitting MODEL``: fits the weights of one reading, and says what they are worth.

Prints the figures of every file read with weights that were fitted to the other files
only. ``--write`` then fits to all of them and replaces the file of weights.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from numpy import arange

from bench.fitting import content, handed_back, reinforcement
from bench.fitting.turns import leave_one_file_out, load_turns
from bench.validity.agreement import kappa, mean

MODELS = {"content": content, "handed_back": handed_back, "reinforcement": reinforcement}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    args = _parser().parse_args(arguments)
    model, turns = MODELS[args.model], load_turns()
    pairs = []
    for source, others, own in leave_one_file_out(turns):
        read = model.predict(model.train(others), own)
        pairs += read
        print(f"{source}: {_figures(read)}")
    print(f"all: {_figures(pairs)}")
    for (label, reading), times in sorted(Counter(pairs).items()):
        print(f"  {label} read as {reading}: {times}")
    if args.write:
        model.write(model.train(turns))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.fitting", description=__doc__)
    parser.add_argument("model", choices=sorted(MODELS))
    parser.add_argument("--write", action="store_true", help="replace the file of weights")
    return parser


def _figures(pairs: Sequence[tuple[str, str]]) -> str:
    if not pairs:
        return "nothing labelled"
    right = mean([label == reading for label, reading in pairs])
    agreement = kappa([label for label, _ in pairs], [reading for _, reading in pairs])
    everything = arange(len(pairs))[None, :]
    return f"right {right(everything)[0]:.3f}, kappa {agreement(everything)[0]:.3f} (n {len(pairs)})"


if __name__ == "__main__":
    sys.exit(main())
