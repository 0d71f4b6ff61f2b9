"""Mails are short plain text, in the portal's language, and can be stopped with one tap."""

from __future__ import annotations

import base64
import re

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.follow import EVERYTHING, Cadence
from ckanext.proactiva.model import Institution, Participant
from ckanext.proactiva.people import participants, tokens
from ckanext.proactiva.people.tokens import Purpose
from tests import factories
from tests.factories import named
from tests.support import telling
from tests.support.page import Page
from tests.support.post_office import text
from tests.support.visitor import FROM_ELSEWHERE

pytestmark = pytest.mark.usefixtures("non_clean_db")
ADDRESS = re.compile(r"http://\S+")


@pytest.fixture
def mail(post):
    author, address = telling.reader()
    factories.public(author)
    telling.tell()
    [mail] = post.to(address)
    return mail


def stop(mail) -> str:
    [address] = re.findall("<http://portal.test(.*)>", mail["List-Unsubscribe"])
    return address


def test_programs_are_told_that_nobody_wrote_it_and_how_it_is_stopped(post, mail):
    raw = post.raws[-1].decode()
    assert re.search(
        r"^List-Unsubscribe: <http://portal\.test/proactiva/t/s\.[\w-]+>\r$", raw, re.M
    )
    assert re.search(r"^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$", raw, re.M)
    assert re.search(r"^Auto-Submitted: auto-generated\r$", raw, re.M)
    assert re.search(r"^Message-ID: <proactiva\.[0-9a-f]{32}@portal\.test>\r$", raw, re.M)
    assert mail.get_content_type() == "text/plain"


def test_headers_name_a_host_that_is_not_ascii_as_machines_do(post, ckan_config, monkeypatch):
    monkeypatch.setitem(ckan_config, "ckan.site_url", "http://datos.peña.mx")
    author, address = telling.reader()
    factories.public(author)
    telling.tell()
    [mail] = post.to(address)
    host = "datos.xn--pea-8ma.mx"
    assert mail["List-Unsubscribe"].startswith(f"<http://{host}/proactiva/t/s.")
    assert mail["Message-ID"].endswith(f"@{host}>")


def test_its_lines_are_short_but_for_addresses(mail):
    for line in text(mail).splitlines():
        assert len(line) <= 78 or ADDRESS.fullmatch(line)


def test_opening_its_addresses_changes_nothing_and_one_tap_stops_it(app, post, mail):
    found = ADDRESS.findall(text(mail))
    assert len(found) == 2
    client = app.test_client()
    for address in found:
        assert client.get(address.removeprefix("http://portal.test")).status_code == 200
        assert client.head(address.removeprefix("http://portal.test")).status_code == 200
    quiet = model.Session.query(Participant).filter(Participant.quiet_since.isnot(None))
    before = quiet.count()
    one_click = {"List-Unsubscribe": "One-Click"}
    bodies = {
        client.post(stop(mail), data=one_click, headers=FROM_ELSEWHERE).status_code
        for _ in range(3)
    }
    assert bodies == {200}
    model.Session.rollback()
    assert quiet.count() == before + 1


def test_who_stopped_it_hears_nothing_more_and_others_do(app, post):
    (first, address), (second, other) = telling.reader(), telling.reader()
    for who in (first, second):
        factories.public(who)
    telling.tell()
    app.test_client().post(stop(post.to(address)[0]))
    for who in (first, second):
        factories.public(who)
    telling.tell()
    assert post.counted() == {address: 1, other: 2}


def test_an_address_is_stopped_although_who_was_mailed_no_longer_has_it(app, post):
    address = f"{named('ana')}@ejemplo.org"
    follower = participants.of_email(address, clock.now().at)
    follows.keep(follower, EVERYTHING, Cadence.AT_ONCE.value, clock.now())
    author, _ = telling.reader(address.title())
    model.Session.commit()
    factories.public(factories.person())
    telling.tell()
    [mail] = post.to(address)
    assert address.encode() not in base64.urlsafe_b64decode(f"{stop(mail).rpartition('.')[2]}==")
    follows.end(follower)
    model.Session.commit()
    assert app.test_client().post(stop(mail)).status_code == 200
    factories.public(author)
    telling.tell()
    assert post.counted() == {address: 1}


def test_who_moved_their_mail_is_stopped_by_an_earlier_one_too(app, post):
    who, address = telling.reader()
    factories.public(who)
    telling.tell()
    telling.participant(who).email = f"{named('nueva')}@ejemplo.org"
    model.Session.commit()
    assert app.test_client().post(stop(post.to(address)[0])).status_code == 200
    factories.public(who)
    telling.tell()
    assert post.counted() == {address: 1}


def test_a_mailbox_is_stopped_until_there_is_another(app, post):
    unit, _, mailbox = telling.office()
    factories.public(factories.person(), institution=unit)
    telling.tell()
    telling.tell(telling.later(days=1))
    page = Page(app.test_client().get(stop(post.to(mailbox)[0])).get_data(as_text=True))
    assert page.form("")
    assert "al buzón de esta institución" in page.text
    app.test_client().post(stop(post.to(mailbox)[0]))
    row = model.Session.query(Institution).filter_by(name=unit).one()
    assert row.quiet_since
    keeper = factories.member(factories.authority(), "admin")
    keeper.call("proactiva_institution_patch", institution=unit, mailbox=f"{named('x')}@agua.mx")
    model.Session.rollback()
    assert model.Session.query(Institution).filter_by(name=unit).one().quiet_since is None
    # Who reads the old mailbox has no say in the new one.
    assert app.test_client().post(stop(post.to(mailbox)[0])).status_code == 404
    model.Session.rollback()
    assert model.Session.query(Institution).filter_by(name=unit).one().quiet_since is None


def test_a_token_is_of_its_person_and_of_a_year(app):
    who, _ = telling.reader()
    mine = telling.participant(who).id
    now = telling.later()
    token = tokens.made(Purpose.STOP, mine, now)
    assert tokens.opened(Purpose.STOP, token, now) == mine
    assert tokens.opened(Purpose.STOP, token, telling.later(days=364))
    assert tokens.opened(Purpose.STOP, token, telling.later(days=367)) is None
    assert tokens.opened(Purpose.FOLLOWS, f"f.{token[2:]}", now) is None
    another = f"s.{'B' if token[2] == 'A' else 'A'}{token[3:]}"
    for wrong in ("", "x", token[:-2], f"{token}AA", another, "s.ñ", "s." + "0" * 47):
        assert tokens.opened(Purpose.STOP, wrong, now) is None
    assert tokens.address(Purpose.STOP, token, now) == ""
    mailed = tokens.made(Purpose.STOP, mine, now, "ana@ejemplo.org")
    assert tokens.opened(Purpose.STOP, mailed, now) == mine
    assert tokens.address(Purpose.STOP, mailed, now) == "ana@ejemplo.org"
    assert tokens.address(Purpose.STOP, mailed, telling.later(days=367)) == ""
    named_so = tokens.made(Purpose.MAILBOX, "institución de nombre largo", now)
    assert tokens.opened(Purpose.MAILBOX, named_so, now) == "institución de nombre largo"
    assert tokens.address(Purpose.MAILBOX, named_so, now) == ""
    mailed = tokens.made(Purpose.MAILBOX, "institución de nombre largo", now, "Buzón@agua.mx")
    assert tokens.opened(Purpose.MAILBOX, mailed, now) == "institución de nombre largo"
    assert tokens.address(Purpose.MAILBOX, mailed, now) == "buzón@agua.mx"
    old = tokens.made(Purpose.STOP, mine, telling.later(days=-400))
    assert app.test_client().post(f"/proactiva/t/{old}").status_code == 404


def test_no_id_of_a_person_is_in_an_address(mail, post):
    for participant in model.Session.query(Participant.id):
        assert participant.id not in post.raws[-1].decode()
