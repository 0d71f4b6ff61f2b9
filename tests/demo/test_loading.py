"""The demonstration in a real portal: loaded once, read many times."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model
from ckan.lib.authenticator import default_authenticate
from ckan.lib.uploader import ResourceUpload
from ckan.tests.helpers import call_action

from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from portal.demo import reading
from portal.demo.accounts import ACCOUNTS, PEOPLE
from portal.demo.datasets import create, identity
from portal.demo.loading import LoadFailedError, load

DATASETS = reading.datasets()
pytestmark = pytest.mark.usefixtures("loaded")

TABLES = ("package", "resource", "group", "member", "user", "package_tag", "tag")


def everything_stored() -> dict[str, Any]:
    """Return every row of the tables that the loader writes to."""
    return {
        name: sorted(map(repr, model.Session.execute(sa.text(f'SELECT * FROM "{name}"'))))
        for name in TABLES
    }


def test_a_second_load_changes_nothing():
    before = everything_stored()
    lines: list[str] = []
    load(lines.append)
    assert everything_stored() == before
    told = [line.split()[0] for line in lines]
    assert told == ["10/40", "20/40", "30/40", "40/40", "0", "0", "0"]


def test_every_dataset_is_shown_as_its_file_says():
    for dataset in DATASETS:
        shown = call_action("package_show", id=dataset.name)
        assert shown["title"] == dataset.title
        assert shown["organization"]["name"] == dataset.organization
        assert shown["license_id"] == dataset.license_id
        assert {tag["name"] for tag in shown["tags"]} == set(dataset.tags)
        for field in by_name().values():
            if field.name != PROACTIVE:
                said = dataset.block.get(field.name)
                assert shown[field.name] == field.typed(said), (dataset.name, field.name)


def test_only_what_is_complete_passes_for_proactive():
    shown = {d.name: call_action("package_show", id=d.name)[PROACTIVE] for d in DATASETS}
    demoted = {d.name for d in DATASETS if shown[d.name] != d.block[PROACTIVE]}
    assert demoted == {"horus-metepec", "sigmun-chihuahua"}
    assert sum(map(bool, shown.values())) == 28


def test_every_dataset_is_found_with_its_date():
    names = " OR ".join(dataset.name for dataset in DATASETS)
    found = call_action("package_search", fq=f"name:({names})", rows=100)["results"]
    dates = {item["name"]: day(item["metadata_created"]) for item in found}
    for dataset in DATASETS:
        assert dates[dataset.name] == dataset.published_on, dataset.name


def test_dates_are_those_of_the_content():
    for dataset in DATASETS:
        shown = call_action("package_show", id=dataset.name)
        assert day(shown["metadata_created"]) == dataset.published_on
        assert day(shown["metadata_modified"]) == dataset.modified_on
        for stored, said in zip(shown["resources"], dataset.resources, strict=True):
            assert day(stored["created"]) == dataset.published_on
            assert day(stored["last_modified"]) == said.last_modified


def test_files_are_uploads_that_can_be_downloaded_and_links_are_links(app):
    for dataset in DATASETS:
        shown = call_action("package_show", id=dataset.name)
        for stored, said in zip(shown["resources"], dataset.resources, strict=True):
            assert stored["name"] == said.name
            assert stored["format"] == said.format
            assert stored["description"] == said.description
            assert stored["url_type"] == ("upload" if said.file else None)
            if said.file:
                assert app.get(stored["url"]).data == said.file.read_bytes()
                assert stored["size"] == said.file.stat().st_size
            else:
                assert stored["url"] == said.url


def test_some_data_is_late_and_some_is_as_current_as_declared():
    shown = [call_action("proactiva_currency_show", dataset=d.name) for d in DATASETS]
    assert {each["currency"] for each in shown} == {"current", "late", "unknown"}


def test_what_a_person_changed_or_deleted_stays():
    name = "vacunas-por-edad"
    titles = [d.title for d in DATASETS if d.name == name]
    try:
        call_action("package_patch", id=name, title="Cambiado", state="deleted")
        load(lambda line: None)
        shown = call_action("package_show", {"ignore_auth": True}, id=name)
        assert (shown["title"], shown["state"]) == ("Cambiado", "deleted")
        assert day(shown["metadata_created"]) == date(2023, 1, 1)
    finally:
        call_action("package_patch", id=name, title=titles[0], state="active")


def test_a_dataset_that_somebody_gave_another_name_is_not_loaded_twice():
    dataset = DATASETS[1]
    try:
        call_action("package_patch", id=dataset.name, name="otro-nombre")
        load(lambda line: None)
        assert model.Package.get(dataset.name) is None
        assert call_action("package_show", id="otro-nombre")["id"] == identity(dataset.name)
    finally:
        call_action("package_patch", id=identity(dataset.name), name=dataset.name)


def test_an_interrupted_load_is_finished_by_the_next(app):
    dataset = DATASETS[0]
    resource = dataset.resources[0]
    call_action("dataset_purge", {"ignore_auth": True}, id=dataset.name)
    # The storage outlives the database, and may contain files of an earlier test run.
    Path(ResourceUpload({}).get_path(identity(dataset.name, resource.name))).unlink()
    create(dataset)  # and the power fails before it is dated
    load(lambda line: None)
    shown = call_action("package_show", id=dataset.name)
    assert shown["id"] == identity(dataset.name)
    assert day(shown["metadata_created"]) == dataset.published_on
    assert app.get(shown["resources"][0]["url"]).data == resource.file.read_bytes()
    found = call_action("package_search", fq=f"name:{dataset.name}")
    assert found["count"] == 1


def test_a_failure_names_the_dataset(monkeypatch):
    broken = reading.Dataset(
        name="roto",
        title="Roto",
        organization="infoem",
        notes="",
        license_id="cc-zero",
        tags=(),
        published_on=date(2020, 1, 1),
        block={"proactiva_problem_addressed": "no-such-problem"},
        resources=(),
    )
    monkeypatch.setattr(reading, "datasets", lambda: [broken])
    with pytest.raises(LoadFailedError, match=r"^roto: .*no-such-problem"):
        load(lambda line: None)


def test_the_printed_passwords_open_the_accounts():
    for name, password, _ in ACCOUNTS:
        assert default_authenticate({"login": name, "password": password}) is not None
        assert default_authenticate({"login": name, "password": f"{password}?"}) is None


def test_people_may_do_what_their_role_says_and_no_more():
    for person in PEOPLE:
        for organization in reading.organizations():
            capacity = "admin" if person.sysadmin else person.capacities.get(organization.name, "")
            case = (person.name, organization.name)
            creates = may(person.name, "package_create", {"owner_org": organization.name})
            manages = may(person.name, "organization_update", {"id": organization.name})
            assert creates == bool(capacity), case
            assert manages == (capacity == "admin"), case


def test_the_officer_may_complete_what_is_incomplete():
    assert may("enlace", "package_update", {"id": "horus-metepec"})
    assert not may("enlace", "package_update", {"id": "sigmun-chihuahua"})


def test_institutions_have_no_members_but_theirs():
    members = (
        model.Session.query(model.Group.name, model.User.name, model.Member.capacity)
        .join(model.Member, model.Member.group_id == model.Group.id)
        .join(model.User, model.Member.table_id == model.User.id)
        .filter(model.Member.table_name == "user", model.Member.state == "active")
        .filter(model.Group.name.in_([o.name for o in reading.organizations()]))
    )
    said = {(o, person.name, c) for person in PEOPLE for o, c in person.capacities.items()}
    assert {tuple(member) for member in members} == said


def may(user: str, action: str, about: dict[str, str]) -> bool:
    """Return whether CKAN lets the account do that."""
    try:
        return tk.check_access(action, {"user": user}, about)
    except tk.NotAuthorized:
        return False


def day(shown: str | None) -> date | None:
    """Return the day of a moment in the API's format."""
    return datetime.fromisoformat(shown.removesuffix("Z")).date() if shown else None


def test_invented_institutions_plan_and_answer_to_demands():
    planned = call_action("proactiva_initiative_list")["results"]
    said = reading.document(reading.CONTENT / "initiatives.yaml")["initiatives"]
    ours = {each["title"]: each["institution"] for each in said}
    found = {each["title"]: each["institution"]["name"] for each in planned}
    assert ours.items() <= found.items()
    for each in planned:
        if each["title"] in ours:
            assert call_action("proactiva_initiative_show", id=each["id"])["demands"]
