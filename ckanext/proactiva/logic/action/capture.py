"""Actions with which the authority captures many demands at once, from a sheet."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import commands, confirmations, sheets
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.logic.action.given import asked_for
from ckanext.proactiva.logic.schema import capture as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.logic.schema.capture import Checked
from ckanext.proactiva.model import Demand
from ckanext.proactiva.notices import confirmation
from ckanext.proactiva.notices.confirmation import Link
from ckanext.proactiva.people import limits, visitors
from ckanext.proactiva.people.actor import Actor, from_context
from ckanext.proactiva.types import Context, DataDict

log = logging.getLogger(__name__)


class _Mail(NamedTuple):
    """A mail to send once the demand that it confirms is stored."""

    demand: Demand
    email: str


@validate(schema.capture_preview)
def proactiva_capture_preview(context: Context, data_dict: DataDict) -> types.SheetPreview:
    """Show each row of a ``sheet`` as the demand it would become, with what is wrong in it.

    Nothing is stored. ``repeats`` is an earlier row, and ``alike`` a public demand, that ask for
    the same. Only by POST, so that nobody's words are in an address.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_capture_preview -H "Authorization: $TOKEN"
    -H "Content-Type: application/json" -d '{"channel": "community_assembly", "sheet":
    "información;problema;para quién\\nLos días del tandeo;Agua potable y drenaje;Mujeres"}'``
    """
    tk.check_access("proactiva_capture_preview", context, data_dict)
    checked = schema.checked(context, data_dict)
    return {
        "count": len(checked),
        "good": sum(not row.errors for row in checked),
        "unknown": list(data_dict["sheet"].unknown),
        "rows": [*sheets.shown(checked)],
    }


@validate(schema.capture_create)
@explain_refusals
def proactiva_capture_create(context: Context, data_dict: DataDict) -> types.CapturedSheet:
    """Capture the rows of a ``sheet`` as demands, all or none; only this shows their codes.

    With ``only_good``, rows with errors are left out and the others captured. Sent twice with the
    same ``form_token`` by the same account, an unchanged row is one demand with one folio and code,
    and only addresses that got no mail before are mailed. After half a minute none are mailed.

    Raises:
        tk.ValidationError: ``sheet`` when a row has errors: preview the sheet first.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_capture_create -H "Authorization: $TOKEN"
    -H "Content-Type: application/json" -d '{"channel": "community_assembly", "sheet":
    "información;problema;para quién\\nLos días del tandeo;Agua potable y drenaje;Mujeres"}'``
    """
    tk.check_access("proactiva_capture_create", context, data_dict)
    actor, now = from_context(context), clock.now()
    checked = schema.checked(context, data_dict)
    wrong = [row for row in checked if row.errors]
    good = [row for row in checked if not row.errors]
    if not good or (wrong and not data_dict["only_good"]):
        told = ", ".join(str(row.number) for row in wrong)
        raise tk.ValidationError({"sheet": [tk._("Correct these rows: {rows}").format(rows=told)]})
    limits.count(limits.CAPTURES, visitors.sender(actor, now.day))
    made = [_captured(actor, now, row, data_dict["form_token"]) for row in good]
    captured = [row for row, _ in made]
    transaction.commit(context)
    _send(context, now, captured, [mail for _, mail in made])
    left_out: list[types.WrongRow] = [{"row": row.number, "errors": row.errors} for row in wrong]
    return {"captured": captured, "left_out": left_out}


def _captured(
    actor: Actor, now: Moment, row: Checked, form_token: str
) -> tuple[types.CapturedRow, _Mail | None]:
    # Each row is a form of its own, so that sending the sheet again gives the same demands.
    token = f"{form_token} {row.number}" if form_token else ""
    asked = commands.ask(actor, now, asked_for({**row.given, "form_token": token}))
    demand, email = asked.demand, row.given["email"]
    is_mailed = bool(email) and not asked.is_new and confirmations.is_begun(demand, now)
    mail = _Mail(demand, email) if email and not is_mailed else None
    told: types.CapturedRow = {
        "row": row.number,
        "folio": demand.folio,
        "title": demand.title_public,
        "status": demand.status,
        "claim_code": asked.claim_code,
        "mailed": is_mailed or None,
    }
    return told, mail


def _send(
    context: Context,
    now: Moment,
    captured: Sequence[types.CapturedRow],
    mails: Sequence[_Mail | None],
) -> None:
    """Mail the links that confirm addresses; failures undo no demand.

    This is done once everything is committed, so that nobody waits for a mail while a lock is held.
    """
    waiting = [(row, mail) for row, mail in zip(captured, mails, strict=True) if mail]
    links = [Link(mail.email, row["folio"], confirmations.new_token()) for row, mail in waiting]
    for row, _ in waiting:
        row["mailed"] = False
    try:
        for (row, mail), link, is_mailed in zip(
            waiting, links, confirmation.send_all(links), strict=True
        ):
            if is_mailed:
                # After the mail: if the request ends here, the row is mailed when it is sent again.
                confirmations.begin(mail.demand, mail.email, now, link.token)
                transaction.commit(context)
                row["mailed"] = True
    except transaction.DatabaseFailure as error:
        # The demands are saved: nobody may be told that nothing was.
        transaction.roll_back(context)
        log.warning("A sheet's links were not mailed: %r", transaction.FailedError(error))
