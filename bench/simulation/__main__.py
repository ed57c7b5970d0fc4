"""``make simulate``: scripted calls over all scenarios and profiles, and their figures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from itertools import product
from multiprocessing import get_context
from os import cpu_count

from bench.simulation.figures import Figures
from bench.simulation.material import load_material
from bench.simulation.play import Cast, play
from bench.simulation.report import lines
from bench.simulation.trainees import TRAINEES
from bot.records.call import PROFILES
from bot.records.settings import Settings
from bot.rehearsal.resources import Resources

# Calls of each trainee in each voice.
CALLS = 20


def main() -> int:
    """Play, print, and return 1 when a claim is broken, 2 for an unknown scenario."""
    args = _arguments()
    resources = _resources()
    names = args.scenario or sorted(resources.scenarios)
    unknown = set(names) - set(resources.scenarios)
    if unknown:
        sys.stderr.write(f"no such scenario, or one with faults: {', '.join(sorted(unknown))}\n")
        return 2
    voices = list(product(names, PROFILES))
    figures = Figures()
    with ProcessPoolExecutor(args.jobs, mp_context=get_context("fork")) as pool:
        shares = pool.map(_play_voice, voices, [args.calls] * len(voices), [args.seed] * len(voices))
        for done, share in enumerate(shares, 1):
            figures.merge(share)
            sys.stderr.write(f"\r{done} of {len(voices)} voices")
    sys.stderr.write("\n")
    trained = _trained(args.rasa, names, resources, figures) if args.rasa else 0
    for line in lines(figures, resources, args.dead):
        print(line)
    if args.rasa:
        print(f"of these, through the trained model: {trained}")
    return 0 if figures.sound else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.simulation", description=__doc__)
    parser.add_argument("--calls", type=int, default=CALLS, help=f"calls of each trainee in each voice ({CALLS})")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scenario", action="append", help="one scenario (may be given again)")
    parser.add_argument("--rasa", type=int, default=0, metavar="N", help="so many calls more through the trained model")
    parser.add_argument("--dead", action="store_true", help="name every line that was never said")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1)
    return parser.parse_args()


@lru_cache(maxsize=1)
def _resources() -> Resources:
    return Resources.load(Settings.read().data)


def _play_voice(voice: tuple[str, str], calls: int, seed: int) -> Figures:
    """Play every trainee in one voice; runs in a process of its own."""
    resources = _resources()
    material = load_material(Settings.read().data)
    figures = Figures()
    for cast in casts(voice, calls, seed):
        figures.add(play(cast, resources, material), resources)
    return figures


def casts(voice: tuple[str, str], calls: int, seed: int) -> Iterable[Cast]:
    """Give ``calls`` calls of every trainee in ``voice``, by seeds from ``seed`` on."""
    for trainee, number in product(TRAINEES, range(seed, seed + calls)):
        yield Cast(*voice, trainee, number)


def _trained(count: int, names: list[str], resources: Resources, figures: Figures) -> int:
    from bench.simulation.trained import play_trained

    return play_trained(count, names, resources, figures)


if __name__ == "__main__":
    sys.exit(main())
