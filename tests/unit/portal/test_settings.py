"""The settings that exist, and the answer to those that do not."""

from __future__ import annotations

import os
import urllib.request

import pytest

from portal.__main__ import main
from portal.settings import DEFAULT_PORTS, RELEASES, BadChoiceError, choose, reach_directly


def test_nothing_chosen_gives_the_default_version_and_ports():
    settings = choose({})
    assert (settings.version.minor, settings.version.release) == ("2.11", "2.11.6")
    assert (settings.ports, settings.site_port) == (DEFAULT_PORTS, 5000)


def test_the_command_line_wins_over_the_environment():
    assert choose({"CKAN": "2.12"}).version.release == "2.12.0"
    assert choose({"CKAN": "2.12"}, "2.10").version.release == "2.10.11"


def test_a_wrong_version_is_told_the_choices():
    with pytest.raises(BadChoiceError) as refusal:
        choose({"CKAN": "2.9"})
    assert all(minor in str(refusal.value) for minor in RELEASES)


@pytest.mark.parametrize("text", ["x", "0", "-1", "65536", "٣", "5000 "])
@pytest.mark.parametrize("variable", ["PORT", "PROACTIVA_SOLR_PORT"])
def test_what_is_no_port_is_refused_by_its_name(variable: str, text: str):
    with pytest.raises(BadChoiceError, match=variable):
        choose({variable: text})


def test_ports_come_from_the_environment_and_empty_means_default():
    settings = choose({"PROACTIVA_POSTGRES_PORT": "1234", "PORT": ""})
    assert (settings.ports["postgres"], settings.site_port) == (1234, 5000)


def test_versions_and_purposes_share_no_database():
    every = [choose({}, minor, half) for minor in RELEASES for half in (1, 2)]
    names = {settings.database(purpose) for settings in every for purpose in ("demo", "test")}
    numbers = {number for settings in every for number in settings.version.redis_databases}
    assert len(names) == len(numbers) == 3 * len(RELEASES)
    assert {"proactiva_test_211", "proactiva_test_211_2"} <= names
    assert len({settings.tests for settings in every}) == 2 * len(RELEASES)


def test_no_proxy_comes_between_the_services(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "environ", {**os.environ, "http_proxy": "http://proxy.test:3128"})
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)
    assert not urllib.request.proxy_bypass("127.0.0.1:1")
    assert main(["status"]) == 0
    assert urllib.request.proxy_bypass("127.0.0.1:1")
    assert urllib.request.proxy_bypass("localhost:1")
    assert not urllib.request.proxy_bypass("repo.maven.apache.org")


@pytest.mark.parametrize(
    ("given", "listed"),
    [
        ({}, "127.0.0.1,localhost"),
        ({"NO_PROXY": "example.org"}, "example.org,127.0.0.1,localhost"),
        ({"no_proxy": "a.test, 127.0.0.1", "NO_PROXY": "b.test"}, "a.test,127.0.0.1,localhost"),
        ({"no_proxy": "*"}, "*"),
    ],
)
def test_those_that_need_no_proxy_are_kept(given: dict[str, str], listed: str):
    environment = dict(given)
    reach_directly(environment)
    reach_directly(environment)
    assert environment == {"no_proxy": listed, "NO_PROXY": listed}
