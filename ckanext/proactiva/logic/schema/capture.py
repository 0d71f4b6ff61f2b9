"""Schemas of the actions that capture demands from a sheet, and the checks of its rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.domain import sheet
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.sheet import Column, Sheet
from ckanext.proactiva.domain.vocabulary import OTHER
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.schema import flags, kit
from ckanext.proactiva.logic.schema.demand import demand_create, on_paper
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.types import Context, DataDict

# What is wrong with a row as a whole.
ROW: Final = "row"

Errors = dict[str, list[str]]


class Checked(NamedTuple):
    """A row: its number, what it asks for, and what is wrong with it, by column."""

    number: int
    given: DataDict
    errors: Errors


def capture_preview() -> Schema:
    """Accept a sheet, and how and when its rows came if they do not say so."""
    phrase = N_("Choose a file, or paste a sheet")
    return {
        "sheet": [*kit.still_required(phrase, kit.text(sheet.LONGEST)), rows],
        **on_paper(),
    }


def capture_create() -> Schema:
    """Accept a sheet that was previewed, and whether rows with errors are left out."""
    return {
        **capture_preview(),
        "form_token": kit.optional_line(),
        "only_good": flags.optional(),
    }


def rows(value: object) -> object:
    """Rows of cells separated by commas, semicolons or tabs, with headings in the first row."""
    try:
        return sheet.read(value) if isinstance(value, str) else value
    except sheet.WrongSheet as wrong:
        raise tk.Invalid(labels.filled(wrong.phrase, wrong.details)) from None


def checked(context: Context, data_dict: DataDict) -> list[Checked]:
    """Return the rows of a sheet, each validated by the schema for asking."""
    read: Sheet = data_dict["sheet"]
    codes = _SheetCodes()
    found: list[Checked] = []
    for row in read.rows:
        asked = _asked(row.cells, codes, data_dict)
        schema = {**demand_create(), "channel": _channel()}
        validated: Any = tk.navl_validate(asked, schema, context)
        given, wrong = validated
        errors: Errors = {_column(name): list(said) for name, said in wrong.items()}
        if OTHER in asked["beneficiary_groups"] and not row.cells.get(Column.OTHER_GROUP):
            errors[Column.OTHER_GROUP.value] = [tk._("Write which other group it is")]
        if row.is_ragged:
            errors[ROW] = [
                tk._("It has more cells than headings: put its texts in quotation marks")
            ]
        found.append(Checked(row.number, given, errors))
    return found


class _SheetCodes:
    """The codes for what people write in a sheet."""

    def __init__(self) -> None:
        self.problems = _codes("everyday_problems")
        self.groups = _codes("beneficiary_groups")
        self.channels = _codes("channels")
        self.territories = _codes("territories")
        asked = {each.id: each.name for each in register.taking_demands()}
        titled = ((title, asked[id_]) for title, id_ in register.titled() if id_ in asked)
        self.institutions = {sheet.key(title): name for title, name in titled}


def _codes(name: str) -> dict[str, str]:
    terms = vocabularies.get(name)
    called = ((label, term.code) for term in terms for label in term.labels.values())
    return {sheet.key(name): code for name, code in (*called, *((t.code, t.code) for t in terms))}


def _asked(cells: Mapping[Column, str], codes: _SheetCodes, all_rows: DataDict) -> DataDict:
    """Return a row as parameters of the action that asks for one demand."""

    def cell(column: Column) -> str:
        return cells.get(column, "")

    def coded(column: Column, known: Mapping[str, str]) -> str:
        return known.get(sheet.key(cell(column)), cell(column))

    where = cell(Column.WHERE)
    territory = codes.territories.get(sheet.key(where))
    groups = sheet.listed(cell(Column.GROUPS), codes.groups)
    which = cell(Column.OTHER_GROUP) if OTHER in groups else ""
    received = all_rows["received_on"]
    return {
        "wanted": labels.for_group(cell(Column.WANTED), which),
        "problem": coded(Column.PROBLEM, codes.problems),
        "beneficiary_groups": groups,
        "territories": [territory] if territory else [],
        "where": "" if territory else where,
        "institution": coded(Column.INSTITUTION, codes.institutions),
        "title": cell(Column.TITLE),
        "alias": cell(Column.ALIAS),
        "email": cell(Column.EMAIL),
        "channel": coded(Column.CHANNEL, codes.channels) or all_rows["channel"],
        "received_on": sheet.day(cell(Column.RECEIVED_ON))
        or (received.isoformat() if received else ""),
    }


def _channel() -> list[kit.Validator]:
    return [kit.required(N_("Choose how it came")), kit.code("channels")]


def _column(field: str) -> str:
    return Column.WHERE.value if field == "territories" else field
