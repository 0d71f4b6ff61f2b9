"""In a browser without scripts: following a filtered board by e-mail, and stopping."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ckan import model

from ckanext.proactiva.model import Follow, Participant
from tests import factories
from tests.factories import named
from tests.support.post_office import link, post_office
from tests.support.windows import WIDE

pytestmark = pytest.mark.browser
TELEPHONE = 360
WAY = "a[href*='/follows/new']"
FOLLOW = "form[action$='/follows/new'] button"


def followed(email: str) -> list[tuple[str, str]]:
    model.Session.rollback()
    rows = model.Session.query(Follow.problem, Follow.cadence)
    own = rows.join(Participant, Participant.id == Follow.participant_id)
    return [tuple(row) for row in own.filter(Participant.email == email)]


def picture(window, name: str) -> None:
    """Save a screenshot, if a folder for it is given."""
    if folder := os.environ.get("PROACTIVA_PICTURES"):
        window.resize(int(name.rpartition("-")[2]))
        window.page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


@pytest.mark.parametrize("width", [TELEPHONE, WIDE])
def test_a_filter_is_followed_by_an_e_mail_and_stopped(
    open_window, ckan_config, monkeypatch, width
):
    unit = factories.institution(title="Sistema Municipal de Agua Potable")
    for _ in range(3):
        factories.public(factories.person(), institution=unit, beneficiary_groups=["women"])
    window, email = open_window(javascript=False, width=width), f"{named('vecina')}@ejemplo.org"
    page = window.page
    window.open(f"/proactiva/demands?problem=water_and_drainage&institution={unit}")
    assert window.faults() == []
    picture(window, f"board-{width}")
    window.follow(WAY)
    assert window.faults() == []
    picture(window, f"form-{width}")
    page.check("[name=cadence][value=weekly]")
    with post_office() as office:
        monkeypatch.setitem(ckan_config, "smtp.server", office.address)
        page.fill("[name=email]", "vecina")
        window.follow(FOLLOW)
        assert page.input_value("[name=email]") == "vecina"
        assert page.is_checked("[name=cadence][value=weekly]")
        picture(window, f"refused-{width}")
        page.fill("[name=email]", email)
        window.follow(FOLLOW)
        [mail] = office.mails
    assert window.faults() == []
    picture(window, f"sent-{width}")
    assert followed(email) == []
    window.open(link(mail))
    assert window.faults() == []
    picture(window, f"confirm-{width}")
    assert followed(email) == []
    window.follow("form[action*='/proactiva/t/'] button")
    assert followed(email) == [("water_and_drainage", "weekly")]
    assert window.faults() == []
    picture(window, f"list-{width}")
    page.select_option("[name=cadence]", "at_once")
    window.follow("button[value=change]")
    assert followed(email) == [("water_and_drainage", "at_once")]
    window.follow("button[value=stop]")
    assert followed(email) == []
    picture(window, f"stopped-{width}")


@pytest.mark.parametrize("width", [TELEPHONE, WIDE])
def test_a_demand_is_followed_from_its_page(open_window, width):
    folio = factories.public(factories.person())
    window = open_window(javascript=False, width=width)
    window.open(f"/proactiva/demands/{folio}")
    picture(window, f"demand-{width}")
    assert window.faults() == []
    window.follow(WAY)
    assert folio in window.page.content()
    assert window.faults() == []
