"""The rows of demands and answers, and that every column is described."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.model import Demand, Message, PastAnswer, Referral
from tests import factories
from tests.support.files import ANSWERS, DEMANDS, Files

pytestmark = pytest.mark.usefixtures("non_clean_db")

DICTIONARY = (Path(__file__).parents[2] / "docs" / "files.md").read_text(encoding="utf-8")


@pytest.fixture
def a_file(app) -> Files:
    return Files(app)


def test_a_demand_is_told_as_its_page_tells_it(a_file):
    institution = factories.institution(title="Agua de Toluca")
    folio = a_file.ask(
        title="Calendario del agua",
        purpose="Llenar el tinaco",
        where="Colonia Centro",
        alias="Vecina",
        institution=institution,
    )
    factories.person().call("proactiva_support_create", folio=folio)
    factories.person().call("proactiva_message_create", folio=folio, text="También aquí hace falta")
    [row] = a_file.objects(DEMANDS)
    assert row == {
        **row,
        "folio": folio,
        "address": f"http://portal.test/proactiva/demands/{folio}",
        "title": "Calendario del agua",
        "wanted": f"Horarios {a_file.word}",
        "purpose": "Llenar el tinaco",
        "where": "Colonia Centro",
        "problem": "water_and_drainage",
        "problem_label": "Agua potable y drenaje",
        "beneficiary_groups": ["girls"],
        "beneficiary_group_labels": ["Niñas"],
        "status": "referred",
        "overdue": False,
        "resolution": None,
        "needed_by": 2,
        "support_count": 1,
        "browser_support_count": 0,
        "message_count": 1,
        "institutions": [institution],
        "institution_titles": ["Agua de Toluca"],
        "joined": [],
        "example": False,
    }
    assert "Vecina" not in json.dumps(row)


def test_an_answer_is_told_as_the_page_tells_it(a_file):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    folio = a_file.ask(institution=institution)
    [waiting] = a_file.objects(ANSWERS)
    assert (waiting["status"], waiting["late"], waiting["answered"]) == ("pending", False, None)
    dataset = factories.dataset(institution)
    factories.answer(officer, folio, institution, datasets=[dataset])
    [row] = a_file.objects(ANSWERS)
    package = model.Package.get(dataset)
    assert row == {
        **row,
        "folio": folio,
        "address": f"http://portal.test/proactiva/demands/{folio}",
        "institution": institution,
        "status": "resolved",
        "late": False,
        "resolution": "published",
        "text": factories.WORDS,
        "datasets": [package.id],
        "dataset_addresses": [f"http://portal.test/dataset/{dataset}"],
        "datasets_gone": 0,
        "outside_address": None,
        "recorded": False,
        "document": None,
        "replaced": None,
    }
    assert row["answered"] == row["received"]
    assert row["due"] > row["answered"]


def test_replaced_answer_is_a_row_that_counts_its_lost_datasets(a_file):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    folio = a_file.ask(institution=institution)
    first, second = (factories.dataset(institution) for _ in range(2))
    factories.answer(officer, folio, institution, datasets=[first])
    corrected = {"resolution": "published", "text": "Ahora sí es el bueno y completo."}
    at = {"folio": folio, "institution": institution}
    officer.call("proactiva_answer_correct", **at, **corrected, datasets=[second])
    model.Package.get(first).state = "deleted"
    model.repo.commit()
    now, before = a_file.objects(ANSWERS)
    assert (now["text"], now["replaced"]) == (corrected["text"], None)
    assert now["datasets"] == [model.Package.get(second).id]
    assert (before["text"], before["resolution"]) == (factories.WORDS, "published")
    assert before["replaced"] is not None
    assert (before["datasets"], before["datasets_gone"]) == ([], 1)


def promise(folio: str, institution: str, day: str) -> None:
    """Let an institution promise to publish by a day."""
    said = {"folio": folio, "institution": institution, "promised_for": day}
    officer = factories.member(institution, "admin")
    officer.call("proactiva_referral_commit", **said)


@pytest.mark.parametrize(
    ("promised", "taken", "late"),
    [
        ("", "2026-11-19", False),
        ("", "2026-12-18", True),
        ("2027-05-03", "2027-02-01", False),
        ("2026-11-11", "2026-11-18", True),
    ],
)
def test_institution_whose_demand_was_taken_in_time_is_never_late(a_file, promised, taken, late):
    first, second = (factories.institution() for _ in range(2))
    with freeze_time("2026-11-09 18:00"):
        folio = a_file.ask(institution=first)
        if promised:
            promise(folio, first, promised)
    moved = {"folio": folio, "institution": second, "instead_of": first, "text": factories.WORDS}
    with freeze_time(f"{taken} 18:00"):
        factories.moderator().call("proactiva_referral_create", **moved)
    with freeze_time("2027-06-09 18:00"):
        rows = {row["institution"]: row for row in a_file.objects(ANSWERS)}
    assert (rows[first]["status"], rows[first]["answered"]) == ("released", None)
    assert (rows[first]["late"], rows[second]["late"]) == (late, True)


def test_an_answer_of_before_was_not_received_after_it(a_file):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    folio = a_file.ask(institution=institution)
    officer.call("proactiva_referral_acknowledge", folio=folio, institution=institution)
    factories.answer(officer, folio, institution, datasets=[factories.dataset(institution)])
    factories.moderator().call("proactiva_referral_reopen", folio=folio, institution=institution)
    [row] = [row for row in a_file.objects(ANSWERS) if row["replaced"]]
    assert row["received"] == row["answered"]
    past = model.Session.query(PastAnswer).join(Referral, Referral.id == PastAnswer.referral_id)
    [answer] = past.join(Demand, Demand.id == Referral.demand_id).filter(Demand.folio == folio)
    answer.answered_on -= timedelta(days=1)
    model.Session.commit()
    [row] = [row for row in a_file.objects(ANSWERS) if row["replaced"]]
    assert row["received"] is None
    assert all(
        row["answered"] is None or row["received"] is None or row["received"] <= row["answered"]
        for row in a_file.objects(ANSWERS)
    )


def test_of_a_hidden_answer_no_word_is_left(a_file):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    folio = a_file.ask(institution=institution)
    elsewhere = {"resolution": "already_available", "address": "https://example.org/datos"}
    factories.answer(officer, folio, institution, **elsewhere)
    [row] = a_file.objects(ANSWERS)
    assert (row["text"], row["outside_address"]) == (factories.WORDS, elsewhere["address"])
    said = model.Session.query(Message).filter_by(organization_id=model.Group.get(institution).id)
    factories.moderator().call("proactiva_message_hide", id=said.one().id, reason="offensive")
    [row] = a_file.objects(ANSWERS)
    assert (row["text"], row["outside_address"]) == ("", None)


def test_institutions_come_in_the_order_in_which_they_received_a_demand(a_file):
    units = [factories.institution(title=f"Junta {number}") for number in range(3)]
    folio, moderator = a_file.ask(institution=units[0]), factories.moderator()
    for unit in units[1:]:
        moderator.call("proactiva_referral_create", folio=folio, institution=unit)
    for days, unit in enumerate(units):
        row = model.Session.query(Referral).filter_by(organization_id=model.Group.get(unit).id)
        row.one().received_on -= timedelta(days=days)
    model.Session.commit()
    [demand] = a_file.objects(DEMANDS)
    assert demand["institutions"] == units[::-1]
    assert demand["institution_titles"] == ["Junta 2", "Junta 1", "Junta 0"]
    assert [row["institution"] for row in a_file.objects(ANSWERS)] == units[::-1]


def test_a_demand_names_those_that_go_on_in_it(a_file):
    target, moderator = a_file.ask(), factories.moderator()
    joined = a_file.ask()
    moderator.call("proactiva_demand_merge", folio=joined, target=target)
    a_file.author.call("proactiva_demand_merge_consent", folio=joined)
    [row] = a_file.objects(DEMANDS)
    assert (row["folio"], row["joined"]) == (target, [joined])


@pytest.mark.parametrize("row", [types.ExportedDemand, types.ExportedAnswer, types.ReportedDataset])
def test_the_dictionary_describes_each_column(row: Any):
    heading = {
        types.ExportedDemand: "Demands",
        types.ExportedAnswer: "Answers",
        types.ReportedDataset: "What an institution reports of a quarter",
    }[row]
    section = DICTIONARY.split(f"## {heading}\n")[1].split("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \| \S", section, re.M) == [*row.__annotations__]
