"""People with a confirmed address, and the run that tells them what happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.follow import Cadence, Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.model import (
    Follow,
    Institution,
    Notice,
    NoticeSite,
    Outbox,
    Participant,
    Support,
)
from ckanext.proactiva.notices import language
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import Person, named
from tests.support.post_office import PostOffice, post_office


def reader(email: str = "") -> tuple[Person, str]:
    """Create somebody with an account and a confirmed address."""
    who, address = factories.person(), email or f"{named('persona')}@ejemplo.org"
    participant = participants.take_part(who.actor)
    participant.email, participant.email_confirmed_at = address, clock.now().at
    model.Session.commit()
    return who, address


def participant(who: Person) -> Participant:
    """Return somebody's row."""
    return participants.take_part(who.actor)


def office(mailbox: str = "") -> tuple[str, Person, str]:
    """Create an institution that reads mail: return its name, an officer, and the mailbox."""
    name, address = factories.institution(title="Junta de agua"), mailbox or f"{named('m')}@agua.mx"
    row = model.Session.query(Institution).filter_by(name=name).one()
    row.mailbox = address
    model.Session.commit()
    return name, factories.member(name, "admin"), address


def supporters(folio: str, number: int) -> list[str]:
    """Let people with confirmed addresses support a demand, and return the addresses."""
    from ckanext.proactiva.demands import queries  # noqa: PLC0415

    demand, now = queries.by_folio(folio), clock.now().at
    assert demand is not None
    addresses = []
    for _ in range(number):
        address = f"{named('apoyo')}@ejemplo.org"
        made = Participant(claim_hash=named("hash"), email=address, email_confirmed_at=now)
        model.Session.add(made)
        model.Session.flush()
        model.Session.add(Support(demand_id=demand.id, participant_id=made.id, created_at=now))
        addresses.append(address)
    model.Session.commit()
    return addresses


@contextmanager
def post(ckan_config: Any, monkeypatch: Any) -> Iterator[PostOffice]:
    """Open a post office for this portal's mail, while nobody waits for mail yet."""
    forget()
    with post_office() as office:
        monkeypatch.setitem(ckan_config, "smtp.server", office.address)
        yield office


def story() -> None:
    """Take a demand all the way, and tell everybody concerned about each step."""
    unit, officer, _ = office()
    author, _ = reader()
    folio = factories.public(author, institution=unit)
    supporters(folio, 1)
    tell()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    tell()
    author.call("proactiva_referral_clarify", folio=folio, institution=unit, text="La del Niño")
    tell(later(days=1))
    tell(later(days=2))
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    tell()


def every_kind() -> None:
    """Tell a story, confirm addresses, and let weeks pass that people are reminded of."""
    model.Session.query(Institution).filter_by(is_authority=True).one().mailbox = "cola@portal.mx"
    unit, _, _ = office()
    follower, _ = reader()
    late = Subject(organization_id=model.Group.get(unit).id, status="late")
    follows.keep(participant(follower), late, Cadence.DAILY.value, clock.now())
    model.Session.commit()
    factories.public(factories.person(), institution=unit)
    story()
    factories.in_review()
    with language.portal_language():
        follower.call("proactiva_follow_create", email=f"{named('nueva')}@ejemplo.org")
        factories.demand(email=f"{named('nueva')}@ejemplo.org")
    for days in range(3, 30):
        tell(later(days=days))


def forget() -> None:
    """Forget what other tests did: notices, follows, and the site that mails."""
    for table in (Outbox, Notice, NoticeSite, Follow):
        model.Session.query(table).delete()
    model.Session.query(Institution).update({"mailbox": ""})
    model.Session.commit()


def tell(on: Moment | None = None) -> Mapping[str, int]:
    """Tell what is due, as `tick` does."""
    run = jobs.named("notices").run
    return run(on or clock.now())


def later(**time: float) -> Moment:
    """Return a moment after now."""
    now = clock.now()
    return Moment(now.at + timedelta(**time), now.zone)


def notices(**which: object) -> list[Notice]:
    """Return notices, oldest first."""
    model.Session.rollback()
    return model.Session.query(Notice).filter_by(**which).order_by(Notice.id).all()
