"""Each option alone decides what the guide says, and if it says nothing, its default does."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from ckanext.proactiva import config
from ckanext.proactiva.domain.privacy import Contacts

GETTERS: dict[str, tuple[Callable[[], object], object]] = {
    config.DATASET_TYPES: (config.dataset_types, []),
    config.UNLISTED_CODES: (config.refuses_unlisted_codes, False),
    config.AUTHORITY: (config.authority, ""),
    config.AUTHORITY_PHONE: (config.authority_phone, ""),
    config.HAND_IN: (config.hand_in, ""),
    config.FORMAL_ROUTE: (config.formal_route, ""),
    config.PRIVACY_NOTICE: (config.privacy_notice, ""),
    config.OBLIGATION: (config.obligation, ""),
    config.MODERATION: (config.reviews_everything, False),
    config.TRUSTED_AFTER: (config.trusted_after, 1),
    config.RETENTION_DAYS: (config.retention_days, 90),
    config.OFFICIAL_CONTACTS: (config.official_contacts, Contacts()),
    config.TIMEZONE: (config.timezone, ZoneInfo("America/Mexico_City")),
    config.TRUSTED_PROXIES: (config.trusted_proxies, 0),
    config.LEDGER_MINUTES: (config.ledger_minutes, 5),
    config.PUBLISHED_RULE: (config.published_rule, ""),
    config.ILLUSTRATIVE_HISTORY: (config.illustrative_history, False),
}
# Values of which no two mean the same, each with what is read.
SAID = {
    config.DATASET_TYPES: ("dataset geodata", ["dataset", "geodata"]),
    config.UNLISTED_CODES: ("refuse", True),
    config.AUTHORITY: ("infoem", "infoem"),
    config.AUTHORITY_PHONE: ("800 821 0441", "800 821 0441"),
    config.HAND_IN: ("Calle Ejemplo 1", "Calle Ejemplo 1"),
    config.FORMAL_ROUTE: ("https://saimex.example", "https://saimex.example"),
    config.PRIVACY_NOTICE: ("https://aviso.example", "https://aviso.example"),
    config.OBLIGATION: ("Ley, artículo 70", "Ley, artículo 70"),
    config.MODERATION: ("all", True),
    config.TRUSTED_AFTER: (" 100 ", 100),
    config.RETENTION_DAYS: ("36500", 36_500),
    config.TIMEZONE: ("America/Tijuana", ZoneInfo("America/Tijuana")),
    config.TRUSTED_PROXIES: ("10", 10),
    config.LEDGER_MINUTES: ("10080", 10_080),
    config.PUBLISHED_RULE: ("a.module:rule", "a.module:rule"),
    config.ILLUSTRATIVE_HISTORY: ("yes", True),
}


def test_the_table_names_every_option_that_the_module_does():
    named = {value for name, value in vars(config).items() if name.isupper()}
    options = {each for each in named if str(each).startswith(config.PREFIX)}
    assert options - {config.PREFIX, config.VOCABULARY} == GETTERS.keys()


@pytest.mark.parametrize("is_there", [True, False], ids=["empty", "absent"])
@pytest.mark.parametrize("option", GETTERS)
def test_what_says_nothing_has_its_default(ckan_config, option: str, is_there: bool):
    read, default = GETTERS[option]
    ckan_config.pop(option, None)
    if is_there:
        ckan_config[option] = ""
    assert read() == default


def test_each_is_read_by_its_own_name_up_to_its_limit(ckan_config):
    ckan_config.update({option: said for option, (said, _) in SAID.items()})
    read = {option: GETTERS[option][0]() for option in SAID}
    assert read == {option: meant for option, (_, meant) in SAID.items()}


@pytest.mark.parametrize("option", [config.FORMAL_ROUTE, config.PRIVACY_NOTICE])
@pytest.mark.parametrize("wrong", ["javascript:alert(1)", "saimex.example", "http://["])
def test_an_address_that_is_none_is_not_linked_to(ckan_config, option: str, wrong: str):
    ckan_config[option] = wrong
    assert GETTERS[option][0]() == ""


@pytest.mark.parametrize("between", [";", "\n", " ; ", ";\n;"])
def test_contacts_are_listed_in_either_way(ckan_config, between: str):
    listed = ["ejemplo.gob.mx", "722 000 0000", "Calle Ejemplo 101, Col. Centro"]
    ckan_config[config.OFFICIAL_CONTACTS] = between.join(listed)
    found = config.official_contacts()
    assert all((found.domains, found.telephones, found.addresses))


@pytest.mark.parametrize(
    ("address", "is_secure"), [("https://datos.example", True), ("http://datos.example", False)]
)
def test_a_portal_is_secure_only_over_https(ckan_config, address: str, is_secure: bool):
    ckan_config["ckan.site_url"] = address
    assert config.is_secure() is is_secure


@pytest.mark.parametrize(("key", "meant"), [("one", "one"), ("", "two"), (None, "two")])
def test_what_ckan_signs_with_is_its_secret_key_before_the_older_option(
    ckan_config, key: str | None, meant: str
):
    ckan_config.update({"SECRET_KEY": key, "beaker.session.secret": "two"})
    assert config.secret() == meant
