"""No log keeps what a person wrote, neither CKAN's nor PostgreSQL's, whatever goes wrong."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.lib import mailer

from ckanext.proactiva import clock, transaction
from ckanext.proactiva.demands import confirmations
from ckanext.proactiva.notices import confirmation, sending
from ckanext.proactiva.people import participants
from portal.settings import choose
from tests import factories
from tests.support import markers, telling
from tests.support.holding import FOLIO, REFERRALS, WRITING, end_who_waits, held
from tests.support.post_office import post_office
from tests.support.schemas import given
from tests.support.threads import at_once
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
PERSON = "SELECT 1 FROM proactiva_participant WHERE id = :id FOR UPDATE"
# A constraint that no row satisfies, so that the database fails.
NEVER = "ALTER TABLE {} ADD CONSTRAINT proactiva_never CHECK (false) NOT VALID"
AGAIN = "ALTER TABLE {} DROP CONSTRAINT proactiva_never"
# What these acts neither write nor wait for.
ONLY_READ = ("say", REFERRALS), ("title", REFERRALS), ("note", FOLIO), ("redact", REFERRALS)


class Logs:
    """What was logged since a test began, and the word that no log may contain."""

    def __init__(self, of_ckan: Any, of_postgres: Any) -> None:
        self.word = markers.word()
        self._of_ckan, self._of_postgres = of_ckan, of_postgres

    def of_ckan(self) -> str:
        """Return what CKAN and its libraries logged, checking that the word is not in it."""
        assert self.word not in self._of_ckan.text
        return self._of_ckan.text

    def of_postgres(self) -> str:
        """Return what PostgreSQL logged of this database; nothing in its log has the word."""
        self._of_postgres.seek(self._began)
        written = self._of_postgres.read()
        assert self.word not in written
        whose = f"database={model.meta.engine.url.database} "
        return "\n".join(line for line in written.splitlines() if whose in line)

    def begin(self) -> None:
        """Skip what was logged before."""
        self._began = self._of_postgres.seek(0, os.SEEK_END)


@pytest.fixture
def logs(caplog) -> Iterator[Logs]:
    for name in (None, "ckan", "ckanext", "sqlalchemy"):
        caplog.set_level(logging.INFO, name)
    with (choose(os.environ).logs / "postgres.log").open(errors="replace") as log:
        logs = Logs(caplog, log)
        logs.begin()
        yield logs


@pytest.fixture
def mail_logs(logs, monkeypatch) -> Logs:
    """The logs, with all that is said of mails, but not by the test's own server."""
    monkeypatch.setattr(logging.getLogger("mail.log"), "disabled", True)
    for name in (mailer.__name__, confirmation.__name__, sending.__name__):
        # Migrating the database may have turned it off.
        monkeypatch.setattr(logging.getLogger(name), "disabled", False)
    return logs


class Acts:
    """Acts that put words into rows that others may lock, each by somebody who may do so."""

    def __init__(self, app: Any, word: str) -> None:
        self._unit = factories.institution()
        self._word, self._text = word, f"{word} {factories.WORDS}"
        author = factories.person()
        self.folio = factories.public(author, institution=self._unit, wanted=self._text)
        self._officer = Visitor(app, factories.member(self._unit, "admin").token)
        self._person = Visitor(app, factories.person().token)
        self._authority = Visitor(app, factories.moderator().token)

    def do(self, act: str) -> Any:
        """Do one of the acts, and return the response."""
        return getattr(self, act)()

    def say(self) -> Any:
        said = {"text": self._text, "alias": self._text[:16]}
        return self._person("proactiva_message_create", folio=self.folio, **said)

    def title(self) -> Any:
        return self._authority("proactiva_demand_patch", folio=self.folio, title=self._text)

    def redact(self) -> Any:
        hide = [{"words": self._word, "kind": "other"}]
        return self._authority("proactiva_demand_redact", folio=self.folio, hide=hide)

    def note(self) -> Any:
        return self._at_desk("proactiva_referral_note")

    def question(self) -> Any:
        return self._at_desk("proactiva_referral_ask")

    def answer(self) -> Any:
        given_ = {"resolution": "not_held", "reason": "does_not_exist"}
        return self._at_desk("proactiva_referral_answer", **given_)

    def _at_desk(self, action: str, **fields: str) -> Any:
        at = {"folio": self.folio, "institution": self._unit}
        return self._officer(action, **at, text=self._text, **fields)


@pytest.fixture
def acts(app, logs) -> Acts:
    return Acts(app, logs.word)


def form_of(word: str) -> dict[str, Any]:
    """Return a form with a word in each of its texts."""
    texts = {"wanted": f"{word} agua", "purpose": word, "where": word, "alias": word}
    return given("proactiva_demand_create", **texts, form_token=word)


@contextmanager
def refusing(table: str) -> Iterator[None]:
    """Make a table refuse every row meanwhile."""
    _run(NEVER.format(table))
    try:
        yield
    finally:
        _run(AGAIN.format(table))


def _run(statement: str) -> None:
    model.Session.remove()
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text(statement))


def test_of_a_form_that_is_sent_many_times_at_once(app, logs):
    visitor, form = Visitor(app, factories.person().token), form_of(logs.word)
    # CKAN collects its functions at the first call, and simultaneous calls would find only half of
    # them.
    visitor("proactiva_demand_preview", **form)
    tapping: list[Callable[[], Any]] = [lambda: visitor("proactiva_demand_create", **form)] * 8
    found = at_once(app, tapping)
    assert {each.status_code for each in found} == {200}
    assert len({each.json["result"]["folio"] for each in found}) == 1
    logs.of_ckan()
    assert "ERROR" not in logs.of_postgres()


@pytest.mark.parametrize("holding", [FOLIO, REFERRALS], ids=["demand", "referral"])
@pytest.mark.parametrize("act", ["say", "title", "redact", "note", "question", "answer"])
def test_of_what_waited_too_long(acts, logs, act, holding):
    with held(holding, folio=acts.folio):
        told = acts.do(act)
    if (act, holding) not in ONLY_READ:
        assert told.status_code == 503, told.body
        assert "canceling statement" in logs.of_postgres()
    logs.of_ckan()
    logs.of_postgres()


def test_of_a_form_that_waited_too_long(app, logs):
    with held(WRITING):
        told = Visitor(app)("proactiva_demand_create", **form_of(logs.word))
    assert told.status_code == 503
    assert "canceling statement" in logs.of_postgres()
    logs.of_ckan()


@pytest.mark.parametrize("is_known", [True, False])
def test_of_an_address_that_waited_too_long(app, logs, is_known):
    email = f"{logs.word}@ejemplo.org"
    who = participants.of_email(email, clock.now().at) if is_known else factories.person()
    account = "" if is_known else participants.take_part(who.actor).id
    awaited = confirmations.PendingFollow(email, account, cadence="daily")
    token = confirmations.begin_follow(awaited, clock.now())
    model.Session.commit()
    with held(PERSON, id=who.id if is_known else account):
        told = Visitor(app)("proactiva_follow_confirm", token=token)
    assert told.status_code == 503
    assert "canceling statement" in logs.of_postgres()
    logs.of_ckan()


@pytest.mark.parametrize(("answer", "status"), [("250 fine", 200), ("550 no such person", 409)])
def test_of_an_address_that_is_mailed(app, mail_logs, ckan_config, answer, status):
    with post_office() as office:
        ckan_config["smtp.server"], office.everywhere = office.address, answer
        email = f"{mail_logs.word}@ejemplo.org"
        assert Visitor(app)("proactiva_follow_create", email=email).status_code == status
        assert len(office.mails) == (status == 200)
    said = mail_logs.of_ckan()
    assert ("SMTPRecipientsRefused" in said) == (status != 200)


def test_of_an_address_that_refuses_news(mail_logs, ckan_config, monkeypatch):
    with telling.post(ckan_config, monkeypatch) as office:
        office.everywhere = "550 no such person"
        author, _ = telling.reader(f"{mail_logs.word}@ejemplo.org")
        factories.public(author)
        telling.tell()
    assert "was not sent (refused: SMTPRecipientsRefused)" in mail_logs.of_ckan()


def test_of_a_session_that_was_ended(acts, logs, monkeypatch):
    # Migrating the database may have turned it off.
    monkeypatch.setattr(transaction.log, "disabled", False)
    with held(FOLIO, folio=acts.folio):
        ending = Thread(target=end_who_waits)
        ending.start()
        told = acts.do("say")
        ending.join()
    assert told.status_code == 503
    assert "FailedError" in logs.of_ckan()
    assert "terminating connection" in logs.of_postgres()


@pytest.mark.parametrize(
    ("act", "table"),
    [
        ("say", "proactiva_message"),
        ("note", "proactiva_note"),
        ("title", "proactiva_demand"),
        ("redact", "proactiva_redaction"),
    ],
)
def test_the_portal_tells_nothing_of_what_its_database_refuses(acts, logs, act, table):
    with refusing(table):
        told = acts.do(act)
    assert told.status_code == 500
    assert "FailedError: IntegrityError 23514" in logs.of_ckan()


@pytest.mark.parametrize("sent", [[], ["x"], "x"], ids=["list", "list of words", "words"])
def test_of_what_is_no_object(app, logs, sent):
    words = logs.word if isinstance(sent, str) else [logs.word, *sent]
    told = app.post("/api/3/action/proactiva_demand_create", json=words)
    assert told.status_code == 400
    assert told.json["error"]["message"]
    logs.of_ckan()


def test_of_what_is_refused(app, logs):
    visitor, word = Visitor(app), logs.word
    form = form_of(word)
    many = f"{word} " * 2000
    wrong = dict.fromkeys(("wanted", "title", "purpose", "where"), many)
    for name, value in {**wrong, "alias": f"Comisión {word}", "institution": word}.items():
        assert visitor("proactiva_demand_create", **{**form, name: value}).status_code == 409
    for data in ({"folio": word}, {"folio": word, "claim_code": word}, {"wanted": {"x": word}}):
        visitor("proactiva_demand_withdraw", **data)
    logs.of_ckan()
    logs.of_postgres()
