"""Identifiers of a dataset and its files, as hashes that only this ledger can compute.

Names and addresses may reveal whom a dataset is about; they are compared, but never stored.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from functools import lru_cache

from ckanext.proactiva.datasets.facts import FileRow
from ckanext.proactiva.domain.facts import File


# An activity log repeats the same files again and again.
@lru_cache(maxsize=4096)
def hashed(key: bytes, what: str, value: str) -> str:
    """Return the keyed hash of a value of some kind; an empty value stays empty."""
    if not value:
        return ""
    return hmac.digest(key, f"{what} {value}".encode(), "sha256").hex()


def hashed_files(key: bytes, files: Iterable[FileRow]) -> list[File]:
    """Return files in the form that the ledger keeps."""
    return [_file(key, each) for each in files]


def address(key: bytes, url: str) -> str:
    """Return the keyed hash of an address, completed the way CKAN displays it."""
    written = url.strip()
    return hashed(
        key, "address", written if "://" in written or not written else f"http://{written}"
    )


def _file(key: bytes, row: FileRow) -> File:
    url, kind = row["url"] or "", row["url_type"] or ""
    # A log has the full address of an upload, a row only its name; CKAN makes up other addresses.
    name = url.rpartition("/")[2] if kind == "upload" else kind
    return File(
        address=hashed(key, kind, name) if kind else address(key, url),
        size=row["size"],
        hash=hashed(key, "hash", row["hash"] or ""),
        is_upload=bool(kind),
    )
