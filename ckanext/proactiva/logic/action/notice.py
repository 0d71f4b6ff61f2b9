"""Actions on what people are told by mail."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.logic.action.edge import saved
from ckanext.proactiva.logic.schema import mail, validate
from ckanext.proactiva.notices import site, state, stopping
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
def proactiva_notice_show(context: Context, data_dict: DataDict) -> types.MailingState:
    """Show the state of mailing: what waits, what was sent, dropped and given up, and why.

    Example: ``curl $SITE/api/3/action/proactiva_notice_show -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_notice_show", context, data_dict)
    return state.state(clock.instant())


def proactiva_notice_retry(context: Context, data_dict: DataDict) -> types.Retried:
    """Make `tick` send again what was given up, and send what waits for its next try at once.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_notice_retry -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_notice_retry", context, data_dict)
    again = state.retry(clock.now())
    transaction.commit(context)
    return {"count": again}


def proactiva_notice_adopt(context: Context, data_dict: DataDict) -> types.MailingState:
    """Let the portal send mail from its current address; what waited meanwhile is sent.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_notice_adopt -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_notice_adopt", context, data_dict)
    site.adopt()
    return saved(context, lambda: state.state(clock.instant()))


@validate(mail.token)
def proactiva_notice_stop(context: Context, data_dict: DataDict) -> types.Stopped:
    """Stop all mail to whoever the ``token`` of a link was mailed to; repeating it does no harm.

    Raises:
        tk.ObjectNotFound: there is no such link, or it is older than a year.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_notice_stop -d '{"token": "gAAAAABq"}'``
    """
    tk.check_access("proactiva_notice_stop", context, data_dict)
    if not stopping.stop(data_dict["token"], clock.now()):
        raise tk.ObjectNotFound(tk._("This link no longer works. Open the one in a newer mail"))
    transaction.commit(context)
    return {"stopped": True}
