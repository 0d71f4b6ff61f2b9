"""Actions on what people follow, with an account or with an address that they confirmed."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import commands, follows, intents
from ckanext.proactiva.domain.follow import Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.logic.action.edge import explain_refusals, saved
from ckanext.proactiva.logic.schema import follow as schema
from ckanext.proactiva.logic.schema import mail, validate
from ckanext.proactiva.model import Participant
from ckanext.proactiva.notices import confirmation, following
from ckanext.proactiva.people import participants, tokens, visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.follow_preview)
@explain_refusals
def proactiva_follow_preview(context: Context, data_dict: DataDict) -> types.FollowPreview:
    """Show what would be followed, without following it: a demand, or the board as filtered.

    Only by POST, so that nobody's words are in an address.

    Raises:
        tk.NotAuthorized: a desk of another institution.
        tk.ObjectNotFound: unknown folio, or one that is not yours.
        tk.ValidationError: ``folio`` when not everybody may read that demand, ``q`` without words.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_follow_preview -d '{"problem": "health"}'``
    """
    tk.check_access("proactiva_follow_preview", context, data_dict)
    actor = from_context(context, data_dict)
    return follows.preview(actor, data_dict["folio"], _narrowed(data_dict))


@validate(schema.follow_create)
@explain_refusals
def proactiva_follow_create(context: Context, data_dict: DataDict) -> types.Followed:
    """Follow a demand by its ``folio``, or without one whatever the board lists with these filters.

    Editors of an institution follow its ``desk``: daily, what its mailbox is told of its work.

    For an account whose address was confirmed here, it begins at once. Otherwise a mail is sent to
    ``email``, and it begins once whoever reads that address confirms it.

    Raises:
        tk.NotAuthorized: a desk of another institution.
        tk.ObjectNotFound: unknown folio, or one that is not yours.
        tk.ValidationError: ``email`` when one is needed and missing.
        tk.ValidationError: ``email`` when nothing can be mailed to it, or too much was.
        tk.ValidationError: ``desk`` together with a filter.
        tk.ValidationError: ``cadence`` of a desk, other than daily.
        tk.ValidationError: ``form`` when they already follow a hundred things.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_follow_create
    -d '{"problem": "health", "cadence": "weekly", "email": "vecina@example.org"}'``
    """
    tk.check_access("proactiva_follow_create", context, data_dict)
    actor, now = from_context(context, data_dict), clock.now()
    told = {name: data_dict[name] for name in ("folio", "cadence", "email")}
    token = commands.follow(actor, now, intents.Follow(narrowed=_narrowed(data_dict), **told))
    if token:
        requester = visitors.requester(actor, now.day)
        confirmation.send_follow(told["email"], told["folio"], token, requester)
    else:
        following.bring_forward(participants.take_part(actor).id, now)
    transaction.commit(context)
    return {"begun": not token}


@validate(mail.token)
@explain_refusals
def proactiva_follow_confirm(context: Context, data_dict: DataDict) -> types.FollowConfirmed:
    """Confirm an address with the ``token`` of the mailed link, and follow what was asked for.

    Repeating it does no harm. The token that it returns opens the list of what the address follows,
    for a year or until its owner has mail sent elsewhere.

    Raises:
        tk.ObjectNotFound: there is no such link, it is older than two days, or the account has
            confirmed another address since it asked for this one.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_follow_confirm
    -d '{"token": "c.0rNeTB4S"}'``
    """
    tk.check_access("proactiva_follow_confirm", context, data_dict)
    now = clock.now()
    confirmed = commands.confirm_follow(data_dict["token"], now)
    following.catch_up(confirmed, now)
    following.bring_forward(confirmed.follower.id, now)
    transaction.commit(context)
    whom = confirmed.follower
    return {"token": tokens.made(tokens.Purpose.FOLLOWS, whom.id, now, whom.email or "")}


@tk.side_effect_free
@validate(schema.follow_list)
def proactiva_follow_list(context: Context, data_dict: DataDict) -> list[types.Follow]:
    """List what somebody follows, newest first, by their account or by a mailed ``token``.

    A token is accepted by POST only, so that it is in no address.

    Example: ``curl "$SITE/api/3/action/proactiva_follow_list" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_follow_list", context, data_dict)
    now = clock.now()
    return follows.of(_follower(context, data_dict, now), now.zone)


@validate(schema.follow_patch)
def proactiva_follow_patch(context: Context, data_dict: DataDict) -> list[types.Follow]:
    """Change how often to hear about something that is followed; list everything followed.

    Raises:
        tk.ObjectNotFound: it is not followed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_follow_patch -H "Authorization: $TOKEN"
    -d '{"id": "0b3f2c1e-5a44-4c0e-9a55-0d8f3f5f0c11", "cadence": "weekly"}'``
    """
    tk.check_access("proactiva_follow_patch", context, data_dict)
    now = clock.now()
    follower = _follower(context, data_dict, now)
    changed = follows.change(follower, data_dict["id"], data_dict["cadence"])
    following.bring_forward(changed.participant_id, now)
    return saved(context, lambda: follows.of(follower, now.zone))


@validate(schema.follow_delete)
def proactiva_follow_delete(context: Context, data_dict: DataDict) -> list[types.Follow]:
    """Stop following something, or without ``id`` everything; list what is left.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_follow_delete -H "Authorization: $TOKEN"
    -d '{"id": "0b3f2c1e-5a44-4c0e-9a55-0d8f3f5f0c11"}'``
    """
    tk.check_access("proactiva_follow_delete", context, data_dict)
    now = clock.now()
    follower = _follower(context, data_dict, now)
    if follower is not None:
        follows.end(follower, data_dict["id"])
    return saved(context, lambda: follows.of(follower, now.zone))


def _narrowed(data_dict: DataDict) -> Subject:
    names = "problem", "beneficiary_group", "territory", "status", "q"
    same = {name: data_dict[name] for name in names}
    return Subject(organization_id=data_dict["institution"], desk_id=data_dict["desk"], **same)


def _follower(context: Context, data_dict: DataDict, now: Moment) -> Participant | None:
    return follows.follower(from_context(context), data_dict["token"], now)
