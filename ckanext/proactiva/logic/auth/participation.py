"""Who may see what they asked for and support, and what is new in it."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody, identified_readers

proactiva_demand_see = identified_readers
# Each sees only their own.
proactiva_participation_list = everybody
