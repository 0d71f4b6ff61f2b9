"""The portal's search, which may be down: then nothing is found, and nothing else stops."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk
from ckan.lib.search import SearchError, SolrConnectionError

log = logging.getLogger(__name__)


def datasets(user: str, asked: Mapping[str, object]) -> dict[str, Any] | None:
    """Return what `package_search` finds for a user, or None while it does not answer."""
    try:
        return tk.get_action("package_search")({"user": user}, dict(asked))
    except (SearchError, SolrConnectionError, OSError) as error:
        log.warning("Search does not answer (%s)", type(error).__name__)
        return None
