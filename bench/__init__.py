"""Measurements: what the plugin costs the portal that it is a guest of."""

# First of all: CKAN puts its own folder at the head of the path, with other «tests» in it.
import tests.support  # noqa: F401
