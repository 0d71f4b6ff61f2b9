"""What actions return, as typed dicts, and what CKAN calls them with."""

from __future__ import annotations

from ckan.types import Context, DataDict

from ckanext.proactiva.types.block import Block, Card, CardFile, CardLink, StoredBlock
from ckanext.proactiva.types.portal import Finding

__all__ = [
    "Block",
    "Card",
    "CardFile",
    "CardLink",
    "Context",
    "DataDict",
    "Finding",
    "StoredBlock",
]
