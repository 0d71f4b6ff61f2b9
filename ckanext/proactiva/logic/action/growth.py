"""Actions on the growth of what is published."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.growth import showing, subjects
from ckanext.proactiva.logic.schema import growth as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict, Growth


@tk.side_effect_free
@validate(schema.growth_show)
def proactiva_growth_show(context: Context, data_dict: DataDict) -> Growth:
    """Show how what is published grew, until a day.

    It is that of the portal, or of one institution, one beneficiary group or one problem. Of the
    portal institutions are compared, the most constant first: ``limit`` of them after ``offset``.

    ``months`` begin with the ledger and say what each changed and what stood at its end. What is
    counted is useful information: public datasets whose block says «proactive».

    Raises:
        tk.ObjectNotFound: unknown institution, group or problem.

    Example: ``curl "$SITE/api/3/action/proactiva_growth_show?as_of=2026-10-31"``
    """
    tk.check_access("proactiva_growth_show", context, data_dict)
    first = data_dict["offset"]
    listed = slice(first, first + data_dict["limit"])
    return showing.growth(_subject(data_dict), data_dict["as_of"], clock.now().at, listed)


def _subject(asked: DataDict) -> subjects.Subject:
    if institution := asked["institution"]:
        return subjects.of(subjects.find(institution))
    if group := asked["beneficiary_group"]:
        return subjects.of_code(Dimension.GROUP, group)
    if problem := asked["problem"]:
        return subjects.of_code(Dimension.PROBLEM, problem)
    return subjects.PORTAL
