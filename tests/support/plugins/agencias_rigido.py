"""Portals whose own plugin for schemas is surprised by fields that it does not know."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from ckanext.scheming.plugins import SchemingDatasetsPlugin


class RigidPlugin(SchemingDatasetsPlugin):
    """Refuse to start with a field that is not of the house."""

    def configure(self, config: Any) -> None:
        for schema in self._expanded_schemas.values():
            for field in schema["dataset_fields"]:
                if field["field_name"].startswith("proactiva_"):
                    raise RuntimeError("a field that is not of the house")
        super().configure(config)


class FrozenPlugin(SchemingDatasetsPlugin):
    """Keep the schemas where nobody can write."""

    def update_config(self, config: Any) -> None:
        super().update_config(config)
        self._expanded_schemas = MappingProxyType(self._expanded_schemas)


class OddPlugin(SchemingDatasetsPlugin):
    """Keep among the fields what is none, and pass over it."""

    def update_config(self, config: Any) -> None:
        super().update_config(config)
        for schema in self._schemas.values():
            schema["dataset_fields"] = [*schema["dataset_fields"], "separador"]
