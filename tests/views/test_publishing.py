"""From a demand to the dataset that answers it: «publish it now»."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva.model import Answer, Demand, Referral
from tests import factories
from tests.factories import call, named
from tests.support.visitor import Visitor, logged_in

GROUPS = ["older_persons", "patients"]
# The field of a proactive dataset that no demand can fill in.
WHY = {"proactiva_usefulness_rationale": "Te dice qué día llega el agua."}


@pytest.fixture
def portal(open_portal, migrate_db_for, request):
    """The portal named by the test's parameter, with our tables."""
    site = open_portal(request.param)
    migrate_db_for("proactiva")
    return site


@pytest.fixture
def officer(portal):
    """An editor of an institution that also has an admin."""
    return logged_in(portal.app)


@pytest.fixture
def water(officer):
    """The officer's institution."""
    name = factories.institution()
    factories.join(name, factories.Person(officer.user["name"]), "editor")
    return name


@pytest.fixture
def folio(water):
    """A demand that the officer's institution has."""
    return factories.public(factories.person(), institution=water, beneficiary_groups=GROUPS)


def shown(folio):
    [referral] = call("proactiva_demand_show", folio=folio)["referrals"]
    return referral


def linked(officer, folio, water):
    given = {"folio": folio, "institution": water}
    found = call("proactiva_referral_show", officer.user["name"], **given)
    return [each["name"] for each in found["datasets"] if each["linked"]]


def publish(portal, officer, folio, water):
    """Make a dataset through all pages of the form that the desk leads to, and return its name."""
    name = named("datos")
    page = officer.open(f"/proactiva/desk/{water}/{folio}")
    [address] = page.document.xpath("//article//a[contains(@href, 'proactiva_folio')]/@href")
    page = officer.open(address)
    said = {**portal.portal.own, **WHY}
    own = {key: value for key, value in said.items() if key in page.fields}
    page = page.send("", {"title": "Tandeo", "name": name, **own, "save": ""})
    while "/resource/new" not in page.address:
        own = {key: value for key, value in said.items() if key in page.fields}
        page = page.send("", {**own, "save": ""})
    # Nothing is said in public about what is not public yet.
    assert call_action("package_show", id=name)["state"] == "draft"
    assert shown(folio)["datasets"] == []
    page.send("", {"url": "https://datos.test/tandeo.csv", "save": "go-metadata"})
    assert call_action("package_show", id=name)["state"] == "active"
    return name


@pytest.mark.parametrize("portal", ["plain", "scheming-first", "pages"], indirect=True)
def test_a_dataset_made_from_the_desk_answers_the_demand(portal, officer, water, folio):
    name = publish(portal, officer, folio, water)
    assert linked(officer, folio, water) == [name]

    page = officer.open(f"/{portal.portal.dataset_type}/{name}")
    [answer] = page.document.xpath("//section//a[contains(@href, '/proactiva/desk/')]/@href")
    assert f"Se publicó para la petición {folio}:" in page.body
    page = officer.open(answer)
    assert page.ticked("answer-datasets") == [name]
    page.send("/answer", {"answer-resolution": "published"}).send("/answer")
    assert [each["name"] for each in shown(folio)["datasets"]] == [name]

    page = Visitor(portal.app).open(f"/{portal.portal.dataset_type}/{name}")
    assert page.document.xpath(f"//section//a[contains(@href, '/proactiva/demands/{folio}')]")
    assert f"Responde a la petición {folio}:" in page.body
    for absent in ("/proactiva/desk/", "(Ejemplo)"):
        assert absent not in page.body


@pytest.mark.parametrize("portal", ["plain", "scheming-first"], indirect=True)
class TestForm:
    def test_it_is_filled_in_and_keeps_the_demand_through_errors(
        self, portal, officer, water, folio
    ):
        page = officer.open(f"/proactiva/desk/{water}/{folio}")
        [address] = page.document.xpath("//article//a[contains(@href, 'proactiva_folio')]/@href")
        page = officer.open(address)
        for _ in range(2):
            assert page.value("proactiva_folio") == folio
            assert page.value("owner_org") == call_action("organization_show", id=water)["id"]
            assert page.value("private") == "False"
            assert page.value("proactiva_problem_addressed") == "water_and_drainage"
            assert set(page.ticked("proactiva_beneficiary_group")) == set(GROUPS)
            assert page.value("proactiva_proactive") == "true"
            wanted = page.document.xpath("//section[@aria-labelledby='proactiva-wanted']")[0]
            assert factories.WATER in wanted.text_content()
            first = "following::*[self::input or self::textarea][not(@type='hidden')][1]/@name"
            assert wanted.xpath(first) == ["title"]
            assert page.body.count("proactiva-wanted") == 2
            page = page.send("", {"title": "", "name": "!", "save": ""})
            assert page.status == 200
        name = named("datos")
        page.send("", {"title": "Tandeo", "name": name, **portal.portal.own, **WHY, "save": ""})
        dataset = call_action("package_show", id=name)
        assert dataset["proactiva_beneficiary_group"] == GROUPS
        assert "proactiva_folio" not in str(dataset)

    def test_an_ordinary_form_names_no_demand(self, portal, officer, water):
        assert "proactiva_folio" not in officer.open(portal.path("new")).body

    def test_a_demand_that_cannot_be_answered_stops_no_dataset(self, portal, officer, water):
        """Demands that do not exist, are another institution's or were refused."""
        elsewhere = factories.public(factories.person(), institution=factories.institution())
        refused = factories.public(factories.person(), institution=water)
        given = {"folio": refused, "institution": water}
        answer = {"resolution": "not_competent", "reason": "not_competent", "text": "No nos toca."}
        call("proactiva_referral_answer", officer.user["name"], **given, **answer)
        folios = ["TP-2026-000-0000", "x", "\x00", 7, ["x"], elsewhere, refused]
        for folio in folios:
            fields = portal.fields(owner_org=water, proactiva_folio=folio)
            dataset = call("package_create", officer.user["name"], **fields)
            page = Visitor(portal.app).open(portal.path("", dataset["name"]))
            assert page.status == 200
            assert "/proactiva/demands/TP-" not in page.body

    def test_who_may_not_answer_links_nothing(self, portal, officer, water, folio):
        person = logged_in(portal.app)
        theirs = factories.institution()
        factories.join(theirs, factories.Person(person.user["name"]), "admin")
        for owner in (None, theirs):
            fields = portal.fields(owner_org=owner, proactiva_folio=folio)
            call("package_create", person.user["name"], **fields)
        assert (
            model.Session.query(Answer).join(Referral).join(Demand).filter_by(folio=folio).count()
            == 0
        )

    def test_an_update_links_too(self, portal, officer, water, folio):
        dataset = portal.create(owner_org=water)
        given = {"id": dataset["id"], "proactiva_folio": folio}
        for _ in range(2):
            call("package_patch", officer.user["name"], **given)
        assert linked(officer, folio, water) == [dataset["name"]]


def test_a_theme_that_leaves_out_what_is_above_the_form_loses_no_demand(open_portal, tmp_path):
    above = tmp_path / "package" / "base_form_page.html"
    above.parent.mkdir()
    form = "{{ h.snippet(form_snippet, pkg_dict=pkg_dict, **form_vars) }}"
    theme = f"{{% ckan_extends %}}{{% block form %}}{form}{{% endblock %}}"
    above.write_text(theme, encoding="utf-8")
    plugins = {"ckan.plugins": "agencias_tema proactiva", "agencias.folder": str(tmp_path)}
    site = open_portal("plain", **plugins)
    person, unit = logged_in(site.app), factories.institution()
    factories.join(unit, factories.Person(person.user["name"]), "editor")
    folio = factories.public(factories.person(), institution=unit)
    document = person.open(f"/dataset/new?proactiva_folio={folio}").document
    [wanted] = document.xpath("//form//section[@aria-labelledby='proactiva-wanted']")
    assert factories.WATER in wanted.text_content()


def rename(table, name):
    model.Session.rollback()
    model.Session.execute(sa.text(f"ALTER TABLE {table} RENAME TO {name}"))
    model.Session.commit()


@pytest.fixture
def no_tables(portal):
    """The portal before its administrator has created our tables."""
    rename("proactiva_demand", "proactiva_demand_away")
    yield
    rename("proactiva_demand_away", "proactiva_demand")


@pytest.mark.parametrize("portal", ["plain"], indirect=True)
def test_without_our_tables_the_dataset_is_made_and_shown(portal, no_tables):
    dataset = portal.create(proactiva_folio="TP-2026-000-0000", **portal.portal.block)
    page = Visitor(portal.app).open(portal.path("", dataset["name"]))
    assert page.status == 200
    assert 'id="proactiva-card"' in page.body
