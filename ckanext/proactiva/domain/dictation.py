"""How a folio or a code is read aloud: character by character, each with a distinct word.

Over a telephone, «B» and «V», «C» and «Z», «M» and «N» sound the same to many ears.
"""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Phrase

# Claim codes have no I, L, O or U, which are read as digits; folios have T and P.
_SAID: Final = {
    "0": N_("0 zero"),
    "1": N_("1 one"),
    "2": N_("2 two"),
    "3": N_("3 three"),
    "4": N_("4 four"),
    "5": N_("5 five"),
    "6": N_("6 six"),
    "7": N_("7 seven"),
    "8": N_("8 eight"),
    "9": N_("9 nine"),
    "A": N_("A as in apple"),
    "B": N_("B as in boat"),
    "C": N_("C as in cat"),
    "D": N_("D as in dog"),
    "E": N_("E as in elephant"),
    "F": N_("F as in fish"),
    "G": N_("G as in garden"),
    "H": N_("H as in house"),
    "J": N_("J as in juice"),
    "K": N_("K as in kite"),
    "M": N_("M as in mother"),
    "N": N_("N as in nest"),
    "P": N_("P as in paper"),
    "Q": N_("Q as in queen"),
    "R": N_("R as in river"),
    "S": N_("S as in sun"),
    "T": N_("T as in table"),
    "V": N_("V as in violin"),
    "W": N_("W as in water"),
    "X": N_("X as in taxi"),
    "Y": N_("Y as in yellow"),
    "Z": N_("Z as in zebra"),
}


def dictated(code: str) -> list[list[Phrase]]:
    """Return how each character of a folio or a code is said, in the groups it is written in."""
    groups = (group for group in code.upper().split("-") if group)
    return [[_SAID.get(sign, Phrase(sign)) for sign in group] for group in groups]
