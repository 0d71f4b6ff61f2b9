"""Actions on demands: asking, reading, finding what is alike, taking back."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import (
    clock,
    reading,
    shield,
    transaction,
    types,
)
from ckanext.proactiva.demands import (
    board,
    commands,
    confirmations,
    intents,
    listing,
    presentation,
    previews,
    queries,
    readers,
    similar,
)
from ckanext.proactiva.demands.messages import voices
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.title import proposed_title
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals, sender_inputs
from ckanext.proactiva.logic.action.given import asked_for, narrowed_by, searched
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.notices import confirmation
from ckanext.proactiva.people import limits, visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.demand_create)
@explain_refusals
def proactiva_demand_create(context: Context, data_dict: DataDict) -> types.SentDemand:
    """Ask for information. Returns the demand and its claim code, if there is one.

    From an account that is already known, it is public at once. Without an account it waits for a
    moderator, or, with an ``email``, until whoever reads that address confirms it by the mailed
    link. Sent again unchanged with the same ``form_token``, it is one demand with one folio, and
    its code is not shown again; with other words it is another demand. With a ``channel``, the
    authority captures it for somebody who came to it: the demand is theirs, and does not wait for
    their ``email`` to be confirmed. The claim code is to be handed to them, and comes again if it
    is sent again.

    Raises:
        tk.NotAuthorized: ``channel``, from others than the authority's editors.
        tk.ObjectNotFound: it was sent before, and is hidden now.
        tk.ValidationError: ``status`` when no folio is free, ``email`` when nothing can be mailed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_create -H "Authorization: $TOKEN"
    -H "Content-Type: application/json" -d '{"wanted": "Los días en que llega el agua",
    "problem": "water_and_drainage", "beneficiary_groups": ["general_public"]}'``
    """
    tk.check_access("proactiva_demand_create", context, data_dict)
    sent_by = sender_inputs(context, data_dict, limits.DEMANDS)
    actor, now = from_context(context), clock.now()
    is_captured = bool(data_dict["channel"])
    # An account has its own address, and a captured demand does not belong to the account.
    email = data_dict["email"] if is_captured or not actor.has_account else ""
    asked = commands.ask(actor, now, asked_for(data_dict, by_email=bool(email), **sent_by))
    transaction.flush()
    shown = presentation.demand_page(asked.demand, now)
    if email and asked.is_new:
        token = confirmations.begin(asked.demand, email, now)
        requester = visitors.Requester() if is_captured else visitors.requester(actor, now.day)
        confirmation.send(email, asked.demand.folio, token, requester)
    transaction.commit(context)
    return {**shown, "claim_code": asked.claim_code}


@validate(schema.demand_create)
def proactiva_demand_preview(context: Context, data_dict: DataDict) -> types.Preview:
    """Show what would be public of a demand, without sending it. ``masked`` lists personal data.

    ``hits`` are the places where it was found, so that the author can say of each that it is
    ``not_personal``.

    Only by POST, so that nobody's words are in an address.

    Raises:
        tk.NotAuthorized: ``channel``, from others than the authority's editors.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_preview -d '{"problem": "health",
    "beneficiary_groups": ["general_public"], "wanted": "Soy juan@example.org"}'``
    """
    tk.check_access("proactiva_demand_preview", context, data_dict)
    chosen = register.find_active(data_dict["institution"])
    texts = {key: data_dict[key] for key in ("wanted", "purpose", "where", "alias", "title")}
    public, hits = previews.read(texts)
    return {
        "wanted": public["wanted"],
        "purpose": public["purpose"],
        "where": public["where"],
        "alias": public["alias"],
        "own_badge": "" if data_dict["channel"] else voices.own_badge(from_context(context)),
        "title": public["title"] or shield.public_text(proposed_title(public["wanted"])),
        "problem": data_dict["problem"],
        "beneficiary_groups": data_dict["beneficiary_groups"],
        "territories": data_dict["territories"],
        "institution": chosen.title if chosen else "",
        "masked": sorted({each["kind"] for each in hits}),
        "hits": hits,
        "help_lines": previews.help_lines("\n".join(texts.values())),
    }


@tk.side_effect_free
@validate(schema.demand_page)
def proactiva_demand_show(context: Context, data_dict: DataDict) -> types.ShownDemand:
    """Show a demand by its folio. ``may`` lists what the caller may do with it.

    The newest messages of its dialogue are included, or those before the message with a given id.
    ``joined`` is the folio that was given, if the caller may see that demand and it was joined to
    this one, directly or through others.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_show?folio=TP-2026-123-4567"``
    """
    tk.check_access("proactiva_demand_show", context, data_dict)
    actor = from_context(context, data_dict)
    found = queries.known(actor, data_dict["folio"])
    told = data_dict["messages_before"], data_dict["joined"]
    return readers.for_reader(actor, clock.now(), found, *told)


@tk.side_effect_free
@validate(schema.demand_list)
def proactiva_demand_list(context: Context, data_dict: DataDict) -> types.Board:
    """List public demands: ``count``, ``results`` (100 at most), and counts to filter by.

    Institutions are counted for the 30 that have most. The demands after or before one with a given
    folio are found as fast as the first ones, however many are passed over. If nearly all texts
    have every word of ``q``, it filters nothing, and ``left_out`` says so.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_list?problem=health&sort=recent"``
    """
    tk.check_access("proactiva_demand_list", context, data_dict)
    now = clock.now()
    of = "proactiva_demand_list", data_dict, now.day
    return reading.plain(of, lambda: _listed(data_dict, now))


@validate(schema.demand_similar)
def proactiva_demand_similar(context: Context, data_dict: DataDict) -> types.Similar:
    """List what may help already: at most five ``results``, demands and published datasets.

    Each has its ``type``, ``title`` and ``url``. If nothing is alike, there are none; what is about
    a place other than the one in the words, in ``where`` or in ``territories`` is not alike.
    With ``only_datasets``, demands are left out, and ``where`` and ``territories`` are ignored.
    Only by POST, so that nobody's words are in an address.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_similar
    -d '{"wanted": "horarios del agua"}'``
    """
    tk.check_access("proactiva_demand_similar", context, data_dict)
    if data_dict["only_datasets"]:
        return {"results": similar.datasets(data_dict["wanted"])}
    typed = data_dict["wanted"], data_dict["where"]
    found = similar.found(*typed, data_dict["territories"], clock.now())
    return {"results": found}


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_withdraw(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Take back a demand that nobody else supports yet.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_withdraw
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_demand_withdraw", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.withdraw, intent)


@validate(schema.demand_resubmit)
@explain_refusals
def proactiva_demand_resubmit(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Send a returned demand again, with its words changed.

    What its author says is ``not_personal`` stays hidden until a moderator agrees, as when it was
    first sent.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_resubmit -d '{"folio":
    "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS", "wanted": "Los días del tandeo"}'``
    """
    tk.check_access("proactiva_demand_resubmit", context, data_dict)
    said = "wanted", "title", "purpose", "where", "not_personal"
    texts = {name: data_dict[name] for name in said}
    intent = intents.Resubmit(data_dict["folio"], **texts)
    return carry_out(context, data_dict, commands.resubmit, intent)


def _listed(asked: DataDict, on: Moment) -> types.Board:
    search = searched(asked)
    place = board.Place(*(asked[name] for name in board.Place._fields))
    return listing.listed(narrowed_by(asked, search), place, on, search)
