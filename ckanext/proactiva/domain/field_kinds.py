"""The seven kinds of field that the block may have.

A list is stored as JSON and a flag as «true» or «false», as ckanext-scheming does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Mapping
from datetime import date
from decimal import Decimal
from typing import cast

from ckanext.proactiva.domain.address import is_address
from ckanext.proactiva.domain.field_kind import (
    LONGEST_CODE,
    LONGEST_TERM,
    MOST_CODES,
    NOT_TEXT,
    TOO_LONG,
    Kind,
    Value,
    WrongValue,
    codes,
    plain,
)
from ckanext.proactiva.domain.inputs import decoded, is_blank, listed, says_nothing, texts
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.vocabulary import Term, Vocabulary, in_language

YES = frozenset({"true", "yes", "on", "1", "sí", "si"})
NO = frozenset({"false", "no", "off", "0"})
# Far longer than any sentence, and far shorter than what would block a web process or a page.
LONGEST_TEXT = 100_000

# A day, possibly as the instant at which it begins, which is how CKAN indexes it and clients send
# it.
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00:00(?:\.0+)?(?:Z|[+-]00:00)?)?")
_INSTANT = re.compile(r"\s*([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,30}(?:\.[0-9]{1,30})?")


class Flag(Kind):
    """Yes or no."""

    name = "flag"
    is_faceted = True
    labels = {"true": N_("Yes"), "false": N_("No")}

    def store(self, value: Value) -> str:
        """Return the word that is stored."""
        return "true" if value else "false"

    def words(self, value: Value, vocabulary: Vocabulary | None) -> str:
        """Return nothing: nobody searches for «no»."""
        return ""

    def _read(self, given: object) -> bool:
        # A form's checkbox with an empty companion field arrives as a list of both.
        said = [item for item in listed(given) if not is_blank(item)]
        word = str(said[-1]).strip().lower()
        if word in YES | NO:
            return word in YES
        raise WrongValue(N_("Answer with yes or no"))


class Text(Kind):
    """Plain text; nothing in it is markup."""

    name = "text"

    def take(self, given: object, allowed: Container[str] | None = None) -> Value | None:
        """Return the text that was given, if it is not too long."""
        text = super().take(given, allowed)
        if isinstance(text, str) and len(text) > LONGEST_TEXT:
            raise WrongValue(TOO_LONG, limit=LONGEST_TEXT, length=len(text))
        return text

    def adapted(self, given: object, language: str) -> object:
        """Return the text in a language, or else in another, of a text by language."""
        said = texts(given)
        return in_language(said, language) if _is_by_language(given, said) else given

    def terms(self, value: Value) -> str:
        """Return nothing: a long text as a single term would make Solr reject the dataset."""
        return ""

    def _read(self, given: object) -> str:
        return plain(given, NOT_TEXT)


class Code(Kind):
    """One code of a vocabulary."""

    name = "code"
    is_faceted = True

    def adapted(self, given: object, language: str) -> object:
        """Return the first code of a list, where another portal lets people choose several."""
        items = listed(given)
        are_codes = len(items) > 0 and all(isinstance(item, str) for item in items)
        return items[0] if are_codes and not self.is_list else given

    def within_limits(self, given: object) -> object:
        """Return the code, unless it is longer than any code."""
        return "" if _is_too_long(given) else given

    def words(self, value: Value, vocabulary: Vocabulary | None) -> str:
        """Return the labels of its codes in every language; an unlisted code stands for itself."""
        terms = vocabulary.terms if vocabulary else dict[str, Term]()
        short = [code for code in codes(value) if len(code) <= LONGEST_TERM]
        found = [[*terms[code].labels.values()] if code in terms else [code] for code in short]
        return " ".join(text for texts in found for text in texts)

    def _read(self, given: object) -> Value:
        return plain(given, N_("Choose one value from the list, not several"))


class Codes(Code):
    """Any number of codes of a vocabulary."""

    name = "codes"
    is_list = True

    def store(self, value: Value) -> str:
        """Return the list as JSON."""
        return json.dumps(value, ensure_ascii=False)

    def within_limits(self, given: object) -> object:
        """Return the first codes, leaving out any that are longer than a code can be."""
        items = listed(decoded(given))
        left = [item for item in items if not _is_too_long(item)][:MOST_CODES]
        return given if len(left) == len(items) else left

    def solr_name(self, field: str) -> str:
        """Return its name in Solr, where the only multi-valued strings are vocab_*."""
        return f"vocab_{field}"

    def terms(self, value: Value) -> list[str]:
        """Return the codes, each of them a term to filter by."""
        return [code for code in codes(value) if len(code) <= LONGEST_TERM]

    def _read(self, given: object) -> list[str]:
        refusal = N_("Choose values from the list")
        items = listed(decoded(given))
        if not all(isinstance(item, str) for item in items):
            raise WrongValue(refusal)
        return list(dict.fromkeys(plain(item, refusal) for item in items if not is_blank(item)))


class Date(Kind):
    """One day, in ISO 8601."""

    name = "date"

    def adapted(self, given: object, language: str) -> object:
        """Return the day of an instant."""
        found = _INSTANT.match(given) if isinstance(given, str) else None
        return found[1] if found else given

    def solr_name(self, field: str) -> str:
        """Return its name in Solr, where dates are named *_date."""
        return field if field.endswith("_date") else f"{field}_date"

    def terms(self, value: Value) -> str:
        """Return the instant at which the day begins, because Solr's dates are instants."""
        return f"{value}T00:00:00Z" if value else ""

    def _read(self, given: object) -> str:
        refusal = N_("Write the date as year-month-day, such as 2027-01-15")
        text = plain(given, refusal)
        found = _DAY.fullmatch(text)
        if not found:
            if text:
                raise WrongValue(refusal)
            return ""
        try:
            return date.fromisoformat(found[1]).isoformat()
        except ValueError:
            raise WrongValue(refusal) from None


class Number(Kind):
    """A decimal, stored as it was written, so that no digit is lost."""

    name = "number"

    def _read(self, given: object) -> str:
        refusal = N_("Write a number in digits, with a point before its decimals, such as 1200.5")
        if isinstance(given, int | float) and not isinstance(given, bool):
            given = format(Decimal(given if isinstance(given, int) else repr(given)), "f")
        text = plain(given, refusal)
        if text and not _NUMBER.fullmatch(text):
            raise WrongValue(refusal)
        return format(Decimal(text), "f") if text else ""


class Address(Kind):
    """A web address."""

    name = "address"

    def within_limits(self, given: object) -> object:
        """Return the address, unless it is not a web address."""
        return "" if isinstance(given, str) and self.typed(given) is None else given

    def _read(self, given: object) -> str:
        refusal = N_("Write a whole web address, such as https://www.example.org")
        text = plain(given, refusal)
        if text and not is_address(text):
            raise WrongValue(refusal)
        return text


def _is_by_language(given: object, said: Mapping[str, str]) -> bool:
    """Return whether what was given is texts by language, even if all of them are empty."""
    if said:
        return "" not in said
    return isinstance(given, dict) and says_nothing(cast("object", given))


def _is_too_long(code: object) -> bool:
    return isinstance(code, str) and len(code.strip()) > LONGEST_CODE


FLAG, CODE, CODES, TEXT = Flag(), Code(), Codes(), Text()
DATE, NUMBER, ADDRESS = Date(), Number(), Address()
KINDS: Mapping[str, Kind] = {
    kind.name: kind for kind in (FLAG, CODE, CODES, TEXT, DATE, NUMBER, ADDRESS)
}
