"""A portal that a real browser opens: the app and the database of the tests, at an address."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from threading import Thread
from urllib.parse import urlsplit
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

import ckantoolkit as tk

from tests.support.windows import WIDE, Window, chromium_options


class Unlogged(WSGIRequestHandler):
    """Answers without a line for every picture: a failed test shows what CKAN logged alone."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


def proxied(application: WSGIApplication, root_path: str) -> WSGIApplication:
    """Take off the part of the address that a proxy before CKAN takes off."""
    prefix = root_path.removesuffix("/{{LANG}}")

    def proxy(environ: dict, start_response: Callable) -> Iterable[bytes]:
        environ["PATH_INFO"] = environ["PATH_INFO"].removeprefix(prefix) or "/"
        return application(environ, start_response)

    return proxy if prefix else application


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        yield browser
        browser.close()


@pytest.fixture
def listening(ckan_config, monkeypatch) -> Iterator[socket.socket]:
    """A free port of the loopback, and CKAN told that the site is there.

    The address must be known before CKAN starts, since absolute links are made of it.
    """
    with socket.create_server(("127.0.0.1", 0)) as opened:
        settings = {
            "ckan.site_url": f"http://127.0.0.1:{opened.getsockname()[1]}",
            # As on a real portal, and unlike tests that post without a form.
            "WTF_CSRF_ENABLED": True,
            # CKAN would load the pictures of users from another host.
            "ckan.gravatar_default": "disabled",
        }
        for key, value in settings.items():
            monkeypatch.setitem(ckan_config, key, value)
        yield opened


@pytest.fixture
def live_site(listening, clean_db, clean_index, make_app) -> Iterator[str]:
    """The address of the portal while the test runs."""
    host, port = listening.getsockname()
    application = proxied(make_app().app, tk.config.get("ckan.root_path") or "")
    server = make_server(
        host,
        port,
        application,
        threaded=True,
        request_handler=Unlogged,
        fd=listening.fileno(),
    )
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://{host}:{port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def open_window(chromium, live_site) -> Iterator[Callable[..., Window]]:
    """A function that opens a window: ``open_window(javascript=False, width=NARROW)``.

    No window may ask anything of another host.
    """
    asked: list[str] = []

    def note(request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https") and not request.url.startswith(f"{live_site}/"):
            asked.append(request.url)

    with ExitStack() as closing:

        def open_(javascript: bool = True, width: int = WIDE) -> Window:
            contexts = [chromium.new_context(base_url=live_site, java_script_enabled=javascript)]
            if not javascript:
                contexts.append(chromium.new_context())
            for context in contexts:
                closing.callback(context.close)
                context.set_default_timeout(10_000)
                context.on("request", note)
            window = Window(contexts[0].new_page(), None if javascript else contexts[1])
            window.resize(width)
            return window

        yield open_
    assert asked == []
