"""Growth as pages and files show it: what was kept at the last look, or a day of the past."""

from __future__ import annotations

from datetime import date, datetime

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.growth import past, publication
from ckanext.proactiva.growth.institutions import MOST_INSTITUTIONS
from ckanext.proactiva.growth.past import Past
from ckanext.proactiva.growth.progress import progress
from ckanext.proactiva.institutions import register
from ckanext.proactiva.types import Growth


def growth(institution: register.Named | None, as_of: date | None, now: datetime) -> Growth:
    """Return the growth of the portal or of one institution.

    Args:
        institution: whose growth, or None for the whole portal.
        as_of: the last day that counts, not after today; None for that of the last look.
        now: which moment it is, by which figures are fresh or late.
    """
    tz = config.timezone()
    about = institution.id if institution else ""
    today, ledger = now.astimezone(tz).date(), progress(now, tz)
    # No other day is asked for than that of the last look, or it was kept by none.
    is_newest = as_of is None or (ledger["synced_at"] or "").startswith(as_of.isoformat())
    found = _kept(about, as_of) if is_newest else None
    if found is None:
        # A ledger without a publication is that of an older version, until it looks again.
        period = Period(as_of or today, tz)
        found = (
            past.of_institution(about, period, today) if about else past.of_portal(period, today)
        )
    return {
        **found.report,
        "institution": past.called(institution) if institution else None,
        "institutions": found.institutions[:MOST_INSTITUTIONS],
        "ledger": ledger,
        "illustrative": config.illustrative_history(),
    }


def _kept(about: str, as_of: date | None) -> Past | None:
    kept = publication.newest(about, config.timezone())
    if kept is None or (as_of and as_of.isoformat() != kept.report["as_of"]):
        return None
    first = kept.order[:MOST_INSTITUTIONS]
    return Past(kept.report, publication.compared(first) if first else [])


def find(reference: str) -> register.Named | None:
    """Return the institution that somebody names, ended ones too, or None for the portal."""
    if not reference:
        return None
    found = register.known(reference)
    if found is None:
        raise tk.ObjectNotFound(tk._("There is no such institution"))
    return found
