"""E-mail addresses, plain or disguised."""

from __future__ import annotations

import re
from typing import Final

from ckanext.proactiva.domain.privacy.finder import after, before, finder

# The domain of governments in Mexico.
GOVERNMENT: Final = ".gob.mx"

# Only tried from its first character: trying from each one, a long word takes quadratic time.
_LOCAL: Final = r"(?<![\w.%+-])[\w.%+-]+"
_SPELLED: Final = rf"{_LOCAL}(?: (?:dot|punto|gui[oó]n(?: bajo)?) [\w.%+-]{{1,30}}){{0,3}}"
_HOST: Final = r"[\w-]{1,63}"
_OPEN, _CLOSE = r" ?[(\[{<] ?", r" ?[)\]}>] ?"
# «Alumno(a) inscrito. Es…» is no address: this one holds nothing but what stands at its sides.
_A: Final = r" ?[(\[] ?a ?[)\]] ?"
_AT: Final = rf"(?: ?@ ?|{_OPEN}(?:at|arroba|@){_CLOSE}| ?\barroba\b ?)"
_DOT: Final = rf"(?: ?[.,] ?|{_OPEN}(?:dot|punto|\.){_CLOSE}| ?\b(?:dot|punto)\b ?)"
_DOT_SAID: Final = re.compile(rf"{_DOT}", re.IGNORECASE)
_ENDING: Final = r"(?:com|mx|org|net|edu|gob|info|me|es|io|us)\b"
_STRICT_DOT: Final = rf"(?:\.| (?:dot|punto) |{_OPEN}(?:dot|punto|\.){_CLOSE})"
_PROVIDER: Final = r"(?:gmail|hotmail|outlook|yahoo|live|icloud|prodigy|proton(?:mail)?)\b"


def _is_private(match: re.Match[str]) -> bool:
    said = _DOT_SAID.sub(".", match.group().lower())
    return not said.endswith(GOVERNMENT)


# In English, «at» also comes before the address of a page.
_MAIL: Final = re.compile(r"\b(?:e-?mail|correo|mail|write|contact|escr[ií]b)", re.IGNORECASE)
_SIGN: Final = re.compile(r"[\d._+-]")
_ENGLISH: Final = re.compile(
    r"\b(?:the|is|are|was|of|and|to|you|it|on|for|can|find|found|available|look|see|posted|listed"
    r"|published|online|page|website|i|we|my|this|that|your)\b",
    re.IGNORECASE,
)


def _is_at_a_host(match: re.Match[str]) -> bool:
    """Return whether «at» is between the parts of an address, and not before that of a page."""
    local = match["local"]
    is_of_mail = _SIGN.search(local) or _MAIL.search(before(match))
    is_english = _ENGLISH.search(before(match) + local + after(match))
    return _is_private(match) and bool(is_of_mail or not is_english)


E_MAILS: Final = (
    finder(rf"{_LOCAL}@(?:{_HOST}\.){{1,5}}[a-z]{{2,24}}\b", _is_private),
    finder(rf"{_LOCAL}{_AT}{_HOST}(?:{_DOT}{_ENDING}){{1,3}}", _is_private),
    finder(rf"{_SPELLED}(?:{_AT}|{_A}| at ){_PROVIDER}(?:{_DOT}{_ENDING}){{0,2}}", _is_private),
    finder(rf"{_LOCAL}{_A}{_HOST}(?:{_STRICT_DOT}{_ENDING}){{1,3}}", _is_private),
    finder(rf"{_SPELLED} at {_HOST}(?: (?:dot|punto) {_ENDING}){{1,3}}", _is_private),
    finder(rf"(?P<local>{_LOCAL}) at {_HOST}(?:\.{_ENDING}){{1,3}}", _is_at_a_host),
)
