"""Web addresses, and anything else in their place."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain import address


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://agua.example/a?b=c#d", "agua.example"),
        ("http://agua.example:8080", "agua.example:8080"),
        ("http://[::1]/", "[::1]"),
        ("https://[::1", ""),
        ("https://[agua]/", ""),
        ("https://℀.example", ""),
        ("https://agua.example:70000", ""),
        ("https://agua.example:0", ""),
        ("https://:443/", ""),
        ("agua.csv", ""),
        ("", ""),
    ],
)
def test_the_host_is_told_or_nothing_and_never_an_error(text: str, host: str):
    assert address.host(text) == host
    assert address.is_address(text) is bool(host)


def test_an_address_has_as_many_characters_as_programs_take():
    longest = f"https://agua.example/{'a' * address.LONGEST}"[: address.LONGEST]
    assert address.is_address(longest)
    assert not address.is_address(f"{longest}a")
