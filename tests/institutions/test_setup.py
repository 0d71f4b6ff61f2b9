"""``ckan proactiva setup``: the authority is pinned by id, and organizations are accepted."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.people import permissions
from tests import factories

OPTION = "ckanext.proactiva.authority"


@pytest.fixture
def run(before_setup, cli):
    """A function that runs «ckan proactiva …» on a portal that nobody has set up."""
    return lambda *words: cli.invoke(proactiva, words)


@pytest.fixture
def option(ckan_config, monkeypatch):
    """A function that names the authority in the configuration."""
    return lambda name: monkeypatch.setitem(ckan_config, OPTION, name)


def finding(subject: str = OPTION) -> tuple[str, str]:
    """Return what «check» says about the authority."""
    found = tk.get_action("proactiva_portal_check")({"ignore_auth": True}, {})
    [one] = [each for each in found if each["subject"] == subject]
    return one["level"], one["message"]


def rename(name: str, new: str) -> None:
    tk.get_action("organization_patch")(
        {"ignore_auth": True, "user": ""}, {"id": name, "name": new}
    )


def names() -> set[str]:
    return {each.name for each in register.active()}


def test_it_pins_what_the_option_names_and_lists_who_waits(run, option):
    authority, other = factories.organization(), factories.organization(title="Junta de agua")
    option(authority)
    assert finding()[0] == "error"
    assert finding("institutions")[0] == "warning"
    result = run("setup")
    assert result.exit_code == 0
    assert f"authority  {authority}" in result.output
    assert f"waiting    {other} (Junta de agua)" in result.output
    assert names() == {authority}
    assert finding()[0] == "ok"
    assert finding("institutions") == ("ok", "1 accepted, 1 waiting")


def test_it_accepts_those_named_or_all_and_again_changes_nothing(run):
    authority, *others = (factories.organization() for _ in range(4))
    words = "--authority", authority, "--accept", others[0], "--accept", others[1]
    first = run("setup", *words)
    assert names() == {authority, *others[:2]}
    assert run("setup", *words).output == first.output
    assert run("setup", "--all").exit_code == 0
    assert names() == {authority, *others}


def test_all_are_those_that_never_were_institutions(run):
    authority, other = factories.organization(), factories.organization()
    run("setup", "--authority", authority, "--all")
    assert run("institution", "end", other).exit_code == 0
    again = run("setup", "--all")
    assert names() == {authority}
    assert f"ended      {other}" in again.output
    assert run("institution", "accept", other).exit_code == 0
    assert names() == {authority, other}


@pytest.mark.parametrize("words", [("--authority", "nadie"), ("--accept", "nadie")])
def test_a_name_that_no_organization_has_changes_nothing_and_exits_with_1(run, words):
    factories.organization()
    result = run("setup", "--all", *words)
    assert result.exit_code == 1
    assert "«nadie»" in result.output
    assert names() == set()


def test_an_option_that_names_nobody_is_said(run, option):
    option("nadie")
    assert finding()[0] == "error"
    assert run("setup").exit_code == 1


def test_without_an_authority_it_lists_who_waits_and_exits_with_1(run, option):
    waits, accepted = factories.organization(), factories.organization()
    option("")
    assert finding()[0] == "error"
    result = run("setup", "--accept", accepted)
    assert result.exit_code == 1
    assert f"waiting    {waits} " in result.output
    assert f"accepted   {accepted} " in result.output
    assert result.output.splitlines()[-1].endswith(acceptance.COMMAND)
    assert names() == {accepted}


def test_a_group_or_a_deleted_organization_is_nobody(run):
    gone = factories.organization()
    tk.get_action("organization_delete")({"ignore_auth": True, "user": ""}, {"id": gone})
    assert run("setup", "--accept", gone).exit_code == 1


def test_who_takes_the_old_name_of_the_authority_moderates_nothing(run, option):
    old = factories.organization()
    option(old)
    run("setup")
    editor = factories.member(old, "editor")
    rename(old, "la-de-siempre")
    level, message = finding()
    assert (level, "la-de-siempre" in message) == ("warning", True)
    impostor = factories.member(factories.organization(name=old), "admin")
    for _ in range(2):
        assert permissions.is_authority(editor.actor)
        assert not permissions.is_authority(impostor.actor)
        assert permissions.workplaces(impostor.actor) == {"desk": False, "moderation": False}
        assert finding()[0] == "error"
        # Running setup again, as on each release, gives nothing to the organization that took the
        # name.
        assert run("setup").exit_code == 0
    assert config.authority() == old
    assert names() == {"la-de-siempre"}


def test_a_pinned_authority_that_is_deleted_leaves_sysadmins_alone(run, option):
    name = factories.organization()
    option(name)
    run("setup")
    editor = factories.member(name, "editor")
    tk.get_action("organization_delete")({"ignore_auth": True, "user": ""}, {"id": name})
    assert not permissions.is_authority(editor.actor)
    assert finding()[0] == "error"
    new = factories.organization()
    assert run("setup", "--authority", new).exit_code == 0
    assert permissions.is_authority(factories.member(new, "editor").actor)
    pinned = acceptance.pinned()
    assert pinned is not None
    assert pinned.id == model.Group.get(new).id


def test_only_a_sysadmin_sets_up(run):
    authority = factories.organization()
    run("setup", "--authority", authority)
    for who in (factories.person(), factories.member(authority, "admin")):
        with pytest.raises(tk.NotAuthorized):
            who.call("proactiva_portal_setup", all=True)
    assert factories.person(sysadmin=True).call("proactiva_portal_setup")["authority"]
