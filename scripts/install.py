"""Install a lock with hashes into the environment of this interpreter, showing progress.

usage: install.py LOCK

The builders come first, so that packages without a wheel are built with them
and not with whatever an isolated build would fetch.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

BUILD = Path("requirements/build.txt")
PIP = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--no-deps"]
LOCKED = ["--no-build-isolation", "--require-hashes", "-r"]
STARTS = re.compile(r"(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+)")


def main() -> int:
    """Return pip's exit code; its own words are shown when it fails."""
    lock = Path(sys.argv[1])
    total = len(re.findall(r"^[A-Za-z0-9]", lock.read_text("utf-8"), re.MULTILINE))
    quiet = [*PIP, "--quiet", "--quiet", "--require-hashes", "-r", str(BUILD)]
    return subprocess.run(quiet, check=False).returncode or install(lock, total)


def install(lock: Path, total: int) -> int:
    """Install ``lock``, which names ``total`` packages."""
    print(f"Paquets de {lock} (la première fois : quelques minutes, 2 Go)", flush=True)
    said: list[str] = []
    with subprocess.Popen(
        [*PIP, *LOCKED, str(lock)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            said.append(line)
            show(line, sum(1 for one in said if STARTS.match(one)), total)
    print(flush=True)
    if pip.returncode:
        print("".join(said[-20:]), file=sys.stderr)
        print("L’installation des paquets a échoué (voir ci-dessus).", file=sys.stderr)
    return pip.returncode


def show(line: str, seen: int, total: int) -> None:
    """Show where pip stands: one line rewritten on a terminal, a few lines elsewhere."""
    found = STARTS.match(line)
    if found:
        text = f"  {seen}/{total} {found[1]}"
    elif line.startswith("Installing collected"):
        text = f"  {total}/{total} copie des paquets dans l’environnement…"
    else:
        return
    if sys.stdout.isatty():
        print(f"\r\033[K{text}", end="", flush=True)
    elif not found or seen % 20 == 0:
        print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
