"""The files of demands that share a word, as a spreadsheet and as a program read them."""

from __future__ import annotations

import csv
import io
import json
from typing import Any
from urllib.parse import urlencode

from tests import factories
from tests.factories import named

DEMANDS, ANSWERS = "/proactiva/demands", "/proactiva/answers"


class Files:
    """The files of demands that share a unique word."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.word = named("palabra").replace("-", "")
        self.author = factories.person()

    def ask(self, wanted: str = "Horarios", **fields: Any) -> str:
        return factories.public(self.author, wanted=f"{wanted} {self.word}", **fields)

    def open(self, address: str, **filters: str) -> Any:
        return self.app.get(f"{address}?{urlencode({'q': self.word, **filters})}", status=200)

    def rows(self, address: str = f"{DEMANDS}.csv", **filters: str) -> list[dict[str, str]]:
        text = self.open(address, **filters).data.decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text)))

    def objects(self, address: str, **filters: str) -> list[dict[str, Any]]:
        return json.loads(self.open(f"{address}.json", **filters).body)["results"]

    def folios(self, **filters: str) -> list[str]:
        return [row["folio"] for row in self.rows(**filters)]

    def counted(self, **filters: str) -> int:
        return factories.call("proactiva_demand_list", q=self.word, **filters)["count"]
