"""A demand put into any state, and read on any page, in any language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import lxml.html
from babel.messages import pofile
from babel.messages.catalog import Catalog

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.register import Counted, Phrase
from ckanext.proactiva.model import Demand, Event, Message, Referral
from tests import factories
from tests.factories import Person

SPANISH = "ckanext/proactiva/i18n/es/LC_MESSAGES/ckanext-proactiva.po"
LANGUAGES = ("en", "es")
NOBODY = Person()


@lru_cache(maxsize=1)
def _spanish() -> Catalog:
    with (Path(__file__).parents[2] / SPANISH).open("rb") as file:
        return pofile.read_po(file, locale="es")


def written(phrase: Phrase | Counted, language: str) -> re.Pattern[str]:
    """Return a pattern for a phrase in a language, with anything in its gaps."""
    if isinstance(phrase, Counted):
        texts = [phrase.one, phrase.many]
        if language == "es":
            texts = list(_spanish().get(phrase.one).string)
    else:
        texts = [phrase.text]
        if language == "es":
            texts = [_spanish().get(phrase.text, context=phrase.context or None).string]
    assert all(texts), phrase
    return re.compile("|".join(re.sub(r"\\{\w+\\}", ".+?", re.escape(text)) for text in texts))


@dataclass
class Scene:
    """A demand with an institution and one without, and everybody who may look at them."""

    app: Any
    author: Person = field(default_factory=factories.person)
    unit: str = field(default_factory=lambda: factories.institution(title="Junta de agua"))

    def __post_init__(self) -> None:
        self.officer = factories.member(self.unit, "admin")
        self.moderator = factories.moderator()
        self.folio = factories.public(self.author, institution=self.unit)
        # The board finds it by this word, whatever other tests have asked for.
        self.word = factories.named("asunto").replace("-", "")
        self.alone = factories.public(self.author, wanted=f"{factories.WATER}, {self.word}")

    @property
    def demand(self) -> Demand:
        """Return the row of the demand without an institution."""
        found = queries.by_folio(self.alone)
        assert found is not None
        return found

    @property
    def referral(self) -> Referral:
        """Return the row of the other demand's referral."""
        found = queries.by_folio(self.folio)
        assert found is not None
        [referral] = referrals_of(found)
        return referral

    def put(self, row: Any, **columns: Any) -> None:
        """Put a row into a state, whatever the rules say about it."""
        for name, value in columns.items():
            setattr(row, name, value)
        model.Session.commit()

    def happen(self, act: str, referral: Referral | None, **columns: Any) -> None:
        """Add an act to the story of the demand with an institution, or to its referral's."""
        given = {"role": "author", "status": "open", "happened_on": today(), **columns}
        in_part = referral and referral.id
        event = Event(demand_id=self.referral.demand_id, referral_id=in_part, act=act, **given)
        model.Session.add(event)
        model.Session.commit()

    def say(self, voice: str) -> None:
        """Say something in a voice."""
        demand = self.demand
        institution = model.Group.get(self.unit).id if voice != "citizen" else None
        message = Message(
            demand_id=demand.id,
            author_id=demand.author_id,
            voice=voice,
            organization_id=institution,
            visibility="public",
            created_at=clock.now().at,
        )
        message.write("Algo que decir")
        model.Session.add(message)
        model.Session.commit()

    def read(self, address: str, language: str, who: Person = NOBODY) -> str:
        """Return the text that somebody reads on a page in a language."""
        headers = {"Authorization": who.token} if who.token else {}
        page = self.app.get(f"/{language}{address}", headers=headers)
        assert page.status_code == 200, address
        return read(page.body)

    def page(self, folio: str) -> str:
        """Return the address of a demand's page."""
        return f"/proactiva/demands/{folio}"

    @property
    def desk(self) -> str:
        """Return the address of the institution's desk."""
        return f"/proactiva/desk/{self.unit}"


def read(html: str) -> str:
    """Return the text of our part of a page, with whitespace collapsed."""
    [ours] = lxml.html.fromstring(html).xpath("//article[contains(@class, 'proactiva')]")
    return " ".join(ours.text_content().split())


def today() -> date:
    """Return today's date in the portal's time zone."""
    return clock.today()


def in_days(days: int) -> date:
    """Return a day *days* from today."""
    return today() + timedelta(days=days)
