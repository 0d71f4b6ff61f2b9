"""What identifies a dataset and its files, as hashes that only this ledger can work out.

Names and addresses may say whom a dataset is about; they are compared, and never kept.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from functools import lru_cache

from ckanext.proactiva.datasets.facts import FileRow
from ckanext.proactiva.domain.facts import File


# A log has each file of a dataset again and again.
@lru_cache(maxsize=4096)
def hashed(key: bytes, what: str, value: str) -> str:
    """Return the keyed hash of a value of some kind; what is empty stays so."""
    if not value:
        return ""
    return hmac.digest(key, f"{what} {value}".encode(), "sha256").hex()


def hashed_files(key: bytes, files: Iterable[FileRow]) -> list[File]:
    """Return files as the ledger keeps them."""
    return [_file(key, each) for each in files]


def address(key: bytes, url: str) -> str:
    """Return the keyed hash of an address, completed as CKAN does where it shows one."""
    written = url.strip()
    return hashed(
        key, "address", written if "://" in written or not written else f"http://{written}"
    )


def _file(key: bytes, row: FileRow) -> File:
    url, kind = row["url"] or "", row["url_type"] or ""
    # A log keeps the whole address of an upload, a row its name; other kinds are made up by CKAN.
    name = url.rpartition("/")[2] if kind == "upload" else kind
    return File(
        address=hashed(key, kind, name) if kind else address(key, url),
        size=row["size"],
        hash=hashed(key, "hash", row["hash"] or ""),
        is_upload=bool(kind),
    )
