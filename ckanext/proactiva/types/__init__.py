"""What actions return, as typed dicts, and what CKAN calls them with."""

from __future__ import annotations

from ckan.types import Context, DataDict

from ckanext.proactiva.types.growth import (
    AnsweredShare,
    Figures,
    Flow,
    Growth,
    Institution,
    InstitutionGrowth,
    LastSeal,
    LedgerEvent,
    LedgerFacts,
    LedgerFlaw,
    LedgerSeal,
    LedgerStatus,
    Month,
    Share,
)

__all__ = [
    "AnsweredShare",
    "Context",
    "DataDict",
    "Figures",
    "Flow",
    "Growth",
    "Institution",
    "InstitutionGrowth",
    "LastSeal",
    "LedgerEvent",
    "LedgerFacts",
    "LedgerFlaw",
    "LedgerSeal",
    "LedgerStatus",
    "Month",
    "Share",
]
