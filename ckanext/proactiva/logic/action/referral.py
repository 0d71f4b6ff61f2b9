"""Actions on referrals: an institution's turn, from receipt to resolution."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import answering, desk, dialogue, presentation, transitions
from ckanext.proactiva.domain.demand import Act as DemandAct
from ckanext.proactiva.domain.privacy import OFFICIAL, public_text
from ckanext.proactiva.domain.referral import POSITIVE, Act, Reason, Resolution
from ckanext.proactiva.logic.schema import referral as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import permissions


@validate(schema.referral)
def proactiva_referral_create(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Give a public demand to an institution; its clock starts today.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "institution": "agua"}'``
    """
    tk.check_access("proactiva_referral_create", context, data_dict)
    demand = permissions.locked_demand(context, data_dict)
    roles = permissions.demand_roles(context, demand, data_dict["claim_code"])
    turn = answering.turn(demand, data_dict["institution"])
    if turn is not None:
        raise tk.ValidationError({"institution": [tk._("This institution has it already")]})
    transitions.check_demand(demand, DemandAct.REFER, roles)
    transitions.refer(demand, data_dict["institution"], max(roles, key=lambda role: role.value))
    model.Session.commit()
    return presentation.whole(demand)


@tk.side_effect_free
@validate(schema.desk)
def proactiva_referral_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """List an institution's referrals that want a word, the most urgent first (100 at most).

    ``due`` narrows them to ``late``, ``week`` or ``commitments``.

    Example: ``curl "$SITE/api/3/action/proactiva_referral_list?institution=agua"
    -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_referral_list", context, data_dict)
    return desk.work(context, data_dict)


@tk.side_effect_free
@validate(schema.referral)
def proactiva_referral_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Show a demand as it lies on an institution's desk: its ``turn``, and ``datasets`` to offer.

    Example: ``curl "$SITE/api/3/action/proactiva_referral_show?institution=agua
    &folio=TP-2026-123-4567" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_referral_show", context, data_dict)
    demand = permissions.known_demand(context, data_dict)
    return desk.turn(context, demand, data_dict["institution"])


@tk.side_effect_free
def proactiva_desk_list(context: Any, data_dict: dict[str, Any]) -> list[dict[str, Any]]:
    """List the institutions whose desk whoever asks may see, with how many demands wait there.

    Example: ``curl $SITE/api/3/action/proactiva_desk_list -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_desk_list", context, data_dict)
    return desk.mine(context)


@validate(schema.referral)
def proactiva_referral_acknowledge(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Confirm that the institution has received a demand.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_acknowledge
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "institution": "agua"}'``
    """
    tk.check_access("proactiva_referral_acknowledge", context, data_dict)
    return answering.act(context, data_dict, Act.ACKNOWLEDGE)


@validate(schema.referral_words)
def proactiva_referral_ask(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Ask whoever made the demand for a clarification; the clock waits for it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_ask -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "text": "¿De qué colonia?"}'``
    """
    tk.check_access("proactiva_referral_ask", context, data_dict)
    return answering.act(context, data_dict, Act.ASK, say=dialogue.institution)


@validate(schema.referral_words)
def proactiva_referral_clarify(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Answer an institution's question; its clock goes on.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_clarify -d '{"folio":
    "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS", "institution": "agua", "text": "…"}'``
    """
    tk.check_access("proactiva_referral_clarify", context, data_dict)
    return answering.act(context, data_dict, Act.CLARIFY, say=dialogue.asked)


@validate(schema.referral_commit)
def proactiva_referral_commit(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Promise the date by which the institution will publish.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_commit -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "promised_for": "2027-01-15"}'``
    """
    tk.check_access("proactiva_referral_commit", context, data_dict)
    promised_for = data_dict["promised_for"]
    say = dialogue.institution if data_dict["text"] else None
    return answering.act(context, data_dict, Act.COMMIT, say=say, promised_for=promised_for)


@validate(schema.referral_answer)
def proactiva_referral_answer(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Answer a demand: with published datasets, or with the reason why there are none.

    Without ``datasets``, those that were published for this demand are the answer.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_answer -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "resolution": "published",
    "datasets": ["tandeo-2026"], "text": "Publicamos el calendario de tandeo."}'``
    """
    tk.check_access("proactiva_referral_answer", context, data_dict)
    resolution = Resolution(data_dict["resolution"])
    demand, turn = answering.locked_turn(context, data_dict)
    reason = Reason(data_dict["reason"]) if data_dict["reason"] else None
    named = data_dict["datasets"]
    datasets = answering.public_datasets(turn, named) if resolution in POSITIVE else []
    answering.move(
        context,
        data_dict,
        (demand, turn),
        answering.ACTS.get(resolution, Act.REFUSE),
        resolution=resolution,
        reason=reason,
        words=data_dict["text"],
        public_datasets=len(datasets),
    )
    turn.answer_raw, turn.answer_public = (
        data_dict["text"],
        public_text(data_dict["text"], OFFICIAL),
    )
    answering.answer_with(turn, datasets)
    model.Session.commit()
    return presentation.whole(demand)
