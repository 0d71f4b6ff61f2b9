"""If an option is not valid, everything of ours names it in one line, and CKAN keeps working."""

from __future__ import annotations

import pytest

from ckan.tests import factories as core

from ckanext.proactiva.cli import proactiva
from tests import factories
from tests.support.schemas import OURS
from tests.support.visitor import Visitor, logged_in
from tests.test_not_ready import COMMANDS, FILES, page_addresses

WRONG = {
    "timezone": "America/Toluca\nde Lerdo",
    "trusted_proxies": "dos",
    "illustrative_history": "quizá",
}

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture(params=sorted(WRONG))
def wrong(request, ckan_config, monkeypatch):
    """A function: make an option wrong, and return the full name of the option."""
    name = f"ckanext.proactiva.{request.param}"

    def spoil() -> str:
        monkeypatch.setitem(ckan_config, name, WRONG[request.param])
        return name

    return spoil


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_page_and_file_names_it(app, wrong, method: str):
    option = wrong()
    for address in page_addresses(app, method):
        response = app.test_client().open(address, method=method)
        assert (address, response.status_code) == (address, 503)
        assert option in response.get_data(as_text=True)
        assert "no-store" in response.headers["Cache-Control"]
        if address.endswith(FILES):
            assert response.get_data(as_text=True).count("\n") == 1


def test_every_action_names_it_but_the_check(app, wrong):
    option = wrong()
    for action in set(OURS) - {"proactiva_portal_check"}:
        response = app.test_client().post(f"/api/3/action/{action}", json={})
        assert (action, response.status_code) == (action, 503)
        assert option in response.json["error"]["message"]
    headers = {"Authorization": core.SysadminWithToken()["token"]}
    found = app.get("/api/3/action/proactiva_portal_check", headers=headers, status=200).json
    told = [each for each in found["result"] if each["subject"] == option]
    assert [each["level"] for each in told] == ["error"]


def test_every_command_ends_with_it(cli, wrong):
    option = wrong()
    for words in COMMANDS:
        result = cli.invoke(proactiva, words)
        assert (words, result.exit_code) == (words, 1)
        [line] = result.output.strip().splitlines()
        assert option in line
    result = cli.invoke(proactiva, ["check"])
    assert result.exit_code == 1
    assert option in result.output


def test_pages_of_the_portal_stay_as_they_are(app, wrong):
    institution = factories.institution()
    folio = factories.public(factories.person(), institution=institution)
    dataset = factories.dataset(institution)
    officer = factories.member(institution, "editor")
    factories.answer(officer, folio, institution, datasets=[dataset])
    reader = logged_in(app)
    wrong()
    for visitor in (Visitor(app), reader):
        for address in ("/", "/about", f"/dataset/{dataset}", f"/organization/{institution}"):
            assert (address, visitor.open(address).status) == (address, 200)
        assert visitor.open("/proactiva").status == 503


@pytest.mark.parametrize("phone", ["<b>800 123 4567</b>", "llámanos", "5" * 101, "800\n900", "a&1"])
def test_check_names_a_telephone_that_is_none_and_pages_go_on(app, cli, ckan_config, phone: str):
    option = "ckanext.proactiva.authority_phone"
    ckan_config[option] = phone
    assert option in cli.invoke(proactiva, ["check"]).output
    assert phone not in app.get("/proactiva", status=200).body or "<" not in phone


@pytest.mark.parametrize(
    "phone", ["", "5" * 100, "800 000 0000", "+52 (722) 226 1980, ext. 101, 9 a 18 h"]
)
def test_check_says_nothing_of_a_telephone(app, cli, ckan_config, phone: str):
    ckan_config["ckanext.proactiva.authority_phone"] = phone
    assert "authority_phone" not in cli.invoke(proactiva, ["check"]).output
