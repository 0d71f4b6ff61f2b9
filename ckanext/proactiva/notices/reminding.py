"""News that no act causes: terms that end soon or have ended, and a queue that waits.

Reminders are written once a day, also for days that were missed, and none is repeated.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import NoticeSite
from ckanext.proactiva.notices import office_reminders, people_reminders

ONE_DAY: Final = timedelta(days=1)


def remind(on: Moment) -> int:
    """Write today's reminders, once, and count them."""
    site = model.Session.query(NoticeSite).populate_existing().with_for_update().one()
    if site.reminded_on == on.day:
        return 0
    yesterday = on.day - ONE_DAY
    # A clock may once have been ahead.
    since, site.reminded_on = min(site.reminded_on or yesterday, yesterday), on.day
    return office_reminders.write(since, on) + people_reminders.write(since, on)
