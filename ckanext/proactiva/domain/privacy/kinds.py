"""The kinds of personal data: each with its code, what people call it, and its finders."""

from __future__ import annotations

from ckanext.proactiva.domain.privacy import mail, names, numbers, places, telephones
from ckanext.proactiva.domain.privacy.finder import Finds
from ckanext.proactiva.domain.register import N_, Register


class PersonalData(Register):
    """A kind of personal data."""

    finders: tuple[Finds, ...]

    EMAIL = "email", N_("an e-mail address"), mail.E_MAILS
    CURP = "curp", N_("a CURP"), numbers.CURPS
    RFC = "rfc", N_("an RFC"), numbers.RFCS
    VOTER_KEY = "voter_key", N_("a voter's key"), numbers.VOTER_KEYS
    CLABE = "clabe", N_("a bank account"), numbers.CLABES
    CARD = "card", N_("a card number"), numbers.CARDS
    DOCUMENT = "document", N_("the number of a document"), numbers.DOCUMENTS
    PHONE = "phone", N_("a telephone number"), telephones.TELEPHONES
    ADDRESS = "address", N_("a home address"), places.ADDRESSES
    NAME = "name", N_("a person's name"), names.NAMES
    # Only people find this kind.
    OTHER = "other", N_("other personal data"), ()
