"""The smallest portal that sentences need."""

from __future__ import annotations

from pathlib import Path

import flask
import flask_babel
import pytest

from ckan.lib import helpers

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def app() -> flask.Flask:
    """Return the least of a portal that words need: our translations, and CKAN's helpers."""
    made = flask.Flask(__name__)
    folder = str(ROOT / "ckanext/proactiva/i18n")
    flask_babel.Babel(
        made,
        default_domain="ckanext-proactiva",
        default_translation_directories=folder,
        locale_selector=lambda: flask.request.environ["CKAN_LANG"],
    )
    helpers.load_plugin_helpers()
    return made
