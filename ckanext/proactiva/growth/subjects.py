"""The subject of growth: the portal, an institution, a group or a problem."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.topics import LISTS
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.institutions import register
from ckanext.proactiva.institutions.register import Named, Registered
from ckanext.proactiva.ledger import totals
from ckanext.proactiva.types import ComparedInstitution, NamedInstitution


class Subject(NamedTuple):
    """The subject whose growth is asked for.

    Attributes:
        label: the label under which the ledger sums it.
        institution: the institution, if it is one.
    """

    label: Label
    institution: Registered | None = None

    @property
    def own(self) -> Label | None:
        """Return the label of its sums of what did not come from a harvest, if there are any."""
        dimension, value = self.label
        is_summed = dimension in (Dimension.PORTAL, Dimension.INSTITUTION)
        return (Dimension.OWN, value) if is_summed else None

    @property
    def has_answers(self) -> bool:
        """Return whether people can ask it for something; groups and problems do not answer."""
        return self.own is not None

    def code(self, dimension: Dimension) -> str | None:
        """Return its code, if it belongs to a dimension."""
        return self.label[1] if self.label[0] is dimension else None


PORTAL: Final = Subject((Dimension.PORTAL, ""))


def find(reference: str) -> Registered:
    """Return the institution that is referred to, including ended ones.

    Raises:
        tk.ObjectNotFound: there is none.
    """
    found = register.find_any(reference)
    if found is None:
        raise unknown()
    return found


def unknown() -> tk.ObjectNotFound:
    """Return the error for an institution that does not exist."""
    return tk.ObjectNotFound(tk._("There is no such institution"))


def of(institution: Registered) -> Subject:
    """Return an institution as a subject."""
    return Subject((Dimension.INSTITUTION, institution.id), institution)


def of_code(dimension: Dimension, code: str) -> Subject:
    """Return a group or problem that is on the portal's list or that some dataset has had.

    Raises:
        tk.ObjectNotFound: it is neither.
    """
    label = dimension, code
    if code not in vocabularies.get(LISTS[dimension]) and not totals.by_month([label])[label]:
        raise tk.ObjectNotFound(tk._("There is no such code"))
    return Subject(label)


def compared_institution(institution: Registered) -> ComparedInstitution:
    """Return an institution as actions return it."""
    return {**named_institution(institution), "ended": not institution.is_active}


def institution_if_any(institution: Registered | None) -> ComparedInstitution | None:
    """Return an institution as actions return it, or None if the growth is not of one."""
    return compared_institution(institution) if institution else None


def named(ids: Iterable[str]) -> dict[str, NamedInstitution]:
    """Return the institutions with these ids as actions show them, by id."""
    return {id_: named_institution(each) for id_, each in register.named(ids).items()}


def named_institution(institution: Named | Registered) -> NamedInstitution:
    """Return an institution as actions show it, whether it has ended or not."""
    return {"id": institution.id, "name": institution.name, "title": institution.title}
