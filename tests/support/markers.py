"""What is stored, reduced to recognizable marks, and who may see each of them.

It is read from the tables themselves: each column declares its audience, each row who sees it.
"""

from __future__ import annotations

import re
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ckan import model

from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import (
    TABLES,
    Answer,
    Demand,
    Event,
    Institution,
    Message,
    Note,
    Participant,
    PastAnswer,
    Referral,
)
from ckanext.proactiva.model.columns import Audience

AUTHORITY, EVERYBODY = "authority", "everybody"
# Nobody else has such a word, such a CURP or such an id.
TELLING = re.compile(
    r"zq[a-z]{14}|[A-Z]{4}850101HMCRPR\d\d|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r"|[0-9a-f]{64}|TP-\d{4}-\d{3}-\d{4}|\S+@secret\.example"
)

Audiences = dict[str, set[str]]


def word() -> str:
    """Return a unique word that search leaves unchanged: none ends in «c»."""
    return "zq" + "".join(secrets.choice("bdfghjklmnp") for _ in range(14))


def curp() -> str:
    """Return a unique CURP, which is masked in public."""
    letters = "".join(secrets.choice("BCDFGHJKLM") for _ in range(4))
    return f"{letters}850101HMCRPR{secrets.randbelow(90) + 10}"


def text() -> str:
    """Return a text with a word for its readers, and a CURP for fewer of them."""
    return f"Pregunta por {word()}. Mi CURP es {curp()}."


def audiences() -> Audiences:
    """Return for every stored mark who may see it, besides whoever stored it.

    That is «everybody», «authority», or participants and institutions by id.
    """
    found: Audiences = defaultdict(set)
    for table in TABLES:
        for row in model.Session.query(table):
            seen_by = _who_sees(row)
            for column in table.__table__.columns:
                for telling in TELLING.findall(str(getattr(row, column.name))):
                    # What was public and is hidden keeps its place.
                    stays = column.name == "id" and getattr(row, "hidden_on", None)
                    found[telling] |= _narrowed(column.info["audience"], seen_by, row)
                    found[telling] |= {EVERYBODY} if stays else set()
    for demand in _of(Demand):
        # A moderator's act is in the trail by its folio, wherever the demand is.
        if any(event.moderator_id for event in _of(Event, demand_id=demand.id)):
            found[demand.folio].add(AUTHORITY)
    return found


def _narrowed(audience: Audience, seen_by: set[str], row: Any) -> set[str]:
    if audience in (Audience.PUBLIC, Audience.INSTITUTION):
        return seen_by
    return set() if audience is Audience.NOBODY else {AUTHORITY, *_writers(row)}


def _who_sees(row: Any) -> set[str]:
    find = _SEEN.get(type(row))
    return find(row) if find else set()


def _who_sees_any(rows: Iterable[Any]) -> set[str]:
    return set().union(*map(_who_sees, rows))


def _who_sees_person(person: Participant) -> set[str]:
    theirs = [*_of(Demand, author_id=person.id), *_of(Message, author_id=person.id)]
    return _who_sees_any(theirs)


def _who_sees_message(message: Message) -> set[str]:
    if message.demand_id is None:  # about a dataset, which is public
        return _by_visibility(message.visibility, [message.author_id])
    [demand] = _of(Demand, id=message.demand_id)
    if message.visibility == Visibility.PUBLIC.value:
        return _who_sees(demand)
    return _by_visibility(message.visibility, [message.author_id, demand.author_id])


def _who_sees_note(note: Note) -> set[str]:
    [referral] = _of(Referral, id=note.referral_id)
    return {referral.organization_id}


def _by_visibility(visibility: str, writers: Iterable[str]) -> set[str]:
    if visibility == Visibility.PUBLIC.value:
        return {EVERYBODY}
    if visibility == Visibility.AUTHOR.value:
        return set(writers)
    return {AUTHORITY} | (set(writers) if visibility == Visibility.MODERATORS.value else set())


def _writers(row: Any) -> Iterator[str]:
    if isinstance(row, (Demand, Message)):
        yield row.author_id


def _of(table: Any, **which: Any) -> list[Any]:
    return model.Session.query(table).filter_by(**which).all()


# Rows that tell about nobody, such as supports, are for nobody.
_SEEN: dict[type[Any], Callable[[Any], set[str]]] = {
    Participant: _who_sees_person,
    Institution: lambda _institution: {EVERYBODY},
    Demand: lambda demand: _by_visibility(demand.visibility, [demand.author_id]),
    Message: _who_sees_message,
    Note: _who_sees_note,
    Referral: lambda referral: _who_sees_any(_of(Demand, id=referral.demand_id)),
    Event: lambda event: _who_sees_any(_of(Demand, id=event.demand_id)),
    PastAnswer: lambda past: _who_sees_any(_of(Referral, id=past.referral_id)),
    Answer: lambda answer: _who_sees_any(_of(Referral, id=answer.referral_id)),
}
