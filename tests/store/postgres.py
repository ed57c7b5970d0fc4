"""A private PostgreSQL server for the tests, where its programs are installed."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

OTHER_USERS = ("postgres", "nobody")
USUAL_FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin", "/opt/homebrew/bin")


def find_binaries() -> Path | None:
    """Return the folder that holds initdb, pg_ctl and postgres, None without one."""
    folders = [path for pattern in USUAL_FOLDERS for path in Path("/").glob(pattern[1:])]
    found = shutil.which("pg_ctl")
    if found:
        folders.append(Path(found).resolve().parent)
    for folder in sorted(folders, reverse=True):
        if all((folder / name).exists() for name in ("initdb", "pg_ctl", "postgres")):
            return folder
    return None


@dataclass(frozen=True)
class Cluster:
    """A server in a temporary folder; it listens on 127.0.0.1 only."""

    binaries: Path
    folder: Path
    port: int
    user: str | None

    @property
    def url(self) -> str:
        """Return the URL that SQLAlchemy opens."""
        return f"postgresql+psycopg2://tests@127.0.0.1:{self.port}/postgres"

    @classmethod
    def create(cls, binaries: Path) -> Cluster:
        """Make a new cluster and start it; as another user when we are root."""
        folder = Path(tempfile.mkdtemp(prefix="visavis-pg-"))
        user = _other_user() if os.geteuid() == 0 else None
        if user:
            shutil.chown(folder, user)
        cluster = cls(binaries, folder, _free_port(), user)
        cluster._run("initdb", "-D", str(folder / "data"), "-U", "tests", "-A", "trust", "-N")
        cluster.start()
        return cluster

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c fsync=off -k {self.folder}"
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-l", log, "-w", "-o", options, "start")

    def stop(self) -> None:
        """Stop the server at once, as when its machine goes away."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def remove(self) -> None:
        """Stop the server and remove its folder."""
        self.stop()
        shutil.rmtree(self.folder)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.binaries / program), *arguments]
        subprocess.run(
            command, check=True, timeout=60, user=self.user, cwd=self.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        )


def _other_user() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in OTHER_USERS if name in known)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
