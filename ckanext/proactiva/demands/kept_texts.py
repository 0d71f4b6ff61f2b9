"""The text of an answer that a new version keeps, with all that is hidden in it."""

from __future__ import annotations

from dataclasses import replace

from ckan import model

from ckanext.proactiva.demands import intents, redactions
from ckanext.proactiva.demands.answers import is_text_of
from ckanext.proactiva.model import Message, Referral


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
