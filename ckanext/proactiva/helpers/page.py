"""Template helpers for any page: who reads, in which language, and where things are."""

from __future__ import annotations

from typing import Any, TypeVar

from markupsafe import Markup

import ckantoolkit as tk

from ckanext.proactiva import config, labels, transaction, types
from ckanext.proactiva.domain.dictation import dictated
from ckanext.proactiva.domain.sheet import Column
from ckanext.proactiva.domain.vocabulary import base
from ckanext.proactiva.links import canonical_url, dataset_url, telephone_url

Result = TypeVar("Result")
NOWHERE: types.Workplaces = {"desk": False, "moderation": False}


def of_us(action: str, otherwise: Result, **data: Any) -> Result:
    """Return an action's result for one of the portal's pages, which must work if we are not ready.

    Args:
        action: whose result is shown.
        otherwise: what is returned while our tables do not exist, if an option is wrong, or if the
            page's subject is not one of ours.
        data: the action's parameters.
    """
    try:
        return tk.get_action(action)({"user": tk.current_user.name}, data)
    except (config.BadOptionError, tk.ValidationError):
        return otherwise
    except transaction.DatabaseRefusal as error:
        if not transaction.is_unmigrated(error):
            raise
        transaction.roll_back()
        return otherwise


def proactiva_lang() -> str:
    """Return the attributes for our part of a page that is in a language our words are not in."""
    if base(labels.language()) == labels.ours():
        return ""
    return Markup(' lang="{}" dir="ltr"').format(labels.ours())


def proactiva_dictated(code: str) -> list[list[str]]:
    """Return how to say each sign of a folio or a code aloud, in its written groups."""
    return [[labels.say(sign) for sign in group] for group in dictated(code)]


def proactiva_paragraphs(text: str) -> list[list[str]]:
    """Return a person's plain text as paragraphs of lines, which templates have to escape."""
    paragraphs: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [lines for lines in paragraphs if lines]


def proactiva_workplaces() -> types.Workplaces:
    """Return whether the reader has a desk and whether they moderate, looked up once per page."""
    if not tk.current_user.is_authenticated:
        return NOWHERE
    if "proactiva_workplaces" not in tk.g:
        tk.g.proactiva_workplaces = of_us("proactiva_workplace_show", NOWHERE)
    return tk.g.proactiva_workplaces


def proactiva_is_institution(organization: str) -> bool:
    """Return whether an organization is an institution, accepted by the authority."""
    return bool(of_us("proactiva_institution_list", [], institution=organization, all=True))


def proactiva_heading(column: str) -> str:
    """Return the heading of a sheet's column, or «The row» for anything else."""
    try:
        return labels.worded({"es": Column(column).heading})
    except ValueError:
        return tk._("The row")


proactiva_canonical_url = canonical_url
proactiva_dataset_url = dataset_url
proactiva_date = labels.day
proactiva_formal_route = config.formal_route
proactiva_hand_in = config.hand_in
proactiva_number = labels.number
proactiva_phone = config.authority_phone
proactiva_privacy_notice = config.privacy_notice
proactiva_telephone_url = telephone_url
