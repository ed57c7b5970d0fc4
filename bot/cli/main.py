"""The command ``visavis``: finds the subcommand, runs it, and turns faults into sentences."""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Sequence

from bot.cli.errors import FAILED, INTERRUPTED, OK, PIPE_CLOSED, CliError
from bot.cli.french import FrenchParser
from bot.content.faults import ContentError

# name → help; the module is ``bot.cli.<name>``, imported only when it is called.
COMMANDS = {
    "chat": "répéter un appel dans le terminal",
    "run": "servir ce qui est configuré, sur la machine elle-même",
    "train": "entraîner le modèle",
    "analyse": "étiqueter des tours de parole (JSON Lines)",
    "understand": "trouver les sujets de questions (JSON Lines)",
    "grade": "noter des appels (JSON Lines)",
    "regrade": "noter de nouveau des répétitions gardées",
    "rehearse": "jouer un appel écrit d’avance et le noter (JSON)",
    "scenario": "lister et vérifier les scénarios",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line ``argv`` and return its exit code.

    0: done; 1: it could not be done; 2: what was given cannot be used; 3: the model
    is not one that this code can load; 130: interrupted; 141: whoever read the output
    left.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _prepare_streams()
    try:
        return _run(arguments)
    except CliError as err:
        _complain(str(err))
        return err.code
    except ContentError as err:  # any command may read data/, lexicons at the first turn
        _complain(f"Les données ont des fautes :\n{err}")
        return FAILED
    except KeyboardInterrupt:
        _complain("\nInterrompu.")
        return INTERRUPTED
    except BrokenPipeError:
        # Python would complain once more when it flushes standard output at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED


def _run(arguments: list[str]) -> int:
    called = next((item for item in arguments if not item.startswith("-")), None)
    parser = FrenchParser(
        prog="visavis", description="Répéter un appel de découverte, et voir ce qu’il a donné."
    )
    commands = parser.add_subparsers(
        title="commandes", metavar="COMMANDE", dest="command", parser_class=FrenchParser
    )
    module = None
    for name, text in COMMANDS.items():
        if name == called:
            module = importlib.import_module(f"bot.cli.{name}")
            module.add_parser(commands)
        else:
            commands.add_parser(name, help=text, add_help=False)
    try:
        args = parser.parse_args(arguments)
    except SystemExit as done:
        return int(done.code or 0)
    if module is None:
        parser.print_help()
        return OK
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    code = module.run(args)
    sys.stdout.flush()
    return code


def _prepare_streams() -> None:
    # The formats are UTF-8 whatever the machine's locale says.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(message: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{message}\n")


if __name__ == "__main__":
    sys.exit(main())
