"""Initiatives: written on an institution's desk, public, and by nobody else in its name."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories as core
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from ckanext.proactiva.institutions import initiatives
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.labels.language import day as in_words
from tests import factories
from tests.factories import Person, call
from tests.support import ledgers
from tests.support.queries import statements_sent
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
TEXT = "Que cada colonia sepa cuándo llega el agua"
TYPE = initiatives.TYPE


def day(days: int) -> str:
    return (clock.today() + timedelta(days)).isoformat()


def plan(**fields: Any) -> dict[str, Any]:
    steps = [
        {"what": "Publicarlo", "due": day(30)},
        {"what": "Juntar el calendario", "due": day(-9), "done": True},
        {"what": "Revisarlo", "due": day(-1)},
        {"what": "Avisar", "due": day(0), "done": ""},
    ]
    return {"title": factories.named("Agua a tiempo"), "text": TEXT, "steps": steps, **fields}


@pytest.fixture
def unit() -> str:
    return factories.institution()


@pytest.fixture
def editor(unit: str) -> Person:
    return factories.member(unit, "editor")


def test_everybody_reads_what_an_editor_plans(unit: str, editor: Person):
    folio = factories.public(factories.person(), institution=unit)
    dataset = factories.dataset(unit)
    hidden = factories.dataset(unit, private=True)
    lines = f"{dataset}\n\n{hidden}"
    told = plan(datasets=lines, demands=f" {folio.lower()} ")
    made = editor.call("proactiva_initiative_create", institution=unit, **told)
    assert made["named"] == sorted([dataset, hidden])
    shown = call("proactiva_initiative_show", id=made["id"])
    assert (shown["name"], shown["title"], shown["text"]) == (made["name"], told["title"], TEXT)
    assert [(step["what"], step["progress"]) for step in shown["steps"]] == [
        ("Juntar el calendario", "done"),
        ("Revisarlo", "late"),
        ("Avisar", "ahead"),
        ("Publicarlo", "ahead"),
    ]
    assert [each["name"] for each in shown["datasets"]] == [dataset]
    assert [each["folio"] for each in shown["demands"]] == [folio]
    assert (shown["may"], shown["named"], shown["since"]) == ([], [], day(0))
    listed = call("proactiva_initiative_list", institution=unit)
    assert listed["count"] == 1
    [short] = listed["results"]
    assert (short["steps"], short["done"], short["late"]) == (4, 1, 1)
    assert call("proactiva_institution_show", institution=unit)["initiatives"] == [short]


def test_it_is_a_group_of_ckan_without_members(unit: str):
    name = factories.initiative(unit)
    group = call_action("group_show", id=name, include_users=True)
    assert (group["type"], group["is_organization"], group["users"]) == (TYPE, False, [])
    assert name in call_action("group_list", type=TYPE)
    assert name not in call_action("group_list")


def test_sent_twice_it_is_one_and_a_title_is_not_taken_twice(unit: str, editor: Person):
    told = plan()
    first, again = (
        editor.call("proactiva_initiative_create", institution=unit, **told) for _ in range(2)
    )
    assert first["id"] == again["id"]
    with pytest.raises(tk.ValidationError) as refused:
        editor.call("proactiva_initiative_create", institution=unit, **{**told, "text": "Otra"})
    assert refused.value.error_dict.keys() == {"title"}
    other = editor.call("proactiva_initiative_create", institution=unit, **plan())
    with pytest.raises(tk.ValidationError):
        editor.call("proactiva_initiative_update", id=other["id"], **told)
    neighbour = factories.institution()
    theirs = factories.initiative(neighbour, title=told["title"])
    assert theirs != first["name"]


def test_titles_that_give_the_same_name_have_two(unit: str):
    titles = ("Agua ya", "¡Agua ya!", "Água ya")
    assert len({factories.initiative(unit, title=title) for title in titles}) == 3


@pytest.mark.parametrize("yes", ["yes", "sí", "on", True])
def test_it_is_changed_whole_and_keeps_its_address(unit: str, editor: Person, yes: object):
    made = editor.call(
        "proactiva_initiative_create",
        institution=unit,
        **plan(datasets=[factories.dataset(unit)]),
    )
    done = [{"what": "Publicarlo", "due": day(3), "done": yes}]
    told = {"title": factories.named("Otro título"), "text": "Para todos", "steps": done}
    editor.call("proactiva_initiative_update", id=made["name"], **told)
    shown = call("proactiva_initiative_show", id=made["name"])
    assert (shown["title"], shown["datasets"]) == (told["title"], [])
    assert [step["progress"] for step in shown["steps"]] == ["done"]


def test_a_demand_that_is_hidden_while_it_is_changed_stays(unit: str, editor: Person):
    kept, hidden, dropped = (factories.public(factories.person()) for _ in range(3))
    moderator, told = factories.moderator(), plan(demands="\n".join([kept, hidden, dropped]))
    made = editor.call("proactiva_initiative_create", institution=unit, **told)
    moderator.call("proactiva_demand_hide", folio=hidden, reason="spam")
    changed = {**told, "id": made["id"], "demands": kept}
    shown = editor.call("proactiva_initiative_update", **changed)
    assert [each["folio"] for each in shown["demands"]] == [kept]
    moderator.call("proactiva_demand_unhide", folio=hidden)
    shown = call("proactiva_initiative_show", id=made["id"])
    assert {each["folio"] for each in shown["demands"]} == {kept, hidden}


@pytest.mark.usefixtures("new_ledger")
def test_a_dataset_that_comes_back_under_another_id_stays_in_it(unit: str, editor: Person):
    names = ledgers.add_datasets(3, model.Group.get(unit).id)
    made = editor.call("proactiva_initiative_create", institution=unit, **plan(datasets=names[:2]))
    other = factories.initiative(unit, datasets=names[2:])
    ledgers.sync()
    ledgers.reload(names[:1])
    ledgers.sync()
    jobs.named("answers").run(clock.now())
    shown = editor.call("proactiva_initiative_show", id=made["id"])
    assert {each["name"] for each in shown["datasets"]} == set(names[:2])
    assert shown["named"] == sorted(names[:2])
    assert call("proactiva_initiative_show", id=other)["datasets"][0]["name"] == names[2]
    first, second = (model.Package.get(each).id for each in names[:2])
    initiatives.rename_datasets({first: second})
    found = initiatives.find(made["id"])
    assert found is not None
    assert found.plan.dataset_ids == (second,)


def test_what_is_taken_back_nobody_reads(unit: str, editor: Person):
    name = factories.initiative(unit)
    editor.call("proactiva_initiative_delete", id=name)
    for action in ("proactiva_initiative_show", "proactiva_initiative_delete"):
        with pytest.raises(tk.ObjectNotFound):
            editor.call(action, id=name)
    assert call("proactiva_initiative_list", institution=unit)["count"] == 0


def test_nobody_else_plans_for_an_institution(unit: str):
    name = factories.initiative(unit)
    others = (
        Person(),
        factories.person(),
        factories.member(unit, "member"),
        factories.member(factories.institution(), "admin"),
    )
    for who in others:
        with pytest.raises(tk.NotAuthorized):
            who.call("proactiva_initiative_create", institution=unit, **plan())
        with pytest.raises(tk.NotAuthorized):
            who.call("proactiva_initiative_update", id=name, **plan())
        with pytest.raises(tk.NotAuthorized):
            who.call("proactiva_initiative_delete", id=name)


@pytest.mark.ckan_config("ckan.auth.user_create_groups", "true")
def test_who_may_make_groups_makes_no_initiative_of_them(unit: str):
    who = factories.person()
    context = {"user": who.name, "ignore_auth": False}
    extras = [{"key": initiatives.INSTITUTION, "value": model.Group.get(unit).id}]
    name = factories.named("grupo")
    forged = {"name": name, "type": TYPE, "extras": extras}
    with pytest.raises(tk.NotAuthorized):
        call_action("group_create", context={**context}, **forged)
    call_action("group_create", context={**context}, **{**forged, "type": "group"})
    for action in ("group_update", "group_patch"):
        with pytest.raises(tk.ValidationError):
            call_action(action, context={**context}, id=name, **forged)
    assert call("proactiva_initiative_list", institution=unit)["count"] == 0


@pytest.mark.ckan_config("ckan.auth.user_create_organizations", "true")
def test_who_may_make_organizations_makes_no_initiative_of_them(unit: str):
    who = factories.person()
    context = {"user": who.name, "ignore_auth": False}
    forged = {
        "title": "De nadie",
        "extras": [{"key": initiatives.INSTITUTION, "value": model.Group.get(unit).id}],
        "is_organization": False,
    }
    new = {"name": factories.named("plan"), "type": TYPE}
    with pytest.raises(tk.NotAuthorized):
        call_action("organization_create", context={**context}, **new, **forged)
    # One that is there already, as from before this was refused.
    admin = [{"name": who.name, "capacity": "admin"}]
    there = [make(type=TYPE, users=admin)["id"] for make in (core.Organization, core.Group)]
    for each in there:
        for action in ("group_update", "group_patch", "organization_update", "organization_patch"):
            with pytest.raises(tk.NotAuthorized):
                call_action(action, context={**context}, id=each, **forged)
    assert call("proactiva_initiative_list", institution=unit)["count"] == 0


@pytest.mark.ckan_config("ckan.auth.user_create_organizations", "true")
def test_groups_and_organizations_stay_with_those_who_may_change_them():
    who = factories.person()
    context = {"user": who.name, "ignore_auth": False}
    made = call_action("organization_create", context={**context}, name=factories.named("org"))
    changed = call_action("organization_patch", context={**context}, id=made["id"], title="Otro")
    assert changed["title"] == "Otro"
    group = core.Group(users=[{"name": who.name, "capacity": "admin"}])
    assert call_action("group_patch", context={**context}, id=group["id"], title="Más")
    stranger = {"user": factories.person().name, "ignore_auth": False}
    for action, each in (("organization_patch", made), ("group_patch", group)):
        with pytest.raises(tk.NotAuthorized):
            call_action(action, context={**stranger}, id=each["id"], title="De otra")


def test_a_group_that_says_nothing_readable_is_shown_empty_or_not_at_all(unit: str):
    owner = {"key": initiatives.INSTITUTION, "value": model.Group.get(unit).id}
    spoilt = [{"key": initiatives.STEPS, "value": '[1, {"what": 2}, {"what": "x", "due": "y"}]'}]
    spoilt += [{"key": initiatives.DATASETS, "value": "{"}]
    group = core.Group(type=TYPE, extras=[owner, *spoilt], title="")
    shown = call("proactiva_initiative_show", id=group["id"])
    assert (shown["title"], shown["steps"], shown["datasets"]) == (group["name"], [], [])
    of_nobody = core.Group(type=TYPE)
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_initiative_show", id=of_nobody["id"])
    stranger = core.Organization(type=TYPE, extras=[owner])
    with pytest.raises(tk.ObjectNotFound):
        call("proactiva_initiative_show", id=stranger["id"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", " "),
        ("text", "…"),
        ("steps", []),
        ("steps", "mañana"),
        ("steps", [{"what": "", "due": ""}]),
        ("steps", [{"what": "Publicar", "due": "pronto"}]),
        ("steps", [{"what": "", "due": "2027-01-01"}]),
        ("steps", [{"what": ["Publicar"], "due": "2027-01-01"}]),
        ("steps", [{"what": "Publicar", "due": "2027-01-01", "done": "quizá"}]),
        ("steps", [{"what": "Publicar", "due": "2027-01-01"}] * 21),
        ("datasets", "no-lo-hay"),
        ("demands", "TP-2026-000-0000"),
        ("demands", ["x" * 101]),
    ],
)
def test_what_is_wrong_is_named(unit: str, editor: Person, field: str, value: object):
    with pytest.raises(tk.ValidationError) as refused:
        editor.call("proactiva_initiative_create", institution=unit, **plan(**{field: value}))
    assert refused.value.error_dict.keys() == {field}


def test_of_others_there_are_no_datasets_and_no_demands_that_wait(unit: str, editor: Person):
    foreign = factories.dataset(factories.institution())
    waiting, _ = factories.in_review()
    with pytest.raises(tk.ValidationError) as refused:
        editor.call(
            "proactiva_initiative_create",
            institution=unit,
            **plan(datasets=[foreign], demands=[waiting]),
        )
    assert refused.value.error_dict.keys() == {"datasets", "demands"}


def test_a_list_costs_the_same_with_few_and_with_many(unit: str):
    costs = []
    for more in (1, 5):
        for _ in range(more):
            factories.initiative(unit)
        with statements_sent() as sent:
            listed = call("proactiva_initiative_list", institution=unit)
        costs.append(len(sent))
    assert costs[0] == costs[1]
    made = [model.Group.get(each["name"]).created for each in listed["results"]]
    assert made == sorted(made, reverse=True)
    shown = call("proactiva_institution_show", institution=unit)["initiatives"]
    assert shown == listed["results"][: len(shown)] != []


@pytest.fixture
def officer(app, unit: str) -> Visitor:
    visitor = logged_in(app)
    core_user = visitor.user["name"]
    factories.join(unit, Person(core_user), "editor")
    return visitor


def test_an_officer_plans_on_paper_forms_and_loses_no_word(officer: Visitor, unit: str):
    desk = officer.open_file(f"/proactiva/desk/{unit}")
    address = f"/proactiva/initiatives/new?institution={unit}"
    assert address in desk
    typed = {"title": "Agua <b>a tiempo</b>", "text": TEXT, "step-1-what": "Publicarlo"}
    refused = officer.post(address, typed)
    assert refused.status == 400
    assert refused.form(address).given("title") == ["Agua <b>a tiempo</b>"]
    assert refused.form(address).given("step-0-what") == ["Publicarlo"]
    assert "Paso 1:" in refused.text
    sent = officer.post(address, {**typed, "step-1-due": day(5)})
    assert "Agua <b>a tiempo</b>" in sent.text
    [made] = call("proactiva_initiative_list", institution=unit)["results"]
    at = f"/proactiva/initiatives/{made['name']}"
    form = officer.open(f"{at}/edit").form("edit")
    assert form.given("step-0-due") == [day(5)]
    changed = {**typed, "step-0-what": "Publicarlo", "step-0-due": day(5), "step-0-done": "yes"}
    del changed["step-1-what"]
    assert "Hecho" in officer.post(f"{at}/edit", changed).text
    assert officer.post(f"{at}/delete", {}).status == 200
    assert call("proactiva_initiative_list", institution=unit)["count"] == 0


def test_an_officer_is_told_for_whom_and_may_choose(app, officer: Visitor, unit: str):
    new, title = "/proactiva/initiatives/new", model.Group.get(unit).title
    form = officer.open(new)
    assert form.form(f"{new}?institution={unit}")
    assert f"Se publicará a nombre de tu institución: {title}." in form.text
    refused = officer.post(f"{new}?institution={unit}", {"title": ""})
    assert f"institución: {title}." in refused.text
    other, read = factories.institution(title="Salud"), factories.institution(title="Agua")
    for name, capacity in ((other, "admin"), (read, "member")):
        factories.join(name, Person(officer.user["name"]), capacity)
    page = officer.open(new)
    offered = page.document.xpath("//article//li[contains(@class, 'proactiva-card')]//a/@href")
    assert {f"{new}?institution={name}" for name in (unit, other)} == set(offered)
    member = logged_in(app)
    factories.join(read, Person(member.user["name"]), "member")
    for visitor in (member, logged_in(app)):
        assert visitor.open(new).status == 403
    assert Visitor(app).open(new).address == "/user/login"
    made = factories.initiative(unit)
    assert f"institución: {title}." in officer.open(f"/proactiva/initiatives/{made}/edit").text


def test_its_form_has_all_that_is_known_of_it_and_lines_for_more(officer: Visitor, unit: str):
    new = officer.open(f"/proactiva/initiatives/new?institution={unit}")
    names = "//input[contains(@name, '-what')]/@name"
    assert new.document.xpath(names) == [f"step-{number}-what" for number in range(3)]
    assert "Publicar la iniciativa" in new.text
    folio = factories.public(factories.person(), institution=unit)
    datasets = [factories.dataset(unit), factories.dataset(unit, private=True)]
    told = plan(datasets=datasets, demands=folio)
    editor = Person(officer.user["name"])
    made = editor.call("proactiva_initiative_create", institution=unit, **told)
    page = officer.open(f"/proactiva/initiatives/{made['name']}/edit")
    form = page.form("edit")
    assert {*form.given("datasets")[0].split()} == {*datasets}
    assert form.given("demands")[0].split() == [folio]
    assert [form.given(f"step-{number}-done") for number in range(2)] == [["yes"], []]
    assert len(page.document.xpath(names)) == len(told["steps"]) + 3
    assert "Publicar la iniciativa" not in page.text
    # A line with a day alone is not left out unsaid.
    page = officer.post(form.address, form.fill(**{"step-4-due": day(9)}).values)
    assert (page.status, page.value("step-4-due")) == (400, day(9))


def test_no_form_of_it_opens_for_who_may_not_plan(app, unit: str):
    name, member = factories.initiative(unit), logged_in(app)
    factories.join(unit, Person(member.user["name"]), "member")
    shown = member.open(f"/proactiva/initiatives/{name}")
    assert (shown.status, f"{name}/edit" in shown.body) == (200, False)
    for address in (f"{name}/edit", f"new?institution={unit}"):
        assert member.open(f"/proactiva/initiatives/{address}").status == 403


def test_everybody_reads_by_when_each_step_is_due_and_which_are_late(
    app, unit: str, editor: Person
):
    told = plan()
    name = editor.call("proactiva_initiative_create", institution=unit, **told)["name"]
    document = Visitor(app).open(f"/proactiva/initiatives/{name}").document
    cards = document.xpath("//section[@aria-labelledby='steps']//li")
    due = sorted(step["due"] for step in told["steps"])
    for card, on in zip(cards, due, strict=True):
        assert f"A más tardar el {in_words(on)}" in card.text_content()
    css = [card.xpath("string(p[1]/@class)").removeprefix("proactiva-tag ") for card in cards]
    assert css == ["proactiva-is-published", "proactiva-is-late", *["proactiva-is-none"] * 2]
    assert "1 con retraso" in Visitor(app).open(f"/proactiva/initiatives?institution={unit}").text


def test_the_pages_of_an_institutions_list_go_on_with_its_own(app, unit: str, monkeypatch):
    monkeypatch.setattr(import_module("ckanext.proactiva.views.initiative"), "PAGE_SIZE", 1)
    names = {factories.initiative(unit) for _ in range(2)}
    factories.initiative(factories.institution())
    visitor = Visitor(app)
    first = visitor.open(f"/proactiva/initiatives?institution={unit}")
    [onwards] = first.document.xpath("//a[@rel='next']/@href")
    second = visitor.open(onwards)
    assert "Página 2 de 2" in second.text
    assert {name for name in names for page in (first, second) if name in page.body} == names


def test_pages_for_everybody(app, unit: str):
    name = factories.initiative(unit)
    for address in (
        f"/proactiva/initiatives/{name}",
        f"/proactiva/initiatives?institution={unit}",
        f"/proactiva/institutions/{unit}",
    ):
        page = app.get(address)
        assert page.status_code == 200
        assert name in page.text
    by_id = f"/proactiva/initiatives/{model.Group.get(name).id}?x=1&x=2"
    moved = app.get(by_id, follow_redirects=False).headers["Location"]
    assert moved.endswith(f"/proactiva/initiatives/{name}?x=1&x=2")
    beyond = f"/proactiva/initiatives?institution={unit}&x=1&x=2&page="
    sent = app.get(f"{beyond}9", follow_redirects=False).headers["Location"]
    assert sent.endswith(f"{beyond}1")
    last = app.get(f"{beyond}9")
    assert name in last.text
    assert "There is no initiative here" not in last.text
    # What anybody writes into an address is no parameter of ours.
    odd = "endpoint=x&_anchor=y&_scheme=ftp&controller=a&action=b"
    assert name in app.get(f"/proactiva/initiatives?institution={unit}&page=9&{odd}").text
    assert app.get("/proactiva/initiatives?institution=nadie").status_code == 400
    assert app.get("/proactiva/initiatives/nada").status_code == 404
    headers = {"Authorization": factories.member(unit, "editor").token}
    for nothing in ("nada", "%00", "%ED%A0%80"):
        for page in ("", "/edit"):
            address = f"/proactiva/initiatives/{nothing}{page}"
            assert app.get(address, headers=headers).status_code == 404, address
