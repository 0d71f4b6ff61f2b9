"""How people refer to a dataset: by name, id or title, or by an address that they copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model
from ckan.lib.i18n import get_locales

from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.facts import DEFAULT_TYPE
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.model import titles

LONGEST: Final = 2_000
# The most datasets with one address that are looked at.
MOST_AT_ADDRESS: Final = 2_000
# In the URL of a page: the words between a dataset and a part of it.
PARTS: Final = frozenset({"resource", "dictionary"})
DUMP: Final = ("datastore", "dump")
LANGUAGE: Final = "{{LANG}}"
DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def found(line: str, organization_id: str) -> list[model.Package]:
    """Return the datasets that somebody may mean: one if it is clear, and several if it is not.

    Args:
        line: what they wrote or pasted.
        organization_id: the owner of datasets referred to by title, and preferred at an address.
    """
    line = " ".join(line.split())
    if not line or len(line) > LONGEST:
        return []
    named = model.Package.get(line) or model.Package.get(line.lower())
    if named is not None:
        return [named]
    if "/" in line and (address := _split(line)):
        page = _at_page(address)
        return [page] if page is not None else _with_file(address, organization_id)
    return _titled(line, organization_id)


def _split(line: str) -> SplitResult | None:
    """Split an address; without a scheme or a leading slash, it is taken to begin with a host."""
    try:
        address = urlsplit(line)
        if not address.scheme and not line.startswith("/"):
            address = urlsplit(f"//{line}")
        _ = address.port  # raises if it is not a number
    except ValueError:
        return None
    return address


def _at_page(address: SplitResult) -> model.Package | None:
    """Return the dataset that an address belongs to, if it is a page or file of this portal.

    The type comes before the name: an organization with the same name is not a dataset.
    """
    site = urlsplit(str(tk.config["ckan.site_url"]))
    if address.netloc and _host(address) != _host(site):
        return None
    kind, *rest = [*_segments(address), ""]
    if (kind, *rest[:1]) == DUMP:
        return _of_resource(rest[1])
    for name in _candidates(rest[:-1]):
        package = model.Package.get(name) or model.Package.get(name.partition(".")[0])
        if package is not None and kind in (DEFAULT_TYPE, package.type):
            return package
    is_part = len(rest) > 2 and rest[1] in PARTS  # noqa: PLR2004
    return _of_resource(rest[2]) if is_part else None


def _host(address: SplitResult) -> tuple[str, int | None]:
    """Return the host and port of an address, however its scheme and «www.» are written."""
    port = None if address.port in DEFAULT_PORTS.values() else address.port
    return (address.hostname or "").removeprefix("www."), port


def _segments(address: SplitResult) -> list[str]:
    """Return the parts of a path without the portal's root and language."""
    # Cleaned, because an address may contain what no database can store.
    parts = [clean(unquote(part)) for part in address.path.split("/") if part]
    languages = get_locales()
    for ahead in [*str(tk.config.get("ckan.root_path") or "").split("/"), LANGUAGE]:
        if parts and parts[0] in (languages if ahead == LANGUAGE else [ahead]):
            del parts[0]
    return parts


def _candidates(rest: list[str]) -> Iterator[str]:
    """Yield what may name a dataset after its type, most likely first."""
    if len(rest) > 1 and rest[1] not in PARTS:
        yield rest[1]
    yield from rest[:1]


def _of_resource(resource_id: str) -> model.Package | None:
    resource = model.Session.get(model.Resource, resource_id)
    return model.Session.get(model.Package, resource.package_id) if resource else None


def _with_file(address: SplitResult, organization_id: str) -> list[model.Package]:
    """Return the datasets with a file at an address; only the institution's, if there are any."""
    query = (
        model.Session.query(model.Package)
        .join(model.Resource, model.Resource.package_id == model.Package.id)
        .filter(
            model.Resource.url.in_(_spellings(address)),
            model.Resource.state == "active",
            sa.or_(
                model.Package.owner_org == organization_id, published.is_public(model.Package.id)
            ),
        )
        .distinct()
    )
    every = query.limit(MOST_AT_ADDRESS).all()
    own = [each for each in every if each.owner_org == organization_id]
    return own or every


def _spellings(address: SplitResult) -> list[str]:
    bare = address.netloc.removeprefix("www.")
    path = address.path.rstrip("/")
    query = f"?{address.query}" if address.query else ""
    fragments = {"", f"#{address.fragment}" if address.fragment else ""}
    return [
        f"{scheme}://{www}{bare}{path}{slash}{query}{fragment}"
        for scheme in DEFAULT_PORTS
        for www in ("", "www.")
        for slash in ("", "/")
        for fragment in sorted(fragments)
    ]


def _titled(line: str, organization_id: str) -> list[model.Package]:
    """Return the public datasets of an institution with this title."""
    stored = titles.stored(titles.DATASET, model.Package)
    title = sa.func.btrim(sa.func.regexp_replace(stored, r"\s+", " ", "g"))
    own = (
        sa.select(model.Package.id, title.label("title"))
        .where(model.Package.owner_org == organization_id, published.is_public(model.Package.id))
        .offset(0)  # or PostgreSQL would put the title together again for each comparison
        .subquery()
    )
    # By language it is compared below: JSON writes letters with accents in other ways.
    is_same = sa.func.lower(own.c.title) == sa.func.lower(line)
    rows = model.Session.execute(
        sa.select(own.c.id, own.c.title).where(sa.or_(is_same, own.c.title.startswith("{")))
    )
    ids = [id_ for id_, said in rows if _is_one_of(line, texts(said).values())]
    # Two are enough to know that it is not clear.
    return model.Session.query(model.Package).filter(model.Package.id.in_(ids[:2])).all()


def _is_one_of(line: str, said: Iterable[str]) -> bool:
    return any(" ".join(each.split()).lower() == line.lower() for each in said)
