"""Search or Redis do not answer: people ask and read on, and nothing is lost or doubled."""

from __future__ import annotations

import pytest

import ckan.lib.redis as ckan_redis
import ckantoolkit as tk
from ckan import model
from ckan.lib.search import common

from ckanext.proactiva.model import Demand
from tests import factories
from tests.support.schemas import given
from tests.support.visitors import Visitor

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]
# Nothing listens there: connections are refused at once.
NOBODY = "127.0.0.1:9"


@pytest.fixture
def no_solr(non_clean_db, app, monkeypatch) -> None:
    """CKAN as it is when Solr is stopped, from when it has started on."""
    monkeypatch.setitem(tk.config, "solr_url", f"http://{NOBODY}/solr/ckan")
    # Before 2.12 CKAN keeps the address that it started with.
    if kept := getattr(common, "SolrSettings", None):
        monkeypatch.setattr(kept, "_url", f"http://{NOBODY}/solr/ckan")
    assert not common.is_available()


@pytest.fixture
def no_redis(non_clean_db, app, monkeypatch) -> None:
    """CKAN as it is when Redis is stopped, from when it has started on."""
    monkeypatch.setitem(tk.config, "ckan.redis.url", f"redis://{NOBODY}/0")
    monkeypatch.setattr(ckan_redis, "_connection_pool", None)
    assert not ckan_redis.is_redis_available()


@pytest.fixture
def before() -> str:
    """The folio of a public demand that was made while everything worked."""
    return factories.public(factories.person(), institution=factories.institution())


@pytest.mark.parametrize("fault", ["no_solr", "no_redis"])
def test_what_was_asked_before_is_read_and_what_is_asked_meanwhile_is_there_once(
    app, before: str, request, fault: str
):
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
    # What cannot be counted is read by a person before it is public, and nobody is refused.
    known = "in_review" if fault == "no_redis" else "open"
    assert sorted(each.status for each in stored) == ["in_review", known]
    [folio] = {each.json["result"]["folio"] for each in made}
    assert {each.folio: each.status for each in stored}[folio] == known


def test_without_search_what_is_alike_is_offered_and_nobody_is_stopped(app, before: str, request):
    request.getfixturevalue("no_solr")
    found = Visitor(app)("proactiva_demand_similar", wanted=factories.WATER)
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
