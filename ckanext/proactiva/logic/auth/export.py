"""Who may read public demands and answers as rows."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

proactiva_answer_export = everybody
proactiva_demand_export = everybody
