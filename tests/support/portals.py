"""The portals that the block must work on, each of a different shape."""

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
    "proactiva_target_population": "Familias que tienen tandeo",
    "proactiva_update_frequency": "weekly",
    "proactiva_next_update": "2027-01-15",
    "proactiva_easy_read_summary": "Hay días sin agua. Esta tabla dice cuáles.",
    "proactiva_privacy_reviewed": True,
    "proactiva_decision_supported": "Qué día juntar agua",
    "proactiva_benefit": ["quality_of_life"],
    "proactiva_need_evidence": "Lo preguntan cada semana en ventanilla.",
    "proactiva_participation": "Comités vecinales, en mayo",
    "proactiva_related_obligation": "Los programas que se ofrecen; agrega el día de cada calle.",
    "proactiva_territory": ["15031"],
    "proactiva_dissemination_channel": ["radio", "notice_board"],
    "proactiva_quality_attributes": ["verifiability"],
    "proactiva_quality_evidence": "https://agua.example/metodo",
    "proactiva_recognition": "Buenas prácticas, 2026",
}
TERRITORIES = "ckanext.proactiva.vocabulary.territories"
PLACES = str(SCHEMAS.parent / "lists" / "territorios.yaml")
EMPTY: dict[str, Any] = dict.fromkeys(BLOCK)
# What withdraws everything that was said.
TAKEN_BACK: dict[str, Any] = {k: [] if isinstance(v, list) else "" for k, v in BLOCK.items()}


@dataclass(frozen=True)
class Portal:
    """One portal: its plugins in order, its schemas, and what these require of a dataset.

    ``own`` holds the portal's own fields as its clients send them; ``theirs`` the block's fields
    that its schema defines itself, likewise; ``typed`` what people type for these, if inputs have
    other names; ``last_page`` is where the block is in a form with pages.
    """

    name: str
    plugins: str = "proactiva"
    schemas: tuple[str, ...] = ()
    presets: str = THEIR_PRESETS
    dataset_type: str = "dataset"
    own: Mapping[str, Any] = field(default_factory=dict)
    theirs: Mapping[str, Any] = field(default_factory=dict)
    typed: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    last_page: int | None = None

    @property
    def has_scheming(self) -> bool:
        """Return whether the block joins a ckanext-scheming schema here."""
        return bool(self.schemas)

    @property
    def block(self) -> dict[str, Any]:
        """Return a complete block as a client of this portal sends it."""
        return {**BLOCK, **self.theirs}

    @property
    def empty(self) -> dict[str, Any]:
        """Return what the API shows of an empty block, without the portal's own fields."""
        return {name: None for name in BLOCK if name not in self.theirs}

    @property
    def settings(self) -> dict[str, str]:
        """Return its configuration."""
        lists = {TERRITORIES: PLACES}
        if not self.has_scheming:
            return {"ckan.plugins": self.plugins, **lists, **self.options}
        return {
            **lists,
            "ckan.plugins": self.plugins,
            "scheming.dataset_schemas": " ".join(address(name) for name in self.schemas),
            "scheming.presets": self.presets,
            **self.options,
        }


def address(name: str) -> str:
    """Return the address at which ckanext-scheming finds one of our files."""
    return (SCHEMAS / f"{name}.yaml").as_uri()


MUNICIPIO = {"unidad_administrativa": "Dirección de Limpia", "periodicidad": "mensual"}
SALUD = ("salud", "cartografia")
SCHEMING = "scheming_datasets proactiva"
OURS = "ckanext.proactiva:schemas/proactive_dataset.yaml"
LANGUAGES = f"agencias_lenguas {SCHEMING}"
USE = {"es": "Dice qué día llega el agua.", "en": "It says when water comes."}


def with_presets(name: str) -> str:
    """Return a portal's own presets and those of ckanext-scheming."""
    return f"{THEIR_PRESETS} {address(name)}"


PORTALS = {
    portal.name: portal
    for portal in (
        Portal("plain"),
        Portal(
            "another-owner",
            "agencias_catalogo proactiva",
            own={"unidad": "Coordinación de Archivos"},
        ),
        Portal("extras-hidden", "agencias_reservado proactiva"),
        Portal("scheming-first", SCHEMING, ("municipio",), own=MUNICIPIO),
        Portal("scheming-after", "proactiva scheming_datasets", ("municipio",), own=MUNICIPIO),
        Portal(
            "pages", SCHEMING, ("agua",), own={"colonias": "Centro", "fuente": "pozo"}, last_page=3
        ),
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
        # Modelled on the structure of public portals, and on nothing else of theirs.
        Portal(
            "preset-names-all",
            SCHEMING,
            ("federal",),
            presets=address("federal_presets"),
            own={"tema": "agua", "periodo": "2026"},
            last_page=3,
        ),
        Portal(
            "preset-names-ours",
            SCHEMING,
            ("estado",),
            presets=with_presets("estado_presets"),
            own={"clasificacion": "publica", "actualizacion": "2026-05-01"},
            theirs={"proactiva_problem_statement": "Nadie sabe cuándo."},
        ),
        Portal(
            "subfields",
            f"agencias_lenguas {SCHEMING} scheming_nerf_index",
            ("geologia",),
            own={"barrenos": [{"clave": "B-1", "metodo": "diamante"}], "licencia_minera": "mx"},
        ),
        Portal(
            "text-by-language",
            LANGUAGES,
            ("confederacion",),
            own={"resumen": {"es": "Agua"}, "editado": "hoy"},
            theirs={"proactiva_usefulness_rationale": USE},
            typed={f"proactiva_usefulness_rationale-{lang}": text for lang, text in USE.items()},
        ),
        Portal(
            "bare-presets",
            SCHEMING,
            ("capital",),
            presets=with_presets("capital_presets"),
            own={"ambito": "Centro", "correo": "datos@capital.example"},
        ),
        Portal(
            "several-types",
            SCHEMING,
            ("interoperable", "interoperable_api"),
            own={"palabras": ["agua", "pozos"], "cobertura": ["norte"]},
        ),
        Portal(
            "services",
            "proactiva scheming_datasets",
            ("interoperable", "interoperable_api"),
            dataset_type="servicio",
            own={"punto": "https://api.example"},
        ),
        Portal(
            "own-groups",
            SCHEMING,
            ("isla",),
            own={"territorios": ["oriente"]},
            theirs={"proactiva_beneficiary_group": ["girls", "pescadores"]},
        ),
        Portal(
            "own-flag",
            "proactiva scheming_datasets",
            ("provincia",),
            own={"acceso": "abierto"},
            theirs={"proactiva_proactive": "yes"},
        ),
        Portal("own-validators", SCHEMING, ("region",), own={"custodia": "Archivo"}),
        Portal("least", "proactiva scheming_datasets", ("transporte",)),
        Portal("choices-helper", LANGUAGES, ("cooperacion",), own={"pais": "gt"}),
        Portal(
            "pages-and-subfields",
            f"{SCHEMING} scheming_nerf_index",
            ("computo",),
            own={"autoria": [{"persona": "Ana"}]},
            last_page=3,
        ),
        Portal(
            "by-hand",
            SCHEMING,
            ("municipio",),
            options={
                "scheming.dataset_schemas": "ckanext.proactiva:schemas/proactive_dataset.yaml"
            },
        ),
        Portal(
            "form-by-groups",
            f"agencias_tema {SCHEMING}",
            ("pestanas",),
            own={"huso": "14n"},
            options={"agencias.folder": "grupos"},
        ),
        Portal(
            "subfields-named-as-ours",
            f"{SCHEMING} scheming_nerf_index",
            ("cuencas",),
            own={"aforos": [{"proactiva_territory": "Alto Lerma", "cuando": "2026-05-01"}]},
            theirs={
                "proactiva_easy_read_summary": "Un **aforo** al mes.",
                "proactiva_next_update": "2027-01-15",
            },
        ),
        Portal(
            "ours-of-another-kind",
            "proactiva scheming_datasets",
            ("archivo",),
            theirs={
                "proactiva_update_frequency": "sexenal",
                "proactiva_privacy_reviewed": "testado",
                "proactiva_quality_evidence": "Legajo 7",
                "proactiva_easy_read_summary": "Un *legajo*.",
            },
        ),
        Portal(
            "lists-where-ours-are-none",
            SCHEMING,
            ("gaceta",),
            theirs={
                "proactiva_update_frequency": ["lunes", "jueves"],
                "proactiva_target_population": ["notarias"],
                "proactiva_easy_read_summary": "Edictos y decretos",
            },
        ),
        Portal(
            "minutes",
            "proactiva scheming_datasets",
            ("municipio", "cabildo"),
            dataset_type="acta",
            own={"sesion": "Octava"},
            theirs={
                "proactiva_beneficiary_group": ["Vecinas", "Locatarios"],
                "proactiva_dissemination_channel": ["gaceta", "radio"],
            },
        ),
        # Portals that the join does not expect: the block goes to extras.
        Portal("rigid", "agencias_rigido proactiva", ("municipio",), own=MUNICIPIO),
        Portal("frozen", "proactiva agencias_congelado", ("municipio",), own=MUNICIPIO),
    )
}
