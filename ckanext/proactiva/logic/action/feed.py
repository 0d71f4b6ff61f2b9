"""Actions that give the entries of feeds."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import counts, feeds, queries
from ckanext.proactiva.domain.feed import permanent_id
from ckanext.proactiva.institutions import acceptance
from ckanext.proactiva.logic.action.given import narrowed_by, searched
from ckanext.proactiva.logic.schema import feed as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.feed_show)
def proactiva_feed_show(context: Context, data_dict: DataDict) -> types.FeedPage:
    """Show the newest 50 entries of a list as its feed has them: by default a board's demands.

    With ``feed``, it lists the latest answers of institutions to the demands of the board, or what
    institutions received and answered.

    Example: ``curl "$SITE/api/3/action/proactiva_feed_show?feed=answers&problem=health"``
    """
    tk.check_access("proactiva_feed_show", context, data_dict)
    feed, now = data_dict["feed"], clock.now()
    narrowed = narrowed_by(data_dict, searched(data_dict))
    entries = feeds.of_list(feed, narrowed, now)
    authority = acceptance.pinned()
    asked = [f"{name}={data_dict[name]}" for name in schema.filters() if data_dict[name]]
    return {
        "id": permanent_id(authority.id if authority else "", feed.value, *asked),
        "updated": feeds.updated(entries, now),
        "institution": counts.chosen(narrowed),
        "entries": entries,
    }


@tk.side_effect_free
@validate(demand_show)
def proactiva_demand_feed_show(context: Context, data_dict: DataDict) -> types.DemandFeed:
    """Show the newest 50 entries of a demand's story and dialogue, as its feed has them.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_feed_show?folio=TP-2026-123-4567"``
    """
    tk.check_access("proactiva_demand_feed_show", context, data_dict)
    demand = queries.known(from_context(context, data_dict), data_dict["folio"])
    entries = feeds.of_demand(demand)
    return {
        "id": permanent_id(demand.id, "story"),
        "folio": demand.folio,
        "title": demand.title_public,
        "updated": feeds.updated(entries, clock.now()),
        "entries": entries,
    }
