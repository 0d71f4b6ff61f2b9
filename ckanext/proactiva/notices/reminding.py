"""What nobody does and is told all the same: terms that end soon or have ended, a queue that waits.

Once a day, and each day that was missed meanwhile; what was said is not said again.
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
    """Write what people are reminded of today, once, and count it."""
    site = model.Session.query(NoticeSite).populate_existing().with_for_update().one()
    if site.reminded_on is not None and site.reminded_on >= on.day:
        return 0
    since, site.reminded_on = site.reminded_on or on.day - ONE_DAY, on.day
    return office_reminders.write(since, on) + people_reminders.write(since, on)
