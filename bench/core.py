"""What CKAN's own actions cost with the plugin on, compared with the plugin off.

Three portals run side by side, each in its own process and with its own database, all on the same
PostgreSQL, Redis and Solr: two with the plugin off, one with it on. They take turns at creating the
same dataset, showing it and searching for a hundred like it, so anything that slows the machine
down slows all three; the order is shuffled in each round. The result is the ratio within a round,
and its median over the rounds. The ratio between the two portals with the plugin off shows how much
of such a ratio is chance.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests.support.databases import scratch_database

# At least as many as a search shows.
ROUNDS = int(os.environ.get("ROUNDS", "100"))
WARM_UP = 5
FOUND = 100
RESAMPLED = 10_000
TEST_INI = Path(__file__).parents[1] / "test.ini"
PLUGINS = "ckan.plugins = proactiva"
# The plugin that each portal enables; only the portal with it has its tables migrated.
PORTALS = {"off": "", "off again": "", "on": "proactiva"}
PLAIN = {
    "title": "Lugares en secundarias",
    "notes": "Cupo por escuela y turno en el ciclo escolar.",
    "tags": [{"name": "educación"}, {"name": "escuelas"}],
    "resources": [{"name": "Lugares", "url": "https://datos.example/lugares.csv", "format": "CSV"}],
}
BLOCK = {
    "proactiva_proactive": "true",
    "proactiva_beneficiary_group": '["girls", "boys"]',
    "proactiva_problem_addressed": "education",
    "proactiva_problem_statement": "Muchas familias no saben si habrá lugar en la secundaria.",
    "proactiva_usefulness_rationale": "Te dice cuántos lugares quedan en cada secundaria.",
}
# Sent as extras, so that it is the same dataset for all three: without the plugin, extras is all it
# is.
WITH_BLOCK = {**PLAIN, "extras": [{"key": key, "value": value} for key, value in BLOCK.items()]}

MEASURES = ("by the clock", "at work")
Data = Mapping[str, Any]
# By portal and by round, what each measure says.
Times = dict[str, list[list[float]]]


def given(prefix: str, dataset: Data, number: int) -> dict[str, Data]:
    """Return each action's parameters in a round with one kind of dataset, by action name."""
    name = f"{prefix}-{number}"
    return {
        "package_create": {**dataset, "title": prefix, "name": name},
        "package_show": {"id": name},
        "package_search": {"fq": f"title_string:{prefix}", "rows": FOUND, "sort": "name asc"},
    }


def main() -> int:
    """Measure with both kinds of dataset, and print what each call costs."""
    chance = random.Random(1)
    with ExitStack() as closing:
        folder = closing.enter_context(TemporaryDirectory())
        portals = {
            name: closing.enter_context(_portal(name.replace(" ", "_"), plugins, Path(folder)))
            for name, plugins in PORTALS.items()
        }
        print(f"CKAN {os.environ['CKAN']}, {ROUNDS} rounds of each, seconds")
        for subject, dataset in (("no block", PLAIN), ("a block", WITH_BLOCK)):
            rounds = [given(subject.replace(" ", "-"), dataset, n) for n in range(WARM_UP + ROUNDS)]
            for action in rounds[0]:
                times = _take_turns(portals, action, [data[action] for data in rounds], chance)
                _report(f"{action}, {subject}", times, chance)
    return 0


def _take_turns(
    portals: Mapping[str, subprocess.Popen[str]],
    action: str,
    rounds: Sequence[Data],
    chance: random.Random,
) -> Times:
    times: Times = {name: [] for name in portals}
    for number, data in enumerate(rounds):
        for name in chance.sample(sorted(portals), len(portals)):
            seconds = _taken(portals[name], action, data)
            if number >= WARM_UP:
                times[name].append(seconds)
    return times


def _taken(portal: subprocess.Popen[str], action: str, data: Data) -> list[float]:
    assert portal.stdin
    assert portal.stdout
    portal.stdin.write(json.dumps([action, data]) + "\n")
    portal.stdin.flush()
    answer = portal.stdout.readline()
    if not answer:
        sys.exit("A portal ended early; what it said is above.")
    return json.loads(answer)


def _report(subject: str, times: Times, chance: random.Random) -> None:
    for index, measure in enumerate(MEASURES):
        seconds = {name: [taken[index] for taken in rounds] for name, rounds in times.items()}
        medians = ", ".join(f"{name} {median(values):.4f}" for name, values in seconds.items())
        print(f"\n{subject}, {measure}: median {medians}")
        for name in ("off again", "on"):
            pairs = zip(seconds[name], seconds["off"], strict=True)
            ratios = [mine / off for mine, off in pairs]
            low, high = _interval(ratios, chance)
            print(f"  {name} over off: {median(ratios):.3f} (95 %: {low:.3f} to {high:.3f})")


def _interval(ratios: list[float], chance: random.Random) -> tuple[float, float]:
    """Return the interval that the median lies in, by bootstrap."""
    drawn = sorted(median(chance.choices(ratios, k=len(ratios))) for _ in range(RESAMPLED))
    return drawn[round(0.025 * RESAMPLED)], drawn[round(0.975 * RESAMPLED) - 1]


@contextmanager
def _portal(name: str, plugins: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    configuration = folder / f"{name}.ini"
    settings = TEST_INI.read_text(encoding="utf-8")
    configuration.write_text(settings.replace(PLUGINS, f"ckan.plugins = {plugins}"), "utf-8")
    label = f"proactiva_bench_{os.environ['CKAN'].replace('.', '')}_{name}"
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], label) as database:
        environment = {**os.environ, "CKAN_SQLALCHEMY_URL": database, "CKAN_SITE_ID": label}

        def ckan(*words: str) -> None:
            command = ["ckan", "-c", str(configuration), *words]
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)

        ckan("db", "init")
        if plugins:
            ckan("db", "upgrade", "-p", plugins)
        words = [sys.executable, "-m", "bench.portal", str(configuration)]
        pipe = subprocess.PIPE
        process = subprocess.Popen(words, env=environment, stdin=pipe, stdout=pipe, text=True)
        try:
            yield process
        finally:
            process.communicate()
            ckan("search-index", "clear")
