"""E-mail addresses, plain or disguised."""

from __future__ import annotations

import re
from typing import Final

from ckanext.proactiva.domain.privacy.finder import finder

# The domain of governments in Mexico.
GOVERNMENT: Final = ".gob.mx"

# Only tried from its first character: trying from each one, a long word takes quadratic time.
_LOCAL: Final = r"(?<![\w.%+-])[\w.%+-]+"
_SPELLED: Final = rf"{_LOCAL}(?: (?:dot|punto|gui[oó]n(?: bajo)?) [\w.%+-]{{1,30}}){{0,3}}"
_HOST: Final = r"[\w-]{1,63}"
_OPEN, _CLOSE = r" ?[(\[{<] ?", r" ?[)\]}>] ?"
_AT: Final = rf"(?: ?@ ?|{_OPEN}(?:at|arroba|@){_CLOSE}| ?\barroba\b ?)"
_DOT: Final = rf"(?: ?[.,] ?|{_OPEN}(?:dot|punto|\.){_CLOSE}| ?\b(?:dot|punto)\b ?)"
_DOT_SAID: Final = re.compile(rf"{_DOT}", re.IGNORECASE)
_ENDING: Final = r"(?:com|mx|org|net|edu|gob|info|me|es|io|us)\b"
_PROVIDER: Final = r"(?:gmail|hotmail|outlook|yahoo|live|icloud|prodigy|proton(?:mail)?)\b"


def _is_private(match: re.Match[str]) -> bool:
    said = _DOT_SAID.sub(".", match.group().lower())
    return not said.endswith(GOVERNMENT)


E_MAILS: Final = (
    finder(rf"{_LOCAL}@(?:{_HOST}\.){{1,5}}[a-z]{{2,24}}\b", _is_private),
    finder(rf"{_LOCAL}{_AT}{_HOST}(?:{_DOT}{_ENDING}){{1,3}}", _is_private),
    finder(rf"{_SPELLED}(?:{_AT}| at ){_PROVIDER}(?:{_DOT}{_ENDING}){{0,2}}", _is_private),
)
