"""Who moderates, and who decides in an institution: whoever CKAN lets edit there today."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from functools import cache
from itertools import pairwise

import pytest

import ckantoolkit as tk
from ckan import authz, model
from ckan.tests import factories as core

from ckanext.proactiva import clock
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.model import Institution
from ckanext.proactiva.people import offices, permissions
from tests import factories
from tests.factories import AUTHORITY, Person
from tests.support.queries import statements_sent
from tests.support.schemas import next_month
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

MODERATE = {
    "proactiva_demand_publish": {},
    "proactiva_demand_return": {"reason": "unclear", "text": "¿De qué colonia?"},
}


def leave(organization: str, who: Person) -> None:
    left = {"id": organization, "object": who.name, "object_type": "user"}
    tk.get_action("member_delete")({"ignore_auth": True}, left)


def lose_account(_organization: str, who: Person) -> None:
    tk.get_action("user_delete")({"ignore_auth": True, "user": ""}, {"id": who.name})


def become_member(organization: str, who: Person) -> None:
    factories.join(organization, who, "member")


GOING = {each.__name__: each for each in (leave, lose_account, become_member)}


def moderates(who: Person) -> bool:
    """Return whether somebody moderates, and check that the link on every page agrees."""
    found = permissions.is_authority(who.actor)
    assert permissions.workplaces(who.actor)["moderation"] == found
    return found


@pytest.mark.parametrize(
    ("capacity", "expected"), [("member", False), ("editor", True), ("admin", True)]
)
def test_the_authoritys_editors_moderate_and_its_members_do_not(capacity: str, expected: bool):
    who = factories.member(factories.authority(), capacity)
    assert moderates(who) == expected
    # The authority is an institution too, and may be asked.
    assert permissions.workplaces(who.actor)["desk"]


def test_nobody_else_moderates():
    factories.authority()
    assert not moderates(Person())
    assert not moderates(factories.person())
    assert not moderates(factories.member(factories.institution(), "admin"))


@pytest.mark.parametrize("go", GOING.values(), ids=GOING)
def test_who_was_an_editor_of_the_authority_moderates_no_more(go):
    who = factories.moderator()
    assert moderates(who)
    go(AUTHORITY, who)
    assert not moderates(who)


def test_where_no_authority_is_pinned_only_sysadmins_moderate():
    editor = factories.moderator()
    with without_authority():
        assert not moderates(editor)
        root = factories.person(sysadmin=True)
        assert moderates(root)
        assert permissions.workplaces(root.actor)["desk"]
    assert moderates(editor)


@pytest.mark.parametrize("named", ["", "no-such-organization"])
def test_what_the_option_says_decides_nothing_once_one_is_pinned(ckan_config, monkeypatch, named):
    editor = factories.moderator()
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.authority", named)
    assert moderates(editor)


def test_who_renames_an_organization_to_the_authoritys_id_is_no_moderator(clean_db):
    impostor = factories.institution()
    pinned = model.Group.get(factories.authority())
    admin, editor = factories.member(impostor, "admin"), factories.moderator()
    earlier = {"accepted_at": datetime(2020, 1, 1, tzinfo=timezone.utc)}
    model.Session.query(Institution).filter_by(name=impostor).update(earlier)
    model.Session.commit()
    renamed = {"id": impostor, "name": pinned.id}
    tk.get_action("organization_patch")({"ignore_auth": True, "user": ""}, renamed)
    assert not moderates(admin)
    assert moderates(editor)
    assert not permissions.is_authority_admin(admin.actor)


def test_a_member_of_the_authority_is_refused_at_every_door(app):
    who = factories.member(factories.authority(), "member")
    visitor = Visitor(app, who.token)
    assert visitor("proactiva_moderation_list").status_code == 403
    assert visitor.page("/proactiva/moderation").status_code == 403
    waiting, author = factories.in_review()
    for action, given in MODERATE.items():
        assert visitor(action, folio=waiting, **given).status_code == 404
    public, author = factories.published()
    for action, given in MODERATE.items():
        assert visitor(action, folio=public, **given).status_code == 403
    held = author.call("proactiva_message_create", folio=public, text="Que venga por colonia")
    for action in ("proactiva_message_publish", "proactiva_message_hide"):
        assert visitor(action, id=held["id"]).status_code == 403
    shown = who.call("proactiva_demand_show", folio=public)
    assert (shown["may"], shown["messages"]) == ([], [])


@pytest.mark.parametrize("go", GOING.values(), ids=GOING)
def test_editors_decide_from_the_day_that_the_last_admin_goes(go):
    unit = factories.institution()
    editor, admin = factories.member(unit, "editor"), factories.member(unit, "admin")
    factories.member(unit, "member")
    folio = factories.public(factories.person(), institution=unit)
    promise = {"folio": folio, "institution": unit, "promised_for": next_month()}
    assert decides(editor, unit) is False
    with pytest.raises(tk.NotAuthorized):
        editor.call("proactiva_referral_commit", **promise)
    go(unit, admin)
    assert decides(editor, unit) is True
    assert editor.call("proactiva_referral_commit", **promise)["status"] == "committed"


@pytest.mark.parametrize("state", ["pending", "deleted"])
def test_admin_who_cannot_log_in_leaves_decisions_to_editors(state: str):
    unit = factories.institution()
    editor, admin = factories.member(unit, "editor"), factories.member(unit, "admin")
    assert not decides(editor, unit)
    model.User.get(admin.name).state = state
    model.Session.commit()
    assert decides(editor, unit)
    assert not decides(admin, unit)


def test_one_admin_of_two_is_enough_to_decide():
    unit = factories.institution()
    editor, *admins = (factories.member(unit, each) for each in ("editor", "admin", "admin"))
    leave(unit, admins[0])
    assert [permissions.workplaces(each.actor)["desk"] for each in admins] == [False, True]
    assert not decides(editor, unit)
    assert decides(admins[1], unit)


def test_an_admin_of_another_institution_decides_nothing_here():
    unit, other = factories.institution(), factories.institution()
    editor = factories.member(unit, "editor")
    factories.member(other, "admin")
    assert decides(editor, unit)
    factories.join(other, editor, "member")
    assert not decides(editor, other)


CASCADING = "ckan.auth.roles_that_cascade_to_sub_groups"
PERMISSIONS = {Role.MEMBER: "read", Role.EDITOR: "update_dataset", Role.ADMIN: "membership"}


def put_below(parent: str, child: str) -> None:
    under = {"id": child, "object": parent, "object_type": "group", "capacity": "public"}
    tk.get_action("member_create")({"ignore_auth": True}, under)


@cache
def hierarchy() -> tuple[str, ...]:
    """Create three institutions, each below the previous one, and each with an admin."""
    made = tuple(factories.institution() for _ in range(3))
    for parent, child in pairwise(made):
        put_below(parent, child)
    for each in made:
        factories.member(each, "admin")
    return made


@pytest.mark.parametrize("below", [None, "member", "editor", "admin"])
@pytest.mark.parametrize("above", [None, "member", "editor", "admin"])
def test_roles_in_institutions_match_ckans_permissions(
    ckan_config, monkeypatch, above: str | None, below: str | None
):
    top, middle, unit = hierarchy()
    who = factories.person()
    for organization, capacity in ((top, above), (unit, below)):
        if capacity:
            factories.join(organization, who, capacity)
    for cascading in ([], ["admin"], ["admin", "editor"]):
        monkeypatch.setitem(ckan_config, CASCADING, cascading)
        for organization in (top, middle, unit):
            allowed = {
                role
                for role, permission in PERMISSIONS.items()
                if authz.has_user_permission_for_group_or_org(organization, who.name, permission)
            }
            assert offices.institution_roles(who.actor, organization) == allowed


def test_editors_leave_decisions_to_a_cascading_admin_above_them(ckan_config, monkeypatch):
    ministry, unit = factories.institution(), factories.institution()
    put_below(ministry, unit)
    admin, editor = factories.member(ministry, "admin"), factories.member(unit, "editor")
    assert decides(admin, unit)
    assert not decides(editor, unit)
    monkeypatch.setitem(ckan_config, CASCADING, [])
    assert not decides(admin, unit)
    assert decides(editor, unit)
    monkeypatch.setitem(ckan_config, CASCADING, ["admin"])
    leave(ministry, admin)
    assert decides(editor, unit)


def end(parent: str, _child: str) -> None:
    tk.get_action("organization_delete")({"ignore_auth": True, "user": ""}, {"id": parent})


def part(parent: str, child: str) -> None:
    under = {"id": child, "object": parent, "object_type": "group"}
    tk.get_action("member_delete")({"ignore_auth": True}, under)


@pytest.mark.parametrize("happens", [end, part])
def test_editors_decide_once_the_institution_above_them_is_not_there(happens):
    ministry, unit = factories.institution(), factories.institution()
    put_below(ministry, unit)
    admin, editor = factories.member(ministry, "admin"), factories.member(unit, "editor")
    assert not decides(editor, unit)
    happens(ministry, unit)
    assert decides(editor, unit)
    assert not decides(admin, unit)


def test_a_group_above_an_institution_decides_nothing():
    group, unit = core.Group(), factories.institution()
    put_below(group["id"], unit)
    factories.join(group["name"], factories.person(), "admin")
    assert decides(factories.member(unit, "editor"), unit)


@pytest.mark.parametrize("is_noted", [True, False])
def test_who_works_in_an_institution_that_ended_has_no_desk(is_noted):
    unit = factories.institution()
    who = factories.member(unit, "admin")
    assert permissions.workplaces(who.actor) == {"desk": True, "moderation": False}
    if is_noted:
        acceptance.end(model.Group.get(unit).id, clock.now().at)
    else:
        end(unit, "")
    assert permissions.workplaces(who.actor) == {"desk": False, "moderation": False}
    model.Session.rollback()


@pytest.mark.parametrize("has_people", [True, False])
def test_a_sysadmin_records_only_where_nobody_can_answer(has_people):
    unit, root = factories.institution(), factories.person(sysadmin=True)
    factories.member(unit, "editor" if has_people else "member")
    roles = offices.institution_roles(root.actor, unit)
    assert Role.ADMIN in roles
    assert (Role.RECORDER in roles) is not has_people


def test_who_has_no_office_is_asked_about_once():
    units = [factories.institution() for _ in range(3)]
    actor, nobody = factories.person().actor, Person().actor
    with statements_sent() as sent:
        assert not any(offices.institution_roles(actor, unit) for unit in units)
        assert not permissions.is_authority(actor)
    assert len(sent) == 1
    with statements_sent() as sent:
        assert not any(offices.institution_roles(nobody, unit) for unit in units)
        assert not permissions.is_authority(nobody)
    assert sent == []


@contextmanager
def without_authority() -> Iterator[None]:
    """Unpin the authority for a while."""
    pinned = acceptance.pinned()
    assert pinned is not None
    pinned.is_authority = False
    model.Session.commit()
    yield
    acceptance.pin(acceptance.locked(pinned.id))
    model.Session.commit()


def decides(who: Person, organization: str) -> bool:
    """Return whether somebody is an admin of an institution, or an editor if it has no admin."""
    institution = register.find_active(organization)
    assert institution is not None
    return Role.ADMIN in offices.institution_roles(who.actor, institution.id)
