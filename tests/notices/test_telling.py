"""Authors, supporters and institutions are told once, in words, what happened."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ckan import model

from ckanext.proactiva import clock, labels
from ckanext.proactiva.demands import commands, follows, queries
from ckanext.proactiva.domain.follow import Cadence, Subject
from ckanext.proactiva.model import Outbox, Participant
from ckanext.proactiva.notices import recipients
from ckanext.proactiva.people import participants
from tests import factories
from tests.support import telling
from tests.support.post_office import text

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def scene(post):
    """A demand of an author with a confirmed address, and an institution that reads mail."""
    unit, officer, mailbox = telling.office()
    author, address = telling.reader()
    folio = factories.public(author, institution=unit)
    telling.tell(telling.later(days=1))
    post.mails.clear()
    return folio, unit, officer, address, mailbox


def test_whoever_asked_hears_that_it_is_received_and_sent_in_one_mail(post):
    unit, _, mailbox = telling.office()
    author, address = telling.reader()
    folio = factories.public(author, institution=unit)
    assert telling.tell()["mails"] == 1
    [mail] = post.to(address)
    said = text(mail)
    assert folio in said
    assert "Junta de agua" in said
    assert factories.WATER.split()[0] in said
    assert f"http://portal.test/proactiva/demands/{folio}" in said
    assert folio in mail["Subject"]
    telling.tell(telling.later(days=1))
    [summary] = post.to(mailbox)
    assert folio in text(summary)
    telling.tell(telling.later(days=2))
    assert len(post.mails) == 2
    assert model.Session.query(Outbox).count() == 0


def test_an_answer_is_told_to_whoever_asked_and_to_whoever_supports(post, scene):
    folio, unit, officer, address, _ = scene
    supporters = telling.supporters(folio, 2)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    assert {*post.counted()} == {address, *supporters}
    assert {*post.counted().values()} == {1}
    for mail in post.mails:
        assert "Junta de agua: Publicada" in text(mail)


def test_who_supports_afterwards_has_read_what_had_happened(post, scene):
    folio, unit, officer, *_ = scene
    [before] = telling.supporters(folio, 1)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    [afterwards] = telling.supporters(folio, 1)
    telling.tell()
    assert (len(post.to(before)), len(post.to(afterwards))) == (1, 0)


def test_whoever_asked_hears_of_what_is_hidden_in_their_own_words_alone(post):
    author, address = telling.reader()
    folio, moderator = factories.public(author), factories.moderator()
    said = {"folio": folio, "text": "Pregunten por Luis Ejemplo"}
    own, others = [
        who.call("proactiva_message_create", **said)["id"] for who in (author, factories.person())
    ]
    telling.tell()
    hide = [{"words": "Luis Ejemplo", "kind": "name"}]
    for message, mails in ((others, 0), (own, 1)):
        post.mails.clear()
        moderator.call("proactiva_demand_redact", folio=folio, message=message, hide=hide)
        telling.tell()
        assert len(post.to(address)) == mails


def test_a_demand_that_nobody_answered_is_told_to_be_open_again(post):
    author, address = telling.reader()
    folio, moderator = factories.public(author), factories.moderator()
    moderator.call("proactiva_demand_refuse", folio=folio, reason="not_for_here")
    telling.tell()
    post.mails.clear()
    moderator.call("proactiva_demand_reopen", folio=folio)
    telling.tell()
    [mail] = post.to(address)
    assert mail["Subject"] == f"{folio}: está abierta otra vez"


def test_whoever_asked_hears_where_to_answer_what_an_institution_asks(post, scene):
    folio, unit, officer, address, _ = scene
    who, follower = telling.reader()
    of_it = Subject(demand_id=queries.by_folio(folio).id)
    follows.keep(telling.participant(who), of_it, Cadence.AT_ONCE.value, clock.now())
    question = {"folio": folio, "institution": unit, "text": "¿De qué colonias? Dinos dos."}
    officer.call("proactiva_referral_ask", **question)
    telling.tell()
    [mail], [others] = post.to(address), post.to(follower)
    assert "http://portal.test/proactiva/mine" in text(mail)
    assert "/proactiva/mine" not in text(others)
    post.mails.clear()
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell(telling.later(days=1))
    [mail] = post.to(address)
    assert "/proactiva/mine" not in text(mail)


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_author_hears_of_a_demand_in_review_without_its_words(post):
    moderator, (target, _) = factories.moderator(), factories.published()
    author, address = telling.reader()
    folio, refused = factories.public(author), factories.public(author)
    [supports] = telling.supporters(folio, 1)
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    moderator.call("proactiva_demand_refuse", folio=refused, reason="not_for_here")
    telling.tell()
    post.mails.clear()

    def told(subject: str, on=None):
        telling.tell(on)
        [mail] = post.to(address)
        assert mail["Subject"] == subject
        assert factories.WATER not in text(mail)
        assert target not in text(mail)
        assert not post.to(supports)
        post.mails.clear()

    moderator.call("proactiva_demand_reopen", folio=refused)
    told(f"{refused}: está abierta otra vez")
    on = telling.later(days=11)
    commands.lapse(on)
    model.Session.commit()
    told(f"{folio}: se unió a otra", on)
    moderator.call("proactiva_demand_unmerge", folio=folio)
    told(f"{folio}: vuelve a seguir por su cuenta", on)


def test_whether_it_may_be_joined_is_asked_only_as_long_as_that_is_open(post):
    author, address = telling.reader()
    folio, target = factories.public(author), factories.public(factories.person())
    telling.tell()
    post.mails.clear()
    moderator = factories.moderator()
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    telling.tell()
    [mail] = post.to(address)
    last = labels.day((clock.today() + timedelta(days=10)).isoformat())
    assert f"Di sí o no a más tardar el {last}" in text(mail)
    assert f"/proactiva/demands/{target}" in text(mail)
    post.mails.clear()
    author.call("proactiva_demand_merge_object", folio=folio)
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    author.call("proactiva_demand_merge_object", folio=folio)
    telling.tell()
    assert not post.mails
    [supports] = telling.supporters(folio, 1)
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    author.call("proactiva_demand_merge_consent", folio=folio)
    telling.tell()
    assert not post.to(address)
    [mail] = post.to(supports)
    assert f"Sigue en la petición {target}." in text(mail)


def test_nobody_is_asked_to_join_a_demand_to_one_that_was_hidden_meanwhile(post):
    author, address = telling.reader()
    folio, target = factories.public(author), factories.public(factories.person())
    telling.tell()
    post.mails.clear()
    moderator = factories.moderator()
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    moderator.call("proactiva_demand_hide", folio=target, reason="offensive")
    moderator.call("proactiva_demand_unhide", folio=target)
    telling.tell()
    assert not post.to(address)


def test_whoever_asked_for_what_was_joined_hears_what_becomes_of_the_other(post):
    """Test also longer chains of joined demands, and a demand separated meanwhile."""
    moderator = factories.moderator()
    unit, officer, _ = telling.office()
    people = [telling.reader() for _ in range(3)]
    first, second, parted = [factories.public(who) for who, _ in people]
    target = factories.public(factories.person(), institution=unit)
    (asker, address), (other, other_address), (gone, gone_address) = people

    def join(folio, who, into):
        moderator.call("proactiva_demand_merge", folio=folio, target=into)
        who.call("proactiva_demand_merge_consent", folio=folio)

    join(first, asker, second)
    join(second, other, target)
    join(parted, gone, target)
    telling.tell()
    post.mails.clear()
    moderator.call("proactiva_demand_hide", folio=target, reason="personal_data")
    gone.call("proactiva_demand_unmerge", folio=parted)
    telling.tell()
    assert not post.to(gone_address)
    for folio, whom in ((first, address), (second, other_address)):
        [mail] = post.to(whom)
        assert f"{folio}: novedades" in mail["Subject"]
        assert "en la petición en la que sigue: Se ocultó" in text(mail)
        assert f"/proactiva/demands/{folio}" in text(mail)
        assert target not in text(mail)
    post.mails.clear()
    moderator.call("proactiva_demand_unhide", folio=target)
    factories.answer(officer, target, unit, datasets=[factories.dataset(unit)])
    telling.tell(telling.later(days=1))
    assert {*post.counted()} >= {address, other_address}
    [mail] = post.to(address)
    assert "Se volvió a mostrar" in " ".join(text(mail).split())
    assert "Junta de agua: Publicada" in " ".join(text(mail).split())


def test_answer_of_a_merge_target_hidden_since_is_not_told(post):
    moderator = factories.moderator()
    unit, officer, _ = telling.office()
    asker, address = telling.reader()
    folio = factories.public(asker)
    target = factories.public(factories.person(), institution=unit)
    moderator.call("proactiva_demand_merge", folio=folio, target=target)
    asker.call("proactiva_demand_merge_consent", folio=folio)
    telling.tell()
    post.mails.clear()
    factories.answer(officer, target, unit, datasets=[factories.dataset(unit)])
    moderator.call("proactiva_demand_hide", folio=target, reason="personal_data")
    telling.tell()
    [mail] = post.to(address)
    assert "Se ocultó" in text(mail)
    assert "Publicada" not in text(mail)


def test_former_and_unconfirmed_supporters_hear_nothing(post, scene):
    folio, unit, officer, address, _ = scene
    left, _ = telling.reader()
    left.call("proactiva_support_create", folio=folio)
    never = factories.person()
    never.call("proactiva_support_create", folio=folio)
    model.Session.query(Participant).filter_by(id=participants.find(never.actor).id).update(
        {"email": "nunca@ejemplo.org"}
    )
    model.Session.commit()
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    left.call("proactiva_support_delete", folio=folio)
    telling.tell()
    assert {*post.counted()} == {address}


@pytest.mark.parametrize("is_announced", [False, True], ids=["before", "after it is announced"])
def test_whoever_has_no_account_any_more_hears_nothing_until_it_is_given_back(
    post, scene, is_announced: bool
):
    folio, unit, officer, asked, _ = scene
    supporter, address = telling.reader()
    supporter.call("proactiva_support_create", folio=folio)
    row = model.User.get(supporter.name)
    if is_announced:
        factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
        recipients.write_notices(clock.now())
    row.state = "deleted"
    model.Session.commit()
    if not is_announced:
        factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell(telling.later(days=1))
    assert {*post.counted()} == {asked}
    row.state = "active"
    model.Session.commit()
    factories.moderator().call("proactiva_referral_reopen", folio=folio, institution=unit)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell(telling.later(days=2))
    assert address in post.counted()


def test_a_question_comes_with_its_words_unless_they_were_hidden(post, scene):
    folio, unit, officer, address, _ = scene
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    assert "¿De qué colonia?" in text(post.to(address)[0])
    author = factories.moderator()
    author.call("proactiva_referral_clarify", folio=folio, institution=unit, text="De la Centro")
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué calle?")
    hidden = queries.by_folio(folio)
    said = author.call("proactiva_demand_show", folio=folio)["messages"]
    [asked] = [each["id"] for each in said if "calle" in each["text"]]
    author.call("proactiva_message_hide", id=asked, reason="spam")
    telling.tell()
    assert hidden
    assert "calle" not in text(post.to(address)[-1])
    assert len(post.to(address)) == 2


def test_author_hears_of_a_hidden_demand_without_words_or_links(post, scene):
    folio, unit, officer, address, _ = scene
    supporters = telling.supporters(folio, 1)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="spam")
    telling.tell()
    assert post.to(supporters[0]) == []
    [mail] = post.to(address)
    assert "Publicada" not in text(mail)
    assert factories.WATER not in text(mail)
    assert "Junta de agua" not in text(mail)
    # Nobody but the authority can open it, so no link is given.
    assert "Solo la autoridad puede abrirla ahora." in " ".join(text(mail).split())
    assert "proactiva/mine" not in text(mail)
    assert f"proactiva/demands/{folio}" not in text(mail)


def test_what_was_returned_comes_with_the_reason_alone(post):
    folio, _ = factories.returned(text="Quita el teléfono")
    [participant] = model.Session.query(Participant).filter_by(id=queries.by_folio(folio).author_id)
    participant.email, participant.email_confirmed_at = "quien@ejemplo.org", participant.created_at
    model.Session.commit()
    telling.tell()
    [mail] = post.mails
    assert "Tiene datos personales" in text(mail)
    assert "Cámbiala a más tardar el " in text(mail)
    assert "teléfono" not in text(mail)
    assert "o inicia sesión:" in " ".join(text(mail).split())
    assert "/proactiva/mine" in text(mail)
    assert factories.WATER not in text(mail)


def test_one_address_of_two_authors_gets_one_mail(post):
    address = "una@ejemplo.org"
    for each in (address, address.upper()):
        author, _ = telling.reader(each)
        factories.public(author)
    telling.tell()
    assert len(post.mails) == 1
