"""The findings of ``ckan proactiva check`` about mailing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from ckanext.proactiva.domain.mailing import Unreached
from ckanext.proactiva.domain.text import counted
from ckanext.proactiva.model import migrations
from ckanext.proactiva.notices import server, site, state, unreached
from ckanext.proactiva.outbox import entries
from ckanext.proactiva.types import Finding

SUBJECT: Final = "notices"
LATE: Final = timedelta(hours=1)
STATUS: Final = "ckan proactiva notices status"
RETRY: Final = "ckan proactiva notices retry"


def findings(at: datetime) -> list[Finding]:
    """Return whether people are told what happens, and if not, why."""
    if not migrations.are_applied():
        return []
    found = state.state(at)
    late = _untold(at), _stuck(found["oldest_due"], at)
    flaws = [line for line in (site.elsewhere(), *server.flaws(), *late) if line]
    if found["dead"]:
        given_up = counted(found["dead"], "notice was", "notices were")
        flaws.append(f"{given_up} given up: see «{STATUS}», then «{RETRY}»")
    # Those where nobody can answer are told elsewhere: mail reaches them.
    unread = [
        each for each in unreached.institutions(most=None) if each["why"] != Unreached.NOBODY.value
    ]
    if alone := len(unread):
        told = counted(alone, "institution", "institutions")
        flaws.append(f"no mail reaches {told} with open demands")
    if not flaws:
        wait = counted(found["waiting"], "notice waits", "notices wait")
        sent = counted(found["sent"], "was sent", "were sent")
        message = f"{wait}, {sent} lately"
        return [Finding(level="ok", subject=SUBJECT, message=message)]
    return [Finding(level="warning", subject=SUBJECT, message=flaw) for flaw in flaws]


def _untold(at: datetime) -> str:
    oldest = entries.oldest()
    if oldest is None or at - oldest < LATE:
        return ""
    since = oldest.isoformat(timespec="seconds")
    return f"nobody is told what has happened since {since}: does «ckan proactiva tick» run?"


def _stuck(oldest: str | None, at: datetime) -> str:
    if oldest is None or at - datetime.fromisoformat(oldest) < LATE:
        return ""
    return f"the oldest mail that is due has waited since {oldest}: does «ckan proactiva tick» run?"
