"""What every run of the tests tells about itself."""

from __future__ import annotations

from typing import Any


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Tell whether the store's contract also ran on PostgreSQL: it does where there is one."""
    from tests.store.conftest import postgres_source

    source = postgres_source()
    told = f"yes ({source})" if source else "no server or no driver here, SQLite only"
    terminalreporter.write_line(f"store contract on PostgreSQL: {told}")
