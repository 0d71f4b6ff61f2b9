"""The portal's search, which may be down: then nothing is found, and nothing else stops."""

from __future__ import annotations

import logging

import ckantoolkit as tk
from ckan.lib.search import SearchError, SolrConnectionError

from ckanext.proactiva.types import Context, DataDict

log = logging.getLogger(__name__)


def datasets(context: Context, search: DataDict) -> DataDict | None:
    """Return what `package_search` finds for whoever asks, or None while it does not answer."""
    try:
        return tk.get_action("package_search")({"user": context.get("user", "")}, search)
    except (SearchError, SolrConnectionError, OSError) as error:
        log.warning("Search does not answer (%s)", type(error).__name__)
        return None
