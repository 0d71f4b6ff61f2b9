"""Actions on uses: what people and institutions did with a dataset or with an answer."""

from __future__ import annotations

import logging
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.datasets.shown import title_of
from ckanext.proactiva.demands import commands, intents, previews, queries, uses
from ckanext.proactiva.demands.messages import own
from ckanext.proactiva.logic.action.edge import (
    carry_out,
    decided_message,
    explain_refusals,
    sender_inputs,
)
from ckanext.proactiva.logic.schema import use as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict

log = logging.getLogger(__name__)

# An action of ckanext-showcase, if the portal has that extension.
SHOWCASES = "ckanext_package_showcase_list"
MOST_SHOWCASES = 20


@validate(schema.use_create)
@explain_refusals
def proactiva_use_create(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Tell in a sentence what was done with a public ``dataset``, or with what a demand got.

    Without an account, it waits for a moderator like a message. Sent twice by the same person, it
    is one use. With an ``institution``, one of its editors tells it in its name.

    Raises:
        tk.ObjectNotFound: no such dataset is public, or unknown folio.
        tk.ValidationError: the demand has ended.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_use_create -H "Authorization: $TOKEN"
    -d '{"dataset": "tandeo-2026", "text": "Hicimos un mapa de las colonias sin agua",
    "address": "https://example.org/mapa"}'``
    """
    tk.check_access("proactiva_use_create", context, data_dict)
    intent = intents.TellUse(
        words=data_dict["text"],
        dataset=data_dict["dataset"],
        folio=data_dict["folio"],
        address=data_dict["address"],
        alias=data_dict["alias"],
        institution_id=data_dict["institution"],
        not_personal=data_dict["not_personal"],
        with_badge=data_dict["with_badge"],
        **sender_inputs(context, data_dict, limits.USES),
    )
    return carry_out(context, data_dict, commands.tell_use, intent, decided_message)


@validate(schema.use_preview)
def proactiva_use_preview(context: Context, data_dict: DataDict) -> types.UsePreview:
    """Show a use as everybody would read it, and what was found in it, without sending it.

    Only by POST, so that nobody's words are in an address.

    Raises:
        tk.ObjectNotFound: no such dataset is public, or unknown folio.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_use_preview
    -d '{"dataset": "tandeo-2026", "text": "Hicimos un mapa"}'``
    """
    tk.check_access("proactiva_use_preview", context, data_dict)
    actor = from_context(context)
    of = {name: data_dict[name] for name in ("dataset", "folio")}
    said = {name: data_dict[name] for name in ("text", "alias")}
    return previews.use(actor, of, said)


@tk.side_effect_free
@validate(schema.use_list)
def proactiva_use_list(context: Context, data_dict: DataDict) -> types.UseList:
    """List what people did with a public ``dataset``, or with what a demand got, newest first.

    For a dataset, its showcases of `ckanext-showcase` are listed too, if the portal has that
    extension.

    Raises:
        tk.ObjectNotFound: no such dataset is public, or unknown folio.

    Example: ``curl "$SITE/api/3/action/proactiva_use_list?dataset=tandeo-2026"``
    """
    tk.check_access("proactiva_use_list", context, data_dict)
    actor = from_context(context)
    if data_dict["folio"]:
        demand = queries.known(actor, data_dict["folio"])
        return uses.of_demand(demand.id)
    found = uses.of_dataset(data_dict["dataset"])
    return {
        **found,
        "showcases": _showcases(context, data_dict["dataset"]),
        "own_unpublished": own.unpublished_uses(actor, data_dict["dataset"]),
    }


@tk.side_effect_free
@validate(schema.use_show)
def proactiva_use_show(context: Context, data_dict: DataDict) -> types.ShownUse:
    """Show a use and what it is about. ``may`` lists what the caller may do with it.

    Raises:
        tk.ObjectNotFound: unknown use, or one that is not public.

    Example: ``curl "$SITE/api/3/action/proactiva_use_show?id=9c41…"``
    """
    tk.check_access("proactiva_use_show", context, data_dict)
    return uses.show(from_context(context), data_dict["id"])


@validate(schema.use_redact)
@explain_refusals
def proactiva_use_redact(context: Context, data_dict: DataDict) -> types.DecidedMessage:
    """Hide stretches of a use of a dataset, or show some again, like `proactiva_demand_redact`.

    Raises:
        tk.ObjectNotFound: unknown use.
        tk.ValidationError: a stretch is not there, or it is too much.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_use_redact -H "Authorization: $TOKEN"
    -H "Content-Type: application/json" -d '{"id": "9c41…", "hide": [{"words": "mapa", "kind":
    "other"}]}'``
    """
    tk.check_access("proactiva_use_redact", context, data_dict)
    asked = intents.Redact("", data_dict["id"], data_dict["hide"], data_dict["show"])
    return carry_out(context, data_dict, commands.redact_use, asked, decided_message)


def _showcases(context: Context, dataset: str) -> list[types.Showcase]:
    """Return another plugin's showcases of a dataset; if that fails, the page is still shown."""
    asked = {"package_id": dataset}
    try:
        found: Any = tk.get_action(SHOWCASES)({"user": context.get("user") or ""}, asked)
    except KeyError:
        return []  # the portal does not have it
    except Exception as error:
        log.warning("%s failed: %s", SHOWCASES, type(error).__name__)
        return []
    return [
        {"title": title_of(each), "url": tk.h.url_for(f"/showcase/{each['name']}")}
        for each in found[:MOST_SHOWCASES]
    ]
