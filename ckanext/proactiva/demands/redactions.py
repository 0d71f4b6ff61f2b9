"""People's decisions about stretches of a text: which are hidden, and which are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import shield
from ckanext.proactiva.demands import intents
from ckanext.proactiva.demands.messages import lookup
from ckanext.proactiva.domain import redaction
from ckanext.proactiva.domain.message import DECIDED
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.privacy import PersonalData, Stretch
from ckanext.proactiva.domain.redaction import Mark, Marked
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message, Redaction, bulk
from ckanext.proactiva.model.demand import TEXTS as OF_DEMAND
from ckanext.proactiva.model.message import TEXTS as OF_MESSAGE

# The most decisions on one demand or message, so that showing it stays fast.
MOST_DECISIONS: Final = 500

Item: TypeAlias = "Demand | Message"
Marks: TypeAlias = "Mapping[str, Collection[Mark]]"


def item(demand: Demand | None, message_id: str, *, lock: bool = False) -> Item:
    """Return the item to redact: a demand, a message in it, or a message of no demand.

    With *lock*, nobody else can change a message until this transaction ends.

    Raises:
        tk.ObjectNotFound: there is no such message in it.
        MoveRefused: only the demand's author reads it, or its text is deleted.
    """
    target: Item | None = demand
    if message_id or target is None:
        of = {"id": message_id, "demand_id": demand.id if demand else None}
        query = model.Session.query(Message).filter_by(**of).populate_existing()
        target = (query.with_for_update() if lock else query).first()
        if target is None:
            raise lookup.missing()
        if Visibility(target.visibility) not in DECIDED:
            raise MoveRefused([Objection.FOR_ITS_AUTHOR])
        if target.visibility == Visibility.HIDDEN.value:
            raise MoveRefused([Objection.WRONG_VISIBILITY])
    if target.text_deleted_on:
        raise MoveRefused([Objection.TEXT_DELETED])
    return target


def marks(of: Item) -> Marks:
    """Return the marks on each text of a demand or of a message."""
    by_text: dict[str, list[Mark]] = {}
    for row in model.Session.query(Redaction).filter(_about(of)).order_by(Redaction.start):
        by_text.setdefault(row.field, []).append(row.mark())
    return by_text


def marked(of: Item, asked: intents.Redact) -> Marks:
    """Return the marks of a demand or a message as they would be after a redaction.

    Raises:
        tk.ValidationError: a stretch does not exist, or there are too many.
    """
    decided, written = dict(marks(of)), texts(of)
    searched = {name: text for name, text in written.items() if not _follows(of, decided, name)}
    for name, start, end, mark in _pointed_at("hide", asked.hide, written, searched):
        kind = mark.kind or PersonalData.OTHER
        new = Mark(kind, start, end, Marked.HIDDEN)
        decided[name] = redaction.mark(decided.get(name, ()), new)
    covered = {name: hidden(of, name, decided.get(name, ())) for name in written}
    for name, start, end, mark in _pointed_at("show", asked.show, written, searched):
        kinds = [each.kind for each in covered[name] if each.start < end and start < each.end]
        if kinds:
            new = Mark(kinds[0], start, end, Marked.SHOWN)
            decided[name] = redaction.mark(decided.get(name, ()), new)
        elif not mark.words:
            raise _wrong("show", tk._("Nothing is hidden there. Look at the text again"))
    if sum(map(len, decided.values())) > MOST_DECISIONS:
        message = tk._("That is too much for one text. Hide all of it, or return it to its author")
        raise _wrong("hide", message)
    return decided


def doubt(of: Item, doubted: Iterable[intents.MarkedPlace]) -> None:
    """Store what the author says is not personal data; it stays hidden until a moderator agrees.

    Raises:
        tk.ValidationError: nothing was found there.
    """
    decided, written = dict(marks(of)), texts(of)
    for mark in doubted:
        findings = _found(of, written.get(mark.field, ""), mark.field)
        same = [each for each in findings if (each.start, each.end) == (mark.start, mark.end)]
        if not same:
            message = tk._("The text has changed. Look again at what we found in it")
            raise _wrong("not_personal", message)
        new = Mark(same[0].kind, mark.start, mark.end, Marked.DOUBTED)
        decided[mark.field] = redaction.mark(decided.get(mark.field, ()), new)
    keep(of, decided)


def keep(of: Item, new: Marks) -> bool:
    """Store these marks as the only ones of a demand or a message; return whether any changed."""
    missing = {(name, each) for name, of_text in new.items() for each in of_text}
    obsolete: list[Redaction] = []
    for row in model.Session.query(Redaction).filter(_about(of)).all():
        if (same := (row.field, row.mark())) in missing:
            missing.remove(same)
        else:
            obsolete.append(row)
    for row in obsolete:
        model.Session.delete(row)
    for name, each in sorted(missing, key=lambda one: (one[0], one[1].start)):
        row = Redaction(field=name, start=each.start, end=each.end)
        row.demand_id, row.message_id = _ids(of)
        row.kind, row.marked = each.kind.value, each.marked.value
        model.Session.add(row)
    model.Session.flush()
    return bool(obsolete or missing)


def forget(of: Item, *fields: str) -> None:
    """Delete the marks on texts that are rewritten: the fields given, or else all."""
    named = (Redaction.field.in_(fields),) if fields else ()
    gone = sa.delete(Redaction).where(_about(of), *named)
    bulk.execute(gone, synchronize=True)


def texts(of: Item) -> dict[str, str]:
    """Return the texts that can have marks, by name, cleaned."""
    names = OF_DEMAND if isinstance(of, Demand) else OF_MESSAGE
    row: Any = of
    written = {name: getattr(row, f"{name}_raw") for name in names}
    if isinstance(of, Message) and of.raw_deleted_on:
        written = {name: raw or getattr(row, f"{name}_public") for name, raw in written.items()}
    return {name: clean(raw) for name, raw in written.items() if raw}


def hidden(of: Item, name: str, of_text: Collection[Mark]) -> list[Stretch]:
    """Return the stretches of a text that are hidden with these marks."""
    text = texts(of).get(name, "")
    return redaction.hidden(_found(of, text, name), of_text)


def kinds(of: Item) -> Counter[str]:
    """Count the hidden stretches by kind, as far as that is still known."""
    decided = marks(of)
    by_text = (hidden(of, name, decided.get(name, ())) for name in texts(of))
    return Counter(each.kind.value for stretches in by_text for each in stretches)


def _found(of: Item, text: str, name: str) -> list[Stretch]:
    # If no raw text is kept, the shield was applied long ago.
    if of.raw_deleted_on:
        return []
    official = of.kept if isinstance(of, Message) and name != "alias" else ()
    return shield.findings(text, official)


def _follows(of: Item, decided: Marks, name: str) -> bool:
    """Return whether a text is a title generated from the demand's text, which changes with it."""
    return name == "title" and isinstance(of, Demand) and of.follows(decided)


def _pointed_at(
    key: str,
    marks: Iterable[intents.MarkedPlace],
    written: Mapping[str, str],
    searched: Mapping[str, str],
) -> Iterator[tuple[str, int, int, intents.MarkedPlace]]:
    """Yield each stretch that a mark points at, by position or by words."""
    for mark in marks:
        if mark.words:
            places = [
                (name, start, end, mark)
                for name, text in searched.items()
                for start, end in redaction.places(text, mark.words)
            ]
            if not places:
                message = tk._("These words are not in the text. Copy them as they are written")
                raise _wrong(key, message)
            yield from places
        elif mark.field not in written:
            names = ", ".join(written)
            message = tk._("There is no such text here. There is: {names}").format(names=names)
            raise _wrong(key, message)
        elif not mark.start < mark.end <= len(written[mark.field]):
            message = tk._(
                "The text has {length} characters: a stretch must start and end within it"
            )
            raise _wrong(key, message.format(length=len(written[mark.field])))
        else:
            yield mark.field, mark.start, mark.end, mark


def _wrong(key: str, message: str) -> tk.ValidationError:
    return tk.ValidationError({key: [message]})


def _ids(of: Item) -> tuple[str | None, str | None]:
    return (of.id, None) if isinstance(of, Demand) else (of.demand_id, of.id)


def _about(of: Item) -> sa.ColumnElement[bool]:
    return lookup.about(Redaction, *_ids(of))
