"""What is kept for a browser or sent by mail holds for its time, and for nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.people import drafts, participants, tokens
from ckanext.proactiva.people.drafts import Written
from ckanext.proactiva.people.tokens import Purpose
from tests import factories

pytestmark = pytest.mark.usefixtures("non_clean_db")
SECOND = timedelta(seconds=1)


def test_drafts_are_listed_newest_first_for_a_day_though_nobody_deletes_them():
    key, now = factories.named("llave"), clock.now()
    forms = [Written(f"form {number}", "{}") for number in range(drafts.MOST + 1)]
    for number, form in enumerate(forms):
        drafts.keep(key, form, replace(now, at=now.at + number * SECOND))
    newest = forms[:0:-1]
    found = drafts.kept(key, replace(now, at=now.at + 60 * SECOND))
    assert [form for form, _since in found] == newest
    assert found[0][1] == now.at + drafts.MOST * SECOND
    last = replace(now, at=now.at + drafts.KEPT + drafts.MOST * SECOND)
    assert [form for form, _since in drafts.kept(key, replace(last, at=last.at - SECOND))] == (
        newest[:1]
    )
    assert drafts.kept(key, last) == drafts.kept(factories.named("otra"), now) == []
    drafts.drop(key, forms[-1].form_token)
    assert [form for form, _since in drafts.kept(key, now)] == newest[1:]
    drafts.drop(key, "")
    assert drafts.kept(key, now) == []


@pytest.mark.parametrize("id_", ["4e1b6d0c-6b5f-4f0e-9a52-0d3c6b6f1a11", "agua-de-toluca"])
def test_a_link_holds_a_year_for_one_purpose(id_: str):
    made = clock.now()
    token = tokens.made(Purpose.STOP, id_, made, "Ana@Example.org")
    days = {days: replace(made, at=made.at + timedelta(days=days)) for days in (0, 365, 366)}
    assert [tokens.opened(Purpose.STOP, token, on) for on in days.values()] == [id_, id_, None]
    assert tokens.address(Purpose.STOP, token, made) == "ana@example.org"
    for other in set(Purpose) - {Purpose.STOP}:
        renamed = f"{other.value}.{token.partition('.')[2]}"
        assert tokens.opened(other, renamed, made) is None


def test_who_left_an_address_is_not_reached_by_a_link_sent_there():
    now, email = clock.now(), f"{factories.named('ana')}@example.org"
    person = participants.of_email(email, now.at)
    token = tokens.made(Purpose.FOLLOWS, person.id, now, email.upper())
    assert tokens.holder(Purpose.FOLLOWS, token, now) is person
    person.email = f"otra.{email}"
    assert tokens.holder(Purpose.FOLLOWS, token, now) is None
    model.Session.rollback()
