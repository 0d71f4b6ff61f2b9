"""The portal's search, which may be down: then nothing is found, and everything else works."""

from __future__ import annotations

import logging

import ckantoolkit as tk
from ckan.lib.search import SearchError, SolrConnectionError

from ckanext.proactiva.types import DataDict

log = logging.getLogger(__name__)


def datasets(user: str, asked: DataDict) -> DataDict | None:
    """Return what `package_search` finds for a user, or None while it does not respond."""
    try:
        return tk.get_action("package_search")({"user": user}, asked)
    except (SearchError, SolrConnectionError, OSError) as error:
        log.warning("Search does not answer (%s)", type(error).__name__)
        return None
