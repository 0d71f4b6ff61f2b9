"""Actions on the ledger of what the portal showed."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.growth import report
from ckanext.proactiva.ledger import portal as observed
from ckanext.proactiva.ledger import reconcile, rows, totals, verify
from ckanext.proactiva.logic.schema import growth as schema
from ckanext.proactiva.logic.schema import validate


def proactiva_ledger_sync(context: Any, data_dict: dict[str, Any]) -> dict[str, int]:
    """Write down what changed since the last sync, and return how many events of each kind.

    Example: ``curl -X POST -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_ledger_sync``
    """
    tk.check_access("proactiva_ledger_sync", context, data_dict)
    # The ledger writes in transactions of its own: they must see what this one has done.
    model.Session.commit()
    try:
        outcome = reconcile.sync(observed.portal())
    except reconcile.BusyError:
        message = tk._("Another sync is at work")
        raise tk.ValidationError({"ledger": [message]}) from None
    return dict(outcome.events)


@tk.side_effect_free
@validate(schema.ledger_verify)
def proactiva_ledger_verify(context: Any, data_dict: dict[str, Any]) -> list[dict[str, str]]:
    """List every flaw of the ledger: ``flaw`` and ``where``. ``kept`` are seals kept elsewhere.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_ledger_verify``
    """
    tk.check_access("proactiva_ledger_verify", context, data_dict)
    found = verify.verify(config.timezone(), data_dict["kept"])
    return [finding._asdict() for finding in found]


@tk.side_effect_free
def proactiva_ledger_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Show how far the ledger is: when it last looked, its last event and its last seal.

    Example: ``curl $SITE/api/3/action/proactiva_ledger_show``
    """
    tk.check_access("proactiva_ledger_show", context, data_dict)
    return report.ledger()


@tk.side_effect_free
@validate(schema.ledger_list)
def proactiva_ledger_event_list(context: Any, data_dict: dict[str, Any]) -> list[dict[str, Any]]:
    """List events after the number ``after``, in their order, ``limit`` at most (100).

    Example: ``curl "$SITE/api/3/action/proactiva_ledger_event_list?after=100"``
    """
    tk.check_access("proactiva_ledger_event_list", context, data_dict)
    found = totals.events_after(data_dict["after"], data_dict["limit"])
    return [_plain(rows.event_row(event)) for event in found]


@tk.side_effect_free
@validate(schema.ledger_list)
def proactiva_seal_list(context: Any, data_dict: dict[str, Any]) -> list[dict[str, Any]]:
    """List seals after the number ``after``, in their order, ``limit`` at most (100).

    Example: ``curl "$SITE/api/3/action/proactiva_seal_list?after=0"``
    """
    tk.check_access("proactiva_seal_list", context, data_dict)
    found = totals.seals(data_dict["after"], data_dict["limit"])
    return [_plain(seal._asdict()) for seal in found]


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Write moments as ISO does."""
    return {k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in row.items()}
