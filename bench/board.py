"""What the board costs when many people have asked: 20,000 public demands."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import Any

import ckantoolkit as tk
from ckan import model

from tests.support.queries import statements_sent

TIMES = 20
SIZE = 20_000
ASKED: dict[str, dict[str, Any]] = {
    "first page": {},
    "page 900": {"offset": 17_980},
    "a search": {"q": "colonia 777"},
    "two filters": {"status": "referred", "problem": "health"},
}


def measure() -> None:
    """Print how long each way of looking at the board takes."""
    for name, given in ASKED.items():
        taken = []
        for _ in range(TIMES):
            model.Session.remove()
            begun = perf_counter()
            with statements_sent() as sent:
                tk.get_action("proactiva_demand_list")({"user": ""}, {**given})
            taken.append(perf_counter() - begun)
        wait = 1000 * median(taken)
        print(f"{SIZE:>7} demands: {name}, {len(sent)} statements, median {wait:.1f} ms")
