"""The feeds of demands that share a unique word."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from tests import factories
from tests.factories import named
from tests.support.atom import Read

DEMANDS, ANSWERS = "/proactiva/demands.atom", "/proactiva/answers.atom"


class Feeds:
    """The feeds of demands that share a unique word."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.word = named("palabra").replace("-", "")
        self.author = factories.person()
        self.institution = factories.institution(title="Agua de Toluca")
        self.officer = factories.member(self.institution, "admin")

    def ask(self, wanted: str = "Horarios", **fields: Any) -> str:
        return factories.public(self.author, wanted=f"{wanted} {self.word}", **fields)

    def answered(self) -> str:
        folio = self.ask(institution=self.institution)
        dataset = factories.dataset(self.institution)
        factories.answer(self.officer, folio, self.institution, datasets=[dataset])
        return folio

    def get(self, address: str, **filters: str) -> Any:
        return self.app.get(f"{address}?{urlencode(filters)}", status=200)

    def board(self, **filters: str) -> Read:
        return Read(self.get(DEMANDS, q=self.word, **filters).data)

    def answers(self, **filters: str) -> Read:
        return Read(self.get(ANSWERS, q=self.word, **filters).data)

    def of(self, folio: str) -> Read:
        return Read(self.get(f"/proactiva/demands/{folio}.atom").data)

    def of_institution(self, name: str = "") -> Read:
        return Read(self.get(f"/proactiva/institutions/{name or self.institution}.atom").data)


def folios(feed: Read) -> list[str]:
    """Return the folio of the demand that each entry links to."""
    return [page.rsplit("/", 1)[1] for page in feed.pages()]
