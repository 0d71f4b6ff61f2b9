"""The figures that were worked out at the last seal, as they are stored: a row for each page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple, cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, insert

from ckanext.proactiva import reading
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth.tables import PUBLICATION
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.ledger.totals import Progress
from ckanext.proactiva.types import GrowthReport, InstitutionGrowth

# The version of the form of the texts. What an older version of this extension stored is not read,
# and the next look works it out again.
FORM: Final = 4
# The values of a report that differ each day.
OF_THE_DAY: Final = ("as_of", "first_day")


# The dimensions, besides institutions, by which the portal's information is counted.
PARTS: Final = (Dimension.GROUP, Dimension.PROBLEM)

# Made once: every page of growth sends them, and to make one anew takes longer than to send it.
_IS_READ: Final = PUBLICATION.c.form == FORM
_DAY: Final = sa.select(PUBLICATION.c.day).where(_IS_READ, PUBLICATION.c.about == "")
_REPORT: Final = sa.select(PUBLICATION.c.report).where(
    _IS_READ, PUBLICATION.c.about == sa.bindparam("about")
)
_KEPT: Final = totals.progress_row().add_columns(
    _DAY.scalar_subquery().label("day"), _REPORT.scalar_subquery().label("report")
)
# Asked by one list, whatever its length: to write out thousands of names takes longer than to read.
_COMPARED: Final = (
    sa.select(PUBLICATION.c.compared, CALLED)
    .join(CALLED, PUBLICATION.c.about == CALLED.c.id)
    .where(PUBLICATION.c.about == sa.any_(sa.bindparam("institutions", type_=ARRAY(sa.Text))))
)


class Kept(NamedTuple):
    """What was kept of the portal or of a part of it, and institutions in their order."""

    report: GrowthReport
    order: Sequence[str]


class Read(NamedTuple):
    """How far the ledger is, and the day and text that were kept; each is None where there is none.

    The day is that of the last look, by which all that did not change was looked at too.
    """

    progress: Progress | None
    day: date | None = None
    report: str | None = None

    def kept(self, tz: ZoneInfo) -> Kept | None:
        """Return what the text tells."""
        if self.day is None or self.report is None:
            return None
        period, told = Period(self.day, tz), json.loads(self.report)
        order = told.pop("order", ())
        day, first = period.as_of.isoformat(), period.months[0].isoformat()
        return Kept(cast("GrowthReport", {"as_of": day, "first_day": first, **told}), order)


def about(label: Label) -> str:
    """Return under what is kept what is summed under a label: an institution is known by its id."""
    dimension, value = label
    return f"{dimension.value}/{value}" if dimension in PARTS else value


def newest(about: str) -> Read:
    """Read what was kept of the portal or of a part of it, and how far the ledger is."""
    rows = reading.rows(_KEPT, {"about": about})
    if not rows:
        return Read(None)
    return Read(totals.of_row(rows[0]), rows[0].day, rows[0].report)


def compared(institutions: Sequence[str]) -> list[InstitutionGrowth]:
    """Return institutions beside the others, in the order given, as they are called now."""
    rows = reading.rows(_COMPARED, {"institutions": institutions})
    # One text is read several times faster than hundreds.
    told = json.loads(f"[{','.join(text for text, *_ in rows)}]")
    found: dict[str, Any] = {
        key: {"id": key, "name": name, "title": title, "ended": not is_active, **each}
        for (_, key, name, title, is_active), each in zip(rows, told, strict=True)
    }
    return [found[each] for each in institutions if each in found]


def day(connection: sa.engine.Connection) -> date | None:
    """Return the day of the look that the last one was worked out at."""
    query = sa.select(PUBLICATION.c.day).where(PUBLICATION.c.about == "")
    return cast("date | None", connection.execute(query).scalar())


def texts(connection: sa.engine.Connection) -> dict[str, tuple[str, str | None]]:
    """Return the texts that are kept, by whom they are about."""
    query = sa.select(PUBLICATION.c.about, PUBLICATION.c.report, PUBLICATION.c.compared)
    return {row.about: (row.report, row.compared) for row in connection.execute(query)}


def basis(connection: sa.engine.Connection) -> str | None:
    """Return the hash of what the last one was worked out from."""
    query = sa.select(PUBLICATION.c.basis).where(PUBLICATION.c.about == "")
    return cast("str | None", connection.execute(query).scalar())


def write(connection: sa.engine.Connection, rows: list[dict[str, object]]) -> None:
    """Write the rows that are another than before."""
    upsert = insert(PUBLICATION).values(rows)
    new = {c.name: upsert.excluded[c.name] for c in PUBLICATION.columns if not c.primary_key}
    said = ("form", "basis", "report", "compared")
    differs = sa.or_(*(PUBLICATION.c[name].is_distinct_from(new[name]) for name in said))
    connection.execute(
        upsert.on_conflict_do_update(index_elements=["about"], set_=new, where=differs)
    )


def delete_others(connection: sa.engine.Connection, written: Sequence[object]) -> None:
    """Delete the rows that are about anything else than what was written."""
    is_left = PUBLICATION.c.about != sa.all_(sa.literal(written, sa.ARRAY(sa.Text)))
    connection.execute(sa.delete(PUBLICATION).where(is_left))
