"""How open the files of a dataset are, as far as their formats tell, whatever the licence.

What is not known is reported as unknown, never as closed: a ZIP may hold a table that anyone can
read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from ckanext.proactiva.domain.formats import CLOSED_FORMATS, MUTE, OPEN_FORMATS, SHAPEFILES
from ckanext.proactiva.domain.register import N_, Register


class Openness(Register):
    """How open a dataset is to reuse: as open as the best of its files.

    The Shapefile format belongs to a company but everybody can read it, so it is neither open nor
    closed.
    """

    NO_FILES = "no_files", N_("No files")
    UNKNOWN = "unknown", N_("Format not known")
    CLOSED = "closed", N_("Closed format")
    SHAPEFILE = "shapefile", N_("Shapefile")
    OPEN = "open", N_("Open format")


class Licence(Register):
    """The permissions of a dataset's licence, whatever its format."""

    UNKNOWN = "unknown", N_("Licence not stated")
    NOT_LISTED = "not_listed", N_("Licence not listed as open")
    CLOSED = "closed", N_("Licence with limits")
    OPEN = "open", N_("Open licence")


# The licences of CKAN's own list whose names say that they have limits. Any other one that is not
# listed as open may be open all the same: portals harvest codes that their list lacks, and few
# lists say of each licence whether it was reviewed.
LIMITED: Final = frozenset({"other-closed", "other-nc", "cc-nc"})
# A media type, or the address of a term in a list of formats: its last part names the format.
_NAMED = re.compile(
    r"(?:application|text|image|audio|video|model)/[^/;,|\s]+(?:\s*;\s*[\w-]+=[^;,/]+)*$"
    r"|[a-z]+://[^?#;,|\s]*(?:file-?types?|media-?types?|formats?)/[^?#;,|\s]+$"
)
# Microsoft's names for its own formats, which to their users are not XML.
_OPEN_XML = re.compile(r"\b(?:office )?open ?xml\b")
# The application of a media type says more than the type: «image/tiff; application=geotiff».
_USED_FOR = re.compile(r";\s*application=([\w-]+)")
_SIGNS = re.compile(r"[\W_]")  # letters of other alphabets stay: they may mean something else
_PARTS = re.compile(r"[,;|/&+()\[\]\\:]|\s(?:y|e|o|u|and|or)\s")
_WORDS = re.compile(r"[\s._-]+")
_ENDING = re.compile(r"\.([a-z0-9]{1,8})(?=(?:\.(?:zip|gz|bz2|7z|rar))?$)")
# The format asked of a service, «?outputFormat=csv», or the file that a script sends.
_ASKED = (re.compile(r"[?&]\w*format=([^&#]+)"), re.compile(r"=[^&#]*\.([a-z0-9]{1,8})(?=[&#]|$)"))
LONGEST: Final = 500


def openness(formats: Iterable[str]) -> Openness:
    """Return how open a dataset with files in these formats is; see `format_of`."""
    found = {_tier(written) for written in formats}
    for best in (Openness.OPEN, Openness.SHAPEFILE, Openness.UNKNOWN, Openness.CLOSED):
        if best in found:
            return best
    return Openness.NO_FILES


def licence(code: object, is_open: object) -> Licence:
    """Return what a licence allows, by its code and its openness in the portal's register."""
    if code in (None, "", "notspecified"):
        return Licence.UNKNOWN
    if is_open is True:
        return Licence.OPEN
    return Licence.CLOSED if code in LIMITED else Licence.NOT_LISTED


def format_of(file: Mapping[str, object]) -> str:
    """Return what tells the format of a file: its format, else its media type, else its address.

    It is empty if none of them tells.
    """
    written = file.get("format")
    if isinstance(written, str) and _tier(written) is not Openness.UNKNOWN:  # the most common
        return written
    return next((text for text in _told(file) if _tier(text) is not Openness.UNKNOWN), "")


def names_any(written: str, codes: Set[str]) -> bool:
    """Return whether a format as written names one of some codes, alone or among others."""
    text = written[:LONGEST].lower().strip()
    parts = [_name(text), *_PARTS.split(text)]
    words = (word for part in parts for word in (part, *_WORDS.split(part)))
    return any(_code(word) in codes for word in words)


def _told(file: Mapping[str, object]) -> Iterator[str]:
    """Yield what else may tell the format, the most reliable first and an address last."""
    media_type = file.get("mimetype")
    if isinstance(media_type, str):
        yield media_type
    address = file.get("url")
    yield _ending(address)
    yield _asked_for(address)


# A portal writes its formats in a few ways, a million times each.
@lru_cache(maxsize=4096)
def _tier(written: str) -> Openness:
    """Return how open a format is, as somebody wrote it, in one part or several."""
    text = _OPEN_XML.sub("ooxml", written[:LONGEST].lower()).strip()
    if known := _known(_code(_name(text))):
        return known
    tiers = [_of_part(part) for part in _PARTS.split(text) if _code(part)]
    telling = [tier for tier in tiers if tier is not None]
    for best in (Openness.OPEN, Openness.SHAPEFILE, Openness.UNKNOWN, Openness.CLOSED):
        if best in telling:
            return best
    return Openness.UNKNOWN


def _name(text: str) -> str:
    if not _NAMED.match(text):
        return text
    used_for = _USED_FOR.search(text)
    return used_for[1] if used_for else text.partition(";")[0].rpartition("/")[2]


def _of_part(part: str) -> Openness | None:
    """Return how open one part of a compound is; None if it says nothing about a format."""
    code = _code(part)
    if code in MUTE:
        return None
    if known := _known(code):
        return known
    words = [
        word for each in _WORDS.split(part) if (word := _code(each)) and not _says_nothing(word)
    ]
    tiers = {_known(word) for word in words}
    if Openness.OPEN in tiers:
        return Openness.OPEN
    if len(tiers) == 1 and (only := tiers.pop()):
        return only
    return Openness.UNKNOWN if words else None


def _says_nothing(word: str) -> bool:
    return word in MUTE or word.isdigit()  # «PDF 1.4», «Excel 2007»


def _known(code: str) -> Openness | None:
    if code in OPEN_FORMATS:
        return Openness.OPEN
    if code in SHAPEFILES:
        return Openness.SHAPEFILE
    return Openness.CLOSED if code in CLOSED_FORMATS else None


def _code(written: str) -> str:
    """Reduce «CSV», «.csv», «x-csv» and the last part of a vocabulary's URI to one code."""
    letters = unicodedata.normalize("NFKD", written.strip().removeprefix("x-"))
    return _SIGNS.sub("", letters)


def _ending(address: object) -> str:
    """Return the extension of the last name in an address, ignoring an archive's."""
    if not isinstance(address, str):
        return ""
    scheme, _, rest = re.split(r"[?#]", address, maxsplit=1)[0].rpartition("://")
    path = rest.partition("/")[2] if scheme else rest  # a host alone has no file
    found = _ENDING.search(unquote(path[-LONGEST:]).lower().rpartition("/")[2])
    return found[1] if found else ""


def _asked_for(address: object) -> str:
    """Return the format that an address asks a service for, or the extension of a file it names."""
    if not isinstance(address, str):
        return ""
    query = unquote(address[-LONGEST:]).lower().partition("?")
    found = (pattern.search("".join(query[1:])) for pattern in _ASKED)
    return next((match[1] for match in found if match), "")
