"""How institutions are reached: contacts that a portal lists, which are nobody's personal data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ckanext.proactiva.domain.privacy.finder import digits, legible
from ckanext.proactiva.domain.privacy.kinds import PersonalData
from ckanext.proactiva.domain.text import words

_HOSTED = re.compile(r"(?:[\w.%+-]{0,64}@)?(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}", re.IGNORECASE)
_DIALLED = re.compile(r"\+?[\d ().-]{3,24}")
_FEWEST_DIGITS, _MOST_DIGITS, _NATIONAL = 3, 13, 10
_FEWEST_WORDS = 2


class NoContactError(ValueError):
    """An entry that is not a domain, an e-mail address, a telephone number or a postal address."""


@dataclass(frozen=True)
class Contacts:
    """Official contacts, which are never masked in a text."""

    domains: frozenset[str] = frozenset()
    mailboxes: frozenset[str] = frozenset()
    telephones: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    def include(self, kind: PersonalData, stretch: str) -> bool:
        """Return whether a stretch of text is one of them."""
        listed = {
            PersonalData.EMAIL: self.domains or self.mailboxes,
            PersonalData.PHONE: self.telephones,
            PersonalData.ADDRESS: self.addresses,
        }
        if not listed.get(kind):
            return False
        said = legible(stretch)[0]
        if kind is PersonalData.EMAIL:
            mailbox = said.lower()
            host = mailbox.rpartition("@")[2]
            parents = (host.split(".", count)[-1] for count in range(host.count(".")))
            return mailbox in self.mailboxes or not self.domains.isdisjoint(parents)
        if kind is PersonalData.PHONE:
            return digits(said)[-_NATIONAL:] in self.telephones
        place = _spaced(said)
        return any(place in address or address in place for address in self.addresses)


def contacts(listed: Iterable[str]) -> Contacts:
    """Make official contacts from a list.

    Raises:
        NoContactError: naming the first entry that is not a contact.
    """
    entries = [entry for entry in map(str.strip, listed) if entry]
    telephones = {entry for entry in entries if _is_telephone(entry)}
    hosts = {entry for entry in entries if _HOSTED.fullmatch(entry)} - telephones
    addresses = {entry for entry in entries if _is_address(entry)} - telephones - hosts
    for entry in entries:
        if entry not in telephones | hosts | addresses:
            raise NoContactError(entry)
    names = {entry.lower().removeprefix("@") for entry in hosts}
    return Contacts(
        frozenset(name for name in names if "@" not in name),
        frozenset(name for name in names if "@" in name),
        frozenset(digits(entry)[-_NATIONAL:] for entry in telephones),
        frozenset(map(_spaced, addresses)),
    )


def _is_telephone(entry: str) -> bool:
    is_dialled = _FEWEST_DIGITS <= len(digits(entry)) <= _MOST_DIGITS
    return is_dialled and bool(_DIALLED.fullmatch(entry))


def _is_address(entry: str) -> bool:
    has_both = any(map(str.isdecimal, entry)) and any(map(str.isalpha, entry))
    return has_both and len(words(entry)) >= _FEWEST_WORDS and "@" not in entry


def _spaced(address: str) -> str:
    """Return an address in a form in which one within another is found by whole words."""
    return f" {' '.join(words(address))} "
