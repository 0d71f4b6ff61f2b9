"""The figures computed at the last seal, as they are stored: one row for each page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple, cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, insert

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth.tables import PUBLICATION
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.ledger import seals
from ckanext.proactiva.ledger.seals import Progress
from ckanext.proactiva.types import GrowthReport, InstitutionGrowth

# The version of the format of the texts. Texts stored in another version are not read, and the next
# look works them out again.
FORM: Final = 6
# The values of a report that are different every day.
OF_THE_DAY: Final = ("as_of", "first_day")


# The dimensions, besides institutions, that the portal's information is counted by.
PARTS: Final = (Dimension.GROUP, Dimension.PROBLEM)

# Built once: every page of growth sends these, and building one takes longer than sending it.
_IS_READ: Final = PUBLICATION.c.form == FORM
_DAY: Final = sa.select(PUBLICATION.c.day).where(_IS_READ, PUBLICATION.c.about == "")
_REPORT: Final = sa.select(PUBLICATION.c.report).where(
    _IS_READ, PUBLICATION.c.about == sa.bindparam("about")
)
_KEPT: Final = seals.progress_row().add_columns(
    _DAY.scalar_subquery().label("day"), _REPORT.scalar_subquery().label("report")
)
# All institutions are one array parameter: rendering thousands of names takes longer than reading.
_COMPARED: Final = (
    sa.select(PUBLICATION.c.compared, CALLED)
    .join(CALLED, PUBLICATION.c.about == CALLED.c.id)
    .where(PUBLICATION.c.about == sa.any_(sa.bindparam("institutions", type_=ARRAY(sa.Text))))
)


class StoredReport(NamedTuple):
    """The stored figures of the portal or of a part of it, and the institutions in order."""

    report: GrowthReport
    order: Sequence[str]


class Read(NamedTuple):
    """The ledger's progress, and the stored day and text; each is None if there is none.

    The day is that of the last look, which also covers whatever did not change in it.
    """

    progress: Progress | None
    day: date | None = None
    report: str | None = None

    def kept(self, zone: ZoneInfo) -> StoredReport | None:
        """Return the contents of the text."""
        if self.day is None or self.report is None:
            return None
        period, told = Period(self.day, zone), json.loads(self.report)
        order = told.pop("order", ())
        day, first = period.as_of.isoformat(), period.months[0].isoformat()
        return StoredReport(cast("GrowthReport", {"as_of": day, "first_day": first, **told}), order)


def about(label: Label) -> str:
    """Return the key that a label's figures are stored under: an institution's id, or the part."""
    dimension, value = label
    return f"{dimension.value}/{value}" if dimension in PARTS else value


def newest(about: str) -> Read:
    """Read what was stored for the portal or for a part of it, and the ledger's progress."""
    rows = reading.rows(_KEPT, {"about": about})
    if not rows:
        return Read(None)
    return Read(seals.of_row(rows[0]), rows[0].day, rows[0].report)


def compared(institutions: Sequence[str]) -> list[InstitutionGrowth]:
    """Return the comparison of institutions, in the order given, with their current names."""
    rows = reading.rows(_COMPARED, {"institutions": institutions})
    # Parsing one text is several times faster than parsing hundreds.
    told = json.loads(f"[{','.join(text for text, *_ in rows)}]")
    found: dict[str, Any] = {
        key: {"id": key, "name": name, "title": title, "ended": not is_active, **each}
        for (_, key, name, title, is_active), each in zip(rows, told, strict=True)
    }
    return [found[each] for each in institutions if each in found]


def day(connection: sa.engine.Connection) -> date | None:
    """Return the day of the look at which the last publication was computed."""
    query = sa.select(PUBLICATION.c.day).where(PUBLICATION.c.about == "")
    return cast("date | None", connection.execute(query).scalar())


def until(asked: date | None, today: date) -> date:
    """Return the last day of figures: the one that is asked for, or the day of the last look.

    So what a page shows does not move while nobody looks at the portal.
    """
    return asked or day(model.Session.connection()) or today


def texts(connection: sa.engine.Connection) -> dict[str, tuple[str, str | None]]:
    """Return the stored texts, by what they are about."""
    query = sa.select(PUBLICATION.c.about, PUBLICATION.c.report, PUBLICATION.c.compared)
    return {row.about: (row.report, row.compared) for row in connection.execute(query)}


def basis(connection: sa.engine.Connection) -> str | None:
    """Return the hash of the data that the last publication was computed from."""
    query = sa.select(PUBLICATION.c.basis).where(PUBLICATION.c.about == "")
    return cast("str | None", connection.execute(query).scalar())


def write(connection: sa.engine.Connection, rows: list[dict[str, object]]) -> None:
    """Write the rows that differ from what is stored."""
    upsert = insert(PUBLICATION).values(rows)
    new = {c.name: upsert.excluded[c.name] for c in PUBLICATION.columns if not c.primary_key}
    said = ("form", "basis", "report", "compared")
    differs = sa.or_(*(PUBLICATION.c[name].is_distinct_from(new[name]) for name in said))
    connection.execute(
        upsert.on_conflict_do_update(index_elements=["about"], set_=new, where=differs)
    )


def delete_others(connection: sa.engine.Connection, written: Sequence[object]) -> None:
    """Delete the rows about anything other than what was written."""
    is_left = PUBLICATION.c.about != sa.all_(sa.literal(written, sa.ARRAY(sa.Text)))
    connection.execute(sa.delete(PUBLICATION).where(is_left))
