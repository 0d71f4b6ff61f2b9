"""A repeated demand is joined to a public one unpublished, and its author can still object."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands
from tests import factories
from tests.factories import Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")
MONDAY = date(2026, 11, 9)


def at(day: date) -> Any:
    return freeze_time(f"{day} 18:00")


def asked() -> tuple[str, Person, str]:
    """Ask somebody known only by their code whether their demand may be joined."""
    (folio, author), target = factories.in_review(), factories.public(factories.person())
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    return folio, author, target


def test_the_file_of_the_other_does_not_name_what_was_never_public():
    folio, author, target = asked()
    author.call("proactiva_demand_merge_consent", folio=folio)
    title = call("proactiva_demand_show", folio=target)["title"]
    rows = call("proactiva_demand_export", limit=100)["results"]
    [row] = [each for each in rows if each["folio"] == target]
    assert (row["title"], row["joined"]) == (title, [])


def test_ten_days_without_a_word_join_it_and_publish_nothing():
    with at(MONDAY):
        folio, author, target = asked()
    moderator = factories.moderator()
    for days, status in ((10, "in_review"), (11, "merged")):
        with at(MONDAY + timedelta(days=days)):
            commands.lapse(clock.now())
            model.Session.commit()
            assert moderator.call("proactiva_demand_show", folio=folio)["status"] == status
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_demand_show", folio=folio)
    shown = author.call("proactiva_demand_show", folio=folio)
    assert (shown["merged_into"], shown["published"]) == (target, None)
    assert call("proactiva_demand_show", folio=target)["support_count"] == 0
    with at(MONDAY + timedelta(days=60)):  # nobody could tell them
        author.call("proactiva_demand_unmerge", folio=folio)
    shown = author.call("proactiva_demand_show", folio=folio)
    assert (shown["status"], shown["visibility"]) == ("in_review", "moderators")
    assert (shown["merged_into"], shown["merge_proposed"]) == (None, None)


def test_its_author_agrees_or_objects():
    folio, author, target = asked()
    author.call("proactiva_demand_merge_object", folio=folio)
    shown = author.call("proactiva_demand_show", folio=folio)
    assert (shown["status"], shown["merge_proposed"]) == ("in_review", None)
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    author.call("proactiva_demand_merge_consent", folio=folio)
    assert author.call("proactiva_demand_show", folio=folio)["merged_into"] == target
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_demand_show", folio=folio)


def test_it_waits_behind_the_others_and_may_still_be_published():
    factories.empty_queue()
    folio, _, target = asked()
    later = factories.in_review()[0]
    moderator = factories.moderator()
    waiting = moderator.call("proactiva_moderation_list")["demands"]
    assert [(each["folio"], each["merge_proposed"]) for each in waiting] == [
        (later, None),
        (folio, target),
    ]
    moderator.call("proactiva_demand_refuse", folio=target, reason="spam")
    waiting = moderator.call("proactiva_moderation_list")["demands"]
    assert [(each["folio"], each["merge_proposed"]) for each in waiting] == [
        (folio, None),
        (later, None),
    ]
    moderator.call("proactiva_demand_publish", folio=folio)
    shown = call("proactiva_demand_show", folio=folio)
    assert (shown["status"], shown["merge_proposed"]) == ("open", None)
