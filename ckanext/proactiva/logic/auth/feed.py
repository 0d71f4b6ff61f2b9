"""Who may read feeds."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import demand_readers, everybody

proactiva_demand_feed_show = demand_readers
proactiva_feed_show = everybody
