"""The fields of the block, as described in ``schemas/proactive_dataset.yaml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import yaml

from ckanext.proactiva.domain.field_kind import Kind, Value, codes
from ckanext.proactiva.domain.field_kinds import KINDS, Code, Date
from ckanext.proactiva.types import DataDict

SCHEMA = Path(__file__).parent.parent / "schemas" / "proactive_dataset.yaml"
PREFIX = "proactiva_"
# The fields that more than the form reads.
PROACTIVE: Final = "proactiva_proactive"
GROUPS: Final = "proactiva_beneficiary_group"
PROBLEM: Final = "proactiva_problem_addressed"
STATEMENT: Final = "proactiva_problem_statement"
RATIONALE: Final = "proactiva_usefulness_rationale"
NEED_EVIDENCE: Final = "proactiva_need_evidence"
DECISION: Final = "proactiva_decision_supported"
TERRITORY: Final = "proactiva_territory"
FREQUENCY: Final = "proactiva_update_frequency"
SUMMARY: Final = "proactiva_easy_read_summary"
RECOGNITION: Final = "proactiva_recognition"
QUALITY_ATTRIBUTES: Final = "proactiva_quality_attributes"
QUALITY_EVIDENCE: Final = "proactiva_quality_evidence"
# Renders the whole block at the first of its fields in a form.
FORM_SNIPPET = "proactiva/block/form_joined.html"


@dataclass(frozen=True)
class Field:
    """One field: its kind, where its codes come from, and how scheming describes it."""

    name: str
    kind: Kind
    vocabulary: str
    definition: DataDict

    @property
    def solr_name(self) -> str:
        """Return the name of the field in Solr."""
        return self.kind.solr_name(self.name)

    @property
    def is_faceted(self) -> bool:
        """Return whether dataset pages offer it as a filter."""
        return self.kind.is_faceted and self.definition.get("facet") is not False

    @property
    def facet_title(self) -> Mapping[str, str]:
        """Return the title of its facet, by language."""
        return self.definition.get("facet") or self.definition["label"]

    def typed(self, stored: object) -> Value | None:
        """Return what the API shows for a stored value."""
        return self.kind.typed(stored)

    def codes(self, stored: object) -> list[str]:
        """Return the codes that a stored value is or lists."""
        return codes(self.typed(stored))


def by_name() -> Mapping[str, Field]:
    """Return the fields of the block by name, in the order of the form."""
    return _read(SCHEMA)


def is_ours(definition: DataDict) -> bool:
    """Return whether a field is described like ours: by a kind, with its validator or none.

    A portal may have its own field with one of our names, and name its kind as we name ours.
    """
    validator = _validator(definition)
    return bool(validator) and validator in str(definition.get("validators", validator)).split()


def completed(definition: DataDict) -> DataDict:
    """Return the definition of a field of the block, filled in with what it leaves to its kind.

    The portal's own fields stay as they are.
    """
    if not is_ours(definition):
        return definition
    return {
        "validators": " ".join(_validators(definition["field_name"], definition)),
        "form_snippet": FORM_SNIPPET,
        "widget": KINDS[definition["kind"]].widget,
        "display_snippet": None,  # the card shows it
        **definition,
    }


def _validators(name: str, definition: DataDict) -> Iterator[str]:
    """Yield the validators that the description of a field of ours asks for, in their order."""
    if "missing" in definition:
        yield f"proactiva_demanded({name})"
    if "which" in definition:
        yield f"proactiva_which({name})"
    if "most" in definition:
        yield f"proactiva_most({definition['most']})"
    yield _validator(definition)


def _validator(definition: DataDict) -> str:
    """Return the validator of the kind that a field is described by, or nothing for no kind."""
    kind = KINDS.get(str(definition.get("kind")))
    return kind.validator(definition.get("vocabulary", "")) if kind else ""


@lru_cache(maxsize=8)
def _read(path: Path) -> Mapping[str, Field]:
    schema = yaml.safe_load(path.read_text(encoding="utf-8"))
    fields = [
        _field(definition)
        for definition in schema["dataset_fields"]
        if definition["field_name"].startswith(PREFIX)
    ]
    return {field.name: field for field in fields}


def _field(definition: DataDict) -> Field:
    name, vocabulary = definition["field_name"], definition.get("vocabulary", "")
    kind = KINDS.get(definition["kind"])
    if kind is None:
        raise ValueError(f"{name}: «{definition['kind']}» is no kind; there are {', '.join(KINDS)}")
    if isinstance(kind, Code) and not vocabulary:
        raise ValueError(f"{name}: name the «vocabulary» that its codes come from")
    if name.endswith("_date") and not isinstance(kind, Date):
        raise ValueError(f"{name}: only dates may be named so, because CKAN indexes it as one")
    return Field(name, kind, vocabulary, completed(definition))
