"""Fills a portal with blocks, or shows those it has: run with the portal's CKAN.

python on_portal.py CONFIGURATION fill|show ANSWER.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from ckan.cli import load_config
from ckan.config.middleware import make_app
from ckan.logic import get_action

from ckanext.proactiva.block import dataset_types

BLOCKS: dict[str, dict[str, Any]] = {
    "completo": {
        "proactiva_proactive": True,
        "proactiva_beneficiary_group": ["girls", "older_persons"],
        "proactiva_problem_addressed": "education",
        "proactiva_problem_statement": 'Dos\nrenglones, «comillas» y "comillas" 🌵',
        "proactiva_usefulness_rationale": "Te dice cuántos lugares quedan en cada secundaria.",
    },
    "a-medias": {"proactiva_beneficiary_group": ["boys"]},
    "largo": {"proactiva_usefulness_rationale": "Muy útil. " * 4000},
    "sin-bloque": {},
}
FACETS = ["proactiva_proactive", "vocab_proactiva_beneficiary_group", "proactiva_problem_addressed"]
# Extras kept by another plugin or a person stay next to the block.
EXTRAS = [{"key": "cobertura", "value": "Toluca"}]


def fill() -> None:
    """Create the datasets."""
    context = {"ignore_auth": True, "user": ""}
    for name, block in BLOCKS.items():
        dataset = {"name": name, "title": name, "extras": EXTRAS, **block}
        get_action("package_create")({**context}, dataset)


def show() -> dict[str, Any]:
    """Return the datasets' blocks, what else they keep in extras, and the facets."""
    context = {"ignore_auth": True, "user": ""}
    shown = {name: get_action("package_show")({**context}, {"id": name}) for name in BLOCKS}
    found = get_action("package_search")({**context}, {"facet.field": FACETS, "rows": 0})
    return {
        "blocks": {
            name: {k: v for k, v in dataset.items() if k.startswith("proactiva_")}
            for name, dataset in shown.items()
        },
        "extras": {name: dataset.get("extras") for name, dataset in shown.items()},
        "facets": found["facets"],
        "modes": sorted({dataset_types.mode(dataset["type"]).value for dataset in shown.values()}),
    }


def main(configuration: str, verb: str, answer: str) -> None:
    """Do what the verb says, then write how the portal shows its datasets."""
    app = make_app(load_config(configuration))
    with app._wsgi_app.test_request_context():
        if verb == "fill":
            fill()
        Path(answer).write_text(json.dumps(show()), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
