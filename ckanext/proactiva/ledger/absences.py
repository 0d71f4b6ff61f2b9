"""Missing datasets: withdrawn after a day, and forgotten ninety days later."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import cast

import sqlalchemy as sa

from ckanext.proactiva.domain import identity
from ckanext.proactiva.domain.growth import Observation, When
from ckanext.proactiva.domain.identity import BRIEF, WINDOW
from ckanext.proactiva.domain.serialization import DATASET
from ckanext.proactiva.ledger import losses, packages, rows, writing
from ckanext.proactiva.ledger.observe import Comparison
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.rows import StateRow
from ckanext.proactiva.ledger.tables import STATE


def note(look: Look, compared: Iterable[Comparison]) -> None:
    """Note since when datasets that were public when last seen have been missing."""
    missing: list[StateRow] = [
        {**each.row, "missing_since": look.at, "late_since": None}
        for each in compared
        if each.facts is None and each.row and each.row["missing_since"] is None
    ]
    writing.remember(look, missing)


def withdrawals(look: Look, compared: Iterable[Comparison]) -> list[Observation]:
    """Return the datasets missing for a day, each dated when that was first seen."""
    return [
        Observation(each.dataset, None, each.reason, When(since, look.at))
        for each in compared
        if each.facts is None and (since := _missing_since(each)) and look.at - since >= BRIEF
    ]


def identified(look: Look, compared: Sequence[Comparison]) -> list[Comparison]:
    """Recognize, among datasets with unknown ids, those that were missing or withdrawn."""
    new = [each for each in compared if each.facts is not None and each.row is None]
    gone = {row["dataset"]: row for row in _gone(look, new)} if new else {}
    if not gone:
        return list(compared)
    matched = _matched(look, new, gone.values())
    if matched:
        losses.note(look.connection, matched)
    look.connection.execute(sa.delete(STATE).where(STATE.c.dataset.in_(matched.values())))
    return [
        each._replace(row={**gone[matched[each.dataset]], "dataset": each.dataset})
        if each.dataset in matched
        else each
        for each in compared
        if each.dataset not in matched.values()
    ]


def forget(look: Look) -> None:
    """Forget what identifies a dataset, ninety days after its withdrawal."""
    is_known = sa.or_(*(STATE.c[name].is_not(None) for name in ("guid", "name", "files")))
    is_over = sa.and_(sa.not_(STATE.c.visible), STATE.c.since < look.at - WINDOW)
    found = look.connection.execute(sa.select(STATE).where(is_over, is_known)).mappings().all()
    nothing = {"guid": None, "name": None, "files": None}
    forgotten = [cast("StateRow", {**row, **nothing}) for row in found]
    writing.remember(look, forgotten)


def _missing_since(each: Comparison) -> datetime | None:
    return each.row["missing_since"] if each.row else None


def _gone(look: Look, new: Iterable[Comparison]) -> list[StateRow]:
    """Return what is missing or was recently withdrawn in the institutions of some datasets."""
    organizations = {each.facts.organization for each in new if each.facts}
    query = sa.select(STATE).where(
        sa.or_(
            STATE.c.missing_since.is_not(None),
            sa.and_(sa.not_(STATE.c.visible), STATE.c.since >= look.at - WINDOW),
        ),
        rows.fact_text(STATE.c.facts, DATASET, "organization").in_(organizations),
    )
    return [cast("StateRow", dict(row)) for row in look.connection.execute(query).mappings()]


def _matched(
    look: Look,
    new: Collection[Comparison],
    gone: Iterable[StateRow],
) -> dict[str, str]:
    found, before = [each.marks for each in new], [rows.marks(row) for row in gone]
    known = {address for marks in before for address in marks.addresses}
    doubtful = [marks.dataset for marks in found if marks.addresses & known]
    shared = packages.shared(look, doubtful) if doubtful else set[str]()
    return identity.same(found, before, shared)
