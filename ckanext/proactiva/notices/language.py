"""The portal's own language, in which all mails are written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from flask import current_app, has_app_context

from ckan.lib import helpers


@contextmanager
def portal_language() -> Iterator[None]:
    """Use the portal's own language and address while writing to somebody.

    A command or `tick` has no request, which translations and addresses depend on.
    """
    with _app().test_request_context():
        yield


def _app() -> Any:
    if has_app_context():
        return current_app
    # CKAN itself uses this to build addresses without a request.
    around: Any = helpers._get_auto_flask_context()  # pyright: ignore[reportPrivateUsage]
    return around.app
