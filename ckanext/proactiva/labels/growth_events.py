"""The sources of a figure of growth, in words: its events, or the demands that it counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.domain.figures import FlowFigure, StockFigure
from ckanext.proactiva.domain.growth import AbsenceReason, EventKind
from ckanext.proactiva.domain.judgements import Judgement
from ckanext.proactiva.domain.register import N_, NN_, Phrase
from ckanext.proactiva.labels import words
from ckanext.proactiva.labels.growth import between
from ckanext.proactiva.labels.language import day, number
from ckanext.proactiva.types import GrowthAnswer, GrowthAnswers, GrowthEvent, GrowthEvents

REASONS: Final[Mapping[AbsenceReason, Phrase]] = {
    AbsenceReason.DELETED: N_("it was deleted"),
    AbsenceReason.DRAFT: N_("it went back to being a draft"),
    AbsenceReason.PURGED: N_("it was deleted for good"),
    AbsenceReason.PRIVATE: N_("it was made private"),
    AbsenceReason.TYPE: N_("it became something that is not a dataset"),
    AbsenceReason.ORGANIZATION: N_("its institution is no longer on the portal"),
    AbsenceReason.OTHER: N_("because of a rule of this portal, it is not shown to everyone"),
}


# The last thing that happened to a public dataset.
KINDS: Final[Mapping[EventKind, Phrase]] = {
    EventKind.PUBLISHED: N_("it was published"),
    EventKind.RETURNED: N_("it came back"),
    EventKind.RENEWED: N_("its data was renewed"),
    EventKind.RECLASSIFIED: N_("what is recorded about it changed"),
}


def not_begun() -> str:
    """Return the message that not everything was counted once, and what to do about it."""
    text = tk._(
        "This portal has not finished its first count. Its administrator must run: {command}"
    )
    return text.format(command="ckan proactiva ledger sync")


def counted(found: GrowthEvents) -> str:
    """Return the figure: what it counts, and how many."""
    what = found["what"]
    return _counted(
        (StockFigure(what) if what in {*StockFigure} else FlowFigure(what)).label, found["count"]
    )


def span(found: GrowthEvents) -> str:
    """Return the days that the events cover, or the day of the stock that they left."""
    if found["first_day"] is None:
        return tk._("What counted as public on {date}.").format(date=day(found["last_day"]))
    return between(found["first_day"], found["last_day"])


def reason(event: GrowthEvent) -> str:
    """Return why an event's dataset went away, or an empty string if it did not."""
    return words.say(REASONS[AbsenceReason(event["reason"])]) if event["reason"] else ""


def beside(found: GrowthEvents) -> list[str]:
    """Return the text next to the day of each event; for a stock, the last event."""
    if found["first_day"] is not None:
        return [reason(each) for each in found["events"]]
    return [words.say(KINDS[EventKind(each["kind"])]) for each in found["events"]]


def answers(found: GrowthAnswers) -> str:
    """Return how many demands are counted, and how."""
    what = found["what"]
    label = Judgement(what).label if what else N_("Demands whose time to answer has passed")
    return _counted(label, found["count"])


def judgement(answer: GrowthAnswer) -> str:
    """Return how a demand is counted, and in how many working days it was answered."""
    how, used = Judgement(answer["judgement"]), answer["used_days"]
    if how is Judgement.LATE:
        said = tk._("Late") if answer["resolution"] else tk._("Not answered")
    else:
        said = words.say(how.label)
    if used is None:
        return said
    if not used:
        return ", ".join([said, tk._("before one working day had passed")])
    days = words.count(NN_("after {count} working day", "after {count} working days"), used)
    return f"{said}, {days.format(count=number(used))}"


def _counted(label: Phrase, count: int | None) -> str:
    if count is None:
        return words.say(label)
    return tk._("{what}: {count}").format(what=words.say(label), count=number(count))
