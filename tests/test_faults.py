"""If Search or Redis fail, people go on asking and reading, and nothing is lost or doubled.

When stopped, they refuse connections; when they hang, they accept them and never answer, which is
worse.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator

import pytest

import ckan.lib.redis as ckan_redis
import ckantoolkit as tk
from ckan import model
from ckan.lib.search import common

from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.model import Demand
from tests import factories
from tests.support.asking import ask, go_on, look, receipt
from tests.support.schemas import given
from tests.support.visitor import Visitor as Somebody
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
# Nothing listens there, so connections are refused at once.
NOBODY = "127.0.0.1:9"
PAGES = (
    "/proactiva",
    "/proactiva/folio",
    "/proactiva/mine",
    "/proactiva/growth",
    "/proactiva/demands?sort=recent",
    "/proactiva/demands?q=agua",
    "/proactiva/demands/new",
    "/proactiva/demands/{folio}",
    "/proactiva/demands.atom",
    "/proactiva/demands/{folio}.atom",
    "/proactiva/demands.csv?problem=water_and_drainage",
    "/proactiva/answers.json",
)
TYPED = {
    "wanted": "Los cuadernos de ejercicios de las telesecundarias",
    "problem": "education",
    "beneficiary_groups": ["girls"],
}


@pytest.fixture
def hanging() -> Iterator[socket.socket]:
    """A socket that accepts connections and never answers, like a suspended process."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listening:
        listening.setblocking(False)
        yield listening


def calls(hanging: socket.socket) -> int:
    """Return how many connections came since the last call."""
    found = 0
    while True:
        try:
            hanging.accept()[0].close()
        except BlockingIOError:
            return found
        found += 1


def have_solr(monkeypatch, address: str) -> None:
    """Make CKAN look for Solr at another address, after it has started."""
    monkeypatch.setitem(tk.config, "solr_url", f"http://{address}/solr/ckan")
    # Before 2.12, CKAN keeps the address that it started with.
    if kept := getattr(common, "SolrSettings", None):
        monkeypatch.setattr(kept, "_url", f"http://{address}/solr/ckan")


def have_redis(monkeypatch, address: str) -> None:
    """Make CKAN look for Redis at another address, after it has started."""
    monkeypatch.setitem(tk.config, "ckan.redis.url", f"redis://{address}/0")
    monkeypatch.setattr(ckan_redis, "_connection_pool", None)


@pytest.fixture
def no_solr(non_clean_db, app, monkeypatch) -> None:
    """CKAN while Solr is stopped."""
    have_solr(monkeypatch, NOBODY)
    assert not common.is_available()


@pytest.fixture
def no_redis(non_clean_db, app, monkeypatch) -> None:
    """CKAN while Redis is stopped."""
    have_redis(monkeypatch, NOBODY)
    assert not ckan_redis.is_redis_available()


@pytest.fixture
def hung_solr(non_clean_db, app, monkeypatch, hanging) -> None:
    """CKAN while Solr hangs."""
    have_solr(monkeypatch, f"127.0.0.1:{hanging.getsockname()[1]}")


@pytest.fixture
def hung_redis(non_clean_db, app, monkeypatch, hanging) -> None:
    """CKAN while Redis hangs."""
    have_redis(monkeypatch, f"127.0.0.1:{hanging.getsockname()[1]}")


# Words that no other test uses, as words in most texts narrow nothing.
RARE = "Los jueves en que los lecheros reparten quesillo en Zumpahuacán"


@pytest.fixture
def before() -> str:
    """The folio of a public demand that was made while everything worked."""
    institution = factories.institution()
    return factories.public(factories.person(), institution=institution, wanted=RARE)


@pytest.mark.parametrize("fault", ["no_solr", "no_redis", "hung_redis"])
def test_demands_are_read_and_created_once_despite_the_fault(app, before: str, request, fault: str):
    author = factories.person()
    request.getfixturevalue(fault)
    visitor = Visitor(app, author.token)
    form = given("proactiva_demand_create", wanted=factories.named("agua"), form_token="f1")

    listed = Visitor(app).read("proactiva_demand_list", sort="recent", limit=100)
    assert before in [each["folio"] for each in listed.json["result"]["results"]]
    page = Visitor(app).page(f"/proactiva/demands/{before}")
    assert page.status_code == 200
    board = Visitor(app).page("/proactiva/demands?sort=recent")
    assert board.status_code == 200
    assert before in board.body

    made = [visitor("proactiva_demand_create", **form) for _ in range(2)]
    assert [each.status_code for each in made] == [200, 200]
    supported = visitor("proactiva_support_create", folio=before)
    assert supported.json["result"]["support_count"] == 1
    anonymous = Visitor(app)("proactiva_demand_create", **form)
    assert anonymous.json["result"]["claim_code"]

    stored = model.Session.query(Demand).filter_by(wanted_raw=form["wanted"]).all()
    # If tries cannot be counted, a person reviews it before it is public, and nobody is refused.
    known = "open" if fault == "no_solr" else "in_review"
    assert sorted(each.status for each in stored) == ["in_review", known]
    [folio] = {each.json["result"]["folio"] for each in made}
    assert {each.folio: each.status for each in stored}[folio] == known


def test_without_search_what_is_alike_is_offered_and_nobody_is_stopped(app, before: str, request):
    request.getfixturevalue("no_solr")
    found = Visitor(app)("proactiva_demand_similar", wanted=RARE)
    assert found.status_code == 200
    assert found.json["result"]["results"]
    assert Visitor(app).page(f"/proactiva/demands/{before}").status_code == 200
    assert Visitor(app).read("proactiva_home_show").status_code == 200
    for page in ("/proactiva", "/proactiva/demands/new", "/proactiva/folio"):
        assert Visitor(app).page(page).status_code == 200


def test_an_answer_given_while_search_is_down_is_given(app, before: str, request):
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    dataset = factories.dataset(unit)
    folio = factories.public(factories.person(), institution=unit)
    request.getfixturevalue("no_solr")
    given_ = {"folio": folio, "institution": unit, "resolution": "published"}
    answered = Visitor(app, officer.token)(
        "proactiva_referral_answer", **given_, text=factories.WORDS, datasets=[dataset]
    )
    assert answered.json["result"]["status"] == "answered"


def test_where_solr_hangs_no_page_waits_for_it(app, before: str, hung_solr, hanging):
    visitor = Visitor(app)
    assert visitor("proactiva_demand_similar", wanted=RARE).json["result"]["results"]
    for page in PAGES:
        assert visitor.page(page.format(folio=before)).status_code == 200
    assert len(receipt(ask(Somebody(app), TYPED))) == 2
    assert calls(hanging) == 0


def test_where_redis_hangs_a_page_waits_for_it_once(app, before: str, hung_redis, hanging):
    for page in PAGES:
        assert Visitor(app).page(page.format(folio=before)).status_code == 200
    assert calls(hanging) == 0
    somebody = Somebody(app)
    review = look(somebody, TYPED)
    assert calls(hanging) == 1
    sent = go_on(review, {})
    assert len(receipt(sent)) == 2
    # Sending keeps the draft, counts the demand and keeps the draft again, but waits only once.
    assert calls(hanging) == 1
    assert "En revisión" in sent.text


@pytest.mark.parametrize("fault", ["no_redis", "hung_redis"])
def test_what_cannot_be_counted_is_mailed_to_nobody(app, mails, before: str, request, fault: str):
    request.getfixturevalue(fault)
    to = {"email": f"{factories.named('persona')}@ejemplo.org"}
    form = given("proactiva_demand_create", wanted=factories.named("agua"))
    for action, fields, instead in (
        ("proactiva_demand_create", form, "Envíala sin correo"),
        ("proactiva_follow_create", {"folio": before}, "Inténtalo más tarde"),
        ("proactiva_claim_create", {}, "Inténtalo más tarde"),
    ):
        refused = Visitor(app)(action, **{**fields, **to})
        assert refused.status_code == 409, (action, refused.json)
        [line] = refused.json["error"]["email"]
        assert instead in line
    assert mails == []
    assert model.Session.query(Demand).filter_by(wanted_raw=form["wanted"]).count() == 0
    made = Visitor(app)("proactiva_demand_create", **{**form, "email": ""})
    assert made.json["result"]["claim_code"]


def test_a_block_that_cannot_be_indexed_is_told_in_one_line_and_not_kept(
    non_clean_db, app, cli, monkeypatch, tmp_path
):
    name = factories.dataset(factories.institution())
    shown, file = factories.call("package_show", id=name), tmp_path / "blocks.jsonl"
    row = {"id": shown["id"], "name": name, "block": {"proactiva_problem_statement": "El agua"}}
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    with monkeypatch.context() as stopped:
        have_solr(stopped, NOBODY)
        result = cli.invoke(proactiva, ["block", "restore", str(file)])
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert f"line 1, {name}: the search index (Solr) does not take it" in result.output
    assert "0 blocks restored, 1 refused" in result.output
    assert factories.call("package_show", id=name)["proactiva_problem_statement"] is None
    result = cli.invoke(proactiva, ["block", "restore", str(file)])
    assert (result.exit_code, "1 block restored" in result.output) == (0, True)
