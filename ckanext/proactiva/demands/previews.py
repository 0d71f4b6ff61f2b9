"""What would be public of something that is not sent yet."""

from __future__ import annotations

from ckanext.proactiva import shield, types
from ckanext.proactiva.demands import answers, intents, queries
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.privacy import OFFICIAL
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.people import offices, permissions
from ckanext.proactiva.people.actor import Actor


def answer(actor: Actor, on: Moment, intent: intents.Answer) -> types.AnswerPreview:
    """Return an answer as people would see it; nothing is locked, and nothing is changed.

    Raises:
        tk.ValidationError: as when it is sent.
        MoveRefused: as when it is sent.
    """
    demand = queries.known(actor, intent.folio)
    referral = queries.referral(demand, intent.institution_id)
    if referral is None:
        raise MoveRefused([Objection.NOT_REFERRED])
    datasets = answers.chosen(referral, intent)
    attempt = referral_moves.Attempt(
        intent.act,
        on.day,
        permissions.roles_in(actor, demand, referral.organization_id),
        intent.resolution,
        intent.reason,
        intent.words,
        public_datasets=len(datasets),
        is_elsewhere=bool(intent.address),
        answered=intent.answered,
    )
    event = referral_moves.move(
        referral.state(), attempt, calendar.rules_of(referral.organization_id)
    )
    return {
        "resolution": intent.resolution.value,
        "reason": event.reason.value if event.reason else None,
        "answer": shield.public_text(intent.words, OFFICIAL),
        "masked": shield.kinds(intent.words, kept=OFFICIAL),
        "address": intent.address or None,
        "recorded": _recorded(on, intent) if isinstance(intent, intents.Record) else None,
        "datasets": [
            {"name": each.name, "title": each.title or each.name, "type": each.type, "public": True}
            for each in datasets
        ],
    }


def _recorded(on: Moment, intent: intents.Record) -> types.Recorded:
    authority = offices.authority_id()
    named = register.named([authority]) if authority else {}
    return {
        "answered": intent.answered_on.isoformat(),
        "on": on.day.isoformat(),
        "by": named[authority].title if authority in named else None,
        "channel": intent.channel or None,
        "document": intent.document,
    }
