"""The portal's own language, in which mails are written, whoever has them sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from flask import current_app, has_app_context

from ckan.lib import helpers


@contextmanager
def of_portal() -> Iterator[None]:
    """Use the portal's own language and address while somebody is written to.

    What a command or `tick` writes has no request, of which translations and addresses are made.
    """
    with _app().test_request_context():
        yield


def _app() -> Any:
    if has_app_context():
        return current_app
    # By which CKAN itself makes addresses where there is no request.
    around: Any = helpers._get_auto_flask_context()  # pyright: ignore[reportPrivateUsage]
    return around.app
