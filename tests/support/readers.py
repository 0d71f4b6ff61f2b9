"""A portal full of recognizable marks, and everybody who may read some of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any
from urllib.parse import quote

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Participant, Use
from ckanext.proactiva.views.drawing import Charts
from tests import factories
from tests.factories import Person
from tests.support import markers
from tests.support.markers import AUTHORITY, EVERYBODY, text, word
from tests.support.schemas import OURS, changes_nothing, given, schema_of
from tests.support.visitor import FROM_HERE
from tests.support.visitors import some_address

SHORTEST_TELLING = 10
OK = 200
# What a page needs besides its address; without it, the page only says so.
ASKED = {
    "proactiva_growth_events.listed": {"what": "published"},
    "proactiva_growth_events.table": {"what": "published"},
}


@dataclass
class Reader:
    """Somebody who opens pages and calls actions, with a claim code in their browser."""

    app: Any
    person: Person
    groups: set[str] = field(default_factory=set)
    folio: str = ""
    is_let_in: bool = False

    def __post_init__(self) -> None:
        self.client = self.app.test_client()
        self.address = {"REMOTE_ADDR": some_address()}
        if self.person.claim_code:
            typed = {"folio": self.folio, "claim_code": self.person.claim_code}
            self.client.post(
                "/proactiva/folio", data=typed, headers=FROM_HERE, environ_overrides=self.address
            )

    def open(self, address: str, **query: Any) -> str:
        """Return everything in the response, without what the request itself contained."""
        headers = {"Authorization": self.person.token} if self.person.token else {}
        self.address = {"REMOTE_ADDR": some_address()}
        options: dict[str, Any] = {"headers": headers, "environ_overrides": self.address}
        if "/api/" in address and self.folio == query.get("folio"):
            query["claim_code"] = self.person.claim_code
        # A claim code is never in an address, and neither are the words of a request.
        is_sent = "claim_code" in query or address.endswith(("_preview", "_similar"))
        if "/api/" in address and is_sent:
            answer = self.client.post(address, json=query, **options)
        else:
            answer = self.client.get(address, query_string=query, **options)
        assert answer.status_code < 500, (address, query)
        # CKAN asks a visitor without permission to log in.
        is_asked = answer.request.path.endswith("/user/login")
        self.is_let_in = answer.status_code == OK and not is_asked
        shown = answer.body
        for own in (*_said(address, query), *self.identity):
            for spelling in (own, quote(own), quote(own, safe="")):
                shown = shown.replace(spelling, "")
        return shown

    @property
    def identity(self) -> list[str]:
        """Return what CKAN's own header shows to whoever is logged in."""
        user = model.User.get(self.person.name) if self.person.name else None
        return [user.name, user.id, user.fullname or user.name] if user else []


def _said(address: str, query: dict[str, Any]) -> Iterator[str]:
    """Yield what a request contains, and the id of the institution that it names."""
    parts = address.split("/")
    for part in (*parts, parts[-1].removesuffix(".atom"), *map(str, query.values())):
        if len(part) >= SHORTEST_TELLING:
            yield part
            institution = model.Group.get(part) if part.startswith("institucion-") else None
            yield from [institution.id] if institution else []


@dataclass
class World:
    """One demand in each state, full of recognizable marks."""

    app: Any
    unit: str = field(default_factory=lambda: factories.institution(title="Agua"))
    asked_for: str = field(default_factory=lambda: factories.institution(title="Otra"))
    folios: dict[str, str] = field(default_factory=dict)
    readers: dict[str, Reader] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.staff = {name: factories.member(self.unit, name) for name in ("member", "editor")}
        self.staff["admin"] = factories.member(self.unit, "admin")
        self.moderator = factories.moderator()
        self.author, self.citizen = factories.person(), factories.person()
        self.dataset = factories.dataset(self.unit, title="Calendario")
        factories.use(self.dataset)
        self.send()
        self.say()
        self.answer()
        self.write_identities()
        self.gather()

    def send(self) -> None:
        fields = ("title", "wanted", "purpose")
        for name in ("public", "published", "in_review", "returned", "hidden"):
            author = self.author.name if name == "public" else ""
            texts = {**{each: text() for each in fields}, "alias": word()}
            aim = self.unit if name == "public" else self.asked_for if name == "in_review" else ""
            made = factories.demand(author, **texts, institution=aim)
            self.folios[name] = made["folio"]
            if made["claim_code"]:
                who = Person(claim_code=made["claim_code"])
                self.readers[f"author of {name}"] = Reader(self.app, who, folio=made["folio"])
                self.secrets |= {made["claim_code"], made["claim_code"].replace("-", "")}
        why = {"reason": "unclear", "text": text()}
        self.moderator.call("proactiva_demand_return", folio=self.folios["returned"], **why)
        for name in ("published", "hidden"):
            self.moderator.call("proactiva_demand_publish", folio=self.folios[name])
        hidden = {"folio": self.folios["hidden"], "reason": "offensive"}
        self.moderator.call("proactiva_demand_hide", **hidden)

    def say(self) -> None:
        for who in (self.citizen, self.moderator, self.staff["editor"]):
            said = {"folio": self.folios["public"], "text": text()}
            who.call("proactiva_message_create", **said)
        hidden = self.citizen.call("proactiva_message_create", **{**said, "text": text()})
        self.moderator.call("proactiva_message_hide", id=hidden["id"], reason="spam")
        held = {"folio": self.folios["published"], "text": text()}
        self.readers["author of published"].person.call("proactiva_message_create", **held)
        self.citizen.call("proactiva_support_create", folio=self.folios["public"])
        at = {"folio": self.folios["public"], "institution": self.unit}
        self.staff["editor"].call("proactiva_referral_note", **at, text=text())
        colleague = self.staff["member"].name
        self.staff["editor"].call("proactiva_referral_assign", **at, colleague=colleague)

    def answer(self) -> None:
        words = {"text": f"{factories.WORDS} {text()}", "datasets": [self.dataset]}
        factories.answer(self.staff["editor"], self.folios["public"], self.unit, **words)
        at = {"folio": self.folios["public"], "institution": self.unit, "resolution": "published"}
        corrected = {**words, "text": f"{factories.WORDS} {text()}"}
        self.staff["editor"].call("proactiva_answer_correct", **at, **corrected)

    def write_identities(self) -> None:
        for number, person in enumerate(model.Session.query(Participant)):
            person.email = f"persona{number}.{word()}@secret.example"
        model.Session.commit()

    def gather(self) -> None:
        root = core.SysadminWithToken(name=factories.named("sysadmin"))
        house = factories.authority()
        accounts = {
            "anonymous": Person(),
            "author": self.author,
            "citizen": self.citizen,
            **self.staff,
            "stranger": factories.member(factories.institution(), "editor"),
            "moderator": self.moderator,
            "chief": factories.member(house, "admin"),
            "sysadmin": Person(root["name"], root["token"]),
        }
        self.readers |= {name: Reader(self.app, who) for name, who in accounts.items()}
        for name in ("moderator", "chief", "sysadmin"):
            self.readers[name].groups.add(AUTHORITY)
        for name in (*self.staff, "sysadmin"):
            self.readers[name].groups.add(model.Group.get(self.unit).id)
        for name, reader in self.readers.items():
            reader.groups |= {EVERYBODY} | set(self.participants(name, reader))

    def participants(self, name: str, reader: Reader) -> Iterator[str]:
        if reader.folio:
            demand = queries.by_folio(reader.folio)
            assert demand is not None
            yield demand.author_id
        user = model.User.get(reader.person.name) if reader.person.name else None
        rows = model.Session.query(Participant.id).filter_by(user_id=user.id) if user else ()
        yield from (row.id for row in rows)

    def colleagues(self, name: str) -> set[str]:
        """Return the accounts that a reader's own desk and the moderators' trail name."""
        at_desk = {who.name for who in self.staff.values()}
        named = at_desk if name in (*self.staff, "sysadmin") else set[str]()
        return named | {self.moderator.name} if AUTHORITY in self.readers[name].groups else named

    def actions(self) -> Iterator[tuple[str, dict[str, Any]]]:
        choices = {
            "folio": list(self.folios.values()),
            "institution": self.institutions(),
            "dataset": [self.dataset],
            "id": [self.dataset],
            "answered_on": [clock.today().isoformat()],
        }
        for action in filter(changes_nothing, OURS):
            is_of_use = action.startswith("proactiva_use_")
            is_of_plan = action.startswith("proactiva_initiative_")
            choices["id"] = self.initiatives() if is_of_plan else [self.dataset]
            if is_of_use:
                choices["id"] = self.uses()
            left_out = "folio" if is_of_use else ""  # they are about a dataset, or else a demand
            if action == "proactiva_message_preview":  # everybody speaks in their own name
                left_out = "institution"
            names = [name for name in schema_of(action) if name in choices and name != left_out]
            for values in product(*(choices[name] for name in names)):
                chosen = dict(zip(names, values, strict=True))
                yield f"/api/3/action/{action}", given(action, **chosen)
        for hidden in self.searched():
            yield "/api/3/action/proactiva_demand_list", {"q": hidden}
            yield "/api/3/action/proactiva_demand_similar", {"wanted": hidden}
            yield "/proactiva/demands", {"q": hidden}

    def initiatives(self) -> list[str]:
        """Return the name of an institution's initiative."""
        return [factories.initiative(self.unit)]

    def uses(self) -> list[str]:
        """Return the ids of the dataset's uses."""
        return [id_ for (id_,) in model.Session.query(Use.message_id).filter(Use.dataset_id != "")]

    def institutions(self) -> list[str]:
        """Return the institutions that pages and actions are called for."""
        return [self.unit, self.asked_for]

    def searched(self) -> list[str]:
        """Return words that only a demand that is not public has."""
        demand = queries.by_folio(self.folios["in_review"])
        assert demand is not None
        return markers.TELLING.findall(demand.wanted_raw)

    def pages(self) -> Iterator[tuple[str, dict[str, Any]]]:
        choices = {
            "folio": list(self.folios.values()),
            "institution": self.institutions(),
            "name": [self.unit],
            "chart": list(Charts._fields),
            "token": ["never-mailed"],
            "form_token": ["never-begun"],
            "what": ["answer"],
            "said": ["say"],
            "use_id": self.uses(),
            "message": self.uses(),
            "vocabulary": ["everyday_problems"],
            "code": ["health"],
            "beneficiary_group": ["girls"],
            "problem": ["health"],
            "indicator": ["open"],
            "id": self.initiatives(),
        }
        flask_app = self.app.flask_app
        rules = [
            rule
            for rule in flask_app.url_map.iter_rules()
            if rule.endpoint.startswith("proactiva_") and "GET" in rule.methods
        ]
        assert rules
        with flask_app.test_request_context():
            urls = flask_app.url_map.bind("portal.test")
            for rule in rules:
                names = sorted(rule.arguments - (rule.defaults or {}).keys())
                for values in product(*(choices[name] for name in names)):
                    parts = dict(zip(names, values, strict=True))
                    yield urls.build(rule.endpoint, parts), ASKED.get(rule.endpoint, {})

    def of_ckan(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for action in ("package_show", "organization_show", "user_show"):
            of = {"package_show": self.dataset, "organization_show": self.unit}
            wanted = {"id": of.get(action, self.author.name), "include_datasets": True}
            yield f"/api/3/action/{action}", wanted
        yield "/api/3/action/package_search", {"q": "*:*", "include_private": True}
        for page in (
            "/dataset/",
            f"/dataset/{self.dataset}",
            f"/organization/{self.unit}",
            f"/user/{self.author.name}",
            "/feeds/dataset.atom",
            f"/feeds/organization/{self.unit}.atom",
        ):
            yield page, {}
