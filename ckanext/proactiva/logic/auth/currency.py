"""Who may know how current data is."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

# If the dataset is not public, the action asks `package_show`.
proactiva_currency_show = everybody
