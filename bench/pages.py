"""What demand pages cost compared with the portal's plainest page, with many or few demands.

Pages take turns with ``/about`` in one process, for the same reader. The measure is the CPU time of
the process and of PostgreSQL together, which a busy machine hardly changes: the median of the
ratios of all rounds. Each is measured twice: with a write before each visit, so that everything is
queried again, and without writes. The measurement fails if a page is over its limit when everything
is queried again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from statistics import median
from typing import Any, NamedTuple

from werkzeug.test import Client

import ckantoolkit as tk
from ckan.tests import factories

from bench import filled
from bench.work import Taken, taken
from ckanext.proactiva import clock
from ckanext.proactiva.jobs import register as jobs
from tests.support.queries import write

SIZES = (2_000, 200_000)
INSTITUTIONS = 2_000
# How many times the plainest page any of them may cost, however many demands there are; the goal
# is 4.
LIMIT = 3.5
NO_GATES: Mapping[str, float] = {}
YARDSTICK = "/about"
BOARD = "/proactiva/demands"
ROUNDS = int(os.environ.get("PAGE_ROUNDS", "5"))
# Visits in each round: Linux counts CPU time in hundredths of a second.
VISITS = 12
LAST_PAGES = 900

PAGES = {
    "landing": "/proactiva",
    "board": BOARD,
    "board, a filter": f"{BOARD}?problem=health",
    "board, two filters": f"{BOARD}?status=referred&problem=health",
    "board, an institution": f"{BOARD}?institution=org-7",
    "board, the late": f"{BOARD}?status=late",
    "board, newest": f"{BOARD}?sort=recent",
    "board, next due": f"{BOARD}?sort=due",
    "board, a search": f"{BOARD}?q=colonia+{filled.RARE}",
    "board, a late page": f"{BOARD}?page={{page}}",
    f"demand, {filled.MESSAGES} messages": f"{BOARD}/{filled.FOLIO}",
}
DESK = f"desk, {filled.AT_DESK} referrals"
# With the fewest demands: today's cost with a small margin, so that a page that gets more expensive
# is noticed; the goal is 2.5.
GATES = {
    **dict.fromkeys(PAGES, 2.7),
    "landing": 2.4,
    "board": 2.8,
    "board, a filter": 2.8,
    "board, two filters": 2.5,
    "board, an institution": 2.6,
    "board, the late": 2.9,
    "board, a search": 2.6,
    "board, a late page": 3.0,
    f"demand, {filled.MESSAGES} messages": 2.6,
    DESK: 2.6,
}


class Page(NamedTuple):
    """A page, and the headers that its reader sends with every request."""

    address: str
    headers: Mapping[str, str]


def measure(app: Any, size: int) -> int:
    """Print what each page costs, and return 1 if one of them costs more than it may."""
    client = Client(app)
    page = min(LAST_PAGES, size // 20)
    pages = {name: Page(address.format(page=page), {}) for name, address in PAGES.items()}
    reading = jobs.named("words")
    with app._wsgi_app.test_request_context():
        reading.run(clock.now())
        officer = {"Authorization": _officer()}
    pages[DESK] = Page(f"/proactiva/desk/{filled.DESK}", officer)
    gates = GATES if size <= SIZES[0] else {}
    return int(bool(dear(client, f"{size:>7} demands", pages, LIMIT, gates)))


def dear(
    client: Client,
    of: str,
    pages: Mapping[str, Page],
    limit: float,
    gates: Mapping[str, float] = NO_GATES,
) -> list[str]:
    """Print what each page costs, and return those that are over their limit.

    Args:
        client: who visits.
        of: what the portal has, as the beginning of each line.
        pages: by name.
        limit: how many times the plainest page they may cost.
        gates: the same for the pages that have a limit of their own.
    """
    over = [
        name
        for name, page in pages.items()
        if _measured(client, of, name, page) > gates.get(name, limit)
    ]
    print(f"{of}: over what they may cost over {YARDSTICK}: {', '.join(over) or 'none'}")
    return over


def _measured(client: Client, of: str, name: str, page: Page) -> float:
    plain = Page(YARDSTICK, page.headers)
    for each in (plain, page, plain, page):
        _visit(client, each)  # fills what CKAN keeps in memory
    pairs = (plain, page)
    known = [[_work(client, each, lambda: None) for each in pairs] for _ in range(ROUNDS)]
    rounds = [[_work(client, each, write) for each in pairs] for _ in range(ROUNDS)]
    ratio = median(_whole(ours) / _whole(about) for about, ours in rounds)
    unwritten = median(_whole(ours) / _whole(about) for about, ours in known)
    here = median(ours.here / about.here for about, ours in rounds)
    each = median(_whole(ours) for _, ours in rounds) * 1000 / VISITS
    about = median(_whole(about) for about, _ in rounds) * 1000 / VISITS
    print(
        f"{of}: {name:<28} {ratio:5.2f} times {YARDSTICK}, of the process alone"
        f" {here:5.2f}; {each:6.1f} over {about:4.1f} ms;"
        f" {unwritten:5.2f} times with nothing written",
        flush=True,
    )
    return ratio


def _work(client: Client, page: Page, before: Callable[[], None]) -> Taken:
    def visits() -> None:
        for _ in range(VISITS):
            before()
            _visit(client, page)

    return taken(visits)


def _whole(cost: Taken) -> float:
    return cost.here + cost.postgres


def _visit(client: Client, page: Page) -> None:
    response = client.get(page.address, headers=dict(page.headers))
    assert response.status == "200 OK", (page.address, response.status)


def _officer() -> str:
    """Return the token of an officer of the busiest institution."""
    user = factories.User()
    sysadmin = {"ignore_auth": True, "user": ""}
    member = {"id": filled.DESK, "username": user["name"], "role": "editor"}
    tk.get_action("organization_member_create")(sysadmin, member)
    named = {"user": user["name"], "name": "bench"}
    token = tk.get_action("api_token_create")({"ignore_auth": True, "user": user["name"]}, named)
    return token["token"]
