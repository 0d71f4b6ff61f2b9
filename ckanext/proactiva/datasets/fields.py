"""The fields of the block, as ``schemas/proactive_dataset.yaml`` describes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ckanext.proactiva.domain import values
from ckanext.proactiva.domain.values import Kind, Value

SCHEMA = Path(__file__).parent.parent / "schemas" / "proactive_dataset.yaml"
PREFIX = "proactiva_"
PROACTIVE = "proactiva_proactive"


@dataclass(frozen=True)
class Field:
    """One field: what it holds, where its codes come from, and how scheming describes it."""

    name: str
    kind: Kind
    vocabulary: str
    definition: Mapping[str, Any]

    @property
    def solr_name(self) -> str:
        """Return the name of the field in Solr, whose only multi-valued strings are vocab_*."""
        return f"vocab_{self.name}" if self.kind is Kind.CODES else self.name

    def typed(self, stored: object) -> Value:
        """Return what the API shows for what storage holds."""
        return values.typed(self.kind, stored)


def _load() -> tuple[Field, ...]:
    schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    return tuple(
        Field(
            name=definition["field_name"],
            kind=Kind(definition["kind"]),
            vocabulary=definition.get("vocabulary", ""),
            definition=definition,
        )
        for definition in schema["dataset_fields"]
        if definition["field_name"].startswith(PREFIX)
    )


FIELDS = _load()
BY_NAME = {field.name: field for field in FIELDS}
