"""Who may read feeds."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody, who_may_see_it

proactiva_demand_feed_show = who_may_see_it
proactiva_feed_show = everybody
