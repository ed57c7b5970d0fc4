"""argparse that speaks French."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from bot.cli.errors import BAD_INPUT

# What argparse says, and how we say it; the rest is shown as it is.
SENTENCES = (
    (r"the following arguments are required: (.+)", r"il manque : \1"),
    (r"unrecognized arguments: (.+)", r"je ne connais pas : \1"),
    (r"argument (.+): expected one argument", r"\1 attend une valeur"),
    (r"argument (.+): invalid int value: '(.*)'", r"\1 : « \2 » n’est pas un nombre entier"),
    (r"argument (.+): invalid choice: '(.*)' \(choose from (.+)\)",
     r"\1 : « \2 » n’existe pas ; au choix : \3"),
    (r"argument (.+): not allowed with argument (.+)", r"\1 ne va pas avec \2"),
)


class FrenchHelp(argparse.HelpFormatter):
    """Help whose first word is « utilisation »."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Say « utilisation » in place of « usage »."""
        # An empty prefix asks for none: that is how a subcommand learns its name.
        said = "utilisation : " if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)


class FrenchParser(argparse.ArgumentParser):
    """A parser whose help and errors are in French; errors end with code 2."""

    def __init__(self, **options: Any) -> None:
        add_help = options.pop("add_help", True)
        super().__init__(
            **{"formatter_class": FrenchHelp, "add_help": False, "allow_abbrev": False, **options}
        )
        self._positionals.title = "arguments"
        self._optionals.title = "options"
        if add_help:
            self.add_argument("-h", "--help", action="help", help="montrer cette aide")

    def error(self, message: str) -> NoReturn:
        """Print the sentence and the way to the help; exit with code 2."""
        for pattern, french in SENTENCES:
            if re.fullmatch(pattern, message):
                message = re.sub(pattern, french, message)
                break
        self.exit(BAD_INPUT, f"{self.prog} : {message}\n(aide : {self.prog} --help)\n")
