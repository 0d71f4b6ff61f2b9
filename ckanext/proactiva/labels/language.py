"""The reader's language: its code, and texts and dates in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError, dates, numbers, units
from markupsafe import Markup

import ckantoolkit as tk

from ckanext.proactiva.domain.vocabulary import FALLBACK_LANGUAGE, base, in_language, nearest

# The languages of our own words; in any other language of the portal they are in English.
SPOKEN: Final = frozenset(
    {FALLBACK_LANGUAGE, *(each.name for each in (Path(__file__).parents[1] / "i18n").glob("*/"))}
)

# Units of file size, each a thousand of the previous one.
_SIZES: Final = ("kilobyte", "megabyte", "gigabyte")


class Worded(str):
    """A text that tells a page when it is not in the language of the words around it.

    As a string it is the plain text; a template prints it with markup, so that it is read aloud
    correctly.

    Attributes:
        language: of the text; empty if it is the language of our words.
    """

    language: str

    def __new__(cls, text: str, language: str, spoken: str) -> Worded:
        """Make a text in a language, given the language of our own words."""
        made = super().__new__(cls, text)
        made.language = "" if base(language) == spoken else language.replace("_", "-")
        return made

    def __html__(self) -> str:
        """Return what a template prints."""
        if not self.language:
            return Markup.escape(str(self))
        return Markup('<span lang="{}">{}</span>').format(self.language, str(self))


def language() -> str:
    """Return the code of the reader's language, or of the portal's if there is no reader."""
    try:
        current = tk.h.lang()
    except RuntimeError:  # a background job or a script: there is no request
        current = None
    return current or tk.config.get("ckan.locale_default") or FALLBACK_LANGUAGE


def ours() -> str:
    """Return the language of our own words for this reader."""
    return _spoken(language())


def worded(texts: Mapping[str, str]) -> Worded:
    """Return the text for the reader, marked if it is in another language than our words."""
    reader = language()
    found = nearest(texts, reader)
    return Worded(texts.get(found, ""), found, _spoken(reader))


def local(texts: Mapping[str, str]) -> str:
    """Return the text for the reader, from texts by language."""
    return in_language(texts, language())


def day(iso: str) -> str:
    """Return a day in words, such as «1 de diciembre de 2026»."""
    return _day(iso, _locale())


def month(iso: str) -> str:
    """Return a month in words, such as «diciembre de 2026»."""
    return dates.format_skeleton("yMMMM", _first_day(iso), locale=_locale())


def month_name(iso: str) -> str:
    """Return the short name of a month without its year, such as «dic»."""
    return dates.format_date(_first_day(iso), "MMM", locale=_locale())


def percent(value: int) -> str:
    """Return a whole percentage, such as «71 %»."""
    return numbers.format_percent(value / 100, locale=_locale())


def number(value: int) -> str:
    """Return a number in the format of the reader's language, such as «1,200»."""
    return _number(value, _locale())


def file_size(in_bytes: int) -> str:
    """Return the size of a file, such as «2.6 kB», in thousands as mobile data plans count."""
    # A size that rounds up to a thousand is one of the next unit.
    rounded = round(in_bytes, 4 - len(str(in_bytes)))
    step = min(max((len(str(rounded)) - 1) // 3, 1), len(_SIZES))
    told = max(round(in_bytes / 1000**step, 1), 0.1)
    return units.format_unit(told, f"digital-{_SIZES[step - 1]}", "short", locale=_locale())


def _first_day(iso: str) -> datetime:
    return datetime.fromisoformat(f"{iso[:7]}-01")


# Babel reads a locale's patterns each time, and a page repeats many numbers and days.
@lru_cache(maxsize=4096)
def _number(value: int, locale: Locale) -> str:
    return numbers.format_decimal(value, locale=locale)


@lru_cache(maxsize=4096)
def _day(iso: str, locale: Locale) -> str:
    return dates.format_date(date.fromisoformat(iso), format="long", locale=locale)


def _spoken(code: str) -> str:
    """Return the language of our own words for readers of a language."""
    return base(code) if base(code) in SPOKEN else FALLBACK_LANGUAGE


def _locale() -> Locale:
    code = language()
    spoken = _spoken(code)
    return _parsed(code if base(code) == spoken else spoken)


@lru_cache(maxsize=64)
def _parsed(code: str) -> Locale:
    # CKAN has one Spanish; ours is Mexico's, which writes 1,200 where Spain writes 1.200.
    code = {"es": "es_MX"}.get(code, code)
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):  # CKAN has translations that Babel does not know
        return Locale.parse(FALLBACK_LANGUAGE)
