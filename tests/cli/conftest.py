"""Portals as the commands find them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ckan.lib.redis import connect_to_redis


@pytest.fixture
def unseen_proxies() -> Iterator[None]:
    """A portal that nobody has reached through a proxy yet, before and after the test."""

    def forget() -> None:
        for key in connect_to_redis().scan_iter("*:proactiva:forwarded"):
            connect_to_redis().delete(key)

    forget()
    yield
    forget()
