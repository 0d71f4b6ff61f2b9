"""What people are told of demands: one entry for each demand, with the lines of its story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels, types
from ckanext.proactiva.demands import presentation, story
from ckanext.proactiva.domain.hearing import Hearer, Kind
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Event, Message, Notice, Support
from ckanext.proactiva.notices.texts import Text, site_title

MOST_DEMANDS: Final = 30
MOST_WORDS: Final = 600


class News(NamedTuple):
    """Something that happened to a demand, which whoever is told may know."""

    notice: Notice
    event: Event
    told: types.Event
    demand: Demand

    @property
    def kind(self) -> Kind:
        """Return what it is a notice of."""
        return Kind(self.notice.kind)


def text(notices: Sequence[Notice], on: Moment) -> Text | None:
    """Return what is told of these notices, or None where nothing of it may be told any more."""
    news = _may_be_told(notices)
    if not news:
        return None
    by_demand: dict[str, list[News]] = {}
    for each in news:
        by_demand.setdefault(each.demand.id, []).append(each)
    public = [group[0].demand for group in by_demand.values() if _is_public(group[0].demand)]
    shown = {each["folio"]: each for each in presentation.summaries(public, on)}
    said = _questions(news)
    entries = [_entry(group, shown, said) for group in by_demand.values()][:MOST_DEMANDS]
    if (more := len(by_demand) - len(entries)) > 0:
        told = tk.ungettext("And {count} demand more.", "And {count} demands more.", more)
        entries.append(told.format(count=more))
    intro = tk._("There is news of what you asked for, support or follow on {site}.")
    why = tk._("You get this because this address was confirmed on {site}.")
    return Text(
        _subject(list(by_demand.values())),
        [intro.format(site=site_title()), *entries],
        why.format(site=site_title()),
        frozenset(each.notice.id for each in news),
    )


def _subject(groups: Sequence[Sequence[News]]) -> str:
    if len(groups) > 1:
        told = tk.ungettext("News of {count} demand", "News of {count} demands", len(groups))
        return told.format(count=len(groups))
    last = groups[0][-1]
    return f"{last.demand.folio}: {labels.say(last.kind.label)}"


def _entry(
    group: Sequence[News], shown: Mapping[str, types.Demand], said: Mapping[str, str]
) -> str:
    """Return the entry of one demand: its title, what happened, what comes next, where."""
    demand = group[0].demand
    summary = shown.get(demand.folio)
    lines = [f"{summary['title']} ({demand.folio})" if summary else demand.folio]
    for each in group:
        line = labels.happened(each.told)
        lines.append(f"* {line.when}: {line.text}")
        if reason := _reason(each):
            lines.append(f"  {reason}")
        if words := said.get(each.event.message_id or ""):
            lines.append(f"  «{words}»")
    if summary:
        lines.append(labels.next_step(summary))
        lines.append(canonical_url("proactiva_demand.show", folio=demand.folio))
    else:
        lines.append(tk._("Open it with your folio and your code:"))
        lines.append(canonical_url("proactiva_home.folio"))
    return "\n".join(lines)


def _reason(news: News) -> str:
    """Return why a demand was returned: of the other reasons its story tells."""
    if news.kind is not Kind.RETURNED or not news.told["reason"]:
        return ""
    return tk._("Reason: {reason}").format(reason=labels.reason(news.told["reason"]))


def _may_be_told(notices: Sequence[Notice]) -> list[News]:
    """Return what those who are told may know now, the oldest first."""
    told = story.told([each.event_id for each in notices if each.event_id])
    ids = {event.demand_id for event, _ in told.values()}
    demands = {each.id: each for each in model.Session.query(Demand).filter(Demand.id.in_(ids))}
    supports = _supports(notices, ids)
    found: list[News] = []
    for notice in notices:
        event, line = told[notice.event_id or 0]
        news = News(notice, event, line, demands[event.demand_id])
        if _may_know(news, supports):
            found.append(news)
    return sorted(_once(found), key=lambda each: each.event.id)


def _may_know(news: News, supports: set[tuple[str, str]]) -> bool:
    """Tell whether somebody is still what they heard it as, and may still read it."""
    demand, whom = news.demand, news.notice.participant_id or ""
    hearer = Hearer(news.notice.hearer)
    if hearer is Hearer.ASKED:
        is_theirs = demand.author_id == whom
        return is_theirs and (_is_public(demand) or news.kind.is_private)
    if hearer is Hearer.SUPPORTS and (demand.id, whom) not in supports:
        return False
    return _is_public(demand)


def _supports(notices: Sequence[Notice], demands: Iterable[str]) -> set[tuple[str, str]]:
    whose = [each.participant_id for each in notices if each.hearer == Hearer.SUPPORTS.value]
    if not whose:
        return set()
    rows = sa.select(Support.demand_id, Support.participant_id).where(
        Support.participant_id.in_(whose), Support.demand_id.in_(demands)
    )
    return {
        (demand_id, participant_id) for demand_id, participant_id in model.Session.execute(rows)
    }


def _once(found: Iterable[News]) -> Iterable[News]:
    """Let whoever has one address and several claim codes hear of each event once."""
    return {each.event.id: each for each in found}.values()


def _is_public(demand: Demand) -> bool:
    return demand.visibility == Visibility.PUBLIC.value


def _questions(news: Iterable[News]) -> dict[str, str]:
    """Return what institutions asked, as everybody reads it, by the id of the message."""
    ids = [
        each.event.message_id
        for each in news
        if each.kind is Kind.ASKED_BACK and each.event.message_id and _is_public(each.demand)
    ]
    if not ids:
        return {}
    rows = model.Session.query(Message).filter(
        Message.id.in_(ids),
        Message.visibility == Visibility.PUBLIC.value,
        Message.hidden_on.is_(None),
        Message.text_deleted_on.is_(None),
    )
    return {each.id: _short(each.text_public) for each in rows}


def _short(words: str) -> str:
    """Return words on one line, and of many only the first."""
    said = " ".join(words.split())
    return said if len(said) <= MOST_WORDS else f"{said[:MOST_WORDS].rsplit(' ', 1)[0]}…"
