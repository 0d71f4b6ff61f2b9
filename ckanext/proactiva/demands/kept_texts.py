"""The text of an answer that other versions keep, with all that is hidden in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TypeAlias

from ckan import model

from ckanext.proactiva.demands import intents, redactions
from ckanext.proactiva.demands.answers import is_text_of
from ckanext.proactiva.domain import redaction
from ckanext.proactiva.domain.privacy import Stretch
from ckanext.proactiva.domain.redaction import Mark
from ckanext.proactiva.model import Message, PastAnswer, Referral

# A version of a text, and the marks on it.
Version: TypeAlias = "tuple[Message, redactions.Marks]"


def kept(of: Referral, intent: intents.Answer) -> Message | None:
    """Return the text of the current answer if the new one keeps it or says the same in public."""
    text = model.Session.query(Message).filter(is_text_of(of.id)).first()
    if text is None or intent.keeps_text:
        return text
    return text if text.hidden_on is None and text.text_public == intent.words else None


def completed(of: Referral, intent: intents.Answer, text: Message | None) -> intents.Answer:
    """Return an answer with the words that it keeps, and the address if it was not asked for."""
    if text is None:
        return intent
    address = of.answer_address or "" if intent.keeps_text else intent.address
    return replace(intent, words=text.text_raw or text.text_public, address=address)


def copy(text: Message, to: Message) -> None:
    """Hide in a new version of a text what people decided to hide in the earlier one, or all."""
    to.text_raw, to.text_public = text.text_raw, text.text_public
    to.redactions, to.raw_deleted_on = text.redactions, text.raw_deleted_on
    # Raw words are kept for as long as if nothing had been corrected.
    to.created_at = text.created_at
    to.visibility, to.hidden_on, to.hidden_for = text.visibility, text.hidden_on, text.hidden_for
    redactions.keep(to, redactions.marks(text))


def same(text: Message) -> list[Message]:
    """Return the other versions of an answer that say the same, locked.

    Whoever decides about one version decides about its words, and these are in all of them.
    """
    if text.answers_id is None:
        return []
    others = model.Session.query(Message).filter(
        Message.answers_id == text.answers_id, Message.id != text.id
    )
    locked = others.order_by(Message.id).populate_existing().with_for_update()
    return [each for each in locked if not each.text_deleted_on and _say_the_same(each, text)]


def redact_alike(text: Message, marks: redactions.Marks, before: redactions.Marks) -> list[Message]:
    """Mark the new stretches of a text in its other versions too, and return those marked."""
    reached: list[Message] = []
    for other in same(text):
        its = redactions.marks(other)
        if not _reads_alike((text, before), (other, its)):
            continue
        decided = dict(its)
        for name, of_text in marks.items():
            new = redaction.added(of_text, before.get(name, ()))
            for each in _in_version(name, new, (text, before), (other, its)):
                decided[name] = redaction.mark(decided.get(name, ()), each)
        other.redact(decided)
        redactions.keep(other, decided)
        reached.append(other)
    return reached


def _reads_alike(one: Version, other: Version) -> bool:
    """Return whether places in one version can be found in the other.

    If the rules have changed since one lost its raw words, its signs may stand elsewhere.
    """
    written = [redactions.texts(text) for text, _ in (one, other)]
    return written[0] == written[1] or _read(one) == _read(other)


def _read(version: Version) -> dict[str, str]:
    return {
        name: redaction.masked(written, _hidden(version, name))
        for name, written in redactions.texts(version[0]).items()
    }


def _in_version(name: str, new: Collection[Mark], here: Version, there: Version) -> Iterator[Mark]:
    """Yield the new marks on a text of one version, in their places in the other version."""
    written = [redactions.texts(text).get(name) for text, _ in (here, there)]
    if written[0] == written[1]:
        yield from new
        return
    # One of the two lost its raw words, so only their public words are the same.
    for each in new:
        if one := redaction.carried(each, _hidden(here, name), _hidden(there, name)):
            yield one


def _hidden(version: Version, name: str) -> list[Stretch]:
    text, marks = version
    return redactions.hidden(text, name, marks.get(name, ()))


def _say_the_same(one: Message, other: Message) -> bool:
    if one.raw_deleted_on or other.raw_deleted_on:
        words = one.text_public, other.text_public
    else:
        words = one.text_raw, other.text_raw
    # An answer may be nothing but an address elsewhere.
    return words[0] == words[1] if any(words) else _address(one) == _address(other)


def _address(text: Message) -> str | None:
    past = model.Session.get(PastAnswer, text.past_answer_id) if text.past_answer_id else None
    of = past or model.Session.get(Referral, text.answers_id)
    return of.answer_address if of else None
