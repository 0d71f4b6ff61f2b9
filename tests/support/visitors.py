"""People and programs that come over HTTP, each from an address of their own."""

from __future__ import annotations

import random
from typing import Any


def some_address() -> str:
    """Return an address that is almost certainly unique, so that no limit is used up."""
    return ".".join(str(random.randint(1, 250)) for _ in range(4))


class Visitor:
    """Somebody who calls actions over HTTP, with an API token or without."""

    def __init__(self, app: Any, token: str = "", claim_code: str = "") -> None:
        self.app = app
        self.headers = {"Authorization": token} if token else {}
        self.claim = {"claim_code": claim_code} if claim_code else {}
        self.address = some_address()

    def __call__(self, action: str, **data: Any) -> Any:
        """Send data to an action and return the response, whatever it is."""
        return self._open("post", action, json={**self.claim, **data})

    def send(self, action: str, **options: Any) -> Any:
        """Send a body of any form to an action, and return the response."""
        return self._open("post", action, **options)

    def read(self, action: str, **data: Any) -> Any:
        """Call an action by GET, as a link does."""
        return self._open("get", action, query_string={**self.claim, **data})

    def page(self, address: str) -> Any:
        """Open a page, whatever it answers."""
        return self.app.get(address, headers=self.headers, environ_overrides=self._environ)

    @property
    def _environ(self) -> dict[str, str]:
        return {"REMOTE_ADDR": self.address}

    def _open(self, method: str, action: str, **options: Any) -> Any:
        send = getattr(self.app, method)
        address = f"/api/3/action/{action}"
        return send(address, headers=self.headers, environ_overrides=self._environ, **options)
