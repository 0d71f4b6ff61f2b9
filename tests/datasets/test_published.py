"""One definition of a public dataset, used everywhere: ledger, demand, desk and answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.datasets import published
from ckanext.proactiva.domain.growth import AbsenceReason, DatasetEvent
from ckanext.proactiva.model import Answer, Demand, Referral
from tests import factories
from tests.factories import call
from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("non_clean_db")

RULE = "ckanext.proactiva.published_rule"


def narrowed(condition: Any, package: Any) -> Any:
    """Leave out datasets under one licence."""
    return sa.and_(condition, package.c.license_id.is_distinct_from("embargo"))


def widened(condition: Any, package: Any) -> Any:
    """Count drafts too."""
    return sa.or_(condition, package.c.state == "draft")


def unknown_column(condition: Any, package: Any) -> Any:
    """Ask for a column that no package has."""
    return sa.and_(condition, sa.literal_column("no_such_column").is_(None))


def named_table(condition: Any, package: Any) -> Any:
    """Ask the table itself, where others use an alias of it."""
    return sa.and_(condition, sa.literal_column("package.license_id").is_(None))


def unlike_types(condition: Any, package: Any) -> Any:
    """Compare a text with a number."""
    return sa.and_(condition, package.c.name == sa.literal(3))


not_a_function = "published"


def close(organization: str) -> None:
    """Delete an organization with raw SQL: its datasets keep it as their owner."""
    model.Group.get(organization).state = "deleted"
    model.Session.commit()


def reopen(organization: str) -> None:
    model.Group.get(organization).state = "active"
    model.Session.commit()


def of_deleted_organization() -> str:
    organization = factories.institution()
    name = factories.dataset(organization)
    close(organization)
    return name


def deleted() -> str:
    name = factories.dataset(factories.institution())
    tk.get_action("package_delete")({"ignore_auth": True, "user": ""}, {"id": name})
    return name


def with_fields(**fields: Any) -> Callable[[], str]:
    return lambda: factories.dataset(factories.institution(), **fields)


def private_of_deleted_organization() -> str:
    name = of_deleted_organization()
    model.Package.get(name).private = True
    model.Session.commit()
    return name


def of_unknown_privacy() -> str:
    name = factories.dataset(factories.institution())
    model.Package.get(name).private = None
    model.Session.commit()
    return name


def without_owner() -> str:
    name = factories.dataset(factories.institution())
    model.Package.get(name).owner_org = None
    model.Session.commit()
    return name


DATASETS: dict[str, tuple[Callable[[], str], AbsenceReason | None]] = {
    "public": (with_fields(), None),
    "of nobody": (without_owner, None),
    "neither private nor not, as raw SQL may leave it": (of_unknown_privacy, None),
    "private": (with_fields(private=True), AbsenceReason.PRIVATE),
    "draft": (with_fields(state="draft"), AbsenceReason.DRAFT),
    "deleted": (deleted, AbsenceReason.DELETED),
    "of a deleted organization": (of_deleted_organization, AbsenceReason.ORGANIZATION),
    # Of several reasons, the first that CKAN would tell counts.
    "draft and private": (with_fields(state="draft", private=True), AbsenceReason.DRAFT),
    "private, of a deleted organization": (private_of_deleted_organization, AbsenceReason.PRIVATE),
}


def reason(name: str) -> AbsenceReason | None:
    """Return the reason, after checking that the SQL condition agrees."""
    package = model.Package.get(name)
    query = (
        model.Session.query(model.Package.id)
        .outerjoin(model.Group, model.Group.id == model.Package.owner_org)
        .filter(model.Package.name == name, published.is_public(model.Package.id))
    )
    found = published.why_not(package.id)
    assert (query.first() is not None) is (found is None)
    return found


@pytest.mark.parametrize(("make", "expected"), DATASETS.values(), ids=DATASETS)
def test_every_reason_is_known(make: Callable[[], str], expected: AbsenceReason | None):
    assert reason(make()) is expected


def test_what_left_no_trace_was_purged():
    assert published.why_not("no-such-id") is AbsenceReason.PURGED


@pytest.mark.ckan_config(RULE, f"{__name__}:narrowed")
def test_a_rule_of_the_portal_may_narrow():
    organization = factories.institution()
    assert reason(factories.dataset(organization)) is None
    assert reason(factories.dataset(organization, license_id="embargo")) is AbsenceReason.OTHER
    assert reason(factories.dataset(organization, private=True)) is AbsenceReason.PRIVATE


@pytest.mark.ckan_config(RULE, f"{__name__}:widened")
def test_a_rule_of_the_portal_may_widen():
    organization = factories.institution()
    assert reason(factories.dataset(organization, state="draft")) is None
    assert reason(factories.dataset(organization, private=True)) is AbsenceReason.PRIVATE


@pytest.mark.parametrize(
    "named",
    ["no.such.module:rule", f"{__name__}:no_such_name", f"{__name__}:not_a_function", "rule", ":"],
)
def test_a_rule_that_is_not_there_stops_the_ledger_and_no_page(ckan_config, monkeypatch, named):
    organization = factories.institution()
    name = factories.dataset(organization)
    ledgers.sync()
    before = len(ledgers.events())
    monkeypatch.setitem(ckan_config, RULE, named)
    tk.get_action("package_patch")({"ignore_auth": True, "user": ""}, {"id": name, "private": True})
    with pytest.raises(published.BadRuleError, match=RULE):
        ledgers.sync()
    assert len(ledgers.events()) == before
    assert reason(name) is AbsenceReason.PRIVATE
    assert reason(factories.dataset(organization)) is None


@pytest.mark.parametrize(
    ("rule", "code"),
    [(unknown_column, "42703"), (named_table, "42P01"), (unlike_types, "42883")],
)
def test_a_rule_that_the_database_refuses_is_told(cli, ckan_config, monkeypatch, rule, code):
    named = f"{__name__}:{rule.__name__}"
    monkeypatch.setitem(ckan_config, RULE, named)
    result = cli.invoke(proactiva, ["check"])
    assert result.exit_code == 1
    [line] = [each for each in result.output.splitlines() if RULE in each]
    assert f"does not work in the database (ProgrammingError {code}): «{named}»" in line


@pytest.mark.parametrize("rule", [narrowed, widened])
def test_a_rule_that_works_is_no_finding(cli, ckan_config, monkeypatch, rule):
    monkeypatch.setitem(ckan_config, RULE, f"{__name__}:{rule.__name__}")
    assert RULE not in cli.invoke(proactiva, ["check"]).output


class TestDatasetOfDeletedOrganization:
    """A deleted organization takes its datasets out of everything."""

    @pytest.fixture
    def officer(self):
        return factories.person()

    @pytest.fixture
    def answering(self, officer):
        """Return an institution that has a demand."""
        name = factories.institution()
        factories.join(name, officer, "admin")
        return name

    @pytest.fixture
    def other(self):
        """Return the institution that owns the dataset."""
        return factories.institution()

    @pytest.fixture
    def folio(self, answering):
        return factories.public(factories.person(), institution=answering)

    def test_the_ledger_withdraws_it_and_says_why(self, other):
        name = model.Package.get(factories.dataset(other)).id
        ledgers.sync()
        close(other)
        ledgers.settle()
        reopen(other)
        ledgers.sync()
        events = [e for e in ledgers.events() if isinstance(e, DatasetEvent) and e.dataset == name]
        assert [event.kind.value for event in events] == ["published", "withdrawn", "returned"]
        assert [event.reason for event in events] == [None, AbsenceReason.ORGANIZATION, None]

    def test_the_page_of_the_demand_no_longer_offers_it(self, officer, answering, other, folio):
        name = factories.dataset(other)
        factories.answer(officer, folio, answering, datasets=[name], confirm_foreign=True)
        assert self.linked(folio) == [(name, True)]
        assert len(call("proactiva_answer_list", dataset=name)) == 1
        close(other)
        assert [is_public for _, is_public in self.linked(folio)] == [False]
        assert call("proactiva_answer_list", dataset=name) == []

    def test_it_answers_no_demand(self, officer, answering, other, folio):
        name = factories.dataset(other)
        close(other)
        with pytest.raises(tk.ValidationError) as refused:
            factories.answer(officer, folio, answering, datasets=[name])
        assert list(refused.value.error_dict) == ["datasets"]
        self.link(folio, name)
        with pytest.raises(tk.ValidationError) as refused:
            factories.answer(officer, folio, answering)
        assert list(refused.value.error_dict) == ["datasets"]

    @pytest.mark.ckan_config(RULE, f"{__name__}:narrowed")
    def test_the_desk_offers_what_is_public(self, officer, answering, folio):
        shown = factories.dataset(answering)
        factories.dataset(answering, license_id="embargo")
        referral = officer.call("proactiva_referral_show", folio=folio, institution=answering)
        assert [each["name"] for each in referral["datasets"]] == [shown]

    def linked(self, folio: str) -> list[tuple[str | None, bool]]:
        [referral] = call("proactiva_demand_show", folio=folio)["referrals"]
        return [(each["name"], each["public"]) for each in referral["datasets"]]

    def link(self, folio: str, name: str) -> None:
        """Link a dataset to a demand's only referral, as publishing it for the demand does."""
        of_demand = Referral.demand_id == Demand.id
        referral = (
            model.Session.query(Referral).join(Demand, of_demand).filter_by(folio=folio).one()
        )
        package_id = model.Package.get(name).id
        model.Session.add(Answer(referral_id=referral.id, package_id=package_id))
        model.Session.commit()
