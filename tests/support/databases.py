"""Databases of their own for what must not meet the one of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa


@contextmanager
def scratch_database(beside: str, name: str) -> Iterator[str]:
    """Make an empty database next to the one at the address *beside*, and drop it at the end.

    Gives the new one's address.
    """
    address = sa.engine.make_url(beside).set(database=name)
    # A database cannot be made within a transaction.
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
    """Drop a database, and end what is still at work in it.

    Not by FORCE, which is refused where PostgreSQL itself is at work there: it cleans a database
    that many rows were written into, and leaves it by itself to one that is dropped.
    """
    own = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user"
    connection.execute(sa.text(f"{own} AND datname = :name"), {"name": name})
    connection.execute(sa.text(f'DROP DATABASE IF EXISTS "{name}"'))
