"""The text of a mail about demands: an entry for each, with lines from its story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config, labels, types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import presentation
from ckanext.proactiva.domain import lifecycle
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import NoticeKind, Relation
from ckanext.proactiva.domain.verdict import last_day_to_judge
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Message, Notice
from ckanext.proactiva.notices.news import News, may_be_told
from ckanext.proactiva.notices.texts import MOST_DEMANDS, Text, and_more, site_title
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose

MOST_WORDS: Final = 600
# Only the author can answer these.
QUESTIONS: Final = frozenset({NoticeKind.PROPOSED, NoticeKind.ASKED_BACK, NoticeKind.VERDICT})


def text(address: str, notices: Sequence[Notice], on: Moment) -> Text | None:
    """Return the text for these notices, or None if none of it may be told any more."""
    news = may_be_told(address, notices, on)
    if not news:
        return None
    by_demand: dict[str, list[News]] = {}
    for each in news:
        by_demand.setdefault(each.demand.id, []).append(each)
    public = [group[0].demand for group in by_demand.values() if group[0].demand.is_public]
    shown = {each["folio"]: each for each in presentation.summaries(public, on)}
    questions = _questions(news)
    told = [_entry(group, shown, questions) for group in by_demand.values()][:MOST_DEMANDS]
    intro = tk._("There is news about what you asked for, support or follow on {site}.")
    why = tk._("You get this because this address was confirmed on {site}.")
    return Text(
        _subject(list(by_demand.values())),
        [intro.format(site=site_title()), *told, *and_more(len(by_demand) - MOST_DEMANDS)],
        "\n".join((why.format(site=site_title()), *_followed(address, news, on))),
        frozenset(each.notice.id for each in news),
    )


def _followed(address: str, news: Iterable[News], on: Moment) -> list[str]:
    """Return where somebody changes what they follow, if they are told because they follow it."""
    follows = (each.notice for each in news if each.notice.relation == Relation.FOLLOWS)
    notice = next(follows, None)
    if notice is None or notice.participant_id is None:
        return []
    token = tokens.made(Purpose.FOLLOWS, notice.participant_id, on, address)
    return [tk._("What you follow:"), canonical_url("proactiva_token.show", token=token)]


def _subject(groups: Sequence[Sequence[News]]) -> str:
    if len(groups) > 1:
        count = tk.ungettext("News about {count} demand", "News about {count} demands", len(groups))
        return count.format(count=len(groups))
    last = groups[0][-1]
    if last.is_of_other:
        return tk._("{folio}: news about the demand it continues in").format(
            folio=last.demand.folio
        )
    return f"{last.demand.folio}: {labels.say(last.kind.label)}"


def _entry(
    group: Sequence[News], shown: Mapping[str, types.Demand], questions: Mapping[str, str]
) -> str:
    """Return a demand's entry: its title, what happened, what comes next, and its address."""
    demand = group[0].demand
    summary = shown.get(demand.folio)
    lines = [f"{summary['title']} ({demand.folio})" if summary else demand.folio]
    for each in group:
        lines.append(f"* {_line(each)}")
        lines += (f"  {reason}" for reason in _reasons(each, summary))
        if words := questions.get(each.event.message_id or "") if each.event else "":
            lines.append(f"  «{words}»")
    if summary:
        lines.append(labels.next_step(summary))
        lines.append(canonical_url("proactiva_demand.show", folio=demand.folio))
        lines += _to_answer(group)
    else:
        lines += _to_open(demand)
    return "\n".join(lines)


def _to_open(demand: Demand) -> list[str]:
    """Return how the author opens a demand that is not public, or that they cannot."""
    if demand.visibility != Visibility.HIDDEN.value:
        how = tk._("Open it from «My demands» with your folio and your code, or log in:")
        return [how, canonical_url("proactiva_mine.index")]
    only = tk._("Only the authority can open it now.")
    phone = config.authority_phone()
    return [only, f"{tk._('Do you need help? Call free on:')} {phone}"] if phone else [only]


def _to_answer(group: Sequence[News]) -> list[str]:
    """Return where the author answers a question: a page that recognises them."""
    by_author = (each.notice.relation == Relation.ASKED for each in group if each.kind in QUESTIONS)
    if not any(by_author):
        return []
    how = tk._("To answer, open it from «My demands» with your folio and your code, or log in:")
    return [how, canonical_url("proactiva_mine.index")]


def _line(news: News) -> str:
    """Return what happened and when, or the deadline of a reminder."""
    if news.told:
        line = labels.happened(news.told)
        if news.is_of_other:
            other = tk._("{date}: in the demand it continues in: {what}")
            return other.format(date=line.when, what=line.text)
        return f"{line.when}: {line.text}"
    if news.kind is NoticeKind.VERDICT:
        until = last_day_to_judge(news.demand.state().seen_since, calendar.rules())
        question = tk._("Did the answer help you? You can say so until {date}.")
        return question.format(date=labels.day(until.isoformat()))
    due = iso(news.demand.due_on) or ""
    return tk._("It should have been answered by {date}.").format(date=labels.day(due))


def _reasons(news: News, summary: types.Demand | None) -> list[str]:
    """Return what else the reader must know of it; any other reason is in its story."""
    if news.kind is NoticeKind.RETURNED:
        return _to_correct(news)
    by = lifecycle.object_by(news.demand.state(), calendar.rules())
    if news.kind is not NoticeKind.PROPOSED or by is None:
        return []
    silence = tk._(
        "Say yes or no by {date}. If you say nothing, your demand will be joined to the other. If"
        " you have already said no, it continues on its own."
    )
    lines = [silence.format(date=labels.day(by.isoformat()))]
    if other := summary and summary["merge_proposed"]:
        address = canonical_url("proactiva_demand.show", folio=other)
        lines.append(tk._("The other one: {address}").format(address=address))
    return lines


def _to_correct(news: News) -> list[str]:
    """Return why a demand was returned, and by when its author has to change it."""
    lines: list[str] = []
    if news.told and news.told["reason"]:
        reason = labels.reason(news.told["reason"])
        lines.append(tk._("Reason: {reason}").format(reason=reason))
    if by := lifecycle.correct_by(news.demand.state(), calendar.rules()):
        until = tk._("Change it by {date}. After that, it ends.")
        lines.append(until.format(date=labels.day(by.isoformat())))
    return lines


def _questions(news: Iterable[News]) -> dict[str, str]:
    """Return institutions' questions as everybody reads them, by message id."""
    ids = [
        each.event.message_id
        for each in news
        if each.event
        and each.event.message_id
        and each.kind is NoticeKind.ASKED_BACK
        and each.demand.is_public
    ]
    if not ids:
        return {}
    rows = model.Session.query(Message).filter(
        Message.id.in_(ids),
        Message.is_public,
        Message.hidden_on.is_(None),
        Message.text_deleted_on.is_(None),
    )
    return {each.id: _short(each.text_public) for each in rows}


def _short(words: str) -> str:
    """Return text on one line, shortened if it is long."""
    line = " ".join(words.split())
    return line if len(line) <= MOST_WORDS else f"{line[:MOST_WORDS].rsplit(' ', 1)[0]}…"
