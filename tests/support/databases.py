"""Separate databases for what must not touch the tests' own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa


@contextmanager
def scratch_database(beside: str, name: str) -> Iterator[str]:
    """Create an empty database next to the one at the address *beside*, and drop it at the end.

    Yields the new database's address.
    """
    address = sa.engine.make_url(beside).set(database=name)
    # A database cannot be created in a transaction.
    engine = sa.create_engine(beside, isolation_level="AUTOCOMMIT", poolclass=sa.pool.NullPool)
    with engine.connect() as connection:
        _drop(connection, name)
        connection.execute(sa.text(f'CREATE DATABASE "{name}"'))
    try:
        yield address.render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            _drop(connection, name)


def _drop(connection: sa.engine.Connection, name: str) -> None:
    """Drop a database, after ending the sessions that still use it.

    FORCE is refused while PostgreSQL itself works there: it vacuums a database that many rows were
    written into, but gives way to a plain DROP.
    """
    own = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user"
    connection.execute(sa.text(f"{own} AND datname = :name"), {"name": name})
    connection.execute(sa.text(f'DROP DATABASE IF EXISTS "{name}"'))
