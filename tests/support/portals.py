"""The portals that the block must live on, each of another shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).parent.parent / "schemas"
THEIR_PRESETS = "ckanext.scheming:presets.json"

BLOCK: dict[str, Any] = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["girls", "older_persons"],
    "proactiva_problem_addressed": "water_and_drainage",
    "proactiva_problem_statement": "Nadie sabe qué día llega el agua a su calle.",
    "proactiva_usefulness_rationale": "Te dice qué día llega el agua, para que la juntes.",
}
EMPTY: dict[str, Any] = dict.fromkeys(BLOCK)
# What takes back all that was said.
TAKEN_BACK: dict[str, Any] = {k: [] if isinstance(v, list) else "" for k, v in BLOCK.items()}


@dataclass(frozen=True)
class Portal:
    """One portal: its plugins in their order, its schemas, and what these ask of a dataset.

    ``own`` holds the portal's own fields as its clients send them; ``theirs`` those fields of the
    block that its schema defines by itself, likewise.
    """

    name: str
    plugins: str = "proactiva"
    schemas: tuple[str, ...] = ()
    presets: str = THEIR_PRESETS
    dataset_type: str = "dataset"
    own: Mapping[str, Any] = field(default_factory=dict)
    theirs: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_scheming(self) -> bool:
        """Tell whether the block joins a schema of ckanext-scheming here."""
        return "scheming_datasets" in self.plugins

    @property
    def block(self) -> dict[str, Any]:
        """Return a whole block as a client of this portal sends it."""
        return {**BLOCK, **self.theirs}

    @property
    def empty(self) -> dict[str, Any]:
        """Return what the API shows of a block that says nothing: of the portal's own, nothing."""
        return {name: None for name in BLOCK if name not in self.theirs}

    @property
    def settings(self) -> dict[str, str]:
        """Return its configuration."""
        if not self.has_scheming:
            return {"ckan.plugins": self.plugins, **self.options}
        return {
            "ckan.plugins": self.plugins,
            "scheming.dataset_schemas": " ".join(address(name) for name in self.schemas),
            "scheming.presets": self.presets,
            **self.options,
        }


def address(name: str) -> str:
    """Return where ckanext-scheming finds one of our files."""
    return (SCHEMAS / f"{name}.yaml").as_uri()


MUNICIPIO = {"unidad_administrativa": "Dirección de Limpia", "periodicidad": "mensual"}
SALUD = ("salud", "cartografia")
SCHEMING = "scheming_datasets proactiva"

PORTALS = {
    portal.name: portal
    for portal in (
        Portal("plain"),
        Portal(
            "another-owner",
            "agencias_catalogo proactiva",
            own={"unidad": "Coordinación de Archivos"},
        ),
        Portal("scheming-first", SCHEMING, ("municipio",), own=MUNICIPIO),
        Portal("scheming-after", "proactiva scheming_datasets", ("municipio",), own=MUNICIPIO),
        Portal("pages", SCHEMING, ("agua",), own={"colonias": "Centro", "fuente": "pozo"}),
        Portal("languages", SCHEMING, ("lenguas",), own={"lenguas": ["ote", "maz"]}),
        Portal(
            "repeating",
            "scheming_datasets scheming_nerf_index proactiva",
            ("obra_publica",),
            own={"responsables": [{"cargo": "Residente", "turnos": ["matutino"]}]},
        ),
        Portal(
            "own-presets",
            SCHEMING,
            ("movilidad",),
            presets=address("movilidad_presets"),
            own={"ruta": "Ruta 12"},
        ),
        Portal("two-types", SCHEMING, SALUD, own={"nivel_atencion": "1"}),
        Portal("maps", SCHEMING, SALUD, dataset_type="geodato", own={"escala": "1:50000"}),
        Portal(
            "own-fields",
            SCHEMING,
            ("congreso",),
            theirs={
                "proactiva_proactive": "si",
                "proactiva_beneficiary_group": ["ninez", "campo"],
            },
        ),
    )
}
