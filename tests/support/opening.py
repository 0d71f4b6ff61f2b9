"""The open portal: CKAN started once for all tests that need the same configuration.

CKAN keeps its plugins, schemas and caches for the whole process, and starting it is what makes its
tests slow. So a test that needs the open portal gets it as it was when it opened, and a test that
needs another one has that one opened instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import ckan.plugins as p
from ckan import model
from ckan.common import config, config_declaration
from ckan.lib import app_globals
from ckan.tests import helpers

from ckanext.proactiva.config import DATASET_TYPES, VOCABULARY

Settings = dict[str, Any]
MISSING = object()
OURS = "ckanext.proactiva."
READ_AT_START = (DATASET_TYPES, VOCABULARY)


def is_read_late(option: str) -> bool:
    """Return whether a running portal notices that an option changes."""
    return option.startswith(OURS) and not option.startswith(READ_AT_START)


@dataclass(frozen=True)
class Started:
    """A started CKAN: the configuration asked for, the resulting one, and the application."""

    asked: Settings
    found: Settings
    app: Any
    flask: Settings
    engine: Any

    def suits(self, wanted: Mapping[str, Any]) -> bool:
        """Return whether all options read at the start are as wanted or as they became."""
        options = {*wanted, *self.asked, *self.found}
        return all(
            wanted.get(option, MISSING)
            in (self.asked.get(option, MISSING), self.found.get(option, MISSING))
            for option in options
            if not is_read_late(option)
        )

    def restore(self, wanted: Mapping[str, Any]) -> None:
        """Undo what tests did to it, and apply the wanted options that are read late."""
        model.Session.remove()
        if model.meta.engine is not self.engine:  # CKAN's migrations replace the engine
            model.init_model(self.engine)
        late = {option: value for option, value in wanted.items() if is_read_late(option)}
        config.clear()
        config.update({**deepcopy(self.found), **late})
        config_declaration.normalize(config)
        typed = {option: config[option] for option in late}
        self.app.flask_app.config.clear()
        self.app.flask_app.config.update({**self.flask, **typed})


class OpenPortal:
    """The only portal that this process has."""

    def __init__(self) -> None:
        self._started: Started | None = None

    def open(self) -> helpers.CKANTestApp:
        """Open the portal that CKAN's configuration describes, unless it is open."""
        wanted = deepcopy(dict(config))
        if self._started is not None and self._started.suits(wanted):
            self._started.restore(wanted)
        else:
            self._started = None  # until the new one has started
            self._started = _start(wanted)
        return helpers.CKANTestApp(self._started.app.app)

    def close(self) -> None:
        """Leave CKAN with only its own plugins."""
        if self._started is not None:
            self._started = None
            config["ckan.plugins"] = ""
            p.load_all()


def _start(asked: Settings) -> Started:
    app_globals._CONFIG_CACHE.clear()
    app = helpers._get_test_app()
    found, flask = deepcopy(dict(config)), dict(app.flask_app.config)
    return Started(asked, found, app, flask, model.meta.engine)


def start_options(marks: Iterable[Any]) -> str:
    """Return a test's marked options that CKAN reads when it starts."""
    given = (mark.args for mark in marks)
    return repr(sorted((key, str(value)) for key, value in given if not is_read_late(key)))


PORTAL = OpenPortal()
