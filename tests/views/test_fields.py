"""What fields say about themselves, and that nothing typed into one is lost when it is refused."""

from __future__ import annotations

import pytest

from ckanext.proactiva.logic.schema.report import LONGEST_NOTE
from ckanext.proactiva.people import limits
from tests import factories
from tests.support.asking import CAPTURE, look
from tests.support.page import Page
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

DEMANDS = "/proactiva/demands"
TYPED = {"wanted": "Los días del camión", "problem": "health", "beneficiary_groups": ["girls"]}
TOO_LONG = "No es cierto. " * (LONGEST_NOTE // 14 + 1)


def described(page: Page, name: str) -> str:
    """Return what is read aloud after the label of a field."""
    [ids] = page.document.xpath("//*[@id=concat('field-', $name)]/@aria-describedby", name=name)
    [*said] = (page.document.get_element_by_id(each).text_content() for each in ids.split())
    return " ".join(" ".join(said).split())


def box(page: Page, summary: str) -> tuple[str, str]:
    """Return the text and the error of the only box that an error in the summary leads to."""
    [link] = page.document.xpath("//*[@id='errors-title']/following::a[1]/@href")
    [found] = page.document.xpath("//textarea[@id=$id]", id=link.removeprefix("#"))
    opens = found.xpath("ancestor::details[summary[normalize-space()=$said]][@open]", said=summary)
    assert len(opens) == bool(summary)
    return found.text_content().strip(), described(page, link.removeprefix("#field-"))


def test_fields_for_the_readers_own_address_say_so(app):
    visitor, folio = Visitor(app), factories.public(factories.person())
    own = [
        look(visitor, TYPED),
        visitor.open("/proactiva/folio/mail"),
        visitor.open(f"/proactiva/follows/new?folio={folio}"),
    ]
    for page in own:
        assert page.document.xpath("//input[@type='email']/@autocomplete") == ["email"]


def test_a_field_for_somebody_elses_address_does_not(app):
    officer = logged_in(app)
    factories.join(factories.authority(), factories.Person(officer.user["name"]), "editor")
    assert officer.open(CAPTURE).status == 200
    page = look(officer, {**TYPED, "channel": "letter"})
    assert page.document.xpath("//input[@name='email']")
    assert not page.document.xpath("//input[@name='email']/@autocomplete")


def test_limits_and_examples_need_no_hint_and_are_counted(app):
    officer, unit = logged_in(app), factories.institution()
    factories.join(unit, factories.Person(officer.user["name"]), "admin")
    folio = factories.public(factories.person(), institution=unit)
    plan = officer.open(f"/proactiva/initiatives/new?institution={unit}")
    said = described(plan, "title")
    assert "Hasta 160 caracteres." in said
    assert "Por ejemplo:" in said
    use = officer.open(f"/proactiva/uses/new?folio={folio}")
    assert described(use, "alias") == "Hasta 60 caracteres."
    demand = officer.open(f"{DEMANDS}/{folio}")
    assert described(demand, "meeting-place") == "Hasta 160 caracteres."
    for page in (plan, use, demand):
        assert page.document.xpath("//script[contains(@src, '_form.js')]")


def test_each_question_has_a_box_of_its_own(app):
    author, (one, other) = logged_in(app), (factories.institution(), factories.institution())
    folio = factories.public(factories.Person(author.user["name"]), institution=one)
    factories.moderator().call("proactiva_referral_create", folio=folio, institution=other)
    for each in (one, other):
        asked = {"folio": folio, "institution": each, "text": "¿De qué colonia?"}
        factories.member(each, "editor").call("proactiva_referral_ask", **asked)
    page = author.open(f"{DEMANDS}/{folio}")
    ids = page.document.xpath("//textarea[@name='clarify']/@id")
    assert set(ids) == {f"field-{each}-clarify" for each in (one, other)}
    for each in ids:
        assert page.document.xpath("count(//*[@id=$id])", id=each) == 1
        assert page.document.xpath("//label[@for=$id]", id=each)
    # Too long, so that it is refused and must be kept.
    text = "De la Quinta Sección. " * 1_000
    sent = [("institution", other), ("clarify", text)]
    page = author.post(f"{DEMANDS}/{folio}/clarify", sent)
    assert page.status == 400
    kept, said = box(page, "")
    assert kept == text.strip()
    assert page.document.xpath("//*[@aria-invalid]/@id") == [f"field-{other}-clarify"]
    assert "caracteres" in said
    assert not page.document.get_element_by_id(f"field-{one}-clarify").text_content().strip()


def reported(page: OpenPage, item: str, text: str) -> OpenPage:
    sent = [("reported", item), ("reported-reason", "other"), ("reported-text", text)]
    return page._visitor.post(f"{page.address}/report_message", sent)


def test_a_report_of_a_text_is_kept_if_it_is_refused(app):
    unit, author = factories.institution(), factories.person()
    folio = factories.public(author, institution=unit)
    published = [factories.dataset(unit)]
    factories.answer(factories.member(unit, "admin"), folio, unit, datasets=published)
    for text in ("Buenos días", "Buenas tardes"):
        author.call("proactiva_message_create", folio=folio, text=text)
    factories.publish_messages(folio)
    page = Visitor(app).open(f"{DEMANDS}/{folio}")
    assert set(page.document.xpath("//textarea[@name='reported-text']/@maxlength")) == {"1000"}
    assert "Hasta 1,000 caracteres." in page.text
    items = page.document.xpath("//input[@name='reported']/@value")
    assert len(items) == 3
    for item, summary in zip(items, summaries(page), strict=True):
        refused = reported(page, item, TOO_LONG)
        assert refused.status == 400
        text, said = box(refused, summary)
        assert text == TOO_LONG.strip()
        assert "Hasta 1,000 caracteres." in said
        [form] = refused.document.xpath("//details[@open]//form")
        assert (form.fields["reported"], form.fields["reported-reason"]) == (item, "other")


def test_a_refused_report_of_an_earlier_message_comes_back_with_it(app):
    folio = factories.public(factories.person())
    for n in range(21):
        said = {"folio": folio, "text": f"Van {n} semanas"}
        factories.person().call("proactiva_message_create", **said)
    factories.publish_messages(folio)
    visitor = Visitor(app)
    page = visitor.open(f"{DEMANDS}/{folio}")
    [earlier] = page.document.xpath("//section[@aria-labelledby='dialogue']//a[@rel='prev']/@href")
    page = visitor.open(earlier)
    [item] = page.document.xpath("//input[@name='reported']/@value")
    [before] = page.document.xpath(
        "//form[.//input[@name='reported']]//input[@name='before']/@value"
    )
    sent = [("reported", item), ("reported-text", TOO_LONG), ("before", before)]
    refused = visitor.post(f"{DEMANDS}/{folio}/report_message", sent)
    assert refused.status == 400
    [form] = refused.document.xpath("//details[@open]//form")
    assert form.fields["reported-text"].strip() == TOO_LONG.strip()


def summaries(page: OpenPage) -> list[str]:
    found = page.document.xpath("//details[.//input[@name='reported']]/summary")
    return [each.text_content().strip() for each in found]


# A demand's own reason: it says something about what is asked for.
OF_DEMANDS = "unclear"


def reasons(page: Page, name: str) -> list[str]:
    """Return the codes that every list of reasons with this name offers, the first one first."""
    [*lists] = page.document.xpath("//select[contains(@name, $name)]", name=name)
    assert lists
    assert not [each for each in lists if each.xpath("option[@selected][@value!='']")]
    [offered] = {tuple(each.xpath("option/@value")) for each in lists}
    return list(offered)


@pytest.fixture
def said_and_reported(app):
    """The folio of a demand and the id of a message in it; somebody reported both."""
    factories.empty_queue()
    folio = factories.public(factories.person())
    factories.person().call("proactiva_message_create", folio=folio, text="Buenos días")
    factories.publish_messages(folio)
    factories.report(folio)
    [message] = factories.call("proactiva_demand_show", folio=folio)["messages"]
    factories.person().call("proactiva_report_create", id=message["id"], reason="offensive")
    return folio, message["id"]


def test_no_reason_is_chosen_before_somebody_chooses_it(app, said_and_reported):
    folio, _ = said_and_reported
    moderator = logged_in(app)
    factories.join(factories.authority(), factories.Person(moderator.user["name"]), "editor")
    page = moderator.open(f"{DEMANDS}/{folio}")
    for name in ("report-reason", "reported-reason", "hide-reason", "message-reason"):
        assert reasons(page, name)[0] == ""
    assert OF_DEMANDS in reasons(page, "hide-reason")
    assert OF_DEMANDS not in reasons(page, "message-reason")
    queue = moderator.open("/proactiva/moderation")
    for name in ("hide-reason", "message-reason"):
        assert reasons(queue, name)[0] == ""
    assert OF_DEMANDS not in reasons(queue, "message-reason")


def test_hiding_without_a_reason_hides_nothing_and_asks_for_it(app, said_and_reported):
    folio, message = said_and_reported
    moderator = logged_in(app)
    factories.join(factories.authority(), factories.Person(moderator.user["name"]), "editor")
    moderator.open(f"{DEMANDS}/{folio}")
    sent = [("message", message), ("message-reason", "")]
    refused = moderator.post(f"{DEMANDS}/{folio}/hide_message", sent)
    assert refused.status == 400
    [link] = refused.document.xpath("//*[@id='errors-title']/following::a[1]/@href")
    [field] = refused.document.xpath("//details[@open]//select[@id=$id]", id=link[1:])
    assert field.get("name") == "message-reason"
    assert "Elige un motivo" in described(refused, "message-reason")
    [form] = refused.document.xpath("//details[@open]//form")
    assert form.fields["message"] == message
    [shown] = factories.call("proactiva_demand_show", folio=folio)["messages"]
    assert (shown["text"], shown["hidden"]) == ("Buenos días", None)


def test_a_request_to_look_again_is_kept_if_it_is_refused(app):
    author = logged_in(app)
    person = factories.Person(author.user["name"])
    folio = factories.public(person, wanted="Los pagos del tel. 722 123 4567")
    person.call("proactiva_message_create", folio=folio, text="O al 722 765 4321, por favor")
    factories.publish_messages(folio)
    page = author.open(f"{DEMANDS}/{folio}")
    assert page.document.xpath("count(//textarea[@name='appeal-text'])") == 2
    [message] = page.document.xpath("//input[@name='appealed']/@value")
    for appealed in ([], [("appealed", message)]):
        sent = [*appealed, ("appeal-text", TOO_LONG)]
        refused = author.post(f"{page.address}/appeal", sent)
        assert refused.status == 400
        text, said = box(refused, "Pedir que se vuelva a mirar")
        assert text == TOO_LONG.strip()
        assert "Hasta 1,000 caracteres." in said
        [form] = refused.document.xpath("//details[@open]//form")
        assert form.fields.get("appealed") == (message if appealed else None)


def open_forms(page: OpenPage) -> list[str]:
    return page.document.xpath("//details[@open]//form/@action")


def test_a_report_beyond_the_limit_stays_open_with_what_was_written(app, monkeypatch):
    one = limits.Limit(factories.named("report"), held_above=1, refused_above=1)
    monkeypatch.setattr(limits, "REPORTS", one)
    person, folio = logged_in(app), factories.public(factories.person())
    page = person.open(f"{DEMANDS}/{folio}")
    written = {"report-reason": "spam", "report-text": "Vende medicinas"}
    assert not open_forms(page.send("/report", written))
    refused = page.send("/report", written)
    assert refused.status == 429
    assert open_forms(refused) == [f"{DEMANDS}/{folio}/report"]
    assert refused.value("report-text").strip() == "Vende medicinas"


def test_a_dialogue_of_an_unknown_institution_stays_open_with_what_was_written(app):
    officer, folio = logged_in(app), factories.public(factories.person())
    for _ in range(2):
        unit = factories.institution()
        factories.moderator().call("proactiva_referral_create", folio=folio, institution=unit)
        factories.join(unit, factories.Person(officer.user["name"]), "editor")
    page = officer.open(f"{DEMANDS}/{folio}")
    written = {"meeting-institutions": "", "meeting-place": "Plaza", "meeting-text": "Se habló"}
    refused = page.send("/meeting", {**written, "meeting-institution": "ninguna"})
    assert refused.status == 400
    assert open_forms(refused) == [f"{DEMANDS}/{folio}/meeting"]
    assert (refused.value("meeting-text").strip(), refused.value("meeting-place")) == (
        "Se habló",
        "Plaza",
    )
    # What was left empty is not filled in again.
    assert not refused.value("meeting-institutions").strip()
