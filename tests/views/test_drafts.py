"""What is typed is kept for a day, for one browser, and what is sent is one demand."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest
from freezegun import freeze_time
from itsdangerous import URLSafeSerializer

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva import clock, config
from ckanext.proactiva.demands import retention
from ckanext.proactiva.model import Demand, Draft
from ckanext.proactiva.people import drafts, limits
from ckanext.proactiva.views import visit
from tests import factories
from tests.factories import named
from tests.support.asking import NEW, ask, begin, beside, go_on, look, receipt
from tests.support.page import Page
from tests.support.visitor import FROM_HERE, PASSWORD, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

# What a program may keep in the place of a form.
FOREIGN = (
    *("", "{", "[1", "5", "[]", "{}", "null", '"agua"', "[" * 5_000),
    '{"wanted": 5, "beneficiary_groups": "girls", "territories": [[]], "title": {"a": 1}}',
    '{"wanted": null, "other_group": null, "beneficiary_groups": [null], "action": {"a": 1}}',
)


@pytest.fixture
def typed() -> dict:
    words = f"{named('zz').replace('-', '')} {named('yy').replace('-', '')}"
    return {"wanted": words, "problem": "health", "beneficiary_groups": ["girls"]}


def demands(typed: dict) -> int:
    model.Session.rollback()
    return model.Session.query(Demand).filter_by(wanted_raw=typed["wanted"]).count()


def later(**passed: float):
    return freeze_time(datetime.now(timezone.utc) + timedelta(**passed))


def test_going_back_from_the_receipt_sends_no_second_demand(app, typed):
    visitor = Visitor(app)
    sent = ask(visitor, typed)
    back = visitor.open(beside(sent, "review"))
    assert back.status == 200
    assert typed["wanted"] in back.text
    assert "No encontramos nada parecido" not in back.text
    for address in (NEW, "/proactiva/mine"):
        assert "/discard" not in visitor.open(address).body
    assert visitor.open(beside(sent, "")).address == back.address
    assert receipt(go_on(back, {})) == receipt(sent)
    rewritten = [("wanted", "Otra cosa"), ("problem", "health"), ("beneficiary_groups", "girls")]
    assert visitor.post(beside(sent, ""), rewritten).address == back.address
    assert demands(typed) == 1


def test_what_the_last_look_asks_for_is_kept_on_the_way_back(app, typed):
    visitor = Visitor(app)
    review = look(visitor, typed)
    last = {"title": "Lo que falta", "alias": "Vecina", "email": "vecina@ejemplo.org"}
    words = go_on(review, {**last, "step": "back"})
    assert (words.status, words.address) == (200, beside(review, ""))
    assert demands(typed) == 0
    again = go_on(words, {})
    assert {name: again.value(name) for name in last} == last
    assert again.document.xpath("//details[@open]//input[@name='alias']")
    # Sent as it is, the title that was given is not taken for a proposed one.
    folio, code = receipt(go_on(again, {"email": ""}))
    shown = factories.Person(claim_code=code).call("proactiva_demand_show", folio=folio)
    assert (shown["title"], shown["alias"]) == ("Lo que falta", "Vecina")


def test_a_receipt_that_never_came_is_had_again(app, typed):
    visitor = Visitor(app)
    review = look(visitor, typed)
    # The response is lost, and its cookies with it.
    before = {each.key: each.value for each in visitor._client._cookies.values()}
    first = receipt(go_on(review, {}))
    visitor._client._cookies.clear()
    for key, value in before.items():
        visitor._client.set_cookie(key, value, domain="portal.test")
    assert receipt(go_on(visitor.open(review.address), {})) == first
    assert demands(typed) == 1


def test_tabs_do_not_overwrite_each_other(app, typed):
    visitor = Visitor(app)
    one, other = visitor.open(NEW), visitor.open(NEW)
    go_on(one, typed)
    go_on(other, {**typed, "wanted": "Otra cosa"})
    assert visitor.open(one.address).value("wanted").strip() == typed["wanted"]
    assert visitor.open(other.address).value("wanted").strip() == "Otra cosa"


def test_it_is_taken_up_on_request_without_its_words_and_may_be_deleted(app, typed):
    visitor = Visitor(app)
    left = begin(visitor, typed)
    for address in (NEW, "/proactiva/mine"):
        page = visitor.open(address)
        assert typed["wanted"] not in page.body
        assert beside(left, "") in page.body
    page.send("/discard")
    assert visitor.open(left.address).status == 404
    assert beside(left, "") not in visitor.open("/proactiva/mine").body


def test_each_of_several_has_a_name_of_its_own(app, typed):
    visitor = Visitor(app)
    begin(visitor, typed)
    with later(minutes=5):
        begin(visitor, typed)
        for address in (NEW, "/proactiva/mine"):
            document = visitor.open(address).document
            forms = "//form[contains(@action, '/discard')]"
            controls = document.xpath(f"{forms}//*[self::a or self::button]")
            assert len(controls) == len({each.get("aria-label") for each in controls}) == 4
            for each in controls:
                assert each.get("aria-label").startswith(each.text_content())
            assert len({told.text_content() for told in document.xpath(f"{forms}/p")}) == 2


def test_the_time_of_the_last_change_is_the_portals_and_the_newest_is_first(app, typed):
    visitor, times = Visitor(app), ("2026-11-10 02:30", "2026-11-10 02:35")
    for time in times:
        with freeze_time(time):
            begin(visitor, typed)
            page = visitor.open(NEW)
    told = [each.text_content() for each in page.document.xpath("//form/p[contains(., 'cambio')]")]
    minutes = [each.rpartition(", ")[2].strip() for each in told]
    assert minutes == ["20:35", "20:30"]
    assert all("9 de noviembre de 2026" in each for each in told)


def test_of_too_many_the_oldest_is_dropped(app, typed, monkeypatch):
    monkeypatch.setattr(drafts, "MOST", 2)
    visitor = Visitor(app)
    begun = [begin(visitor, typed) for _ in range(3)]
    kept = [visitor.open(each.address).status == 200 for each in begun]
    assert kept == [False, True, True]


def test_what_is_older_than_a_day_is_not_opened_while_it_is_still_there(app):
    key = {"draft_key": named("clave")}
    given = {**key, "form_token": "mine-mine", "content": "El agua"}
    assert len(factories.call("proactiva_draft_update", **given)) == 1
    with later(hours=23):
        assert len(factories.call("proactiva_draft_list", **key)) == 1
    with later(hours=25):
        assert factories.call("proactiva_draft_list", **key) == []


def test_no_search_engine_keeps_an_address_of_a_form(app):
    assert app.get(NEW).headers["X-Robots-Tag"] == "noindex"


def test_nobody_else_reads_it(app, typed):
    visitor = Visitor(app)
    left = begin(visitor, typed)
    ways = {"": "/mine", "similar": NEW, "review": NEW, "sent": "/proactiva/folio"}
    for step, way in ways.items():
        page = Visitor(app).open(beside(left, step))
        assert typed["wanted"] not in page.body
        assert page.status == (404 if step else 200)
        assert page.document.xpath(f"//article//a[contains(@href, '{way}')]")
    stored = model.Session.query(Draft.ciphertext).all()
    assert not [row for row in stored if typed["wanted"] in row.ciphertext]


def test_it_ends_when_somebody_logs_in_and_by_leaving(app, typed):
    user = core.User(password=PASSWORD)
    visitor = Visitor(app)
    left = ask(visitor, typed)
    visitor.post("/user/login", [("login", user["name"]), ("password", PASSWORD)])
    assert visitor.open(beside(left, "review")).status == 404
    assert visitor.open(left.address).status == 404
    visitor.post("/user/_logout", [])
    assert visitor.open(left.address).status == 404


@pytest.mark.parametrize("step", ["", "/similar", "/review"])
def test_what_no_form_kept_is_nothing(app, step: str):
    visitor = Visitor(app)
    for content in FOREIGN:
        address = begun_by(visitor, content)
        assert visitor.open(NEW).status == 200, content[:80]
        assert visitor.open(f"{address}{step}").status < 500, content[:80]
        assert visitor.open(address).send(address, {"wanted": "agua"}).status < 500


def test_a_form_that_an_earlier_version_kept_goes_on_without_its_new_inputs(app, typed):
    visitor = Visitor(app)
    address = begun_by(visitor, json.dumps({**typed, "an_input_of_once": ["x"]}))
    assert visitor.open(address).value("wanted").strip() == typed["wanted"]
    assert typed["wanted"] in visitor.open(f"{address}/review").text
    assert len(receipt(go_on(visitor.open(f"{address}/review"), {}))) == 2
    assert demands(typed) == 1


def begun_by(visitor: Visitor, content: str) -> str:
    """Keep this as the content of a form of the visitor's browser, and return its address."""
    address = visitor.open(NEW).address
    serializer = URLSafeSerializer(config.secret(), salt=visit.COOKIE)
    key = serializer.loads(visitor.cookie(visit.COOKIE))["key"]
    token = address.rsplit("/", 1)[-1]
    factories.call("proactiva_draft_update", draft_key=key, form_token=token, content=content)
    return address


def test_a_receipt_lasts_a_day(app, typed):
    visitor = Visitor(app)
    sent = ask(visitor, typed)
    with later(hours=23):
        assert receipt(visitor.open(sent.address)) == receipt(sent)
        assert f"Enviaste {receipt(sent)[0]} desde aquí." in visitor.open("/proactiva/mine").text
    with later(hours=25):
        assert visitor.open(sent.address).status == 404


def test_the_last_receipts_are_listed_and_the_newest_comes_first(app, typed, monkeypatch):
    monkeypatch.setattr(import_module("ckanext.proactiva.views.receipt_cookie"), "MOST", 2)
    visitor = Visitor(app)
    folios = [receipt(ask(visitor, typed))[0] for _ in range(3)]
    told = visitor.open("/proactiva/mine").document.xpath("//p[contains(., 'Enviaste')]")
    found = [folio for each in told for folio in folios if folio in each.text_content()]
    assert found == [folios[2], folios[1]]


def test_a_receipt_ends_when_it_is_written_down(app, typed):
    visitor = Visitor(app)
    sent = ask(visitor, typed)
    assert sent.send("/sent").address == "/proactiva/mine"
    assert visitor.open(sent.address).status == 404
    assert visitor.open(beside(sent, "review")).status == 404
    # The visit cookie makes it theirs for half an hour.
    assert receipt(sent)[0] in visitor.open("/proactiva/mine").body


def test_a_day_later_it_is_gone_from_the_database(app, typed):
    left = begin(Visitor(app), typed)
    with later(hours=25):
        retention.expire(clock.now(), 90)
        model.Session.commit()
    assert model.Session.query(Draft).count() == 0
    assert left.status == 200


def test_without_cookies_it_goes_on_in_one_page(app, typed):
    client = app.test_client(use_cookies=False)
    address = client.get(NEW, follow_redirects=False).headers["Location"]

    def post(**values: str) -> Page:
        answer = client.post(address, data={**typed, **values}, headers=FROM_HERE)
        return Page(answer.get_data(as_text=True))

    page = post(step="look")
    assert typed["wanted"] in page.document.xpath("//blockquote")[0].text_content()
    assert page.value("wanted").strip() == typed["wanted"]
    title = {"title": page.value("title"), "proposed": page.value("proposed")}
    first, second = receipt(post(step="send", **title)), receipt(post(step="send", **title))
    assert (len(first), len(second)) == (2, 1)
    assert first[0] == second[0]
    assert demands(typed) == 1


def test_where_too_much_is_begun_it_goes_on_in_one_page(app, typed, monkeypatch):
    monkeypatch.setattr(limits, "DRAFTS", limits.Limit(named("few"), 0, 0))
    page = begin(Visitor(app), typed)
    assert page.address == beside(page, "")
    assert len(receipt(page.send(page.address, {"step": "send"}))) == 2


def test_what_was_begun_before_goes_on_in_one_page_with_its_title(app, typed, monkeypatch):
    visitor = Visitor(app)
    first = visitor.open(beside(begin(visitor, typed), ""))
    monkeypatch.setattr(limits, "DRAFTS", limits.Limit(named("few"), 0, 0))
    page = go_on(first, {})
    folio, code = receipt(page.send(page.address, {"step": "send", "title": "Otro título"}))
    shown = factories.Person(claim_code=code).call("proactiva_demand_show", folio=folio)
    assert shown["title"] == "Otro título"


def test_above_the_limit_it_waits_with_the_words_kept(app, typed, monkeypatch):
    visitor = Visitor(app)
    review = look(visitor, typed)
    monkeypatch.setattr(limits, "DEMANDS", limits.Limit(named("none"), 0, 0))
    refused = go_on(review, {"alias": "Vecina"})
    assert refused.status == 429
    assert review.address in refused.body
    assert visitor.open(review.address).value("alias") == "Vecina"


@pytest.mark.parametrize("token", ["x", "a" * 65, "con espacios y más", "%00%00%00%00%00%00%00%00"])
def test_what_is_no_form_has_no_page(app, token):
    assert Visitor(app).open(f"{NEW}/{token}").status == 404


def test_what_one_asked_for_and_supports_is_listed(app, typed):
    author, supporter = logged_in(app), Visitor(app)
    folio = ask(author, typed).address.rsplit("/", 1)[-1]
    assert folio in author.open("/proactiva/mine").body
    assert folio not in supporter.open("/proactiva/mine").body
    supporter.open(f"/proactiva/demands/{folio}").send("/support")
    listed = supporter.open("/proactiva/mine")
    assert "y 1 más sin cuenta" in listed.text
    assert "/proactiva/folio/leave" in listed.body
    assert "Consulta tu folio" in listed.text
    # Whoever logs out leaves the account.
    author.open(f"/proactiva/demands/{factories.public(factories.person())}").send("/support")
    assert "/proactiva/folio/leave" not in author.open("/proactiva/mine").body
    assert "Busca otra por su folio" in author.open("/proactiva/mine").text
    assert listed.document.xpath("//section[@aria-labelledby='supported']//li")
    assert not listed.document.xpath("//section[@aria-labelledby='asked']//li//h3")


def test_hiding_a_demand_does_not_deny_having_asked_or_supported(app, typed):
    author, supporter = logged_in(app), Visitor(app)
    folio = ask(author, typed).address.rsplit("/", 1)[-1]
    supporter.open(f"/proactiva/demands/{folio}").send("/support")
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="offensive")
    assert "no tiene ahora ninguna petición que mostrar" in author.open("/proactiva/mine").text
    assert "Ahora no hay aquí ninguna petición" in supporter.open("/proactiva/mine").text
