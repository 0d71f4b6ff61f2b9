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
    drop = sa.text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    with engine.connect() as connection:
        connection.execute(drop)
        connection.execute(sa.text(f'CREATE DATABASE "{name}"'))
    try:
        yield address.render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(drop)
