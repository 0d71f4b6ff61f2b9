"""Several people at once: real threads, each with its own request and database session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, get_ident
from typing import Any

import sqlalchemy as sa

from ckan import model

from tests.support.visitors import some_address

# As many as CKAN's pool has connections, or the last ones would have to wait.
MOST = 15
# Long enough for an act that waits for nobody.
PAUSE = 1.0

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


def meanwhile(app: Any, first: Act, after: str, second: Act) -> list[Any]:
    """Do one thing, and once it has sent a statement with these words, another.

    The first goes on when the second has ended, or waits for a lock.
    """
    sent, ended = Event(), Event()
    threads: list[int] = []

    def pause(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if threads == [get_ident()] and not sent.is_set() and after in statement:
            sent.set()
            ended.wait(PAUSE)

    def begin() -> Any:
        threads.append(get_ident())
        try:
            return first()
        finally:
            sent.set()

    def follow() -> Any:
        sent.wait()
        try:
            return second()
        finally:
            ended.set()

    sa.event.listen(sa.engine.Engine, "after_cursor_execute", pause)
    try:
        return at_once(app, [begin, follow])
    finally:
        sa.event.remove(sa.engine.Engine, "after_cursor_execute", pause)
