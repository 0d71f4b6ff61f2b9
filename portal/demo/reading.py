"""The demonstration's content, as read from its files."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from ckanext.proactiva.datasets.fields import PREFIX, by_name

CONTENT = Path(__file__).parent / "content"
DATASETS = CONTENT / "datasets"
FILES = DATASETS / "files"


@dataclass(frozen=True)
class Organization:
    """An institution, real or an example."""

    name: str
    title: str
    description: str


@dataclass(frozen=True)
class Resource:
    """One of our files, or a link to somebody else's page."""

    name: str
    format: str
    description: str
    file: Path | None
    url: str
    last_modified: date | None


@dataclass(frozen=True)
class Dataset:
    """A dataset, with as much of the proactive block as the portal can store."""

    name: str
    title: str
    organization: str
    notes: str
    license_id: str
    tags: tuple[str, ...]
    published_on: date
    block: Mapping[str, Any]
    resources: tuple[Resource, ...]

    @property
    def modified_on(self) -> date:
        """Return the last day on which any part of it is known to have changed."""
        changes = [resource.last_modified or self.published_on for resource in self.resources]
        return max([self.published_on, *changes])


def organizations() -> list[Organization]:
    """Return the institutions in the order of their file."""
    with (CONTENT / "organizations.csv").open(encoding="utf-8", newline="") as lines:
        return [
            Organization(row["name"], row["title"], row["description"])
            for row in csv.DictReader(lines)
        ]


def datasets() -> list[Dataset]:
    """Return the datasets in the order of their names."""
    return [_dataset(document(path)) for path in sorted(DATASETS.glob("*.yaml"))]


def document(path: Path) -> dict[str, Any]:
    """Read one YAML file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _dataset(said: Mapping[str, Any]) -> Dataset:
    return Dataset(
        name=said["name"],
        title=said["title"],
        organization=said["organization"],
        notes=said["notes"],
        license_id=said["license_id"],
        tags=tuple(said["tags"]),
        published_on=date.fromisoformat(said["published_on"]),
        # Whatever the block has no field for yet is left in the file.
        block={PREFIX + key: value for key, value in said.items() if PREFIX + key in by_name()},
        resources=tuple(_resource(item) for item in said["resources"]),
    )


def _resource(said: Mapping[str, Any]) -> Resource:
    last_modified = said.get("last_modified")
    return Resource(
        name=said["name"],
        format=said["format"],
        description=said["description"],
        file=FILES / said["file"] if "file" in said else None,
        url=said.get("url", ""),
        last_modified=date.fromisoformat(last_modified) if last_modified else None,
    )


def demands() -> list[Mapping[str, Any]]:
    """Return the stories of the demands, in the order of their file."""
    return document(CONTENT / "demands.yaml")["demands"]
