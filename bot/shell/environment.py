"""What must be in the environment before Rasa is imported."""

from __future__ import annotations

import os
import warnings

QUIET = {
    # Rasa reports errors home by default; exception texts may hold trainees' words.
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "2",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL": "WARNING",
}


def prepare() -> None:
    """Keep Rasa and its dependencies from telephoning home and from chattering."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    warnings.filterwarnings("ignore", category=DeprecationWarning)
