"""How folios and codes are read aloud."""

from __future__ import annotations

import gettext
from pathlib import Path

from ckanext.proactiva.domain.claim_code import CLAIM_BYTES, new_claim_code
from ckanext.proactiva.domain.dictation import dictated
from ckanext.proactiva.domain.folio import FOLIO_BYTES, new_folio

I18N = Path(__file__).parents[3] / "ckanext" / "proactiva" / "i18n"
SPANISH = gettext.translation("ckanext-proactiva", I18N, ["es"])
# Every character that a code may have, five bits each.
CODES = [new_claim_code(n.to_bytes(1, "big") * CLAIM_BYTES) for n in range(256)]


def test_each_sign_has_a_word_in_the_groups_that_it_is_written_in():
    assert [[sign.text for sign in group] for group in dictated("B7V-z")] == [
        ["B as in boat", "7 seven", "V as in violin"],
        ["Z as in zebra"],
    ]


def test_every_sign_of_every_code_and_folio_is_said_by_its_own_word():
    folio = new_folio(2026, bytes(FOLIO_BYTES))
    signs = {sign for code in [*CODES, folio] for sign in code if sign != "-"}
    assert len(signs) == 32
    for language in (str, SPANISH.gettext):
        said = {sign: language(dictated(sign)[0][0].text) for sign in signs}
        assert all(len(words) > 3 and words[0] == sign for sign, words in said.items())
        assert len({words.split()[-1] for words in said.values()}) == len(signs)


def test_in_spanish_a_letter_begins_the_word_that_it_is_said_by():
    for sign in "ABCDEFGHJKMNPQRSTVWXYZ":
        words = SPANISH.gettext(dictated(sign)[0][0].text)
        letter, of, word = words.split()
        assert (letter, of) == (sign, "de")
        assert word[0].upper().translate(str.maketrans("Á", "A")) == sign


def test_what_is_no_sign_of_ours_is_said_as_it_is():
    assert [sign.text for sign in dictated("Ñ")[0]] == ["Ñ"]
    assert dictated("") == []
