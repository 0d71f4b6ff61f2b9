"""Uses of a dataset or of an answer: recorded, read, hidden, deleted."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import erasure
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.model import Message
from ckanext.proactiva.people import limits, participants
from tests import factories
from tests.factories import Person, call
from tests.support import ledgers
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
TEXT = "Hicimos un mapa de las colonias sin agua"
LINK = "https://example.org/mapa"
PHONE = "722 123 4567"
# So many links are read by a moderator first.
LINKS = "Mira www.a.example www.b.example www.c.example"


@pytest.fixture
def dataset() -> str:
    return factories.dataset(factories.institution(), title="Tandeo 2026")


def tell(who: Person, **fields: Any) -> dict[str, Any]:
    return who.call("proactiva_use_create", **{"text": TEXT, **fields})


def listed(**of: str) -> list[dict[str, Any]]:
    return call("proactiva_use_list", **of)["results"]


def decisions(moderator: Person, use_id: str) -> list[dict[str, Any]]:
    """Return the trail of a use; the days of other tests may be in the future."""
    trail = moderator.call("proactiva_trail_list", limit=100)["results"]
    return [each for each in trail if each["message"] == use_id]


def test_who_has_an_account_is_read_at_once(dataset: str):
    told = tell(factories.person(), dataset=dataset, address=LINK, alias="Red Vecinal")
    assert told["visibility"] == "public"
    [use] = listed(dataset=dataset)
    assert (use["id"], use["text"], use["address"]) == (told["id"], TEXT, LINK)
    assert (use["voice"], use["name"]) == ("citizen", "Red Vecinal")


def test_a_strangers_waits_for_a_moderator(dataset: str, moderator: Person):
    told = tell(Person(), dataset=dataset)
    assert told["visibility"] == "moderators"
    assert listed(dataset=dataset) == []
    found = moderator.call("proactiva_moderation_list", items=[told["id"]])["messages"]
    assert [(each["is_use"], each["folio"], each["title"]) for each in found] == [
        (True, None, "Tandeo 2026")
    ]
    moderator.call("proactiva_message_publish", id=told["id"])
    assert [each["text"] for each in listed(dataset=dataset)] == [TEXT]
    [decided] = decisions(moderator, told["id"])
    assert (decided["act"], decided["folio"]) == ("message_publish", None)


def test_who_told_it_reads_that_it_waits_and_that_it_was_not_published(
    app, dataset: str, moderator: Person
):
    visitor, page = logged_in(app), f"/dataset/{dataset}"
    who = Person(visitor.user["name"])

    def own(reader: Person) -> list[tuple[Any, ...]]:
        found = reader.call("proactiva_use_list", dataset=dataset)["own_unpublished"]
        return [(each["text"], each["visibility"], each["reason"]) for each in found]

    told = tell(who, dataset=dataset, text=LINKS)
    assert own(who) == [(LINKS, "moderators", None)]
    waits = visitor.open(page).body
    assert LINKS in waits
    assert "Una persona de la autoridad lo lee antes de publicarlo." in waits
    moderator.call("proactiva_message_hide", id=told["id"], reason="unclear")
    assert own(who) == [(LINKS, "hidden", "unclear")]
    refused = visitor.open(page).body
    assert LINKS in refused
    assert "Una persona de la autoridad lo leyó y no lo publicó." in refused
    for other in (Person(), factories.person(), moderator):
        assert own(other) == []
    assert LINKS not in Visitor(app).open(page).body
    moderator.call("proactiva_message_unhide", id=told["id"])
    moderator.call("proactiva_message_hide", id=told["id"], reason="spam")
    # Its place says so to everybody.
    assert own(who) == []


def test_who_told_it_of_a_demand_reads_so_on_its_page():
    folio, who = factories.public(factories.person()), factories.person()
    tell(who, folio=folio, text=LINKS)
    [waits] = who.call("proactiva_demand_show", folio=folio)["own_unpublished"]
    assert (waits["text"], waits["visibility"]) == (LINKS, "moderators")
    assert Person().call("proactiva_demand_show", folio=folio)["own_unpublished"] == []


def test_it_is_told_of_a_demand_too_and_is_no_message(dataset: str):
    folio = factories.public(factories.person())
    tell(factories.person(), folio=folio)
    shown = call("proactiva_demand_show", folio=folio)
    assert [each["text"] for each in shown["uses"]] == [TEXT]
    assert shown["messages"] == []
    assert [each["text"] for each in listed(folio=folio)] == [TEXT]
    assert listed(dataset=dataset) == []


def test_it_is_told_of_an_answer_even_once_its_demand_is_closed():
    unit, author = factories.institution(), factories.person()
    folio = factories.public(author, institution=unit)
    factories.answer(
        factories.member(unit, "editor"), folio, unit, datasets=[factories.dataset(unit)]
    )
    author.call("proactiva_demand_close", folio=folio)
    tell(factories.person(), folio=folio)
    assert [each["text"] for each in listed(folio=folio)] == [TEXT]


@pytest.mark.parametrize("answer", ["published", "not_held"])
def test_it_is_asked_for_where_something_was_published(app, answer: str):
    unit, author = factories.institution(), factories.person()
    folio = factories.public(author, institution=unit)
    address = f"/proactiva/uses/new?folio={folio}"
    given: dict[str, Any] = {"datasets": [factories.dataset(unit)]}
    if answer == "not_held":
        given = {"resolution": answer, "reason": "does_not_exist"}

    def is_asked() -> bool:
        asked = call("proactiva_demand_show", folio=folio)["takes_uses"]
        page = Visitor(app).open(f"/proactiva/demands/{folio}").document
        assert bool(page.xpath("//a[@href=$address]", address=address)) is asked
        return asked

    assert not is_asked()
    factories.answer(factories.member(unit, "admin"), folio, unit, **given)
    assert is_asked() is (answer == "published")
    author.call("proactiva_demand_close", folio=folio)
    assert is_asked() is (answer == "published")


@pytest.mark.parametrize("ending", ["withdraw", "refuse"])
def test_nothing_is_told_of_a_demand_that_has_ended(moderator: Person, ending: str):
    author = factories.person()
    folio = factories.public(author)
    if ending == "withdraw":
        author.call("proactiva_demand_withdraw", folio=folio)
    else:
        moderator.call("proactiva_demand_refuse", folio=folio, reason="not_for_here")
    with pytest.raises(tk.ValidationError) as refused:
        tell(factories.person(), folio=folio)
    assert refused.value.error_dict.keys() == {"status"}
    assert listed(folio=folio) == []


def test_institutions_and_civil_society_tell_in_their_voice(moderator: Person):
    unit = factories.institution(title="Organismo de Agua")
    dataset, editor = factories.dataset(unit), factories.member(unit, "editor")
    tell(editor, dataset=dataset, institution=unit)
    holder = factories.person()
    factories.badge(holder.name, "Fundación Río")
    tell(holder, dataset=dataset)
    said = {(each["voice"], each["name"], each["badge"]) for each in listed(dataset=dataset)}
    assert said == {
        ("institution", "Organismo de Agua", ""),
        ("civil_society", "", "Fundación Río"),
    }
    for nobody in (holder, factories.member(unit, "member"), Person()):
        with pytest.raises(tk.ValidationError) as refused:
            tell(nobody, dataset=dataset, institution=unit)
        assert refused.value.error_dict.keys() == {"institution"}


def test_sent_twice_it_is_one(dataset: str):
    who = factories.person()
    assert tell(who, dataset=dataset)["id"] == tell(who, dataset=dataset)["id"]
    tell(who, dataset=dataset, text="Y una tabla")
    assert len(listed(dataset=dataset)) == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", ""),
        ("text", "…"),
        ("text", "x" * 281),
        ("address", "javascript:alert(1)"),
        ("address", "ftp://example.org/mapa"),
        ("address", "https://example.org/?de=ana@example.org"),
        ("address", "https://[::1"),
        ("address", "https://example.org:puerto/"),
        ("alias", "Gobierno del Estado"),
    ],
)
def test_what_is_wrong_is_named(dataset: str, field: str, value: str):
    with pytest.raises(tk.ValidationError) as refused:
        tell(factories.person(), dataset=dataset, **{field: value})
    assert refused.value.error_dict.keys() == {field}


def test_it_is_of_one_thing_that_is_public(dataset: str):
    who, folio = factories.person(), factories.public(factories.person())
    for of, named in (({}, "dataset"), ({"dataset": dataset, "folio": folio}, "folio")):
        with pytest.raises(tk.ValidationError) as refused:
            tell(who, **of)
        assert refused.value.error_dict.keys() == {named}
    private = factories.dataset(factories.institution(), private=True)
    hidden, _ = factories.in_review()
    for of in ({"dataset": private}, {"dataset": "none-such"}, {"folio": hidden}):
        with pytest.raises(tk.ObjectNotFound):
            tell(who, **of)


def test_nothing_is_shown_of_a_dataset_that_is_not_public(dataset: str, moderator: Person):
    told = tell(factories.person(), dataset=dataset)
    tk.get_action("package_patch")({"ignore_auth": True}, {"id": dataset, "private": True})
    for action, given in (
        ("proactiva_use_list", {"dataset": dataset}),
        ("proactiva_use_show", {"id": told["id"]}),
    ):
        with pytest.raises(tk.ObjectNotFound):
            call(action, **given)
    assert moderator.call("proactiva_use_show", id=told["id"])["title"] == ""


@pytest.mark.usefixtures("new_ledger")
def test_it_stays_with_a_dataset_that_comes_back_under_another_id():
    [before] = ledgers.add_datasets(1, model.Group.get(factories.institution()).id)
    told = tell(factories.person(), dataset=before)
    ledgers.sync()
    [now] = ledgers.reload([before])
    ledgers.sync()
    jobs.named("answers").run(clock.now())
    assert [each["id"] for each in listed(dataset=now)] == [told["id"]]
    assert call("proactiva_use_show", id=told["id"])["dataset"] == model.Package.get(now).name


def test_personal_data_is_hidden_and_a_moderator_corrects_it(dataset: str, moderator: Person):
    told = tell(factories.person(), dataset=dataset, text=f"Llama al tel. {PHONE} y verás el mapa")
    assert listed(dataset=dataset)[0]["text"] == "Llama al tel. […] y verás el mapa"
    marks = {"hide": [{"words": "mapa", "kind": "other"}], "show": [{"words": PHONE}]}
    preview = moderator.call("proactiva_redaction_preview", message=told["id"], **marks)
    assert preview["texts"][0]["public"] == f"Llama al tel. {PHONE} y verás el […]"
    moderator.call("proactiva_use_redact", id=told["id"], **marks)
    assert listed(dataset=dataset)[0]["text"] == f"Llama al tel. {PHONE} y verás el […]"
    [decided] = decisions(moderator, told["id"])
    assert (decided["act"], decided["redactions"]) == ("redact", 1)


def test_what_its_author_doubts_waits(dataset: str):
    text = f"Llama al tel. {PHONE} y verás el mapa"
    start = text.index(PHONE)
    mark = {"field": "text", "start": start, "end": start + len(PHONE)}
    told = tell(factories.person(), dataset=dataset, text=text, not_personal=[mark])
    assert told["visibility"] == "moderators"


def test_it_is_reported_hidden_and_shown_again(dataset: str, moderator: Person):
    told = tell(factories.person(), dataset=dataset)
    factories.person().call("proactiva_report_create", id=told["id"], reason="spam")
    [report] = [
        each
        for each in moderator.call("proactiva_moderation_list")["reports"]
        if each["message"] == told["id"]
    ]
    assert (report["is_use"], report["folio"], report["title"]) == (True, None, "Tandeo 2026")
    moderator.call("proactiva_message_hide", id=told["id"], reason="spam")
    [use] = listed(dataset=dataset)
    assert (use["text"], use["address"], use["hidden"]["reason"]) == ("", None, "spam")
    every = moderator.call("proactiva_hidden_list", limit=100)["results"]
    [hidden] = [each for each in every if each["message"] == told["id"]]
    assert (hidden["is_use"], hidden["title"]) == (True, "Tandeo 2026")
    reports = moderator.call("proactiva_moderation_list")["reports"]
    assert told["id"] not in {each["message"] for each in reports}
    moderator.call("proactiva_message_unhide", id=told["id"])
    assert listed(dataset=dataset)[0]["text"] == TEXT


def test_erasing_its_author_deletes_it(dataset: str):
    who = factories.person()
    told = tell(who, dataset=dataset, address=LINK)
    whom = participants.named(who.name)
    assert whom is not None
    erasure.erase(whom, clock.now())
    model.Session.commit()
    assert listed(dataset=dataset) == []
    message = model.Session.get(Message, told["id"])
    assert (message.text_raw, message.text_public, message.address) == ("", "", None)


@pytest.mark.parametrize("is_followed", [False, True])
def test_erasing_its_author_keeps_it_only_if_somebody_spoke_after_it(is_followed: bool):
    unit, who = factories.institution(), factories.person()
    folio = factories.public(factories.person(), institution=unit)
    factories.answer(
        factories.member(unit, "editor"), folio, unit, datasets=[factories.dataset(unit)]
    )
    said = who.call("proactiva_message_create", folio=folio, text="¿Y de mi colonia?")
    told = tell(who, folio=folio, address=LINK)
    if is_followed:
        factories.person().call("proactiva_message_create", folio=folio, text="Qué buen mapa")
    whom = participants.named(who.name)
    assert whom is not None
    erased = erasure.erase(whom, clock.now())
    model.Session.commit()
    assert erased["messages_deleted"] == (0 if is_followed else 1)
    message = model.Session.get(Message, told["id"])
    assert (message.text_public, message.address) == (TEXT if is_followed else "", None)
    assert [each["text"] for each in listed(folio=folio)] == ([TEXT] if is_followed else [])
    assert model.Session.get(Message, said["id"]).text_public == "¿Y de mi colonia?"


def test_far_too_many_are_refused(app, dataset: str, monkeypatch):
    monkeypatch.setattr(limits, "USES", limits.Limit(factories.named("use"), 1, 2))
    who = factories.person()
    seen = [tell(who, dataset=dataset, text=f"{TEXT} {n}")["visibility"] for n in ("uno", "dos")]
    assert seen == ["public", "moderators"]
    with pytest.raises(tk.ValidationError) as refused:
        tell(who, dataset=dataset, text="Y tres")
    assert refused.value.error_dict.keys() == {"limit"}


def test_an_address_of_before_that_leads_nowhere_stands_as_it_is(app, dataset: str):
    told = tell(factories.member(factories.institution(), "editor"), dataset=dataset, address=LINK)
    model.Session.get(Message, told["id"]).address = "https://[::1"
    model.Session.commit()
    for address in (f"/dataset/{dataset}", f"/proactiva/uses/{told['id']}"):
        page = Visitor(app).open(address)
        assert (page.status, "https://[::1" in page.body) == (200, True)


class TestPages:
    def test_a_stranger_tells_of_it_from_the_datasets_page(
        self, app, dataset: str, moderator: Person
    ):
        visitor = Visitor(app)
        page = visitor.open(f"/dataset/{dataset}")
        [link] = page.document.xpath("//section[@aria-labelledby='uses']//a/@href")
        page = visitor.open(link)
        assert "Tandeo 2026" in page.text
        page = page.send("/uses/new", {"text": "", "address": "example.org/mapa", "alias": "Ana"})
        assert page.status == 400
        assert (page.value("address"), page.value("alias")) == ("example.org/mapa", "Ana")
        assert "Una persona de la autoridad lo lee antes de publicarlo." in page.text
        page = page.send("/uses/new", {"text": f"Mapa, tel. {PHONE}", "address": LINK})
        assert "[…]" in page.text
        assert "Ana" in page.document.xpath("string(//blockquote)")
        # What was marked is no longer there: it is looked at once more.
        form = page.form("/uses/new")
        mark = '{"field": "text", "start": 0, "end": 2}'
        values = [*form.values, ("not_personal", mark), ("step", "send")]
        page = visitor.post(form.address, values)
        assert (page.status, "[…]" in page.text) == (200, True)
        page = page.post_step_button("edit")
        assert PHONE in page.value("text")
        [back] = page.document.xpath("//a[contains(., 'Volver sin')]/@href")
        assert back == f"/dataset/{dataset}"
        page = page.send("/uses/new", {"text": TEXT})
        assert page.address == f"/dataset/{dataset}"
        assert "Gracias. Una persona lo lee antes de publicarlo." in page.document.text_content()
        assert TEXT not in page.body
        [held] = [
            each
            for each in moderator.call("proactiva_moderation_list")["messages"]
            if each["title"] == "Tandeo 2026" and each["text"] == TEXT
        ]
        moderator.call("proactiva_message_publish", id=held["id"])
        page = visitor.open(f"/dataset/{dataset}")
        [outside] = page.document.xpath(f"//a[@href='{LINK}']/@rel")
        assert outside == "nofollow ugc noopener"
        assert TEXT in page.body

    def test_it_is_reported_and_hidden_on_its_own_page(self, app, dataset: str):
        factories.empty_queue()
        told = tell(factories.person(), dataset=dataset)
        page = Visitor(app).open(f"/proactiva/uses/{told['id']}")
        assert page.send("/report", {"reason": ""}).status == 400
        assert page.send("/report", {"reason": "spam"}).status == 200
        assert "hide" not in page.actions()
        officer = logged_in(app)
        factories.join(factories.authority(), Person(officer.user["name"]), "editor")
        queue = officer.open("/proactiva/moderation")
        assert f"/proactiva/uses/{told['id']}" in queue.body
        page = officer.open(f"/proactiva/uses/{told['id']}").send("/hide", {"hide-reason": "x"})
        assert page.status == 400
        page = page.send("/hide", {"hide-reason": "spam"})
        assert TEXT not in Visitor(app).open(f"/dataset/{dataset}").body
        assert officer.open("/proactiva/moderation/hidden").status == 200
        page = page.send("/unhide")
        assert TEXT in Visitor(app).open(f"/dataset/{dataset}").body
        page = officer.open(f"/proactiva/moderation/redact/uses/{told['id']}")
        look = page.send(f"/uses/{told['id']}", {"words": "colonias", "kind": "other"})
        look.post_step_button("do")
        assert "de las […] sin agua" in Visitor(app).open(f"/dataset/{dataset}").body

    def test_a_moderator_hides_it_from_the_queue_and_reads_there_where_it_leads(
        self, app, dataset: str
    ):
        factories.empty_queue()
        officer = logged_in(app)
        factories.join(factories.authority(), Person(officer.user["name"]), "editor")
        held = tell(Person(), dataset=dataset, address=LINK)["id"]
        queue = officer.open("/proactiva/moderation")
        assert queue.document.xpath("//article//a[@href=$it]", it=LINK)
        assert "report" not in officer.open(f"/proactiva/uses/{held}").actions()
        public = tell(factories.person(), dataset=dataset)["id"]
        factories.person().call("proactiva_report_create", id=public, reason="spam")
        queue = officer.open("/proactiva/moderation")
        assert queue.send(f"{public}/hide", {"hide-reason": "spam"}).status == 200
        assert model.Session.get(Message, public, populate_existing=True).visibility == "hidden"

    def test_an_officer_and_a_badge_keep_their_voice_while_something_is_wrong(
        self, app, dataset: str
    ):
        speaker, unit = logged_in(app), factories.institution()
        factories.join(unit, Person(speaker.user["name"]), "editor")
        factories.badge(speaker.user["name"])
        page = speaker.open(f"/proactiva/uses/new?dataset={dataset}")
        assert "Quizá alguien de la autoridad lo lea" in page.text
        page = page.send("/uses/new", {"text": "", "institution": unit, "with_badge": "no"})
        assert (page.status, page.value("institution")) == (400, unit)
        assert page.ticked("with_badge") == ["no"]

    def test_what_is_hidden_is_not_offered_to_be_reported(
        self, app, dataset: str, moderator: Person
    ):
        told = tell(factories.person(), dataset=dataset)
        own = f"/proactiva/uses/{told['id']}"
        assert own in Visitor(app).open(f"/dataset/{dataset}").body
        moderator.call("proactiva_message_hide", id=told["id"], reason="spam")
        page = Visitor(app).open(f"/dataset/{dataset}")
        assert "La autoridad ocultó esto" in page.body
        assert own not in page.body

    def test_an_answered_demand_asks_for_it(self, app):
        unit = factories.institution()
        folio = factories.public(factories.person(), institution=unit)
        visitor = logged_in(app)
        address = f"/proactiva/demands/{folio}"
        assert "/uses/new" not in visitor.open(address).body
        datasets = [factories.dataset(unit)]
        factories.answer(factories.member(unit, "editor"), folio, unit, datasets=datasets)
        page = visitor.open(f"/proactiva/uses/new?folio={folio}").send("/uses/new", {"text": TEXT})
        assert page.address == address
        assert TEXT in page.text

    @pytest.mark.parametrize("query", ["", "?dataset=none-such", "?folio=TP-2026-000-0000"])
    def test_of_nothing_there_is_no_form(self, app, query: str):
        assert Visitor(app).open(f"/proactiva/uses/new{query}").status == 404


@pytest.mark.ckan_config("ckan.plugins", "vitrina proactiva")
class TestShowcases:
    def test_what_another_plugin_shows_stands_beside(self, app, dataset: str):
        found = call("proactiva_use_list", dataset=dataset)
        assert found["showcases"] == [
            {"title": "Mapa del agua", "url": "/showcase/mapa-del-agua"},
            {"title": "Pozos abiertos", "url": "/showcase/pozos-abiertos"},
            {"title": "sin-titulo", "url": "/showcase/sin-titulo"},
        ]
        assert "/showcase/mapa-del-agua" in Visitor(app).open(f"/dataset/{dataset}").body

    def test_what_fails_there_costs_the_page_nothing(self, app):
        broken = factories.dataset(factories.institution(), title="Rota")
        assert Visitor(app).open(f"/dataset/{broken}").status == 200


def test_where_there_is_no_such_plugin_nothing_stands_beside(dataset: str):
    assert call("proactiva_use_list", dataset=dataset)["showcases"] == []
