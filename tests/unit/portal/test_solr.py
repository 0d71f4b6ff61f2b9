"""What Solr is made with."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from portal.services import solr
from portal.settings import DEFAULT_PORTS, RELEASES, Settings, Version


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://proxy.test:3128", "-Dhttps.proxyHost=proxy.test -Dhttps.proxyPort=3128"),
        ("http://proxy.test:3128/", "-Dhttps.proxyHost=proxy.test -Dhttps.proxyPort=3128"),
        ("proxy.test:3128", "-Dhttps.proxyHost=proxy.test -Dhttps.proxyPort=3128"),
        ("https://proxy.test", "-Dhttps.proxyHost=proxy.test -f"),
        ("", "mvn -q -B -f"),
    ],
)
def test_maven_is_told_of_the_proxy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, words: str
):
    for program in ("mvn", "javac"):
        (tmp_path / program).write_text("#!/bin/sh\n")
        (tmp_path / program).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    monkeypatch.setenv("https_proxy", address)
    settings = Settings(
        Version("2.11", RELEASES["2.11"]), DEFAULT_PORTS, 5000, home=tmp_path / "home"
    )
    solr.steps(settings)[0].make()
    assert words in (settings.logs / "solr-program.log").read_text()
