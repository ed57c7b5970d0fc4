"""Settings from the environment; every name starts with ``VISAVIS_``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Settings:
    """Where things are. ``port`` is that of Rasa's private loopback listener."""

    home: Path
    database_url: str
    data: Path
    models: Path
    port: int
    token: str | None

    @classmethod
    def read(cls, env: dict[str, str] | None = None) -> Settings:
        """Read the settings; paths are absolute, nothing is created or opened."""
        env = dict(os.environ) if env is None else env
        home = Path(env.get("VISAVIS_HOME") or ROOT / "var").absolute()
        default_url = f"sqlite:///{home / 'visavis.db'}"
        return cls(
            home=home,
            database_url=env.get("VISAVIS_DATABASE_URL") or default_url,
            data=Path(env.get("VISAVIS_DATA") or ROOT / "data").absolute(),
            models=Path(env.get("VISAVIS_MODELS") or ROOT / "models").absolute(),
            port=int(env.get("VISAVIS_PORT") or 5005),
            token=env.get("VISAVIS_TOKEN") or None,
        )
