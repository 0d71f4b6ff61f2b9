"""Portals whose own plugin for schemas is surprised by fields that it does not know."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from ckanext.scheming.plugins import SchemingDatasetsPlugin


class _OwnSchemas(SchemingDatasetsPlugin):
    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        # CKAN's own keeps one for a class and all below it: in a process with several portals it
        # would be the plugin of another one.
        if "_instance" not in vars(cls):
            cls._instance = object.__new__(cls)
        return cls._instance


class RigidPlugin(_OwnSchemas):
    """Refuse to start with a field that is not of the house."""

    def configure(self, config: Any) -> None:
        for schema in self._expanded_schemas.values():
            for field in schema["dataset_fields"]:
                if field["field_name"].startswith("proactiva_"):
                    raise RuntimeError("a field that is not of the house")
        super().configure(config)


class FrozenPlugin(_OwnSchemas):
    """Keep the schemas where nobody can write."""

    def update_config(self, config: Any) -> None:
        super().update_config(config)
        self._expanded_schemas = MappingProxyType(self._expanded_schemas)
