"""Linked data is tested with ckanext-dcat, which the fully supported CKAN versions have."""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("ckanext.dcat") else ["test_*.py"]
