"""Several people at once: real threads, each with its own request and database session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from ckan import model

from tests.support.visitors import some_address

# As many as CKAN's pool has connections, or the last ones would have to wait.
MOST = 15

Act = Callable[[], Any]


def at_once(app: Any, acts: Iterable[Act]) -> list[Any]:
    """Do all of these at once, and return each one's result or exception."""
    waiting = list(acts)
    width = min(len(waiting), MOST)
    start = Barrier(width)
    address = {"REMOTE_ADDR": some_address()}

    def do(number: int) -> Any:
        with app.flask_app.test_request_context(environ_overrides=address):
            try:
                if number < width:
                    start.wait()
                return waiting[number]()
            except Exception as error:
                return error
            finally:
                model.Session.remove()

    model.Session.remove()
    with ThreadPoolExecutor(width) as pool:
        return list(pool.map(do, range(len(waiting))))


def kinds(results: Iterable[Any]) -> Counter[str]:
    """Count the results by type."""
    return Counter(type(result).__name__ for result in results)
