"""Actions on the ledger of what the portal showed."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.serialization import instant
from ckanext.proactiva.growth.progress import progress
from ckanext.proactiva.growth.publishing import flaws, publish, publish_all
from ckanext.proactiva.ledger import (
    corrections,
    forks,
    history,
    inspection,
    presentation,
    rebuild,
    reconcile,
    seals,
    verify,
)
from ckanext.proactiva.ledger.corrections import CorrectionRequest
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.logic.schema import ledger as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import (
    Context,
    DataDict,
    LedgerEvent,
    LedgerFlaw,
    LedgerSeal,
    LedgerShown,
)
from ckanext.proactiva.types.context import ours


@validate(schema.ledger_sync)
@explain_refusals
def proactiva_ledger_sync(context: Context, data_dict: DataDict) -> dict[str, int]:
    """Record what changed since the last sync, and return the number of events of each kind.

    Raises:
        tk.ValidationError: ``ledger`` while another sync is running, or when a clock may be wrong.
        tk.ValidationError: ``ledger`` after a restored backup, without ``after_restore``.

    Example: ``curl -X POST -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_ledger_sync``
    """
    tk.check_access("proactiva_ledger_sync", context, data_dict)
    _commit_first()
    host = HostTime(clock.now().at, data_dict["after_pause"])
    if data_dict["after_restore"]:
        forks.note(this_portal(), host)
    tell = ours(context).get("proactiva_tell")
    return dict(reconcile.sync(this_portal(), host=host, tell=tell, publish=publish))


@explain_refusals
def proactiva_ledger_rebuild(context: Context, data_dict: DataDict) -> dict[str, int]:
    """Rebuild the sums from the events after the time zone changed; return how many ``sums``.

    Raises:
        tk.ValidationError: ``ledger`` while a sync is running, or when an event was altered.

    Example: ``curl -X POST -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_ledger_rebuild``
    """
    tk.check_access("proactiva_ledger_rebuild", context, data_dict)
    _commit_first()
    return {"sums": rebuild.rebuild(this_portal(), publish_all)}


@validate(schema.ledger_event_correct)
@explain_refusals
def proactiva_ledger_event_correct(context: Context, data_dict: DataDict) -> LedgerEvent:
    """Correct the event ``seq`` of a dataset: it counts on another day, or was no act at all.

    With ``counts_on``, it counts on that day. Without it, an appearance is counted as ``joined``, a
    disappearance as ``left``, and a renewal not at all. The event itself stays, and its last
    correction applies; earlier days are shown as they were known then. Returns the event of the
    correction.

    Raises:
        tk.ValidationError: there is no such event of a dataset, or it cannot be of that day.
        tk.ValidationError: ``ledger`` while a sync is running, or when a clock may be wrong.

    Example: ``curl -X POST -H "Authorization: $TOKEN"
    $SITE/api/3/action/proactiva_ledger_event_correct -d '{"seq": 12, "reason": "trial"}'``
    """
    tk.check_access("proactiva_ledger_event_correct", context, data_dict)
    asked = CorrectionRequest(data_dict["seq"], data_dict["reason"], data_dict["counts_on"])
    _commit_first()
    host = HostTime(clock.now().at, after_pause=True)
    return presentation.event(corrections.correct(this_portal(), asked, host, publish=publish))


@tk.side_effect_free
@validate(schema.ledger_verify)
def proactiva_ledger_verify(context: Context, data_dict: DataDict) -> list[LedgerFlaw]:
    """List every flaw of the ledger: ``flaw`` and ``where``. ``kept`` are seals kept elsewhere.

    If the ledger is intact, stored figures that differ from what it gives are listed too.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_ledger_verify``
    """
    tk.check_access("proactiva_ledger_verify", context, data_dict)
    return verify.verify(config.timezone(), data_dict["kept"]) or flaws(this_portal())


@tk.side_effect_free
def proactiva_ledger_show(context: Context, data_dict: DataDict) -> LedgerShown:
    """Show how far the ledger is: when it last looked, its last event and its last seal.

    Example: ``curl $SITE/api/3/action/proactiva_ledger_show``
    """
    tk.check_access("proactiva_ledger_show", context, data_dict)
    found = progress(clock.now())
    return {**found, "lost_seal": inspection.lost_seal()}


@tk.side_effect_free
@validate(schema.ledger_list)
@explain_refusals
def proactiva_ledger_event_list(context: Context, data_dict: DataDict) -> list[LedgerEvent]:
    """List events after the number ``after``, in order, at most ``limit`` (100).

    Example: ``curl "$SITE/api/3/action/proactiva_ledger_event_list?after=100"``
    """
    tk.check_access("proactiva_ledger_event_list", context, data_dict)
    found = history.events_after(data_dict["after"], data_dict["limit"])
    return [presentation.event(each) for each in found]


@tk.side_effect_free
@validate(schema.seal_list)
def proactiva_seal_list(context: Context, data_dict: DataDict) -> list[LedgerSeal]:
    """List seals, newest first, those before the number ``before``, at most ``limit`` (100).

    Example: ``curl "$SITE/api/3/action/proactiva_seal_list?before=100"``
    """
    tk.check_access("proactiva_seal_list", context, data_dict)
    found = seals.listed(data_dict["before"], data_dict["limit"])
    return [{**seal, "sealed_at": instant(seal["sealed_at"])} for seal in found]


def _commit_first() -> None:
    # The ledger writes in its own transactions, which must see what this one has done. So
    # `defer_commit` cannot be honoured.
    model.Session.commit()
