"""Which datasets are public: one definition, as an SQL condition and as the reason why not.

A dataset is public when it is active, not private, and owned by an active organization or by none.
``ckanext.proactiva.published_rule`` names a rule of the portal's own, which is used instead.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Protocol, TypeAlias, TypeVar, cast

import sqlalchemy as sa
from sqlalchemy.sql.expression import ColumnElement

from ckan import model

from ckanext.proactiva import config, transaction
from ckanext.proactiva.datasets.tables import GROUP, PACKAGE
from ckanext.proactiva.domain.growth import AbsenceReason

log = logging.getLogger(__name__)

Condition: TypeAlias = "sa.ColumnElement[bool]"
# The table of packages, or an alias of it in the same query.
Packages: TypeAlias = "sa.FromClause"
Made = TypeVar("Made")

_ALIAS = "public_package"


class Rule(Protocol):
    """A portal's own rule: gets our condition and the packages, and returns what is public."""

    def __call__(self, condition: Condition, package: Packages, /) -> Condition:
        """Return the condition to use instead of ours."""
        ...


class BadRuleError(config.BadOptionError):
    """The portal's own rule cannot be found where its configuration says, or does not work."""

    def __init__(self, named: str, flaw: str = "is not the name of a function") -> None:
        super().__init__(f"{config.PUBLISHED_RULE} {flaw}: «{named}»")


def condition(package: Packages = PACKAGE, *, of_few: bool = False) -> Condition:
    """Return the condition that a row of *package* is a public dataset.

    Args:
        package: the table, or its alias.
        of_few: look up the owner of each by key, instead of reading all organizations.

    Raises:
        BadRuleError: the portal has its own rule, which cannot be found or does not work.
    """
    rule, ours = _rule_of_portal(), _ours(package, of_few=of_few)
    return _made_by(rule, ours, package) if rule else ours


def flaw() -> str:
    """Return what is wrong with the portal's own rule, or an empty string."""
    try:
        for package in (PACKAGE, PACKAGE.alias(_ALIAS)):
            _try(condition(package), package)
    except BadRuleError as error:
        return str(error)
    return ""


def reason(package: Packages, public: Condition) -> sa.ColumnElement[str | None]:
    """Return why a row of *package* is not public, or null if the condition *public* holds."""
    return sa.case(
        (public, sa.null()),
        (package.c.state == "deleted", AbsenceReason.DELETED.value),
        (package.c.state != "active", AbsenceReason.DRAFT.value),
        (package.c.private, AbsenceReason.PRIVATE.value),
        (sa.not_(_has_active_owner(package, of_few=False)), AbsenceReason.ORGANIZATION.value),
        else_=AbsenceReason.OTHER.value,
    )


def of_pages(package: Packages = PACKAGE) -> Condition:
    """Return the condition, or ours if the portal's rule fails, because pages must keep working.

    What CKAN itself shows to everybody is no secret; but a ledger event is permanent, so a sync
    stops instead.
    """
    try:
        return condition(package, of_few=True)
    except BadRuleError as error:
        log.error("%s", error)  # noqa: TRY400 - its trace says nothing more
        return _ours(package, of_few=True)


def is_public(package_id: sa.SQLColumnExpression[str]) -> Condition:
    """Return a condition for any query that has the id of a dataset."""
    package = PACKAGE.alias(_ALIAS)
    same = sa.select(package.c.id).where(package.c.id == package_id, of_pages(package))
    return same.correlate_except(package).exists()


def cached_statement(build: Callable[[], Made]) -> Callable[[], Made]:
    """Build a statement once per process, unless the portal's own rule decides what is public."""
    cached = cache(build)
    return lambda: build() if config.published_rule() else cached()


def why_not(package_id: str) -> AbsenceReason | None:
    """Return why a dataset is not public, or None if it is; without a row it was purged."""
    found = reason(PACKAGE, of_pages(PACKAGE))
    row = model.Session.execute(sa.select(found).where(PACKAGE.c.id == package_id)).first()
    if row is None:
        return AbsenceReason.PURGED
    return AbsenceReason(row[0]) if row[0] else None


def why_not_then(package: Mapping[str, object]) -> AbsenceReason | None:
    """Return why a dataset was not public when a log recorded *package*, or None if it was.

    The log has no state of its organization, and the portal's rule reads tables.
    """
    if package.get("private"):
        return AbsenceReason.PRIVATE
    state = package.get("state")
    if state == "draft":
        return AbsenceReason.DRAFT
    return None if state == "active" else AbsenceReason.DELETED


def _ours(package: Packages, *, of_few: bool) -> Condition:
    return sa.and_(
        package.c.state == "active",
        sa.not_(sa.func.coalesce(package.c.private, sa.false())),
        _has_active_owner(package, of_few=of_few),
    )


def _has_active_owner(package: Packages, *, of_few: bool) -> Condition:
    owner, active = package.c.owner_org, sa.select(GROUP.c.id).where(GROUP.c.state == "active")
    by_key = active.where(GROUP.c.id == owner).correlate_except(GROUP).exists()
    return sa.or_(owner.is_(None), by_key if of_few else owner.in_(active))


def _made_by(rule: Callable[..., object], ours: Condition, package: Packages) -> Condition:
    named = config.published_rule()
    try:
        made = rule(ours, package)
    except Exception as error:  # it is the portal's code, and may raise anything
        raise BadRuleError(named, f"raises {type(error).__name__} ({error})") from error
    if not isinstance(made, ColumnElement):
        raise BadRuleError(named, "does not return a condition")
    return cast("Condition", made)


def _try(public: Condition, package: Packages) -> None:
    """Send a condition to the database, which alone knows whether it works; no row is read."""
    tried = sa.select(sa.literal(1)).select_from(package).where(public).limit(0)
    try:
        with model.Session.begin_nested():
            model.Session.execute(tried)
    except transaction.DatabaseFailure as error:
        flaw = f"does not work in the database ({transaction.FailedError(error)})"
        raise BadRuleError(config.published_rule(), flaw) from error


def _rule_of_portal() -> Rule | None:
    named = config.published_rule()
    if not named:
        return None
    module, _, name = named.partition(":")
    try:
        rule = getattr(import_module(module), name)
    except Exception:
        raise BadRuleError(named) from None
    if not callable(rule):
        raise BadRuleError(named)
    return cast("Rule", rule)
