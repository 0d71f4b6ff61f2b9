"""A person can see all data held about them and be erased: at once, for good, again if needed."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.demands import commands, erasure, intents, queries
from ckanext.proactiva.model import (
    Demand,
    Erasure,
    Message,
    Participant,
    Redaction,
    Referral,
    Report,
)
from ckanext.proactiva.model.personal import PERSONAL, OnErasure
from ckanext.proactiva.people.actor import Actor
from tests import factories
from tests.factories import WATER, Person
from tests.support.ledgers import PROGRESS
from tests.support.visitor import Visitor

ALIAS = "Juana la de Metepec"
MAIL = "juana.perez@example.org"
OFFERED = "//form[contains(@action, '/report')] | //*[@id='follow' or @id='share']"
TEXT = f"{WATER}. Escríbanme a {MAIL}"

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.trusted_after", "0"),
]


def found(folio: str) -> Demand:
    demand = queries.by_folio(folio, lock=True)
    assert demand is not None
    return demand


def participant(folio: str) -> Participant:
    who = model.Session.get(Participant, found(folio).author_id)
    assert who is not None
    return who


def run(cli, *given: str) -> Any:
    result = cli.invoke(proactiva, ["person", *given])
    assert result.exit_code == 0, result.output
    model.Session.expire_all()
    return json.loads(result.stdout)


def public(author: Person, **fields: Any) -> str:
    return factories.public(author, **{"wanted": TEXT, "alias": ALIAS, **fields})


def answered(author: Person) -> str:
    unit = factories.institution()
    folio = public(author, institution=unit)
    officer = factories.member(unit, "editor")
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    return folio


def say(author: Person, folio: str) -> Message:
    said = {"folio": folio, "text": TEXT, "alias": ALIAS}
    made = model.Session.get(Message, author.call("proactiva_message_create", **said)["id"])
    assert made is not None
    return made


def test_where_nobody_builds_on_it_all_is_gone(cli):
    author, unit = factories.person(), factories.institution()
    folio = public(author, institution=unit, purpose=TEXT, where=MAIL)
    message, who = say(author, folio), participant(folio)
    told = run(cli, "erase", "--user", author.name)
    assert told == {"demands_deleted": [folio], "messages_deleted": 1, "kept": []}
    for row in (found(folio), message, who):
        for column in row.__table__.columns:
            named = PERSONAL.get(str(column))
            if named and named.erasure is not OnErasure.STAYS:
                assert getattr(row, column.name) in (None, "", folio), column
    assert who.erased_at
    referral = model.Session.query(Referral).filter_by(demand_id=found(folio).id).one()
    assert (found(folio).status, referral.status) == ("withdrawn", "ended")
    shown = factories.call("proactiva_demand_show", folio=folio)
    assert (shown["title"], shown["alias"], shown["wanted"]) == (folio, "", "")
    assert [event["act"] for event in shown["events"]][-1] == "withdraw"


def test_nobody_is_asked_to_report_or_follow_what_is_gone(app, cli):
    author = factories.person()
    folio = public(author)
    page = Visitor(app).open(f"/proactiva/demands/{folio}")
    assert page.document.xpath(OFFERED)
    run(cli, "erase", "--user", author.name)
    gone = Visitor(app).open(f"/proactiva/demands/{folio}")
    assert (gone.status, gone.document.xpath(OFFERED)) == (200, [])


def test_what_others_build_on_stays_without_a_name(cli):
    author = factories.person()
    supported, replied = public(author), answered(author)
    factories.person().call("proactiva_support_create", folio=supported)
    elsewhere = factories.public(factories.person())
    followed = say(author, elsewhere)
    say(factories.person(), elsewhere)
    last = say(author, elsewhere)
    told = run(cli, "erase", "--folio", supported)
    assert (told["demands_deleted"], told["messages_deleted"]) == ([], 1)
    assert {(each["folio"], each["text"], each["reason"]) for each in told["kept"]} == {
        (supported, "demand", "supported"),
        (replied, "demand", "answered"),
        (elsewhere, "message", "answered"),
    }
    # What was masked tells who they are: nobody reads it any more, moderators neither.
    shown, moderator = TEXT.replace(MAIL, "[…]"), factories.moderator()
    for folio in (supported, replied):
        row = found(folio)
        assert [row.wanted_raw, row.wanted_public] == [shown] * 2
        assert (row.alias_raw, row.alias_public, row.redactions) == ("", "", 1)
        assert MAIL not in str(moderator.call("proactiva_redaction_preview", folio=folio))
    assert (followed.text_raw, followed.text_public) == (shown, shown)
    assert (followed.alias_raw, last.text_raw) == ("", "")
    assert not model.Session.query(Redaction).filter_by(message_id=followed.id).count()
    # Whoever looks at what is kept can hide more of it.
    hide = [{"words": "colonia", "kind": "other"}]
    moderator.call("proactiva_demand_redact", folio=supported, hide=hide)
    assert "colonia" not in factories.call("proactiva_demand_show", folio=supported)["wanted"]
    again = run(cli, "erase", "--folio", supported)
    assert (again["demands_deleted"], again["messages_deleted"]) == ([], 0)
    assert again["kept"] == told["kept"]


@pytest.mark.parametrize("made", [factories.in_review, factories.returned, factories.published])
def test_an_author_by_claim_code_is_erased_and_their_code_is_worth_nothing(cli, made):
    folio, author = made(wanted=TEXT, alias=ALIAS)
    assert author.call("proactiva_demand_show", folio=folio)["is_author"]
    assert run(cli, "erase", "--folio", folio)["demands_deleted"] == [folio]
    assert MAIL not in " ".join(map(str, vars(found(folio)).values()))
    with pytest.raises(tk.ObjectNotFound):
        author.call("proactiva_demand_show", folio=folio)


def confirmed(email: str | None, **fields: Any) -> str:
    folio, _ = factories.published(**{"wanted": TEXT, "alias": ALIAS, **fields})
    who = participant(folio)
    who.email = email
    who.email_confirmed_at = clock.now().at if email else None
    model.Session.commit()
    return folio


def test_one_address_is_one_person_however_many_codes_they_have(cli):
    email = f"{factories.named('ana')}@example.org"
    folios = sorted([confirmed(email), confirmed(email.upper())])
    typed, other, silent = confirmed(email), confirmed(f"otra.{email}"), confirmed(None)
    participant(typed).email_confirmed_at = None
    account = factories.confirmed(factories.person())
    account.email = email
    model.Session.commit()
    held = run(cli, "export", "--folio", folios[1])["held"]
    assert sorted(each["folio"] for each in held["proactiva_demand"]) == folios
    assert {each["email"].lower() for each in held["proactiva_participant"]} == {email}
    told = run(cli, "erase", "--folio", folios[0])
    assert told == {"demands_deleted": folios, "messages_deleted": 0, "kept": []}
    for folio in folios:
        assert (participant(folio).email, participant(folio).claim_hash) == (None, None)
        assert found(folio).wanted_raw == ""
    for folio in (typed, other, silent):
        assert participant(folio).erased_at is None
        assert found(folio).alias_raw == ALIAS
    # An account is another matter: it is erased by its name.
    assert (account.email, account.erased_at) == (email, None)
    assert run(cli, "erase", "--folio", silent)["demands_deleted"] == [silent]
    assert participant(other).erased_at is None


@pytest.mark.parametrize("act", ["create", "delete"])
def test_a_support_keeps_its_kind(cli, act):
    gone, other = factories.person(), factories.person()
    folio = factories.public(factories.person())
    for who in (gone, other):
        who.call("proactiva_support_create", folio=folio)
    run(cli, "erase", "--user", gone.name)
    who = factories.person() if act == "create" else other
    who.call(f"proactiva_support_{act}", folio=folio)
    expected = 3 if act == "create" else 1
    assert (found(folio).support_count, found(folio).browser_support_count) == (expected, 0)


def test_a_reply_that_waits_brings_no_signature_back(cli):
    unit = factories.institution()
    folio, author = factories.published(institution=unit, alias=ALIAS)
    factories.person().call("proactiva_support_create", folio=folio)
    at = {"folio": folio, "institution": unit}
    factories.member(unit, "editor").call("proactiva_referral_ask", **at, text="¿De qué calle?")
    author.call("proactiva_referral_clarify", **at, text="De la calle Hidalgo")
    assert model.Session.query(Message).filter_by(visibility="moderators").count()
    run(cli, "erase", "--folio", folio)
    assert (found(folio).alias_raw, found(folio).alias_public) == ("", "")


def test_whoever_comes_back_is_somebody_new(cli):
    author = factories.person()
    folio = public(author)
    run(cli, "erase", "--user", author.name)
    new = public(author)
    assert found(new).author_id != found(folio).author_id
    erasure.erase_restored(clock.now())
    assert found(new).wanted_raw == TEXT
    assert not author.call("proactiva_demand_show", folio=folio)["is_author"]


@pytest.fixture
def looked_long_ago(non_clean_db):
    """Let the last look of the ledger be as old as that of a restored backup."""
    _looked(clock.now().at - timedelta(days=40))
    yield
    _looked(clock.now().at)


def _looked(at: datetime) -> None:
    model.Session.rollback()
    model.Session.execute(sa.update(PROGRESS).values(synced_at=at))
    model.Session.commit()


@pytest.mark.usefixtures("looked_long_ago")
def test_whom_a_backup_brought_back_is_erased_again(cli):
    author = factories.person()
    folio = public(author)
    texts = "title_raw", "title_public", "wanted_raw", "wanted_public", "alias_raw"
    before = {name: getattr(found(folio), name) for name in texts}
    user_id = participant(folio).user_id
    run(cli, "erase", "--user", author.name)
    restored, who = found(folio), participant(folio)
    for name, value in before.items():
        setattr(restored, name, value)
    restored.status, restored.text_deleted_on = "open", None
    who.user_id, who.erased_at = user_id, None
    model.Session.commit()
    assert "erasures: 1 erased again" in cli.invoke(proactiva, ["tick", "-v"]).output
    model.Session.expire_all()
    assert participant(folio).user_id is None
    assert (found(folio).wanted_raw, found(folio).alias_raw) == ("", "")
    assert "erased again" not in cli.invoke(proactiva, ["tick", "-v"]).output


def test_the_list_of_who_was_erased_names_nobody(cli):
    author = factories.person()
    who = participant(public(author)).id
    run(cli, "erase", "--user", author.name)
    hashes = {known for (known,) in model.Session.query(Erasure.participant_hash)}
    assert who not in hashes
    assert {len(each) for each in hashes} == {64}


def test_an_officer_is_erased_and_their_office_goes_on(cli):
    unit = factories.institution()
    officer, other = factories.member(unit, "admin"), factories.member(unit, "editor")
    at = {"folio": factories.public(factories.person(), institution=unit), "institution": unit}
    officer.call("proactiva_referral_assign", colleague=officer.name, **at)
    officer.call("proactiva_referral_note", text="Llamé al pozo 7", **at)
    officer.call("proactiva_referral_ask", text="¿De qué colonia?", **at)
    run(cli, "erase", "--user", officer.name)
    shown = other.call("proactiva_referral_show", **at)
    [note] = shown["notes"]
    assert (note["text"], note["by"]) == ("Llamé al pozo 7", "")
    assert shown["turn"]["assignee"] is None
    assert "¿De qué colonia?" in {each["text"] for each in shown["messages"]}


def test_all_that_is_held_is_told_and_nothing_of_others(cli):
    author, other = factories.person(), factories.person()
    folio, theirs = public(author), factories.public(other, wanted="Las rutas del transporte")
    say(author, theirs)
    author.call("proactiva_support_create", folio=theirs)
    for given in (("--user", author.name), ("--folio", folio)):
        told = run(cli, "export", *given)
        [demand] = told["held"]["proactiva_demand"]
        assert (demand["folio"], demand["wanted_raw"], demand["alias_raw"]) == (folio, TEXT, ALIAS)
        [message] = told["held"]["proactiva_message"]
        assert (message["folio"], message["text_raw"]) == (theirs, TEXT)
        [support] = told["held"]["proactiva_support"]
        assert support["folio"] == theirs
        [person] = told["held"]["proactiva_participant"]
        assert person["user_id"] == model.User.get(author.name).id
        assert "claim_hash" not in person
        assert "rutas" not in json.dumps(told)
        columns = {each["column"] for each in told["register"]}
        assert "proactiva_demand.wanted_raw" in columns
        assert "proactiva_note.text" not in columns


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_an_author_appealed_with_is_told_and_is_gone_with_them(cli, is_kept: bool):
    author, other = factories.person(), factories.person()
    folio = public(author)
    if is_kept:
        other.call("proactiva_support_create", folio=folio)
    message = say(author, folio)
    theirs = factories.public(other, wanted=TEXT)
    for person, at in (
        (author, {"folio": folio}),
        (author, {"folio": folio, "message": message.id}),
        (other, {"folio": theirs}),
    ):
        person.call("proactiva_redaction_appeal", **at, text=f"Soy {person.name} y lo pido")
    other.call("proactiva_report_create", folio=folio, reason="spam", text="Lo vi en la tele")
    told = run(cli, "export", "--user", author.name)
    words = f"Soy {author.name} y lo pido"
    appeal = {"role": "author", "folio": folio, "text": words}
    assert told["held"]["proactiva_report"] == [appeal, appeal]
    run(cli, "erase", "--user", author.name)
    rows = model.Session.query(Report.text, Report.closed_on.isnot(None))
    left = {*rows.filter(Report.demand_id.in_([found(folio).id, found(theirs).id]))}
    assert left == {("", True), ("Lo vi en la tele", False), (f"Soy {other.name} y lo pido", False)}


def test_of_what_an_officer_wrote_down_for_others_only_the_folio_is_told(cli):
    recorder = factories.moderator()
    folio = factories.demand(recorder.name, wanted=TEXT, channel="letter")["folio"]
    told = run(cli, "export", "--user", recorder.name)
    assert told["held"]["proactiva_demand"] == [{"role": "recorder", "folio": folio}]


def readable(app, folio: str, dataset: str) -> list[str]:
    """Return all that anybody can read of a demand and of what was done with a dataset."""
    return [
        str(factories.call("proactiva_demand_show", folio=folio)),
        str(factories.call("proactiva_use_list", dataset=dataset)),
        app.get(f"/proactiva/demands/{folio}").body,
        app.get(f"/dataset/{dataset}").body,
    ]


def test_one_text_from_a_browser_finds_and_erases_all_of_its_texts(app, cli):
    author, browser, signed = factories.person(), factories.named("secreto"), factories.named("Eva")
    folio, dataset = public(author), factories.dataset(factories.institution())
    stranger = Actor(browser=browser)
    said = intents.Say(folio, WATER, alias=signed)
    told = intents.TellUse("Un mapa del agua", dataset=dataset, alias=signed)
    ids = [
        commands.say(stranger, clock.now(), said).id,
        commands.tell_use(stranger, clock.now(), told).id,
    ]
    model.Session.commit()
    for id_ in ids:
        factories.moderator().call("proactiva_message_publish", id=id_)
    assert sum(signed in each for each in readable(app, folio, dataset)) == 4
    held = run(cli, "export", "--message", ids[0])["held"]
    assert {each["alias_raw"] for each in held["proactiva_message"]} == {signed}
    assert len(held["proactiva_message"]) == 2
    assert "proactiva_demand" not in held
    assert run(cli, "erase", "--message", ids[1])["messages_deleted"] == 2
    assert not any(signed in each for each in readable(app, folio, dataset))
    assert (found(folio).wanted_raw, found(folio).alias_raw) == (TEXT, ALIAS)
    assert participant(folio).user_id == model.User.get(author.name).id


def test_whose_browser_kept_nothing_is_found_by_each_text_alone(cli):
    dataset, ids = factories.dataset(factories.institution()), []
    for words in ("Uno hizo un mapa", "Otro hizo otro mapa"):
        told = intents.TellUse(words, dataset=dataset, alias=ALIAS)
        ids.append(commands.tell_use(Actor(), clock.now(), told).id)
    model.Session.commit()
    [held] = run(cli, "export", "--message", ids[0])["held"]["proactiva_message"]
    assert held["text_raw"] == "Uno hizo un mapa"
    assert run(cli, "erase", "--message", ids[0])["messages_deleted"] == 1
    left = model.Session.get(Message, ids[1])
    assert left is not None
    assert left.alias_raw == ALIAS


@pytest.mark.parametrize("what", ["export", "erase"])
def test_what_an_office_says_leads_to_no_person(what: str):
    folio, keeper = public(factories.person()), factories.member(factories.authority(), "admin")
    said = keeper.call("proactiva_message_create", folio=folio, text="Lo vemos en la mesa")
    with pytest.raises(tk.ValidationError, match="office"):
        keeper.call(f"proactiva_person_{what}", message=said["id"])


@pytest.mark.parametrize("what", ["export", "erase"])
@pytest.mark.parametrize(
    "given",
    [
        *([], ["--user", "a", "--folio", "b"], ["--folio", "TP-2026-0", "--message", "b"]),
        *(["--user", "nobody-at-all"], ["--folio", "TP-2026-0"], ["--message", "no-such"]),
    ],
)
def test_whoever_is_not_named_is_not_found(cli, what: str, given: list[str]):
    result = cli.invoke(proactiva, ["person", what, *given])
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
