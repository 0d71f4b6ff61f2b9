"""Capturing many demands from a sheet: the sheet, a look at each row, a list of folios and codes.

Between the steps the sheet is kept like a draft, encrypted with what only this browser keeps. So is
the list, until its reader says that they have it, or for a day.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain import sheet as sheets
from ckanext.proactiva.views import drafts, files, pages, visit
from ckanext.proactiva.views.forms import form_page, go

sheet = pages.blueprint("sheet", "/moderation/sheet")

FIELDS: Final = ("sheet", "channel", "received_on")
# While the list is kept, the sheet that it came from is gone.
LIST: Final = "list"
# Of the sheets, and of the lists that they became.
DRAFTS: Final = drafts.DraftStore("sheets", dict.fromkeys(FIELDS, ""))
COLUMNS: Final = ("row", "folio", "claim_code", "title", "status")

Given = dict[str, Any]


def _let_in() -> None:
    """Refuse those who may not capture demands; anybody may ask which methods are allowed."""
    if tk.request.method != "OPTIONS":
        pages.check("proactiva_capture_preview")


sheet.before_request(_let_in)
sheet.before_request(drafts.check_token)


@sheet.get("")
def form() -> pages.Page:
    """Begin a sheet, which has its own address from the first step on."""
    begun = tk.redirect_to("proactiva_sheet.rows", form_token=drafts.new_token())
    return pages.with_visit(begun)


@sheet.get("/template.csv")
def template() -> Response:
    """Give an empty sheet with its headings."""
    return files.private("captura.csv", sheets.template(), ())


@sheet.get("/<form_token>")
def rows(form_token: str) -> pages.Page:
    """Show the form, empty or with the sheet that was sent."""
    given = DRAFTS.given(form_token)
    if LIST in given:
        return go("proactiva_sheet.captured", form_token=form_token)
    return pages.with_visit(_form(form_token, given))


@sheet.post("/<form_token>")
def write(form_token: str) -> pages.Page:
    """Keep the sheet, and go on to look at it, where its errors are shown."""
    if LIST in DRAFTS.given(form_token):
        return go("proactiva_sheet.captured", form_token=form_token)
    given: Given = {name: tk.request.form.get(name, "") for name in FIELDS}
    try:
        given["sheet"] = _uploaded() or given["sheet"]
        _keep(form_token, given)
    except tk.ValidationError as error:
        return _form(form_token, given, error.error_dict)
    return visit.extend(go("proactiva_sheet.look", form_token=form_token))


@sheet.get("/<form_token>/look")
def look(form_token: str) -> pages.Page:
    """Show each row as it will be, and what is wrong with it."""
    given = _known(form_token)
    if LIST in given:
        return go("proactiva_sheet.captured", form_token=form_token)
    try:
        found = pages.call("proactiva_capture_preview", **given)
    except tk.ValidationError as error:
        return _form(form_token, given, error.error_dict)
    values = {"title": tk._("Check each row before you capture them"), "form_token": form_token}
    return tk.render("proactiva/sheet/last_look.html", {**values, **found})


@sheet.post("/<form_token>/look")
def capture(form_token: str) -> pages.Page:
    """Capture the rows that were looked at; sending it twice gives the same demands and list."""
    given = _known(form_token)
    if LIST not in given:
        only_good = bool(tk.request.form.get("only_good"))
        values = {**given, "form_token": form_token, "only_good": only_good}
        try:
            made = pages.call("proactiva_capture_create", **values)
        except tk.ValidationError as error:
            return _form(form_token, given, error.error_dict)
        _keep(form_token, {LIST: made})
    return visit.extend(go("proactiva_sheet.captured", form_token=form_token))


@sheet.get("/<form_token>/list")
def captured(form_token: str) -> pages.Page:
    """Show the folios and codes to hand over."""
    values = {"title": tk._("Folios and codes to hand over"), "form_token": form_token}
    return tk.render("proactiva/sheet/list.html", {**values, **_list(form_token)})


@sheet.get("/<form_token>/list.csv")
def captured_file(form_token: str) -> Response:
    """Give the same list as a sheet."""
    return files.private("folios.csv", COLUMNS, _list(form_token)["captured"])


@sheet.post("/<form_token>/list")
def noted(form_token: str) -> pages.Page:
    """Delete the list, because it was handed over."""
    DRAFTS.drop(form_token)
    tk.h.flash_success(tk._("The list is no longer kept here."))
    return go("proactiva_moderation.index")


def _form(form_token: str, given: Given, errors: Mapping[str, Any] | None = None) -> pages.Page:
    columns = [
        (column.heading, labels.say(column.label), column.is_needed) for column in sheets.Column
    ]
    values = {
        "title": tk._("Capture several from a sheet"),
        "form_token": form_token,
        "given": given,
        "errors": errors or {},
        "columns": columns,
        "most": sheets.MOST_ROWS,
    }
    return form_page("proactiva/sheet/form.html", values)


def _uploaded() -> str:
    """Return the text of the file that was sent, or nothing.

    Raises:
        tk.ValidationError: it is too large, or not text.
    """
    upload = tk.request.files.get("upload")
    data = upload.stream.read(sheets.MOST_BYTES + 1) if upload else b""
    if len(data) > sheets.MOST_BYTES:
        message = tk._("The file is too large: send at most {most} rows")
        raise tk.ValidationError({"upload": [message.format(most=sheets.MOST_ROWS)]})
    try:
        return sheets.decoded(data)
    except sheets.WrongSheet as wrong:
        raise tk.ValidationError({"upload": [labels.say(wrong.phrase)]}) from None


def _known(form_token: str) -> Given:
    given = DRAFTS.given(form_token)
    if not given:
        raise tk.ObjectNotFound(tk._("This sheet is no longer kept here. Send it again"))
    return given


def _list(form_token: str) -> dict[str, Any]:
    given = _known(form_token)
    if LIST not in given:
        raise tk.ObjectNotFound(tk._("This sheet has not been captured yet"))
    return given[LIST]


def _keep(form_token: str, given: Given) -> None:
    """Keep a sheet, or the list that it became.

    Raises:
        tk.ValidationError: the browser keeps no cookies, or the sheet is too long.
    """
    try:
        DRAFTS.put(form_token, given)
    except tk.ValidationError as error:
        told: Any = error.error_dict
        raise tk.ValidationError({"sheet": [str(text[0]) for text in told.values()]}) from None
