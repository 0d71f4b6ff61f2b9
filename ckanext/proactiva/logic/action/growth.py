"""Actions on the growth of what is published."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.growth import events, judged, presentation, subjects
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.logic.schema import growth as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict, Growth, GrowthAnswers, GrowthEvents


@tk.side_effect_free
@validate(schema.growth_show)
def proactiva_growth_show(context: Context, data_dict: DataDict) -> Growth:
    """Show how what is published grew, up to a day.

    It covers the portal, or one institution, beneficiary group or problem. For the portal,
    institutions are compared, the most constant first: ``limit`` of them after ``offset``. With
    ``as_of`` they are the organizations that the ledger had counted by then, whether or not they
    are institutions; one that is not has no name.

    ``months`` begin with the first month in which anything is known, thirteen at least, and give
    what changed in each and the stock at its end. What is counted is useful information: public
    datasets whose block says «proactive» and lacks nothing.

    Raises:
        tk.ObjectNotFound: unknown institution, group or problem.

    Example: ``curl "$SITE/api/3/action/proactiva_growth_show?as_of=2026-10-31"``
    """
    tk.check_access("proactiva_growth_show", context, data_dict)
    first = data_dict["offset"]
    listed = slice(first, first + data_dict["limit"])
    return presentation.growth(_subject(data_dict), data_dict["as_of"], clock.now(), listed)


@tk.side_effect_free
@validate(schema.growth_event_list)
@explain_refusals
def proactiva_growth_event_list(context: Context, data_dict: DataDict) -> GrowthEvents:
    """List the events that a figure of growth counts, newest first, at most ``limit`` (100).

    ``what`` is the name of the figure. It is that of the portal or of what is named, for its period
    until ``as_of`` or for one ``month`` of it. Behind a stock at the end (``stock``, and its parts
    ``with_files``, ``open``, ``unknown`` and ``own``) stands the last event of each dataset. All
    pages together have ``count`` events; with ``counted`` false, they are not counted, which is
    faster.

    Raises:
        tk.ObjectNotFound: unknown institution, group or problem.
        tk.ValidationError: ``ledger`` when an event was altered.

    Example: ``curl "$SITE/api/3/action/proactiva_growth_event_list?what=withdrawn&month=2026-10"``
    """
    tk.check_access("proactiva_growth_event_list", context, data_dict)
    asked = events.EventQuery(
        _subject(data_dict),
        data_dict["what"],
        data_dict["as_of"],
        data_dict["month"],
        data_dict["after"],
        data_dict["counted"],
    )
    return events.events(asked, clock.now(), data_dict["limit"])


@tk.side_effect_free
@validate(schema.growth_answer_list)
def proactiva_growth_answer_list(context: Context, data_dict: DataDict) -> GrowthAnswers:
    """List the demands that the figure of answers counts, newest first.

    They are those of the portal or of one institution, in the period until ``as_of``, at most
    ``limit`` (100). With ``what``, only those with one judgement. All pages together have ``count``
    demands.

    Raises:
        tk.ObjectNotFound: unknown institution.

    Example: ``curl "$SITE/api/3/action/proactiva_growth_answer_list?what=late"``
    """
    tk.check_access("proactiva_growth_answer_list", context, data_dict)
    institution = data_dict["institution"]
    asked = judged.AnswerQuery(
        subjects.find(institution) if institution else None,
        data_dict["what"],
        data_dict["as_of"],
        data_dict["after"],
    )
    return judged.judged_answers(asked, clock.now(), data_dict["limit"])


def _subject(asked: DataDict) -> subjects.Subject:
    if institution := asked["institution"]:
        return subjects.of(subjects.find(institution))
    if group := asked["beneficiary_group"]:
        return subjects.of_code(Dimension.GROUP, group)
    if problem := asked["problem"]:
        return subjects.of_code(Dimension.PROBLEM, problem)
    return subjects.PORTAL
