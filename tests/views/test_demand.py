"""The page of a demand, for everybody who may open it, and what each of them may do there."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Event
from tests import factories
from tests.factories import call
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

MOST_STATEMENTS = 10
LATER = "2027-03-01"


def address(folio: str) -> str:
    return f"/proactiva/demands/{folio}"


def claimed(app, folio: str, author: factories.Person) -> Visitor:
    """Return the browser of an author who has given their code."""
    visitor = Visitor(app)
    give_code(visitor, folio, author)
    return visitor


def give_code(visitor: Visitor, folio: str, author: factories.Person) -> None:
    form = visitor.open("/proactiva/folio")
    form.send("/proactiva/folio", {"folio": folio, "claim_code": author.claim_code})


def tag(page: OpenPage) -> str:
    return page.document.xpath("//article//span[contains(@class, 'proactiva-tag')]/@class")[0]


def test_it_has_one_address(app):
    folio = factories.public(factories.person())
    for typed in (folio.lower(), folio.replace("-", ""), folio.replace("-", " ")):
        assert Visitor(app).open(address(typed)).address == address(folio)
        moved = app.get(f"{address(typed)}?x=1&x=2", follow_redirects=False)
        assert moved.headers["Location"] == f"http://portal.test{address(folio)}?x=1&x=2"


@pytest.mark.parametrize("folio", ["TP-2026-000-0000", "x", "%00", "TP-2026-123-456\u0667"])
def test_what_is_no_folio_is_not_found(app, folio):
    assert Visitor(app).open(address(folio)).status == 404


@pytest.mark.parametrize("make", [factories.in_review, factories.returned])
def test_who_sees_what_is_not_public(app, make):
    folio, author = make()
    assert claimed(app, folio, author).open(address(folio)).status == 200
    assert Visitor(app).open(address(folio)).status == 404
    assert logged_in(app).open(address(folio)).status == 404


def test_the_authority_sees_what_waits_for_it(app):
    folio, _ = factories.in_review()
    visitor = logged_in(app)
    factories.join(factories.authority(), factories.Person(visitor.user["name"]), "editor")
    assert visitor.open(address(folio)).status == 200


def test_it_shows_the_public_text_and_never_the_raw(app):
    wanted = "<b>Horario</b> del agua.\nSoy 722 555 0180\n\n# Título"
    folio = factories.public(factories.person(), wanted=wanted, alias="<i>Ana</i>")
    page = Visitor(app).open(address(folio))
    quote = page.document.xpath("//blockquote")[0]
    assert [p.text_content() for p in quote.xpath("./p")] == [
        "<b>Horario</b> del agua.Soy […]",
        "# Título",
    ]
    assert "<i>Ana</i>" in page.text
    assert "722 555 0180" not in page.body


def test_what_is_said_in_one_line_is_said_once(app):
    wanted = "Horario del camión de la basura por calle"
    page = Visitor(app).open(address(factories.public(factories.person(), wanted=wanted)))
    assert page.document.xpath("string(//h1)") == wanted
    assert page.document.xpath("//article")[0].text_content().count(wanted) == 1
    assert not page.document.xpath("//blockquote")


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "Un conjunto de datos de esta respuesta dejó de ser público."),
        (2, "2 conjuntos de datos de esta respuesta dejaron de ser públicos."),
    ],
)
def test_what_is_gone_of_an_answer_is_told_in_one_line(app, count, told):
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    gone = [factories.dataset(unit) for _ in range(count)]
    kept = factories.dataset(unit)
    factories.answer(factories.member(unit, "admin"), folio, unit, datasets=[kept, *gone])
    for name in gone:
        factories.person(sysadmin=True).call("package_delete", id=name)
    document = Visitor(app).open(address(folio)).document
    lines = document.xpath("//article//section/p[contains(@class, 'proactiva-is-late')]/text()")
    assert lines == [told]


def test_to_need_it_too_counts_once_and_is_taken_back(app):
    folio = factories.public(factories.person())
    visitor = Visitor(app)
    opened = visitor.open(address(folio))
    supported = opened.send("/support")
    opened.send("/support")  # the same form again, as after an impatient tap
    assert shown(folio)["browser_support_count"] == 1
    assert Visitor(app).open(address(folio)).send("/support").status == 200
    assert shown(folio)["browser_support_count"] == 2
    assert "support" in supported.send("/unsupport").actions()
    assert shown(folio)["browser_support_count"] == 1


def test_a_message_without_account_waits_and_with_one_is_published(app):
    folio = factories.public(factories.person())
    page = Visitor(app).open(address(folio)).send("/say", {"say": "Que venga por colonia"})
    assert page.status == 200
    assert "por colonia" not in page.text
    page = logged_in(app).open(address(folio)).send("/say", {"say": "Y por calle\n\nY por día"})
    messages = page.document.xpath("//li[contains(@class, 'proactiva-message')]")
    assert [m.xpath("./p")[1].text_content() for m in messages] == ["Y por calle"]


def test_an_institution_that_has_it_speaks_as_such(app):
    institution = factories.institution(title="Organismo del agua")
    folio = factories.public(factories.person(), institution=institution)
    editor, stranger = factories.member(institution, "editor"), factories.person()
    editor.call("proactiva_message_create", folio=folio, text="Será por colonia")
    stranger.call("proactiva_message_create", folio=folio, text="Gracias")
    said = [(each["voice"], each["name"]) for each in shown(folio)["messages"]]
    assert said == [("institution", "Organismo del agua"), ("citizen", "")]


def test_an_officer_reads_in_whose_name_a_message_will_be_published(app):
    institution = factories.institution(title="Organismo del agua")
    folio = factories.public(factories.person(), institution=institution)
    named = "Se publicará a nombre de tu institución:"
    page = logged_in(app).open(address(folio))
    assert named not in page.text
    assert page.document.xpath("//input[@name='say-alias']")
    officer = logged_in(app)
    factories.join(institution, factories.Person(officer.user["name"]), "editor")
    page = officer.open(address(folio))
    assert f"{named} Organismo del agua" in page.text
    assert not page.document.xpath("//input[@name='say-alias']")
    assert f"{named} Autoridad" in authoritys_page(app, folio).text


def test_an_officer_of_two_institutions_chooses_which_one_speaks(app):
    first, second = (factories.institution(title=title) for title in ("Agua", "Obras"))
    folio = factories.public(factories.person(), institution=first)
    officer = logged_in(app)
    for each in (first, second):
        factories.join(each, factories.Person(officer.user["name"]), "editor")
    factories.moderator().call("proactiva_referral_create", folio=folio, institution=second)
    page = officer.open(address(folio))
    choices = page.document.xpath("//select[@name='say-institution']/option/@value")
    assert sorted(choices) == sorted([first, second])
    other = {"folio": folio, "text": "Lo vemos", "institution": factories.institution()}
    with pytest.raises(tk.ValidationError):
        factories.Person(officer.user["name"]).call("proactiva_message_preview", **other)
    page = page.send("/say", {"say": "Lo estamos viendo", "say-institution": second})
    assert page.status == 200
    assert [each["name"] for each in shown(folio)["messages"]] == ["Obras"]


def test_whoever_may_answer_it_is_led_to_the_desk_and_nobody_else_is(app):
    unit, other = (factories.institution(title=title) for title in ("Salud", "Agua"))
    folio = factories.public(factories.person(), institution=unit)
    officer, member, stranger = (logged_in(app) for _ in range(3))
    for visitor, capacity in ((officer, "editor"), (member, "member")):
        factories.join(unit, factories.Person(visitor.user["name"]), capacity)
    desk = f"/proactiva/desk/{unit}/{folio}"
    link = "//section[@aria-labelledby='next']//a[contains(@href, '/proactiva/desk/')]"
    supports = "//form[contains(@action, '/support')]"
    # Twice, so that what one of them is shown may come from a cache.
    for _ in range(2):
        for visitor in (Visitor(app), stranger, member, logged_in(app)):
            page = visitor.open(address(folio))
            assert "/proactiva/desk/" not in page.body
            assert page.document.xpath(f"{supports}/following::section[@aria-labelledby='next']")
        page = officer.open(address(folio))
        [answer] = page.document.xpath(link)
        assert (answer.get("href"), answer.text_content()) == (desk, "Responder")
        assert page.document.xpath(supports)
        assert not page.document.xpath(f"{supports}/following::section[@aria-labelledby='next']")
    assert officer.open(desk).status == 200
    moderator = factories.moderator()
    moderator.call("proactiva_referral_create", folio=folio, institution=other)
    factories.join(other, factories.Person(officer.user["name"]), "editor")
    told = [each.text_content() for each in officer.open(address(folio)).document.xpath(link)]
    assert sorted(told) == ["Responder: Agua", "Responder: Salud"]
    for name in (unit, other):
        given = {"folio": folio, "institution": name, "resolution": "not_competent"}
        words = {"reason": "not_competent", "text": "No nos toca."}
        call("proactiva_referral_answer", officer.user["name"], **given, **words)
    assert not officer.open(address(folio)).document.xpath(link)


def test_where_its_author_is_asked_something_the_page_says_where_to_answer(app):
    institution = factories.institution()
    folio, author = factories.published(institution=institution)
    way = "//article//section[@aria-labelledby='next']//a[contains(@href, '/proactiva/mine')]"
    assert not Visitor(app).open(address(folio)).document.xpath(way)
    question = {"folio": folio, "institution": institution, "text": "¿De qué colonias? Dinos dos."}
    factories.member(institution, "admin").call("proactiva_referral_ask", **question)
    assert Visitor(app).open(address(folio)).document.xpath(way)
    assert not claimed(app, folio, author).open(address(folio)).document.xpath(way)


def test_page_tells_who_may_judge_to_those_who_may_not(app):
    institution = factories.institution()
    folio, author = factories.published(institution=institution)
    given = [factories.dataset(institution)]
    factories.answer(factories.member(institution, "admin"), folio, institution, datasets=given)
    way = "//section[@aria-labelledby='verdict']//a[contains(@href, '/proactiva/mine')]"
    assert Visitor(app).open(address(folio)).document.xpath(way)
    assert not claimed(app, folio, author).open(address(folio)).document.xpath(way)


def test_an_empty_message_names_the_field(app):
    folio = factories.public(factories.person())
    page = Visitor(app).open(address(folio)).send("/say", {"say": ""})
    assert page.status == 400
    assert page.document.xpath("//div[contains(@class, 'summary')]//a/@href") == ["#field-say"]
    assert page.document.get_element_by_id("field-say").get("aria-invalid") == "true"


def test_too_long_a_message_stays_in_the_form(app):
    folio = factories.public(factories.person())
    page = Visitor(app).open(address(folio)).send("/say", {"say": "x" * 5_001})
    assert page.status == 400
    assert len(page.value("say").strip()) == 5_001


def test_a_returned_demand_says_why_and_is_sent_again(app):
    folio, author = factories.returned("Quita el teléfono de tu vecina")
    visitor = claimed(app, folio, author)
    page = visitor.open(address(folio))
    assert "Quita el teléfono de tu vecina" in page.text
    wrong = page.send("/resubmit", {"wanted": "", "purpose": "Para comparar"})
    assert wrong.status == 400
    assert wrong.value("purpose").strip() == "Para comparar"
    look = page.send("/resubmit", {"wanted": "Los días del tandeo"})
    assert call_of(author, folio)["status"] == "returned"
    again = look.send("/resubmit", {"step": "send"})
    assert "resubmit" not in again.actions()
    assert call_of(author, folio)["wanted"] == "Los días del tandeo"


def test_its_author_takes_it_back_while_nobody_else_supports_it(app):
    folio, author = factories.published()
    page = claimed(app, folio, author).open(address(folio))
    factories.person().call("proactiva_support_create", folio=folio)
    refused = page.send("/withdraw")
    assert refused.status == 400
    assert "withdraw" not in refused.actions()
    folio, author = factories.published()
    page = claimed(app, folio, author).open(address(folio)).send("/withdraw")
    assert shown(folio)["status"] == "withdrawn"
    assert page.actions() == {"leave", "report"}


@pytest.mark.parametrize("visit", [Visitor, logged_in])
def test_an_author_who_supported_it_unrecognised_takes_back_both(app, visit):
    folio, author = factories.published()
    visitor = visit(app)
    visitor.open(address(folio)).send("/support")
    give_code(visitor, folio, author)
    page = visitor.open(address(folio))
    assert {"withdraw", "unsupport"} <= page.actions()
    page.send("/unsupport")
    assert shown(folio)["support_count"] + shown(folio)["browser_support_count"] == 0
    page = visitor.open(address(folio))
    assert "unsupport" not in page.actions()
    assert not page.document.xpath("//form[contains(@action, 'support')]//button")
    folio, author = factories.published()
    visitor.open(address(folio)).send("/support")
    give_code(visitor, folio, author)
    visitor.open(address(folio)).send("/withdraw")
    assert shown(folio)["status"] == "withdrawn"


@pytest.mark.parametrize("what", ["withdraw", "resubmit", "clarify", "refer"])
def test_a_stranger_is_not_offered_what_the_author_is_and_is_refused(app, what):
    institution = factories.institution()
    folio = factories.public(factories.person(), institution=institution)
    visitor = Visitor(app)
    assert what not in visitor.open(address(folio)).actions()
    typed = [("wanted", "x"), ("clarify", "x"), ("institution", institution)]
    assert visitor.post(f"{address(folio)}/{what}", typed).status == 403


def test_whoever_knows_which_institution_has_it_is_asked_to_say_so(app):
    asked = "¿Sabes qué institución tiene esta información?"
    author, unit = factories.person(), factories.institution()
    pool, sent = factories.public(author), factories.public(author, institution=unit)
    page = Visitor(app).open(address(pool))
    assert asked in page.text
    [link] = page.document.xpath("//a[.='Dilo en el diálogo']/@href")
    assert page.document.xpath(f"//textarea[@id='{link.removeprefix('#')}']")
    assert asked not in Visitor(app).open(address(sent)).text
    author.call("proactiva_demand_withdraw", folio=pool)
    assert asked not in Visitor(app).open(address(pool)).text
    folio, holder = factories.published()
    assert asked not in claimed(app, folio, holder).open(address(folio)).text


def test_who_may_not_see_it_is_led_to_their_own_demands(app):
    folio, _ = factories.in_review()
    page = Visitor(app).open(address(folio))
    assert page.status == 404
    [own] = page.document.xpath("//p[contains(@class, 'proactiva-lead')]/a")
    assert own.get("href") == own.text
    assert own.text.endswith("/proactiva/mine")


def test_the_author_sends_it_to_an_institution(app):
    institution = factories.institution(title="Organismo del agua")
    folio, author = factories.published()
    page = claimed(app, folio, author).open(address(folio))
    assert page.send("/refer", {"institution": ""}).status == 400
    page = page.send("/refer", {"institution": institution})
    assert shown(folio)["status"] == "referred"
    assert "refer" not in page.actions()
    assert "Organismo del agua" in page.text


def test_the_author_answers_an_institutions_question(app):
    institution = factories.institution()
    folio, author = factories.published(institution=institution)
    factories.member(institution, "editor").call(
        "proactiva_referral_ask", folio=folio, institution=institution, text="¿De qué colonia?"
    )
    assert "Responde desde «Mis peticiones»" in Visitor(app).open(address(folio)).text
    page = claimed(app, folio, author).open(address(folio))
    # While its clock is stopped, nobody is late.
    assert "Si se acaba el plazo" not in page.text
    assert page.send("/clarify", {"clarify": ""}).status == 400
    page = page.send("/clarify", {"clarify": "De la Quinta Sección"})
    assert page.status == 200
    assert shown(folio)["referrals"][0]["status"] == "clarifying"
    seen = Visitor(app).open(address(folio)).text
    assert "recibirá la aclaración después de que la lea una persona" in seen
    assert "Responde desde «Mis peticiones»" not in seen
    factories.publish_messages(folio)
    assert shown(folio)["referrals"][0]["status"] == "acknowledged"


def test_authority_clarifies_for_an_author_who_called(app):
    institution = factories.institution()
    called = {"institution": institution, "channel": "call_centre"}
    folio = factories.demand(factories.moderator().name, **called)["folio"]
    factories.member(institution, "editor").call(
        "proactiva_referral_ask", folio=folio, institution=institution, text="¿De qué colonia?"
    )
    page = authoritys_page(app, folio)
    assert "Responde desde «Mis peticiones»" not in page.text
    page = page.send("/clarify", {"clarify": "De la Quinta Sección"})
    assert page.status == 200
    assert shown(folio)["referrals"][0]["status"] == "acknowledged"
    assert shown(folio)["messages"][-1]["voice"] == "authority"


def test_it_shows_the_clock_the_promise_and_the_answer(app):
    institution = factories.institution(title="Organismo del agua")
    officer = factories.member(institution, "admin")
    folio = factories.public(factories.person(), institution=institution)
    visitor = Visitor(app)
    page = visitor.open(address(folio))
    assert page.document.xpath("//progress/@max") == ["15"]
    assert "is-referred" in tag(page)
    promise = {"folio": folio, "institution": institution, "promised_for": LATER}
    officer.call("proactiva_referral_commit", **promise)
    page = visitor.open(address(folio))
    assert "1 de marzo de 2027" in page.text
    assert "is-committed" in tag(page)
    name = factories.dataset(institution, title="Tandeo")
    factories.answer(officer, folio, institution, datasets=[name])
    page = visitor.open(address(folio))
    assert "is-published" in tag(page)
    assert page.document.xpath(f"//article//a[@href='/dataset/{name}']")


def test_a_dataset_that_stopped_being_public_is_told_of_and_not_named(app):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    folio = factories.public(factories.person(), institution=institution)
    name = factories.dataset(institution, title="Nombre que ya no debe verse")
    factories.answer(officer, folio, institution, datasets=[name])
    model.Package.get(name).private = True
    model.Session.commit()
    page = Visitor(app).open(address(folio))
    assert "Nombre que ya no debe verse" not in page.body
    assert page.document.xpath("//section//p[contains(@class, 'proactiva-is-late')]")


def test_what_changes_something_is_never_a_get(app):
    folio = factories.public(factories.person())
    for what in ("support", "unsupport", "say", "withdraw", "resubmit", "clarify", "refer"):
        before = shown(folio)
        found = app.get(f"{address(folio)}/{what}", follow_redirects=False)
        assert found.headers["Location"] == f"http://portal.test{address(folio)}"
        assert shown(folio) == before


@pytest.mark.parametrize("what", ["support", "unsupport", "say", "withdraw"])
def test_a_forged_form_of_somebody_logged_in_is_refused(app, what):
    visitor = logged_in(app)
    folio = factories.public(factories.Person(visitor.user["name"]))
    assert visitor.forge(f"{address(folio)}/{what}", [("say", "Hola")]).status == 400
    after = shown(folio)
    assert (after["support_count"], after["messages"], after["status"]) == (0, [], "open")


def test_an_example_says_so(app):
    folio = factories.public(factories.person())
    plain = Visitor(app).open(address(folio)).text
    queries.by_folio(folio).example = True
    model.Session.commit()
    marked = Visitor(app).open(address(folio)).text
    assert marked != plain


def test_it_costs_the_same_however_much_is_said_of_it(page_cost):
    institutions = [factories.institution() for _ in range(3)]
    author, moderator = factories.person(), factories.moderator()
    quiet = factories.public(author, institution=institutions[0])
    busy = factories.public(author, institution=institutions[0])
    for institution in institutions[1:]:
        moderator.call("proactiva_referral_create", folio=busy, institution=institution)
    for institution in institutions:
        officer, name = factories.member(institution, "admin"), factories.dataset(institution)
        factories.answer(officer, busy, institution, datasets=[name])
        factories.person().call("proactiva_message_create", folio=busy, text="Gracias")
    assert page_cost(address(busy)) == page_cost(address(quiet)) <= MOST_STATEMENTS


def test_of_a_long_dialogue_the_newest_are_shown_and_lead_to_those_before(app):
    visitor, folio = logged_in(app), factories.public(factories.person())
    said = [f"Van {n} semanas" for n in range(45)]
    for text in said:
        factories.person().call("proactiva_message_create", folio=folio, text=text)
    page, read = visitor.open(address(folio)), []
    while True:
        texts = page.document.xpath("//li[contains(@class, 'proactiva-message')]/p[@dir]/text()")
        read = texts + read
        assert len(texts) <= 20
        earlier = page.document.xpath(
            "//section[@aria-labelledby='dialogue']//a[@rel='prev']/@href"
        )
        if not earlier:
            break
        page = visitor.open(earlier[0])
    assert read == said
    newest = page.document.xpath("//section[@aria-labelledby='dialogue']//a[@rel='next']/@href")
    assert said[-1] in visitor.open(newest[0]).text


@pytest.mark.parametrize("before", ["none", "\0", "9" * 5000])
def test_before_no_message_is_the_newest_page(app, before):
    folio = factories.public(factories.person())
    factories.person().call("proactiva_message_create", folio=folio, text="Gracias")
    page = logged_in(app).open(f"{address(folio)}?{urlencode({'before': before})}")
    assert (page.status, "Gracias" in page.text) == (200, True)


def test_before_a_message_of_another_demand_is_the_newest_page():
    other, folio = (factories.public(factories.person()) for _ in range(2))
    who = factories.person()
    of_other = who.call("proactiva_message_create", folio=other, text="Hola")["id"]
    said = who.call("proactiva_message_create", folio=folio, text="Gracias")["id"]
    last = who.call("proactiva_message_create", folio=other, text="Adiós")["id"]
    for before in (of_other, last):
        found = call("proactiva_demand_show", folio=folio, messages_before=before)
        newest = call("proactiva_demand_show", folio=folio, messages_before="none")
        assert found["messages"] == newest["messages"], before
    assert said


def shown(folio: str) -> dict:
    return call("proactiva_demand_show", folio=folio)


def call_of(author: factories.Person, folio: str) -> dict:
    return author.call("proactiva_demand_show", folio=folio)


def test_whoever_asked_is_one_of_the_people_who_need_it(app):
    visitor = logged_in(app)
    author = factories.Person(visitor.user["name"])
    folio = factories.public(author)
    assert shown(folio)["needed_by"] == 1
    author.call("proactiva_support_create", folio=folio)
    assert (shown(folio)["support_count"], shown(folio)["needed_by"]) == (1, 1)
    factories.person().call("proactiva_support_create", folio=folio)
    after = shown(folio)
    assert (after["support_count"], after["needed_by"]) == (2, 2)
    assert "2 personas la necesitan" in " ".join(Visitor(app).open(address(folio)).text.split())
    page = visitor.open(address(folio))
    assert "Tú eres una de ellas." in page.text
    assert not page.document.xpath("//form[contains(@action, 'support')]//button")


def test_the_clock_of_an_answer_stands_still(app):
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    with freeze_time("2026-11-09 18:00"):
        folio = factories.public(factories.person(), institution=unit)
    with freeze_time("2026-11-20 18:00"):
        factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    with freeze_time("2027-06-01 18:00"):
        [referral] = shown(folio)["referrals"]
        page = Visitor(app).open(address(folio))
    clock = {"used": 8, "term": 15, "left": 7, "late": 0, "paused": False, "overdue": False}
    assert referral["clock"] == clock
    assert "Respondió el 20 de noviembre de 2026. Usó 8 de sus 15 días hábiles." in page.text


def test_its_story_is_in_the_order_of_dates():
    folio, _ = factories.published()
    demand = queries.by_folio(folio)
    early = Event(demand_id=demand.id, act="hide", role="authority", status="open")
    early.happened_on = date(2020, 1, 1)
    model.Session.add(early)
    model.Session.commit()
    dates = [event["date"] for event in shown(folio)["events"]]
    assert dates == sorted(dates)


def test_of_a_demand_taken_back_nobody_has_to_answer(app):
    author, unit = factories.person(), factories.institution()
    folio = factories.public(author, institution=unit)
    author.call("proactiva_demand_withdraw", folio=folio)
    page = Visitor(app).open(address(folio))
    assert "Ya nadie tiene que responderla." in page.text
    for owed in ("Debe responder", "debe responder", "Falta:", "Lleva ", "Le quedan"):
        assert owed not in page.text


def test_who_may_not_see_it_reads_where_to_look_it_up(app):
    folio, _ = factories.in_review()
    page, unknown = (Visitor(app).open(address(each)) for each in (folio, "TP-2026-000-0000"))
    assert page.status == 404
    assert page.document.xpath(f"//article//a[@href = '/proactiva/folio?folio={folio}']")
    assert "tu folio y tu código" in page.text
    assert page.text == unknown.text


def test_a_page_says_how_a_date_was_worked_out(app):
    with freeze_time("2026-11-09 18:00"):
        folio = factories.public(factories.person(), institution=factories.institution())
        page = app.get(address(folio)).body
    assert "Se cuentan 15 días hábiles" in page
    assert "No cuenta este día: 16 de noviembre de 2026." in page


def test_a_joined_demand_leads_to_the_other(app):
    author = factories.person()
    folio, target = factories.public(author), factories.public(factories.person())
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    author.call("proactiva_demand_merge_consent", folio=folio)
    answer = app.get(address(folio), follow_redirects=False)
    assert answer.status_code == 302
    assert target in answer.headers["Location"]
    assert folio in app.get(answer.headers["Location"]).body


def test_a_demand_that_leads_through_another_is_named_where_it_ends(app):
    author = factories.person()
    first, second, last = (factories.public(author) for _ in range(3))
    for folio, target in ((first, second), (second, last)):
        factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
        author.call("proactiva_demand_merge_consent", folio=folio)
    page = Visitor(app).open(address(first))
    assert f"{first} se unió a esta" in page.text
    assert second not in page.text


def test_a_demand_that_was_never_public_is_named_only_to_who_may_see_it():
    moderator, (folio, author) = factories.moderator(), factories.in_review()
    target = factories.public(factories.person())
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    author.call("proactiva_demand_merge_consent", folio=folio)
    named = {"folio": target, "joined": folio}
    for who, told in ((factories.Person(), None), (moderator, folio)):
        assert who.call("proactiva_demand_show", **named)["joined"] == told
    assert moderator.call("proactiva_demand_show", folio=target)["joined"] is None


def test_an_address_puts_no_words_on_the_page(app):
    """Anyone can write anything into an address that they send to others."""
    folio, other = factories.public(factories.person()), factories.public(factories.person())
    for said in ("TP-1 fue cancelada. Paga al 55 1234 5678 y", other, folio, "\x00", "9" * 5_000):
        page = Visitor(app).open(f"{address(folio)}?{urlencode({'joined': said})}")
        assert (page.status, "se unió a esta" in page.text) == (200, False), said


def test_the_authority_hides_and_shows_again_on_the_page(app):
    folio = factories.public(factories.person())
    moderator = logged_in(app)
    factories.join(factories.authority(), factories.Person(moderator.user["name"]), "editor")
    page = moderator.open(address(folio)).send("/hide")
    assert page.status == 400
    page = moderator.open(address(folio)).send("/hide", {"hide-reason": "offensive"})
    assert "No encontr" not in page.text
    app.get(address(folio), status=404)
    assert "unhide" in page.actions()
    page.send("/unhide")
    assert shown(folio)["visibility"] == "public"


def authoritys_page(app, folio: str) -> OpenPage:
    moderator = logged_in(app)
    factories.join(factories.authority(), factories.Person(moderator.user["name"]), "editor")
    return moderator.open(address(folio))


def test_page_says_who_will_read_the_reason_of_a_refusal(app):
    public, (waiting, _) = factories.public(factories.person()), factories.in_review()
    hidden = factories.public(factories.person())
    factories.moderator().call("proactiva_demand_hide", folio=hidden, reason="offensive")
    assert "Todas las personas leen el motivo" in authoritys_page(app, public).text
    assert "Quien la pidió puede leer el motivo" in authoritys_page(app, waiting).text
    assert "aquí solo la autoridad lee el motivo" in authoritys_page(app, hidden).text


def test_what_opens_again_says_who_has_to_answer(app):
    unit, moderator = factories.institution(), factories.moderator()
    asked, alone = [factories.public(factories.person(), institution=each) for each in (unit, "")]
    waiting, _ = factories.in_review()
    for folio in (asked, alone, waiting):
        moderator.call("proactiva_demand_refuse", folio=folio, reason="not_for_here")
    assert "tienen otra vez todo su plazo" in authoritys_page(app, asked).text
    assert "Estará abierta otra vez, sin institución" in authoritys_page(app, alone).text
    assert "Vuelve a revisión" in authoritys_page(app, waiting).text


def test_unmerging_gives_time_only_where_an_answer_was_still_owed(app):
    unit, author, moderator = factories.institution(), factories.person(), factories.moderator()
    asked, declined, target = [factories.public(author, institution=unit) for _ in range(3)]
    given = {"resolution": "not_competent", "reason": "not_competent", "text": "No es nuestro."}
    officer = factories.member(unit, "editor")
    officer.call("proactiva_referral_answer", folio=declined, institution=unit, **given)
    for folio in (asked, declined):
        moderator.call("proactiva_demand_merge", folio=folio, target=target)
        author.call("proactiva_demand_merge_consent", folio=folio)
    assert "aún debían responder" in authoritys_page(app, asked).text
    assert "Sigue como estaba antes." in authoritys_page(app, declined).text
