"""The reader's language: its code, and texts and dates in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from babel import Locale, UnknownLocaleError, dates, numbers

import ckantoolkit as tk

from ckanext.proactiva.domain.vocabulary import FALLBACK_LANGUAGE, in_language


def language() -> str:
    """Return the code of the reader's language, or the portal's where nobody is reading."""
    try:
        current = tk.h.lang()
    except RuntimeError:  # a background job or a script: there is no request
        current = None
    return current or tk.config.get("ckan.locale_default") or FALLBACK_LANGUAGE


def local(texts: Mapping[str, str]) -> str:
    """Pick from texts by language the one for the reader."""
    return in_language(texts, language())


def day(iso: str) -> str:
    """Return a day in words, such as «1 de diciembre de 2026»."""
    return dates.format_date(date.fromisoformat(iso), format="long", locale=_locale())


def month(iso: str) -> str:
    """Return a month in words, such as «diciembre de 2026»."""
    return dates.format_skeleton("yMMMM", _first_day(iso), locale=_locale())


def month_tick(iso: str) -> str:
    """Return a month as an axis has room for it, such as «dic 2026»."""
    return dates.format_date(_first_day(iso), "MMM y", locale=_locale())


def month_name(iso: str) -> str:
    """Return the short name of a month without its year, such as «dic»."""
    return dates.format_date(_first_day(iso), "MMM", locale=_locale())


def percent(value: int) -> str:
    """Return a whole percentage, such as «71 %»."""
    return numbers.format_percent(value / 100, locale=_locale())


def number(value: int) -> str:
    """Return a number as the reader's language writes it, such as «1,200»."""
    return numbers.format_decimal(value, locale=_locale())


def _first_day(iso: str) -> datetime:
    return datetime.fromisoformat(f"{iso[:7]}-01")


def _locale() -> Locale:
    # CKAN has one Spanish; ours is Mexico's, which writes 1,200 where Spain writes 1.200.
    code = {"es": "es_MX"}.get(language(), language())
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):  # CKAN has translations that Babel does not know
        return Locale.parse(FALLBACK_LANGUAGE)
