"""Whatever the mail server or the database does, no mail is lost or sent for ever."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.domain.mailing import MOST_TRIES
from ckanext.proactiva.jobs.job import RefusedError
from ckanext.proactiva.model import Outbox, Participant
from ckanext.proactiva.notices import language, letters, recipients, sending, site
from ckanext.proactiva.notices import post as posting
from tests import factories
from tests.support import telling

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def addresses(post):
    """Supporters waiting to be told of an answer."""
    unit, officer, _ = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    made = telling.supporters(folio, 5)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    return made


def waiting() -> list:
    return [each for each in telling.notices(outcome=None) if each.participant_id]


def test_refused_address_is_given_up_at_once_and_retried_by_command(post, addresses, cli):
    post.answers[addresses[0]] = "550 no such person"
    assert telling.tell()["mails"] == 4
    [dead] = telling.notices(outcome="dead")
    assert (dead.failure, dead.tries) == ("refused", 1)
    status = cli.invoke(proactiva, ["notices", "status"])
    assert status.exit_code == 1
    assert "refused" in status.output
    assert addresses[0] not in status.output
    post.answers.clear()
    assert cli.invoke(proactiva, ["notices", "retry"]).exit_code == 0
    assert cli.invoke(proactiva, ["notices", "send"]).exit_code == 0
    assert post.counted() == dict.fromkeys(addresses, 1)
    assert cli.invoke(proactiva, ["notices", "status"]).exit_code == 0


def test_status_names_the_institution_whose_mail_was_given_up_and_no_address(post, cli):
    unit, _, mailbox = telling.office()
    factories.public(factories.person(), institution=unit)
    post.answers[mailbox] = "550 no such mailbox"
    telling.tell()
    telling.tell(telling.later(days=1))
    [dead] = telling.notices(outcome="dead")
    status = cli.invoke(proactiva, ["notices", "status"]).output
    at = dead.ended_at.isoformat(timespec="seconds")
    assert f"  {at} {dead.kind} to {unit}: refused\n" in status
    assert mailbox not in status


@pytest.mark.parametrize("rude", [{"hangs_up": True}, {"resets": True}, {"pause": 1}])
def test_accepted_mail_counts_as_sent_without_the_servers_goodbye(
    post, addresses, monkeypatch, rude
):
    monkeypatch.setattr(sending, "TIMEOUT", posting.MailTimeout(0.2))
    with post.being(**rude):
        assert telling.tell()["mails"] == 5
    assert not waiting()
    assert post.counted() == dict.fromkeys(addresses, 1)


def test_a_server_that_hangs_up_before_it_accepts_gets_the_mail_again(post, addresses):
    with post.being(hangs_up=True, drops=True):
        telling.tell()
    assert len(waiting()) == 5


@pytest.mark.parametrize("rude", [{"hangs_up": True}, {"resets": True}])
def test_an_address_that_is_refused_without_a_good_bye_is_given_up(post, addresses, rude):
    post.answers[addresses[0]] = "550 no such person"
    with post.being(**rude):
        done = telling.tell()
    assert (done["mails"], done["refused"]) == (4, 1)
    [dead] = telling.notices(outcome="dead")
    assert dead.failure == "refused"


def test_deferred_address_is_retried_with_growing_pauses_until_dead(post, addresses):
    post.answers[addresses[0]] = "451 come back"
    telling.tell()
    [one] = waiting()
    assert (one.failure, one.tries) == ("deferred", 1)
    telling.tell()
    assert waiting()[0].tries == 1
    pauses, now = [], telling.later()
    while notices := waiting():
        pauses.append(notices[0].due_at - now.at)
        now = telling.later(seconds=(notices[0].due_at - telling.later().at).total_seconds() + 1)
        telling.tell(now)
    assert pauses[1:] == sorted(pauses[1:])
    [dead] = telling.notices(outcome="dead")
    assert dead.tries == MOST_TRIES
    assert len(post.mails) == 4


@pytest.mark.parametrize(
    "server", ["127.0.0.1:9", "", "smtp.ejemplo.org:587 ; TLS", "mail..ejemplo.org"]
)
def test_a_server_that_is_down_ends_the_run_and_kills_nothing(
    post, addresses, ckan_config, monkeypatch, server
):
    working = ckan_config["smtp.server"]
    monkeypatch.setitem(ckan_config, "smtp.server", server)
    for hours in range(3 * MOST_TRIES):
        telling.tell(telling.later(hours=7 * hours))
    assert len(waiting()) == 5
    assert {each.outcome for each in telling.notices(relation="supports")} == {None}
    assert {each.failure for each in waiting()} <= {"unreachable", "no_server"}
    ckan_config["smtp.server"] = working
    telling.tell(telling.later(days=20))
    counted = post.counted()
    assert {each: counted[each] for each in addresses} == dict.fromkeys(addresses, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        ("smtp.mail_from", None, "smtp.mail_from is empty"),
        ("smtp.user", "portal", "smtp.user has no smtp.password"),
        ("smtp.server", "smtp.ejemplo.org:587 ; TLS", "is not a server"),
        ("smtp.server", "mail..ejemplo.org", "is not a server"),
    ],
)
def test_what_the_settings_lack_is_told_and_loses_no_mail(post, addresses, ckan_config, cli, wrong):
    option, value, told = wrong
    assert "smtp." not in cli.invoke(proactiva, ["check"]).output
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(ckan_config, option, value)
        assert telling.tell()["unreachable"] == 3
        assert told in cli.invoke(proactiva, ["check"]).output
    telling.tell(telling.later(hours=1))
    assert post.counted() == dict.fromkeys(addresses, 1)


def test_one_run_tries_a_server_that_is_down_three_times(post, addresses, ckan_config, monkeypatch):
    monkeypatch.setitem(ckan_config, "smtp.server", "127.0.0.1:9")
    assert telling.tell()["unreachable"] == 3


def test_a_server_that_hangs_up_in_the_middle_of_a_mail_gets_it_again(post, addresses):
    post.drops = True
    telling.tell()
    assert len(waiting()) == 5
    post.drops = False
    telling.tell(telling.later(hours=1))
    assert post.counted() == dict.fromkeys(addresses, 1)


def test_a_server_that_stalls_is_not_waited_for(post, addresses, monkeypatch):
    monkeypatch.setattr(sending, "TIMEOUT", posting.MailTimeout(0.2))
    post.seconds = 2
    assert telling.tell()["unreachable"] == 3
    assert len(waiting()) == 5


def test_a_run_ends_when_its_time_is_over(post, addresses, monkeypatch):
    monkeypatch.setattr(sending, "SECONDS", -1)
    recipients.write_notices(telling.later())
    sending.send(telling.later(hours=1))
    assert not post.mails
    assert len(waiting()) == 5


def test_what_cannot_be_put_into_words_keeps_nobody_waiting(post, addresses, monkeypatch, caplog):
    compose = letters.compose

    def failing(address, *others):
        if address == addresses[0]:
            raise KeyError("Vivo en la calle Sol 12")
        return compose(address, *others)

    monkeypatch.setattr(letters, "compose", failing)
    assert telling.tell()["mails"] == 4
    [one] = waiting()
    assert one.failure == "unwritten"
    assert "Vivo" not in caplog.text


@pytest.mark.parametrize(
    "changed", [{"quiet_since": clock.now().at}, {"email": "nueva@ejemplo.org"}, {"email": None}]
)
def test_who_stops_or_moves_their_mail_during_a_run_gets_none_there(
    post, addresses, monkeypatch, changed
):
    deliver, gone = posting.deliver, []

    def slowly(email, *others):
        deliver(email, *others)
        if not gone:
            gone.append(next(each for each in addresses if each != email))
            with model.meta.engine.begin() as other:
                whose = Participant.email == gone[0]
                other.execute(sa.update(Participant).where(whose).values(changed))

    monkeypatch.setattr(posting, "deliver", slowly)
    for _ in range(2):
        telling.tell()
    reached = {*addresses, changed.get("email")} - {None, *gone}
    assert post.counted() == dict.fromkeys(reached, 1)
    assert not waiting()


def test_connections_to_the_database_that_end_cost_no_notice(post, addresses, monkeypatch):
    deliver, count = posting.deliver, 0

    def cutting(*given, **named):
        nonlocal count
        count += 1
        if count == 2:
            with model.meta.engine.connect() as other:
                other.execute(
                    sa.text(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    )
                )
        deliver(*given, **named)

    monkeypatch.setattr(posting, "deliver", cutting)
    with pytest.raises(sa.exc.DBAPIError):
        telling.tell()
    model.Session.remove()
    telling.tell()
    counted = post.counted()
    assert {*counted} == {*addresses}
    assert sum(counted.values()) <= len(addresses) + 1


def test_a_copy_of_the_portal_mails_nothing_until_it_is_adopted(
    post, addresses, ckan_config, monkeypatch, cli
):
    site.begin()
    monkeypatch.setitem(ckan_config, "ckan.site_url", "http://copia.test")
    with pytest.raises(RefusedError, match="notices adopt"):
        telling.tell()
    assert not post.mails
    assert model.Session.query(Outbox).count() == 0
    ticked = cli.invoke(proactiva, ["tick", "-v"])
    assert ticked.exit_code == 1
    assert "ledger:" in ticked.output
    assert "http://copia.test" in cli.invoke(proactiva, ["check"]).output
    status = cli.invoke(proactiva, ["notices", "status"]).output.splitlines()
    assert "mails from  http://portal.test" in status
    assert "this is     http://copia.test: nothing is sent" in status
    assert cli.invoke(proactiva, ["notices", "adopt"]).exit_code == 0
    telling.tell()
    assert post.counted() == dict.fromkeys(addresses, 1)


def test_a_copy_of_the_portal_mails_no_link_that_confirms(post, ckan_config, monkeypatch):
    site.begin()
    monkeypatch.setitem(ckan_config, "ckan.site_url", "http://copia.test")
    visitor, email = factories.person(), f"{factories.named('persona')}@ejemplo.org"
    for action, also in (
        ("proactiva_claim_create", {}),
        ("proactiva_follow_create", {"folio": factories.public(visitor)}),
    ):
        with language.portal_language(), pytest.raises(tk.ValidationError) as refused:
            visitor.call(action, email=email, **also)
        [said] = refused.value.error_dict["email"]
        assert "copia del portal no envía correos" in said
    assert not post.mails
