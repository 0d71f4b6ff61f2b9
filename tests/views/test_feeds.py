"""What each Atom feed contains, and what none ever does."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import erasure
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import named
from tests.support import ledgers
from tests.support.atom import NS, links
from tests.support.feeds import DEMANDS, Feeds, folios
from tests.support.page import Page
from tests.support.portals import PLACES, TERRITORIES

pytestmark = pytest.mark.usefixtures("new_ledger")

CATEGORY, ID = f"{NS}category", f"{NS}id"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LATER = "2031-05-04 12:00:00"


@pytest.fixture
def followed(app) -> Feeds:
    return Feeds(app)


@pytest.mark.smoke
def test_the_board_has_its_demands_as_its_cards_have_them(followed):
    folio = followed.ask(
        title="Calendario del agua", alias="Vecina", institution=followed.institution
    )
    feed = followed.board()
    assert feed.texts("title") == ["Calendario del agua"]
    assert feed.pages() == [f"http://portal.test/proactiva/demands/{folio}"]
    assert feed.texts("content") == [f"Enviada a la institución\n\nHorarios {followed.word}"]
    assert feed.authors() == ["Ciudadanía"]
    assert feed.title == f"Lo que pide la gente: «{followed.word}»"
    topics = [(each.get("term"), each.get("label")) for each in feed.entries[0].iter(CATEGORY)]
    assert topics == [("water_and_drainage", "Agua potable y drenaje")]
    assert links(feed.root, "alternate") == [
        f"http://portal.test/proactiva/demands?q={followed.word}"
    ]
    assert links(feed.root, "self") == [f"http://portal.test{DEMANDS}?q={followed.word}"]
    assert feed.updated.endswith("-06:00")  # the portal's own time
    english = followed.get(f"/en{DEMANDS}", q=followed.word).body
    assert (feed.root.get(LANG), 'xml:lang="en"' in english) == ("es", True)


def test_a_feed_of_a_filter_has_what_the_board_counts(followed):
    followed.ask(problem="health")
    followed.ask(beneficiary_groups=["boys"])
    followed.ask(institution=followed.institution)
    answered = followed.answered()
    for filters, number in [
        ({}, 4),
        ({"problem": "health"}, 1),
        ({"beneficiary_group": "boys"}, 1),
        ({"institution": followed.institution}, 2),
        ({"institution": followed.institution, "status": "answered"}, 1),
        ({"status": "late"}, 0),
    ]:
        counted = factories.call("proactiva_demand_list", q=followed.word, **filters)["count"]
        assert len(followed.board(**filters).entries) == counted == number, filters
    assert folios(followed.answers()) == [answered]
    assert followed.answers(status="open").entries == []
    assert followed.answers().root.findtext(ID) != followed.board().root.findtext(ID)
    narrowed = {"institution": followed.institution, "status": "answered", "problem": "health"}
    told = "Agua de Toluca, Salud y medicinas, Respondidas"
    assert followed.board(**narrowed).title == f"Lo que pide la gente: {told}, «{followed.word}»"


def test_an_entry_is_the_same_one_whatever_its_words_become(followed):
    folio = followed.ask(title="Calendario")
    before = followed.board()
    with freeze_time(LATER):
        factories.moderator().call("proactiva_demand_patch", folio=folio, title="Días del agua")
        after = followed.board()
        story = followed.of(folio)
    assert before.ids == after.ids
    assert (before.texts("title"), after.texts("title")) == (["Calendario"], ["Días del agua"])
    assert before.texts("published") == after.texts("published")
    assert before.updated < after.updated == story.updated
    assert folio not in str(before.ids)


def test_a_demand_tells_its_story_and_what_was_said(followed):
    folio = followed.answered()
    factories.person().call("proactiva_message_create", folio=folio, text="Gracias", alias="Ana")
    followed.officer.call("proactiva_message_create", folio=folio, text="A ustedes")
    feed = followed.of(folio)
    told = dict(
        zip(
            feed.texts("title"),
            zip(feed.texts("content"), feed.authors(), strict=True),
            strict=True,
        )
    )
    assert told["Agua de Toluca: Publicada"] == (factories.WORDS, "Agua de Toluca")
    assert told["Mensaje de: Ciudadanía"] == ("Gracias", "Ciudadanía")
    assert told["Mensaje de: Agua de Toluca"] == ("A ustedes", "Agua de Toluca")
    assert told["Se envió a esta institución: Agua de Toluca"][1] is None
    assert "Ana" not in followed.get(f"/proactiva/demands/{folio}.atom").body
    assert feed.pages() == [f"http://portal.test/proactiva/demands/{folio}"] * len(feed.entries)


def test_an_institution_has_what_it_received_and_answered(followed):
    waiting, answered = followed.ask(institution=followed.institution), followed.answered()
    followed.officer.call(
        "proactiva_referral_acknowledge", folio=waiting, institution=followed.institution
    )
    other = factories.institution()
    factories.moderator().call("proactiva_referral_create", folio=waiting, institution=other)
    feed = followed.of_institution()
    assert sorted(folios(feed)) == sorted([waiting, answered, answered])
    assert folios(followed.of_institution(other)) == [waiting]
    assert feed.title == "Peticiones recibidas y respondidas: Agua de Toluca"
    assert followed.of_institution(factories.institution()).entries == []
    moved = {"folio": waiting, "instead_of": other, "institution": factories.institution()}
    factories.moderator().call("proactiva_referral_create", **moved, text="Le toca a otra")
    assert folios(followed.of_institution(moved["institution"])) == [waiting]


def test_an_institution_that_was_renamed_keeps_its_address(followed):
    followed.answered()
    group = model.Group.get(followed.institution)
    before, group.name = group.name, named("nueva")
    model.Session.commit()
    follow = jobs.named("institutions").run
    follow(clock.now())
    feed = followed.of_institution(before)
    assert links(feed.root, "self") == [
        f"http://portal.test/proactiva/institutions/{group.name}.atom"
    ]


def test_the_words_of_an_answer_that_was_corrected_are_told_once(followed):
    folio = followed.answered()
    corrected = {"resolution": "published", "text": "Ahora sí es el bueno y completo."}
    at = {"folio": folio, "institution": followed.institution}
    datasets = [factories.dataset(followed.institution)]
    followed.officer.call("proactiva_answer_correct", **at, **corrected, datasets=datasets)
    texts = followed.of(folio).texts("content")
    assert texts.count(corrected["text"]) == 1
    assert factories.WORDS not in texts
    assert len(followed.answers().entries) == 2


def test_an_empty_feed_is_of_the_day(followed):
    of = factories.institution()
    updated = []
    for at in ("2026-11-09 15:00", "2026-11-09 20:00", "2026-11-10 15:00"):
        with freeze_time(at):
            updated.append(followed.of_institution(of).updated)
    assert [each[:10] for each in updated] == ["2026-11-09", "2026-11-09", "2026-11-10"]
    assert updated[0] == updated[1]


def test_a_message_that_waits_changes_no_feed(followed):
    folio, author = factories.published(wanted=f"Horarios {followed.word}")
    before = followed.board().updated, followed.of(folio).updated
    report = factories.report(folio)
    with freeze_time(LATER):
        said = author.call("proactiva_message_create", folio=folio, text="Gracias")
        assert said["visibility"] == "moderators"
        # What a moderator leaves as it is changes nothing either.
        factories.moderator().call("proactiva_report_close", id=report)
        assert (followed.board().updated, followed.of(folio).updated) == before


def test_a_demand_is_as_old_as_it_is_public(followed):
    with freeze_time(datetime.now(timezone.utc) - timedelta(days=2)):
        folio, _ = factories.in_review(wanted=f"Horarios {followed.word}")
    factories.moderator().call("proactiva_demand_publish", folio=folio)
    [published] = followed.board().texts("published")
    assert published[:10] == clock.today().isoformat()


@pytest.mark.ckan_config(TERRITORIES, PLACES)
def test_a_feed_of_a_place_names_it(followed):
    assert "Toluca" in followed.board(territory="15106").title


def test_a_message_that_its_author_erased_says_so(followed):
    folio, who = followed.ask(), factories.person()
    who.call("proactiva_message_create", folio=folio, text="También aquí")
    erasure.erase(participants.named(who.name), clock.now())
    model.Session.commit()
    feed = followed.of(folio)
    told = dict(zip(feed.texts("title"), feed.texts("content"), strict=True))
    assert told["Mensaje de: Ciudadanía"].startswith("Este texto se borró")


def test_what_is_hidden_is_gone_at_once(followed):
    folio, moderator = followed.answered(), factories.moderator()
    said = factories.person().call("proactiva_message_create", folio=folio, text="Una grosería")
    answers = model.Session.query(Message).join(Demand, Demand.id == Message.demand_id)
    answer = answers.filter(Demand.folio == folio, Message.answers_id.isnot(None)).one()
    before = followed.of(folio)
    with freeze_time(LATER):
        for id_ in (said["id"], answer.id):
            moderator.call("proactiva_message_hide", id=id_, reason="offensive")
        after = followed.of(folio)
        lists = followed.answers(), followed.of_institution()
    assert {*before.ids} == {*after.ids}
    # Readers keep their copy until the same entry is newer.
    assert after.updated.startswith("2031")
    for feed in (after, *lists):
        told = " ".join(feed.texts("content"))
        assert not [each for each in ("Una grosería", factories.WORDS) if each in told]
    assert any("Ofende a alguien" in text for text in after.texts("content"))
    moderator.call("proactiva_demand_hide", folio=folio, reason="offensive")
    assert followed.board().entries == followed.answers().entries == []
    assert followed.of_institution().entries == []
    followed.app.get(f"/proactiva/demands/{folio}.atom", status=404)


def test_what_is_not_public_yet_is_in_no_feed(followed):
    folio, author = factories.in_review(wanted=f"Horarios {followed.word}")
    assert followed.board().entries == []
    for token in (author.token, factories.moderator().token):
        headers = {"Authorization": token} if token else {}
        followed.app.get(f"/proactiva/demands/{folio}.atom", headers=headers, status=404)


def test_each_page_leads_to_its_feed_and_its_files(app, followed):
    folio = followed.ask(institution=followed.institution)
    pages = {
        "/proactiva": "/proactiva/demands.atom",
        "/proactiva/demands?problem=health&sort=due": "/proactiva/demands.atom?problem=health",
        f"/proactiva/demands/{folio}": f"/proactiva/demands/{folio}.atom",
        f"/proactiva/growth/institutions/{followed.institution}": (
            f"/proactiva/institutions/{followed.institution}.atom"
        ),
    }
    ledgers.sync()
    for address, feed in pages.items():
        page = Page(app.get(address, status=200).body).document
        kind = "[@rel='alternate'][@type='application/atom+xml']/@href"
        assert page.xpath(f"//head/link{kind}") == [feed]
        # The front page links to the files through the board, and demands are followed by mail.
        is_listed = "?" in address or "growth" in address
        assert (feed in page.xpath(f"//article//a{kind}")) == is_listed
        files = page.xpath("//article//a[text()='CSV' or text()='JSON']/@href")
        for link in (*files, feed):
            app.get(link, status=200)
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="spam")
    hidden = app.get(
        f"/proactiva/demands/{folio}", headers={"Authorization": factories.moderator().token}
    )
    assert ".atom" not in hidden.body
