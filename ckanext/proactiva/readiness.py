"""Whether this portal is ready: one line says what is missing and which command fixes it.

Until every condition holds, only what diagnoses or fixes the problem answers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, cast
from weakref import WeakSet

from sqlalchemy import event
from sqlalchemy.engine import Engine, ExceptionContext

from ckan import model

from ckanext.proactiva import labels, option_check, transaction
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.institutions import acceptance
from ckanext.proactiva.model import migrations


class Condition(NamedTuple):
    """Something that must be true before any of our actions answers.

    Attributes:
        holds: asks the database.
        lacking: what is missing when it does not hold.
        command: what fixes it.
        despite: the actions that answer anyway: they say what is missing, or fix it.
    """

    holds: Callable[[], bool]
    lacking: Phrase
    command: str
    despite: frozenset[str]


# This diagnoses the problem, whatever is missing.
CHECK: Final = "proactiva_portal_check"

# In the order in which they can be fixed.
CONDITIONS: Final = (
    Condition(
        migrations.are_applied,
        N_("the tables of Proactiva are missing or out of date"),
        migrations.COMMAND,
        frozenset({CHECK}),
    ),
    Condition(
        lambda: acceptance.pinned() is not None,
        N_("no organization has been named as the authority that takes care of demands"),
        acceptance.COMMAND,
        frozenset({CHECK, "proactiva_portal_setup"}),
    ),
)


# The databases where everything held: that does not change, so they are not asked again.
_ready: Final = WeakSet[Engine]()


def missing(action: str = "") -> str:
    """Return a line that says what is missing or wrong and how to fix it, or an empty string.

    Args:
        action: the action about to answer; it may not need what is missing.
    """
    if flaw := option_check.obstacle():
        line = labels.say(
            N_(
                "Not ready: {flaw}. The administrator must correct this option and restart the"
                " portal."
            )
        )
        # A value in the configuration file may span several lines.
        return "" if action == CHECK else line.format(flaw=" ".join(flaw.split()))
    engine = cast("Engine", model.meta.engine)
    if engine in _ready:
        return ""
    for condition in CONDITIONS:
        if not condition.holds():
            if action in condition.despite:
                return ""
            return _of_newer() or _line(condition)
    if not event.contains(engine, "handle_error", _doubt):
        event.listen(engine, "handle_error", _doubt)
    _ready.add(engine)
    return ""


def _line(condition: Condition) -> str:
    line = labels.say(N_("Not ready: {lacking}. The administrator must run: {command}"))
    return line.format(lacking=labels.say(condition.lacking), command=condition.command)


def _of_newer() -> str:
    """Return what to do if the database is ahead of the code, which no upgrade of it mends."""
    revision = migrations.newer()
    line = labels.say(
        N_(
            "Not ready: the tables of Proactiva are at revision {revision}, of a newer version. The"
            " administrator must install that version: the change log says which. To go back, the"
            " administrator must first run with it: {command}"
        )
    )
    return line.format(revision=revision, command=migrations.back()) if revision else ""


def doubt() -> None:
    """Check again next time: an older copy of a database may have been restored meanwhile."""
    _ready.clear()


def _doubt(context: ExceptionContext) -> None:
    if transaction.is_of_other_tables(context.original_exception):
        doubt()
