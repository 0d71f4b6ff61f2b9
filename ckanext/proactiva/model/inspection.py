"""The findings of ``ckan proactiva check`` about the database: its logging and its sorting."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.types import Finding

# Settings that make PostgreSQL log statements with people's words, and their safe values.
LOGGING = {
    "log_statement": ("none", "ddl"),
    "log_min_duration_statement": ("-1",),
    "log_min_duration_sample": ("-1",),
    "log_min_error_statement": ("panic", "fatal"),
    "log_parameter_max_length_on_error": ("0",),
}


def findings() -> list[Finding]:
    """Warn of settings that log what people write, and of sorting that is not by language."""
    return [*_logging(), *_collation()]


def _collation() -> list[Finding]:
    # Tested by its effect: in some versions the name of the collation does not tell.
    accented, last = sa.literal("Á", sa.Text), sa.literal("z", sa.Text)
    if model.Session.execute(sa.select(accented < last)).scalar():
        return []
    message = (
        f"is «{_setting('lc_collate') or 'C'}»: CKAN's own lists, unlike ours, put «Á» and «Ñ» "
        "after «z». A database with the collation of a language, such as es_MX.UTF-8, fixes it"
    )
    return [Finding(level="warning", subject="PostgreSQL collation", message=message)]


def _logging() -> list[Finding]:
    shown = {name: _setting(name) for name in LOGGING}
    return [
        Finding(
            level="warning",
            subject=f"PostgreSQL {name}",
            message=f"is «{value}»: the log keeps people's words. Set it to «{LOGGING[name][0]}»",
        )
        for name, value in shown.items()
        if value is not None and value not in LOGGING[name]
    ]


def _setting(name: str) -> str | None:
    """Return a PostgreSQL setting, or None if this version does not have it."""
    return model.Session.execute(sa.select(sa.func.current_setting(name, True))).scalar()
