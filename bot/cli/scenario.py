"""``visavis scenario``: lists, checks and begins scenarios; shows what clients missed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli import gaps
from bot.cli.errors import FAILED, OK, BadInput
from bot.records.settings import Settings

if TYPE_CHECKING:
    from bot.content.faults import Fault

# Before what is worth another look and is no fault.
LOOK = "à revoir : "


def add_parser(commands: Any) -> None:
    """Add the subcommand and its own."""
    parser = commands.add_parser("scenario", help="lister, vérifier et commencer des scénarios")
    actions = parser.add_subparsers(title="commandes", metavar="COMMANDE", dest="action")
    actions.required = True
    listing = actions.add_parser("list", help="une ligne par scénario, identifiant d’abord")
    listing.set_defaults(do=list_scenarios)
    checking = actions.add_parser("check", help="nommer chaque faute, avec fichier et ligne")
    checking.add_argument("paths", nargs="*", type=Path, metavar="CHEMIN",
                          help="dossier d’un scénario, ou de plusieurs ; sinon tous")
    checking.set_defaults(do=check_scenarios)
    beginning = actions.add_parser("new", help="écrire le squelette commenté d’un scénario")
    beginning.add_argument("id", metavar="ID", help="son nom de dossier : minuscules, traits d’union")
    beginning.set_defaults(do=new_scenario)
    gaps.add_parser(actions)


def run(args: argparse.Namespace) -> int:
    """Run the action that was asked for."""
    return args.do(args)


def new_scenario(args: argparse.Namespace) -> int:
    """Write a skeleton and say what to do with it; 2 when its id cannot be used."""
    from bot.content.skeleton import SkeletonError, write_skeleton

    try:
        folder = _shown(write_skeleton(args.id, Settings.read().data))
    except SkeletonError as err:
        raise BadInput(str(err)) from err
    sys.stdout.write(
        f"{folder} : le squelette est écrit. Remplacez chaque « À ÉCRIRE » (docs/auteurs.md dit comment), "
        f"puis vérifiez : visavis scenario check {folder}\n"
    )
    return OK


def list_scenarios(args: argparse.Namespace) -> int:
    """Print a line per scenario; one that cannot be read goes to standard error."""
    from bot.content.faults import ContentError
    from bot.content.paths import scenario_dirs
    from bot.content.scenario_building import load_scenario

    code = OK
    data = Settings.read().data
    for folder in scenario_dirs(data):
        try:
            scenario = load_scenario(folder, data)
        except ContentError as err:
            sys.stderr.write(f"{err}\n")
            code = FAILED
            continue
        more = f" — {scenario.summary}" if scenario.summary else ""
        sys.stdout.write(f"{scenario.id}\t{scenario.title}{more}\n")
    return code


def check_scenarios(args: argparse.Namespace) -> int:
    """Print every fault of the scenarios at ``paths``, then what is worth another look;
    1 when there is any fault."""
    from bot.content.check import check_scenario
    from bot.content.review import review_scenario

    data = Settings.read().data
    folders = _folders(args.paths)
    faults = [fault for folder in folders for fault in check_scenario(folder, data)]
    _print(faults)
    _print((fault for folder in folders for fault in review_scenario(folder, data)), LOOK)
    return FAILED if faults else OK


def _print(faults: Iterable[Fault], mark: str = "") -> None:
    for fault in faults:
        sys.stdout.write(f"{_shown(fault.file)}:{fault.line}: {mark}{fault.message}\n")


def _folders(paths: list[Path]) -> list[Path]:
    """Return the scenarios' folders that ``paths`` name, all of them when it is empty."""
    from bot.content.paths import scenario_dirs, scenarios_dir

    data = Settings.read().data
    folders = [folder for path in paths for folder in _below(path)]
    if not paths:
        folders = scenario_dirs(data)
        if not folders:
            raise BadInput(f"{_shown(scenarios_dir(data))} : aucun scénario ici")
    return folders


def _below(path: Path) -> list[Path]:
    if path.is_file() and path.parent.name:
        return [path.parent]
    if not path.is_dir():
        raise BadInput(f"{path} : ce dossier n’existe pas")
    inside = sorted(item.parent for item in path.glob("*/scenario.yml"))
    return [path] if (path / "scenario.yml").exists() or not inside else inside


def _shown(path: Path) -> Path:
    """Return ``path`` from here when it is below, as it is otherwise."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
