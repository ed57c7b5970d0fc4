"""What must be in the environment before Rasa is imported."""

from __future__ import annotations

import os
import sys
import warnings
from typing import Any

from bot.shell.without_tensorflow import leave_out_tensorflow

QUIET = {
    # Rasa reports errors home by default; exception texts may hold trainees' words.
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "2",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL": "WARNING",
    "TQDM_DISABLE": "1",
}
RASA_WARNS = "rasa/shared/utils/io.py"
# Said of every domain that has slots.
ALWAYS_SAID = "Slot auto-fill has been removed"


def prepare() -> None:
    """Keep Rasa from telephoning home, from chattering, and from loading TensorFlow."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    leave_out_tensorflow()
    # Filters would not last: libraries reset them while they are imported.
    warnings.showwarning = _show


def _show(message: Warning | str, category: type[Warning], filename: str, *_: Any) -> None:
    """Show what Rasa says of our data; old libraries' words on one another are dropped."""
    ours = filename.endswith(RASA_WARNS) and not issubclass(category, DeprecationWarning)
    if ours and ALWAYS_SAID not in str(message):
        print(message, file=sys.stderr)
