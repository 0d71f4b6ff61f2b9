"""Everybody who takes part in a demand, and demands in each state that they can bring it to.

What a test is about it does itself, through an action or a page. What it only needs to exist is
made here, by the same commands that the actions call.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories

from ckanext.proactiva import clock, config
from ckanext.proactiva.demands import badges, commands, confirmations, follows, intents, queries
from ckanext.proactiva.demands.commands.author import SentDemand
from ckanext.proactiva.domain import report as report_domain
from ckanext.proactiva.domain.follow import EVERYTHING, Cadence, Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.model import (
    Demand,
    Institution,
    Message,
    Participant,
    Referral,
    Report,
    Verdict,
)
from ckanext.proactiva.people import participants, tokens
from ckanext.proactiva.people.actor import Actor, from_context

AUTHORITY = "autoridad"
WATER = "Los días y las horas en que llega el agua a cada colonia"
WORDS = "Lo publicamos con el calendario completo de cada colonia y su fecha de actualización."
MODERATION = Actor(browser="moderation", granted=frozenset({Role.AUTHORITY}))


@dataclass(frozen=True)
class Person:
    """Somebody with or without an account, and with or without a claim code."""

    name: str = ""
    token: str = ""
    claim_code: str = ""

    def call(self, action: str, /, **data: Any) -> Any:
        """Call an action as this person."""
        claim = {"claim_code": self.claim_code} if self.claim_code else {}
        return call(action, self.name, **{**data, **claim})

    @property
    def actor(self) -> Actor:
        """Return this person as commands know them."""
        return from_context({"user": self.name}, {"claim_code": self.claim_code})


def call(action: str, user: str = "", /, **data: Any) -> Any:
    """Call an action as somebody, with CKAN's permissions in force."""
    return tk.get_action(action)({"user": user}, data)


def named(prefix: str) -> str:
    """Return a name that nothing else has."""
    return f"{prefix}-{uuid.uuid4().hex[:12]}"


def on(day: str, hour: str = "18:00") -> Moment:
    """Return a moment; the hour is in UTC."""
    at = datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=timezone.utc)
    return Moment(at, config.timezone())


def person(**fields: Any) -> Person:
    """Make somebody with an account."""
    name = named("persona")
    made = factories.UserWithToken(**{"name": name, "fullname": f"Nombre de {name}", **fields})
    return Person(made["name"], made["token"])


def join(organization: str, who: Person, capacity: str) -> Person:
    """Make somebody a member of an organization."""
    joined = {"id": organization, "object": who.name, "object_type": "user", "capacity": capacity}
    tk.get_action("member_create")({"ignore_auth": True}, joined)
    return who


def member(organization: str, capacity: str) -> Person:
    """Make somebody with an account who is a member of an organization."""
    return join(organization, person(), capacity)


def institution(**fields: Any) -> str:
    """Make an institution that the authority accepted, with no members, and return its name."""
    made = organization(**fields)
    accept(made)
    return made


def organization(**fields: Any) -> str:
    """Make an organization that nobody accepted, with no members, and return its name."""
    made = factories.Organization(**{"name": named("institucion"), **fields})
    # CKAN makes whoever creates an organization its admin.
    model.Session.query(model.Member).filter_by(group_id=made["id"], table_name="user").delete()
    model.Session.commit()
    return made["name"]


def accept(name: str) -> Institution:
    """Accept an existing organization as an institution."""
    chosen = acceptance.organization(name)
    assert chosen is not None
    accepted = acceptance.accept(chosen, clock.now().at)
    model.Session.commit()
    return accepted


def authority() -> str:
    """Return the name of the authority's organization, creating and pinning it if needed."""
    if model.Group.get(AUTHORITY) is None:
        factories.Organization(name=AUTHORITY, title="Autoridad")
    acceptance.pin(accept(AUTHORITY))
    model.Session.commit()
    return AUTHORITY


def moderator() -> Person:
    """Make an editor of the authority's organization."""
    return member(authority(), "editor")


def demand(user: str = "", **fields: Any) -> dict[str, Any]:
    """Ask for something through the API, and return the result; with a user it is public."""
    given = {"wanted": WATER, "problem": "water_and_drainage", "beneficiary_groups": ["girls"]}
    return call("proactiva_demand_create", user, **{**given, **fields})


def ask(author: Person, when: Moment | None = None, **fields: Any) -> SentDemand:
    """Make a demand."""
    fields = {"problem": "water_and_drainage", "beneficiary_groups": ["girls"], **fields}
    fields["beneficiary_groups"] = tuple(fields["beneficiary_groups"])
    if chosen := register.find_active(fields.pop("institution", "")):
        fields["institution_id"] = chosen.id
    intent = intents.Ask(**{"wanted": WATER, **fields})
    asked = commands.ask(author.actor, when or clock.now(), intent)
    model.Session.commit()
    return asked


def public(author: Person, **fields: Any) -> str:
    """Make a public demand of somebody with an account, and return its folio."""
    return ask(author, **fields).demand.folio


def in_review(**fields: Any) -> tuple[str, Person]:
    """Make a demand of somebody unknown, and return its folio and the holder of its claim code."""
    asked = ask(Person(), **fields)
    return asked.demand.folio, Person(claim_code=asked.claim_code or "")


def unconfirmed() -> str:
    """Make a demand that waits for its author to confirm an address, and return the token."""
    asked = ask(Person(), by_email=True)
    token = confirmations.begin(asked.demand, f"{named('persona')}@ejemplo.org", clock.now())
    model.Session.commit()
    return token


def stop_token() -> str:
    """Return the token of a link that stops the mails of somebody who asked for something."""
    whom = ask(person()).demand.author_id
    return tokens.made(tokens.Purpose.STOP, whom, clock.now())


def confirmed(who: Person) -> Participant:
    """Give somebody with an account an address that they have confirmed here."""
    known = participants.take_part(who.actor)
    known.email, known.email_confirmed_at = f"{who.name}@ejemplo.org", clock.now().at
    model.Session.commit()
    return known


def follow(who: Person, subject: Subject = EVERYTHING) -> str:
    """Let somebody with an account follow something, and return the follow's id."""
    made = follows.keep(confirmed(who), subject, Cadence.DAILY.value, clock.now())
    model.Session.commit()
    return made.id


def claim_link() -> str:
    """Make a link that lets somebody who asked for something come back, and return its token."""
    author = participants.of_claim(published()[1].actor.claim)
    author.email, author.email_confirmed_at = f"{named('persona')}@ejemplo.org", clock.now().at
    model.Session.flush()
    token = commands.claim_link(author.email, clock.now())
    model.Session.commit()
    return token


def awaited_follow() -> str:
    """Make a link that makes an address follow everything, and return its token."""
    awaited = confirmations.PendingFollow(
        f"{named('persona')}@ejemplo.org", cadence=Cadence.DAILY.value
    )
    token = confirmations.begin_follow(awaited, clock.now())
    model.Session.commit()
    return token


def published(**fields: Any) -> tuple[str, Person]:
    """Make a demand of somebody unknown that a moderator published."""
    folio, author = in_review(**fields)
    commands.publish(MODERATION, clock.now(), intents.Publish(folio))
    model.Session.commit()
    return folio, author


def returned(text: str = "Quita el teléfono", **fields: Any) -> tuple[str, Person]:
    """Make a demand of somebody unknown that a moderator returned with a reason."""
    folio, author = in_review(**fields)
    commands.return_(
        MODERATION, clock.now(), intents.Return(folio, ReviewReason.PERSONAL_DATA, text)
    )
    model.Session.commit()
    return folio, author


def report(folio: str, reason: str = "other", message: str = "", text: str = "") -> str:
    """Report a public demand, or a message in it, as somebody else, and return the report's id."""
    intent = intents.Report(folio, message, report_domain.ReportReason(reason), text)
    commands.report(person().actor, clock.now(), intent)
    model.Session.commit()
    return model.Session.query(Report).order_by(Report.created_at.desc()).first().id


def publish_messages(folio: str) -> None:
    """Publish the messages of a demand that wait."""
    demand = model.Session.query(Demand).filter_by(folio=folio).one()
    for message in model.Session.query(Message).filter_by(
        demand_id=demand.id, visibility="moderators"
    ):
        moderator().call("proactiva_message_publish", id=message.id)


def empty_queue() -> None:
    """Empty the moderators' queue of what other tests left there."""
    model.Session.query(Demand).filter_by(status="in_review").update(
        {"status": "withdrawn", "visibility": "hidden"}
    )
    model.Session.query(Message).filter_by(visibility="moderators").update({"visibility": "hidden"})
    model.Session.query(Report).update({"closed_on": clock.today()})
    model.Session.query(Verdict).update({"weighed_on": clock.today()})
    model.Session.commit()


def empty_board() -> None:
    """Withdraw the active demands that other tests left, and end what institutions have of them."""
    left = model.Session.query(Demand).filter(queries.is_listed())
    owed = model.Session.query(Referral).filter(
        Referral.demand_id.in_(left.with_entities(Demand.id)), queries.is_open_referral()
    )
    owed.update({"status": "ended", "due_on": None}, synchronize_session=False)
    left.update({"status": "withdrawn"}, synchronize_session=False)
    model.Session.commit()


def dataset(organization: str, **fields: Any) -> str:
    """Make a dataset of an institution, public unless told otherwise, and return its name."""
    owner = model.Group.get(organization)
    return factories.Dataset(owner_org=owner.id, name=named("datos"), **fields)["name"]


def initiative(organization: str, **fields: Any) -> str:
    """Make an initiative of an institution, and return its name."""
    plan = {"title": named("Agua a tiempo"), "text": "Que cada colonia sepa cuándo llega el agua"}
    steps = [{"what": "Publicar el calendario", "due": "2027-01-31"}]
    told = {"institution": organization, "steps": steps, **plan, **fields}
    return member(organization, "editor").call("proactiva_initiative_create", **told)["name"]


def badge(account: str = "", title: str = "Fundación Agua Clara") -> str:
    """Let an account speak for an organization of civil society, and return the badge's id."""
    held = badges.grant(MODERATION, clock.now(), account or person().name, title)
    model.Session.commit()
    return held["id"]


def use(dataset_name: str = "", who: Person | None = None, **fields: Any) -> str:
    """Let somebody tell what they did with a dataset, and return the message's id."""
    of = dataset_name or dataset(institution())
    intent = intents.TellUse("Hicimos un mapa del agua", dataset=of, **fields)
    told = commands.tell_use((who or person()).actor, clock.now(), intent)
    model.Session.commit()
    return told.id


def read_words() -> Mapping[str, int]:
    """Read the words of everything public, as `tick` does, and return what it reports."""
    read = jobs.named("words").run
    return read(clock.now())


def answer(officer: Person, folio: str, organization: str, **fields: Any) -> dict[str, Any]:
    """Answer a demand for an institution, with what was published for it unless told otherwise."""
    given = {"folio": folio, "institution": organization, "resolution": "published", "text": WORDS}
    return officer.call("proactiva_referral_answer", **{**given, **fields})
