"""By which property each field of the block is said in a graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rdflib import DCTERMS, SKOS, Namespace, URIRef

from ckanext.proactiva.datasets.fields import PREFIX

# Our own properties, where no vocabulary has one, or others write the one that it has.
PROACTIVA: Final = Namespace("urn:ckanext-proactiva:")
SCHEMA: Final = Namespace("http://schema.org/")
_DCAT: Final = Namespace("http://www.w3.org/ns/dcat#")
_DCAT_US: Final = Namespace("http://resources.data.gov/ontology/dcat-us#")

GROUP: Final = "proactiva_beneficiary_group"
PROBLEM: Final = "proactiva_problem_addressed"
RATIONALE: Final = "proactiva_usefulness_rationale"
FREQUENCY: Final = "proactiva_update_frequency"
TERRITORY: Final = "proactiva_territory"
EVIDENCE: Final = "proactiva_need_evidence"
RECOGNITION: Final = "proactiva_recognition"

# Properties that everybody knows and no other profile writes.
_KNOWN: Final[Mapping[str, URIRef]] = {GROUP: DCTERMS.audience}
# Properties that other profiles write too: written beside ours, unless the portal has.
BESIDE: Final[Mapping[str, URIRef]] = {
    PROBLEM: _DCAT.theme,
    RATIONALE: _DCAT_US.purpose,
    "proactiva_decision_supported": SKOS.scopeNote,
    FREQUENCY: DCTERMS.accrualPeriodicity,
    TERRITORY: DCTERMS.spatial,
    EVIDENCE: DCTERMS.provenance,
    RECOGNITION: SCHEMA.award,
}
# A dataset has as many themes as it likes.
MANY: Final = frozenset({PROBLEM})
# Read where ours is not said, as far as it names a code that is listed.
READ_BESIDE: Final = frozenset({PROBLEM, FREQUENCY, TERRITORY})


def of(field: str) -> URIRef:
    """Return the property by which a field is said, and read again."""
    return _KNOWN.get(field) or PROACTIVA[field.removeprefix(PREFIX)]
