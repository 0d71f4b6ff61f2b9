"""Measurements: what the plugin costs the portal that hosts it."""

# Imported first: CKAN puts its own folder first on the path, which has another «tests» package.
import tests.support  # noqa: F401
