"""Every member of the registers of mails, feeds and mailboxes has words in both languages."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.feed import Feed
from ckanext.proactiva.domain.follow import Cadence, Subject
from ckanext.proactiva.domain.mailing import Unreached
from ckanext.proactiva.domain.notice_kind import OF_DEMAND, OF_REFERRAL, NoticeKind, Relation
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.model import Answer, Demand, Event, Institution, Notice
from ckanext.proactiva.notices import letters
from ckanext.proactiva.notices.office_reminders import due_on
from tests.factories import empty_board, empty_queue, in_review
from tests.support import telling
from tests.support.scenes import LANGUAGES, Scene, in_days, today, written

pytestmark = pytest.mark.usefixtures("non_clean_db")
OF_OFFICES = frozenset({Relation.ANSWERS, Relation.MODERATES})
# The headings in a summary for an institution; everything else is news.
HEADINGS = {
    NoticeKind.DUE: N_("Their time is ending soon:"),
    NoticeKind.NOT_PUBLIC: N_("What answered them is no longer public:"),
    NoticeKind.QUEUE: N_("To review:"),
}


@pytest.fixture
def post(non_clean_db, ckan_config, monkeypatch):
    with telling.post(ckan_config, monkeypatch) as office:
        yield office


@pytest.fixture(params=LANGUAGES)
def language(request, ckan_config, monkeypatch) -> str:
    monkeypatch.setitem(ckan_config, "ckan.locale_default", request.param)
    return request.param


def notice(scene: Scene, kind: NoticeKind, **whom: str) -> Notice:
    """Return an unsaved notice about the demand that an institution has."""
    of_demand = model.Session.query(Event).filter_by(demand_id=scene.referral.demand_id)
    is_caused = kind in {*OF_DEMAND.values(), *OF_REFERRAL.values()}
    event = of_demand.order_by(Event.id).first() if is_caused else None
    about = {"event_id": event.id} if event else {"referral_id": scene.referral.id}
    said = f"event {event.id}" if event else "x"
    return Notice(id=1, kind=kind.value, occasion=said, **about, **whom)


@pytest.mark.parametrize("kind", [each for each in NoticeKind if each.relations - OF_OFFICES])
def test_a_mail_to_a_person_is_headed_by_what_it_is_of(app, language, kind):
    scene = Scene(app)
    asked = model.Session.get(Demand, scene.referral.demand_id)
    relation = sorted(kind.relations - OF_OFFICES, key=list(Relation).index)[0]
    whom = asked.author_id
    if relation is Relation.FOLLOWS:
        who = telling.participant(scene.officer)
        follows.keep(who, Subject(), Cadence.DAILY.value, clock.now())
        whom = who.id
    if kind is NoticeKind.VERDICT:
        scene.put(asked, status="answered", resolution="published", status_since=today())
    if kind is NoticeKind.LATE:
        scene.put(scene.referral, due_on=in_days(-1))
    if kind is NoticeKind.PROPOSED:
        scene.put(asked, merge_proposed_on=today())
    told = notice(scene, kind, participant_id=whom, relation=relation.value)
    letter = letters.compose("alguien@ejemplo.org", None, [told], clock.now())
    assert letter
    assert written(kind.label, language).search(letter.subject)


@pytest.mark.parametrize("kind", [each for each in NoticeKind if each.relations & OF_OFFICES])
def test_a_summary_heads_what_an_institution_is_told(app, language, kind):
    scene = Scene(app)
    if kind is NoticeKind.NOT_PUBLIC:
        model.Session.add(Answer(referral_id=scene.referral.id, package_id="gone"))
        resolved = {"status": "resolved", "resolution": "published", "resolved_on": today()}
        scene.put(scene.referral, **resolved)
        scene.put(model.Session.get(Demand, scene.referral.demand_id), status="answered")
    if kind is NoticeKind.QUEUE:
        empty_queue()
        in_review()
    unit = model.Group.get(scene.unit).id
    told = notice(scene, kind, institution_id=unit, relation=Relation.ANSWERS.value)
    if kind is NoticeKind.DUE:
        told.occasion = due_on(scene.referral.id, scene.referral.due_on)
    letter = letters.compose("buzon@ejemplo.org", unit, [told], clock.now())
    assert letter
    assert written(HEADINGS.get(kind, N_("New:")), language).search(letter.body)


@pytest.mark.parametrize("feed", Feed)
def test_a_feed_is_headed_by_what_it_lists(app, feed):
    scene = Scene(app)
    address = {
        Feed.DEMANDS: "/proactiva/demands.atom",
        Feed.ANSWERS: "/proactiva/answers.atom",
        Feed.REFERRALS: f"/proactiva/institutions/{scene.unit}.atom",
    }[feed]
    for tongue in LANGUAGES:
        page = app.get(f"/{tongue}{address}")
        title = ElementTree.fromstring(page.data).findtext("{http://www.w3.org/2005/Atom}title")
        assert written(feed.label, tongue).search(title or "")


@pytest.mark.parametrize("why", Unreached)
def test_the_authority_reads_why_an_institution_reads_no_mail(app, post, why):
    # If many institutions read no mail, the page lists only some.
    empty_board()
    scene = Scene(app)
    row = model.Session.query(Institution).filter_by(name=scene.unit).one()
    model.Session.query(Notice).delete()
    mailbox = f"{scene.unit}@agua.mx"
    scene.put(row, mailbox="" if why is Unreached.NO_MAILBOX else mailbox)
    if why is Unreached.STOPPED:
        scene.put(row, quiet_since=clock.now().at)
    if why is Unreached.RETURNED:
        post.answers[mailbox] = "550 no such mailbox"
        telling.tell()
        telling.tell(telling.later(days=2))
    if why is Unreached.NOBODY:
        model.Session.query(model.Member).filter_by(group_id=row.id).delete()
        model.Session.commit()
    for tongue in LANGUAGES:
        page = scene.read("/proactiva/moderation", tongue, scene.moderator)
        assert written(why.label, tongue).search(page)
