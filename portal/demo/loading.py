"""How the demonstration's content is loaded into a portal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import ckantoolkit as tk
from ckan import model
from ckan.lib import search

from ckanext.proactiva import clock
from ckanext.proactiva.jobs.register import JOBS
from portal.demo import datasets as stored
from portal.demo import dates, demands, history, initiatives, institutions, reading
from portal.demo.datasets import identity

STRIDE = 10
# The jobs that «tick» runs first: pages need them to find datasets, and what may serve people.
AT_ONCE = ("board", "words")
COMMIT = "ckan.search.solr_commit"


class LoadFailedError(Exception):
    """A dataset could not be loaded; the message names it and says why."""


def load(tell: Callable[[str], None] = print) -> None:
    """Add the content that the portal lacks; what is there stays as people left it."""
    institutions.create_missing_people()
    institutions.create_missing(reading.organizations())
    institutions.set_up()
    institutions.end_former()
    datasets = reading.datasets()
    with _one_commit_of_the_index():
        for number, dataset in enumerate(datasets, start=1):
            try:
                _load(dataset)
            except Exception as error:
                raise LoadFailedError(f"{dataset.name}: {error}") from error
            if number % STRIDE == 0 or number == len(datasets):
                tell(f"{number}/{len(datasets)} {dataset.title}")
    tell(f"{demands.load()} demands, all marked as examples")
    tell(f"{initiatives.load()} initiatives, all marked as examples")
    tell(f"{history.load()} moves, in a history that is partly illustrative")
    for job in JOBS:
        if job.name in AT_ONCE:
            job.run(clock.now())


def _load(dataset: reading.Dataset) -> None:
    # By its id, since people may have renamed it.
    if model.Package.get(identity(dataset.name)) is None:
        stored.create(dataset)
    dates.date_back(dataset)


@contextmanager
def _one_commit_of_the_index() -> Iterator[None]:
    # Each commit takes Solr a third of a second, and CKAN asks for several with every dataset.
    usual = tk.config.get(COMMIT)
    tk.config[COMMIT] = False
    try:
        yield
    finally:
        tk.config[COMMIT] = usual
        search.commit()
