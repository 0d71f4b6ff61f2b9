"""Commands on uses: what people and institutions did with a dataset or with an answer."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import events, intents, queries, redactions, reports, uses
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.report import OF_REDACTION, Outcome
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import Demand, Message, Participant, Use
from ckanext.proactiva.people import offices, participants
from ckanext.proactiva.people.actor import Actor


def tell_use(actor: Actor, on: Moment, intent: intents.TellUse) -> Message:
    """Record a use of a dataset or of a demand's answer; one without an account waits for review.

    Raises:
        tk.ObjectNotFound: there is no such public dataset, or no such demand.
        MoveRefused: the demand has ended or is not public.
        tk.ValidationError: the actor does not speak for that institution.
    """
    demand = queries.ongoing_locked(actor, intent.folio) if intent.folio else None
    dataset_id = None if demand else uses.dataset(intent.dataset).id
    author = participants.take_part(actor) if actor.is_known else participants.new_anonymous()
    voice = _office(actor, intent.institution_id) if intent.institution_id else None
    # A second request at the same time waits for this lock, and then finds the first.
    model.Session.refresh(author, with_for_update={"key_share": True})
    if message := _told_before(author, demand, dataset_id, intent.words):
        return message
    if voice:
        office = intent.institution_id
        message = writing.write(author, on, demand, intent.words, voice, organization_id=office)
    else:
        message = writing.write_as_person(author, on, demand, intent, intent.alias)
    message.address = intent.address or None
    model.Session.add(Use(message_id=message.id, dataset_id=dataset_id))
    model.Session.flush()
    return writing.hold_if_disputed(message, intent.not_personal)


def redact_use(actor: Actor, on: Moment, intent: intents.Redact) -> redactions.Item:
    """Hide stretches of a use of a dataset, or show some again.

    Raises:
        tk.ObjectNotFound: there is no such use.
        tk.ValidationError: a stretch does not exist, or there are too many.
    """
    item = redactions.item(None, intent.message_id, lock=True)
    marks = redactions.marked(item, intent)
    item.redact(marks)
    if redactions.keep(item, marks):
        row = events.add(None, on, DemandAct.REDACT.value, by=actor)
        row.message_id, row.redactions = intent.message_id, item.redactions
    reports.close(on, None, intent.message_id, Outcome.ACTED, OF_REDACTION)
    return item


def _office(actor: Actor, institution_id: str) -> Voice:
    """Return the voice of the institution that somebody speaks for."""
    if Role.EDITOR not in offices.institution_roles(actor, institution_id):
        raise tk.ValidationError({"institution": [tk._("You do not speak for that institution")]})
    return Voice.AUTHORITY if institution_id == offices.authority_id() else Voice.INSTITUTION


def _told_before(
    author: Participant, demand: Demand | None, dataset_id: str | None, words: str
) -> Message | None:
    """Return the same text from the same person, if it was sent before."""
    return (
        model.Session.query(Message)
        .join(Use, Use.message_id == Message.id)
        .filter(
            Message.author_id == author.id,
            Message.demand_id == (demand.id if demand else None),
            Use.dataset_id == dataset_id,
            Message.text_raw == words,
        )
        .first()
    )
