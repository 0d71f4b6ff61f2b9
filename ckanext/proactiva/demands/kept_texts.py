"""The text of an answer that other versions keep, with all that is hidden in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from ckan import model

from ckanext.proactiva.demands import intents, redactions
from ckanext.proactiva.demands.answers import is_text_of
from ckanext.proactiva.domain import redaction
from ckanext.proactiva.domain.privacy import Stretch
from ckanext.proactiva.domain.redaction import Mark
from ckanext.proactiva.model import Message, PastAnswer, Referral


class Version(NamedTuple):
    """A version of a text, and the marks on it."""

    text: Message
    marks: redactions.Marks

    @property
    def texts(self) -> dict[str, str]:
        """Return its texts that can have marks, by name."""
        return redactions.texts(self.text)

    @property
    def public(self) -> dict[str, str]:
        """Return these texts as everybody reads them with these marks."""
        return {
            name: redaction.masked(written, self.hidden(name))
            for name, written in self.texts.items()
        }

    def hidden(self, name: str) -> list[Stretch]:
        """Return the stretches of one of its texts that are hidden with these marks."""
        return redactions.hidden(self.text, name, self.marks.get(name, ()))


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
    here = Version(text, before)
    for other in same(text):
        there = Version(other, redactions.marks(other))
        if not _reads_alike(here, there):
            continue
        decided = dict(there.marks)
        for name, of_text in marks.items():
            new = redaction.added(of_text, before.get(name, ()))
            for each in _in_version(name, new, here, there):
                decided[name] = redaction.mark(decided.get(name, ()), each)
        other.redact(decided)
        redactions.keep(other, decided)
        reached.append(other)
    return reached


def _reads_alike(one: Version, other: Version) -> bool:
    """Return whether places in one version can be found in the other.

    If the rules have changed since one lost its raw words, its signs may stand elsewhere.
    """
    return one.texts == other.texts or one.public == other.public


def _in_version(name: str, new: Collection[Mark], here: Version, there: Version) -> Iterator[Mark]:
    """Yield the new marks on a text of one version, in their places in the other version."""
    if here.texts.get(name) == there.texts.get(name):
        yield from new
        return
    # One of the two lost its raw words, so only their public words are the same.
    for each in new:
        if one := redaction.carried(each, here.hidden(name), there.hidden(name)):
            yield one


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
