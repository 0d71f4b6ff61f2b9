"""Who may see what they asked for and support, and what is new in it."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody, who_is_known_there

proactiva_demand_see = who_is_known_there
# Each sees only their own.
proactiva_participation_list = everybody
