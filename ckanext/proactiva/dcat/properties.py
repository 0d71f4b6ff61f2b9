"""The property for each field of the block in a graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rdflib import DCTERMS, SKOS, Namespace, URIRef

from ckanext.proactiva.datasets.fields import (
    DECISION,
    FREQUENCY,
    GROUPS,
    NEED_EVIDENCE,
    PREFIX,
    PROBLEM,
    RATIONALE,
    RECOGNITION,
    TERRITORY,
)

# Our own properties, for fields that have none in any vocabulary, or one that others also write.
PROACTIVA: Final = Namespace("urn:ckanext-proactiva:")
SCHEMA: Final = Namespace("http://schema.org/")
_DCAT: Final = Namespace("http://www.w3.org/ns/dcat#")
_DCAT_US: Final = Namespace("http://resources.data.gov/ontology/dcat-us#")

# Well-known properties that no other profile writes.
_KNOWN: Final[Mapping[str, URIRef]] = {GROUPS: DCTERMS.audience}
# Properties that other profiles also write: written besides ours, unless the portal wrote them.
BESIDE: Final[Mapping[str, URIRef]] = {
    PROBLEM: _DCAT.theme,
    RATIONALE: _DCAT_US.purpose,
    DECISION: SKOS.scopeNote,
    FREQUENCY: DCTERMS.accrualPeriodicity,
    TERRITORY: DCTERMS.spatial,
    NEED_EVIDENCE: DCTERMS.provenance,
    RECOGNITION: SCHEMA.award,
}
# A dataset can have any number of themes.
MANY: Final = frozenset({PROBLEM})
# Read if ours is missing, as far as they name a listed code. A frequency is not read: the portal
# keeps it in a field of its own, and a copy in the block would outlive what that field says.
READ_BESIDE: Final = frozenset({PROBLEM, TERRITORY})


def of(field: str) -> URIRef:
    """Return the property that a field is written to and read from."""
    return _KNOWN.get(field) or PROACTIVA[field.removeprefix(PREFIX)]
