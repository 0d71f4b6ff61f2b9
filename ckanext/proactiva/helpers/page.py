"""Template helpers for any page: who reads, in which language, and where things are."""

from __future__ import annotations

from typing import Any, TypeVar

from markupsafe import Markup

import ckantoolkit as tk

from ckanext.proactiva import config, labels, transaction, types
from ckanext.proactiva.domain.dictation import dictated
from ckanext.proactiva.domain.sheet import Column
from ckanext.proactiva.domain.vocabulary import base
from ckanext.proactiva.links import canonical_url, dataset_url

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
        transaction.let_go()
        return otherwise


def proactiva_lang() -> str:
    """Return the attributes for our part of a page that is in a language our words are not in."""
    if base(labels.language()) == labels.ours():
        return ""
    return Markup(' lang="{}" dir="ltr"').format(labels.ours())


def proactiva_date(iso: str) -> str:
    """Return a day in words, in the reader's language."""
    return labels.day(iso)


def proactiva_number(value: int) -> str:
    """Return a number as the reader's language writes it."""
    return labels.number(value)


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


def proactiva_phone() -> str:
    """Return the telephone number people can call for help, or an empty string."""
    return config.authority_phone()


def proactiva_hand_in() -> str:
    """Return where people hand in paper forms, or an empty string."""
    return config.hand_in()


def proactiva_heading(column: str) -> str:
    """Return the heading of a sheet's column, or «The row» for anything else."""
    try:
        return labels.worded({"es": Column(column).heading})
    except ValueError:
        return tk._("The row")


def proactiva_formal_route() -> str:
    """Return the address of the formal access request, or an empty string."""
    return config.formal_route()


def proactiva_privacy_notice() -> str:
    """Return the address of the authority's privacy notice, or an empty string."""
    return config.privacy_notice()


def proactiva_dataset_url(name: str, dataset_type: str) -> str:
    """Return the address of a dataset's page."""
    return dataset_url(name, dataset_type)


def proactiva_canonical_url(endpoint: str, **parts: Any) -> str:
    """Return a page's canonical address, for use outside the portal."""
    return canonical_url(endpoint, **parts)
