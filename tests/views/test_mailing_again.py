"""The mail that confirms a demand is sent again if it is lost or went to a wrong address."""

from __future__ import annotations

import socket
from contextlib import ExitStack

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import Draft
from ckanext.proactiva.notices import confirmation
from tests import factories
from tests.support.asking import ask, beside, receipt
from tests.support.post_office import link
from tests.support.visitor import OpenPage, Visitor
from tests.views.test_confirming import status, typed

pytestmark = pytest.mark.usefixtures("non_clean_db")
__all__ = ["typed"]


@pytest.fixture
def sent(app, mails, typed, address) -> OpenPage:
    """A receipt of a demand that was sent with a typo in the address."""
    return ask(Visitor(app), typed, email=f"x{address}")


def test_a_wrong_address_is_mended_and_only_the_newest_link_serves(app, sent, mails, address):
    folio, _ = receipt(sent)
    assert sent.value("email") == f"x{address}"
    again = sent.send("/mail", {"email": address})
    assert (again.status, again.address) == (200, sent.address)
    assert receipt(again) == receipt(sent)
    assert again.value("email") == address
    first, second = mails
    assert address in second["To"]
    stranger = Visitor(app)
    assert stranger.post(link(first), []).status == 404
    assert status(folio) == "unconfirmed"
    assert stranger.post(link(second), []).address == f"/proactiva/demands/{folio}"
    assert status(folio) == "open"
    confirmed = sent.send("/mail", {"email": address})
    assert (confirmed.status, len(mails)) == (200, 2)
    assert "/mail" not in confirmed.body


def test_who_shows_their_code_elsewhere_has_it_mailed_from_there(app, sent, mails, address):
    folio, code = receipt(sent)
    other = Visitor(app)
    other.post("/proactiva/folio", [("folio", folio), ("claim_code", code)])
    at = f"/proactiva/demands/{folio}"
    wrong = other.open(at).send("/mail_again", {"email": "vecina"})
    assert (wrong.status, wrong.value("email"), len(mails)) == (400, "vecina", 1)
    again = wrong.send("/mail_again", {"email": address})
    assert (again.status, again.address) == (200, at)
    page = other.post(link(mails[1]), [])
    assert page.address == at
    assert "/mail_again" not in page.body


@pytest.mark.parametrize("wrong", ["", "vecina", "vecina@ejemplo.org\nBcc: otra@ejemplo.org"])
def test_what_is_no_address_is_said_beside_it(sent, mails, wrong):
    page = sent.send("/mail", {"email": wrong})
    assert (page.status, page.address) == (400, sent.address)
    assert "#field-email" in page.body
    assert page.value("email") == wrong
    assert receipt(page) == receipt(sent)
    assert len(mails) == 1


def test_no_more_than_three_an_hour_to_one_address(sent, mails, address):
    pages = [sent.send("/mail", {"email": address}) for _ in range(4)]
    assert [page.status for page in pages] == [200, 200, 200, 400]
    assert [address in mail["To"] and f"x{address}" not in mail["To"] for mail in mails] == [
        False,
        True,
        True,
        True,
    ]
    assert status(receipt(sent)[0]) == "unconfirmed"


def test_no_more_than_ten_an_hour_from_one_visitor(sent, mails, address):
    pages = [sent.send("/mail", {"email": f"{number}{address}"}) for number in range(10)]
    assert [page.status for page in pages] == [200] * 9 + [400]
    assert len(mails) == 10


def test_where_nothing_is_mailed_the_link_before_serves_on(app, sent, mails, address, ckan_config):
    mailing = ckan_config["smtp.server"]
    ckan_config["smtp.server"] = "127.0.0.1:9"
    assert sent.send("/mail", {"email": address}).status == 400
    ckan_config["smtp.server"] = mailing
    Visitor(app).post(link(mails[0]), [])
    assert status(receipt(sent)[0]) == "open"


def test_a_receipt_whose_form_is_gone_mails_again_and_begins_no_form(app, sent, mails, address):
    model.Session.query(Draft).delete()
    model.Session.commit()
    assert sent.send("/mail", {"email": address}).status == 200
    assert len(mails) == 2
    assert model.Session.query(Draft).count() == 0


def test_nobody_else_has_it_mailed(app, sent, mails, address):
    folio, _ = receipt(sent)
    other = Visitor(app)
    assert other.post(beside(sent, "mail"), [("email", address)]).status == 404
    with pytest.raises(tk.ObjectNotFound):
        factories.person().call("proactiva_confirmation_create", folio=folio, email=address)
    assert len(mails) == 1


def test_what_was_sent_without_an_address_offers_no_mail(app, typed):
    page = ask(Visitor(app), typed)
    assert "/mail" not in page.body


def test_who_mails_at_once_leaves_no_time_out_behind():
    before = socket.getdefaulttimeout()
    one, other = ExitStack(), ExitStack()
    for each in (one, other):
        each.enter_context(confirmation.WITHIN_SECONDS)
    one.close()
    assert socket.getdefaulttimeout() == confirmation.SECONDS
    other.close()
    assert socket.getdefaulttimeout() == before
