"""A portal for a real browser: the app and the database of the tests, served at an address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from threading import Thread
from typing import Any
from urllib.parse import urlsplit
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

import ckantoolkit as tk
from ckan import authz

from tests.support.windows import WIDE, Window, chromium_options

# Where CKAN serves styles, scripts and images, under names that change with their content.
FILES = ("/webassets/", "/base/")


class Unlogged(WSGIRequestHandler):
    """A handler that logs no requests, so that a failed test shows only what CKAN logged."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Log nothing."""


def proxied(application: WSGIApplication, root_path: str) -> WSGIApplication:
    """Do what a proxy in front of CKAN does: strip its path prefix, and let browsers cache files.

    Without caching, a browser requests every file again for every page.
    """
    prefix = root_path.removesuffix("/{{LANG}}")

    def proxy(environ: dict, start_response: Callable) -> Iterable[bytes]:
        path = environ["PATH_INFO"] = environ["PATH_INFO"].removeprefix(prefix) or "/"

        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            if path.startswith(FILES):
                headers = [(name, value) for name, value in headers if name != "Cache-Control"]
                headers.append(("Cache-Control", "max-age=3600"))
            return start_response(status, headers, *error)

        return application(environ, start)

    return proxy


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server() -> Iterator[BaseWSGIServer]:
    """A server on a free loopback port for the whole session; each test sets its application."""
    listening = make_server("127.0.0.1", 0, _nobody, threaded=True, request_handler=Unlogged)
    thread = Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    yield listening
    listening.shutdown()
    thread.join()
    listening.server_close()


def _nobody(environ: dict, start_response: Callable) -> Iterable[bytes]:
    start_response("503 Service Unavailable", [])
    return []


@pytest.fixture
def address(server, ckan_config, monkeypatch) -> str:
    """The portal's address, which CKAN must know before it starts to build absolute links."""
    address = f"http://127.0.0.1:{server.server_port}"
    settings = {
        "ckan.site_url": address,
        # As on a real portal, unlike tests that post without a form.
        "WTF_CSRF_ENABLED": True,
        # CKAN would load users' pictures from another host.
        "ckan.gravatar_default": "disabled",
    }
    for key, value in settings.items():
        monkeypatch.setitem(ckan_config, key, value)
    return address


@pytest.fixture(scope="session")
def emptied(reset_db, reset_index) -> None:
    """Keep other folders' data off the pages; browser tests use their own names."""
    reset_db()
    reset_index()


@pytest.fixture
def live_site(server, address, emptied, non_clean_db, make_app) -> Iterator[str]:
    """The address of the portal while the test runs."""
    app = make_app().app
    # CKAN fills this cache at the first request, and a browser sends several at once.
    authz.clear_auth_functions_cache()
    authz.auth_functions_list()
    server.app = proxied(app, tk.config.get("ckan.root_path") or "")
    yield address
    server.app = _nobody


@pytest.fixture
def open_window(chromium, live_site) -> Iterator[Callable[..., Window]]:
    """A function that opens a window: ``open_window(javascript=False, width=NARROW)``.

    No window may send requests to another host.
    """
    asked: list[str] = []

    def note(request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https") and not request.url.startswith(f"{live_site}/"):
            asked.append(request.url)

    with ExitStack() as closing:

        def open_(javascript: bool = True, width: int = WIDE) -> Window:
            def page(**options: bool) -> Page:
                # Without this a page still scrolls to its field while its button is being pressed.
                still = {"reduced_motion": "reduce"}
                context = chromium.new_context(base_url=live_site, **still, **options)
                closing.callback(context.close)
                context.set_default_timeout(10_000)
                context.on("request", note)
                return context.new_page()

            window = Window(page(java_script_enabled=javascript), None if javascript else page())
            if window.judge is not None:
                window.judge.goto("/robots.txt")
            window.resize(width)
            return window

        yield open_
    assert asked == []
