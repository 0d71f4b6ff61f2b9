"""The curl example in each action's docstring, as a request and as text."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

GOES_ON = " \\\n  "


class Example(NamedTuple):
    """A request: its address within the site, whether it needs a token, and its body."""

    method: str
    address: str
    has_token: bool
    body: str

    @property
    def path(self) -> str:
        """Return the address without its query."""
        return urlsplit(self.address).path

    @property
    def given(self) -> dict[str, Any]:
        """Return the action's parameters, from the query or the body."""
        if self.body:
            return json.loads(self.body)
        return dict(parse_qsl(urlsplit(self.address).query))

    @property
    def headers(self) -> list[str]:
        """Return its headers, with the token as a shell variable."""
        token = ["Authorization: $TOKEN"] if self.has_token else []
        return [*token, "Content-Type: application/json"] if self.body else token

    def __str__(self) -> str:
        """Return the curl command."""
        method = [] if self.method == "GET" else [f"-X {self.method}"]
        address = f'"$SITE{self.address}"' if "?" in self.address else f"$SITE{self.address}"
        body = [f"-d '{self.body}'"] if self.body else []
        headers = [f'-H "{header}"' for header in self.headers]
        return GOES_ON.join([" ".join(["curl", *method, address]), *headers, *body])


def example_in(docstring: str) -> Example:
    """Read the example in a docstring, which may span several lines."""
    [line] = re.findall(r"Example: ``(.+?)``", docstring, re.DOTALL)
    words = shlex.split(re.sub(r"\s+(?=&)", "", re.sub(r"\s+", " ", line)))
    read = _curl().parse_args(words[1:])
    address = read.address.removeprefix("$SITE")
    return Example(read.method, address, "Authorization: $TOKEN" in read.header, read.data)


def _curl() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("curl", exit_on_error=False)
    parser.add_argument("address")
    parser.add_argument("-X", dest="method", default="GET")
    parser.add_argument("-H", dest="header", action="append", default=[])
    parser.add_argument("-d", dest="data", default="")
    return parser
