"""What growth figures cost a reader, compared with CKAN's own statistics.

Both read the same tables in the same process, one after the other: our figures many times, CKAN's
once, because with 100,000 datasets once takes minutes.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from ckanext.stats.stats import Stats
from flask import current_app
from werkzeug.test import Client

import ckantoolkit as tk
from ckan import model

from bench import filled
from bench.pages import Page, dear
from ckanext.proactiva import transaction
from ckanext.proactiva.views.forms import last_page
from ckanext.proactiva.views.growth import PAGE_SIZE
from tests.support.queries import statements_sent, write

TIMES = 20
# How many times the cost of the plainest page each may cost, however much data there is.
LIMIT = 1.5
LAST_PAGE = last_page(filled.INSTITUTIONS, PAGE_SIZE)
PAGES = {
    "growth": "/proactiva/growth",
    "growth, the last page": f"/proactiva/growth?page={LAST_PAGE}",
    "growth of an institution": "/proactiva/growth/institutions/org-7",
    "growth of a group": "/proactiva/growth/beneficiaries/girls",
    "growth of a problem": "/proactiva/growth/problems/health",
    "institution": "/proactiva/institutions/org-7",
    "growth.csv": "/proactiva/growth.csv",
    "growth.json": "/proactiva/growth.json",
    "institutions.csv": "/proactiva/growth/institutions.csv",
    "stock.svg": "/proactiva/growth/stock.svg",
}
# Above this, core's statistics are not measured: with a million they take twenty minutes.
MOST_FOR_STATS = 100_000


def measure(size: int) -> None:
    """Print how long a page's figures take, as the API asks for them, and how long CKAN's take."""
    with statements_sent() as ours:
        _show_growth()
    asked, again = _seconds(write), _seconds(lambda: None)
    print(
        f"{size:>7} datasets: growth, {len(ours)} statements, median {1000 * asked:.1f} ms,"
        f" {1000 * again:.1f} ms with nothing written"
    )
    if size > MOST_FOR_STATS:
        return
    model.Session.remove()
    begun = perf_counter()
    with statements_sent() as theirs:
        _as_stats_does()
    seconds = perf_counter() - begun
    print(
        f"{size:>7} datasets: core /stats, {len(theirs)} statements, {1000 * seconds:.0f} ms, once"
    )
    print(
        f"{size:>7} datasets: core /stats over growth: {seconds / asked:,.0f} times,"
        f" {seconds / again:,.0f} with nothing written"
    )


def measure_pages(app: Any, size: int) -> None:
    """Print what the pages and files of growth cost, compared with the portal's plainest page."""
    pages = {name: Page(address, {}) for name, address in PAGES.items()}
    dear(Client(app), f"{size:>7} datasets", pages, LIMIT)


def _seconds(before: Callable[[], None]) -> float:
    """Return how long the figures take: the median of many times."""
    taken = []
    for _ in range(TIMES):
        before()
        begun = perf_counter()
        _show_growth()
        taken.append(perf_counter() - begun)
    return median(taken)


def _show_growth() -> None:
    """Ask for a page's figures as a read-only request does."""
    model.Session.remove()
    with current_app.app_context():
        transaction.bound(is_reading=True)
        tk.get_action("proactiva_growth_show")({"user": ""}, {"limit": PAGE_SIZE})


def _as_stats_does() -> None:
    """Request everything that the ``/stats`` view requests, as many times."""
    stats = Stats()
    stats.largest_groups()
    stats.top_tags()
    stats.most_edited_packages()
    stats.top_package_creators()
    for _ in range(2):
        stats.get_num_packages_by_week()
        for kind in ("new_packages", "deleted_packages", "package_revisions"):
            stats.get_by_week(kind)
