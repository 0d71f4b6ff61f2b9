"""Whether the database has our tables, as our migrations left them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from ckan import model

from ckanext.proactiva import transaction
from ckanext.proactiva.types import Finding

FOLDER = Path(__file__).parent.parent / "migration" / "proactiva"
COMMAND = "ckan db upgrade -p proactiva"
BACK = "ckan db downgrade -p proactiva -v"
_VERSION = sa.table("proactiva_alembic_version", sa.column("version_num"))


def findings() -> list[Finding]:
    """Return whether the tables are at the revision that this version of the extension needs."""
    has, wants = applied(), newest()
    if has == wants:
        return [Finding(level="ok", subject="tables", message="up to date")]
    state = f"at {has}, want {wants}" if has else "missing"
    remedy = f"run «{COMMAND}»"
    if newer():
        remedy = (
            "install the newer version that has this revision, which its CHANGELOG.md names; "
            f"to go back, first run with it «{back()}»"
        )
    return [Finding(level="error", subject="tables", message=f"{state}: {remedy}")]


def are_applied() -> bool:
    """Return whether the tables are at the revision that this version of the extension needs."""
    try:
        return model.Session.execute(sa.select(_VERSION.c.version_num)).scalar() == newest()
    except transaction.DatabaseRefusal as error:
        if not transaction.is_unmigrated(error):
            raise
        transaction.roll_back()
        return False


@cache
def newest() -> str | None:
    """Return the revision that this version of the extension needs."""
    return _scripts().get_current_head()


def newer() -> str:
    """Return the database's revision if a newer version made it, or an empty string."""
    has = applied()
    return has if has and has not in _known() else ""


def back() -> str:
    """Return the command that takes the tables back to this version, if a newer one runs it."""
    return f"{BACK} {newest()}"


def applied() -> str | None:
    """Return the database's revision, or None if it never had one."""
    if not sa.inspect(model.Session.connection()).has_table(_VERSION.name):
        return None
    return model.Session.execute(sa.select(_VERSION.c.version_num)).scalar()


@cache
def _known() -> frozenset[str]:
    return frozenset(script.revision for script in _scripts().walk_revisions())


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(Config(str(FOLDER / "alembic.ini")))
