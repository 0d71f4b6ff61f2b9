"""What actions return, as typed dicts, and what CKAN calls them with."""

from __future__ import annotations

from ckan.types import Context, DataDict

__all__ = ["Context", "DataDict"]
