"""Names of people: announced by the words before them, or recognized by a given name."""

from __future__ import annotations

import re
from typing import Final

from ckanext.proactiva.domain.privacy.finder import NUMBERED_STREET, PROPER, before, finder
from ckanext.proactiva.domain.privacy.full_names import FullNames
from ckanext.proactiva.domain.privacy.lexicon import EVERYDAY_NAMES, GIVEN_NAMES, fold

# A later word may be an initial with its dot.
_LATER: Final = rf"(?:(?!(?i:{NUMBERED_STREET}))[A-ZÁÉÍÓÚÑÜ](?:[a-záéíóúñü]{{1,30}}\b|\.|\b))"
_JOINED: Final = rf" (?:(?:de|del|la|las|los) ){{0,2}}{_LATER}"
_CAPITALS: Final = r"[A-ZÁÉÍÓÚÑÜ]{3,30}\b(?: [A-ZÁÉÍÓÚÑÜ]{3,30}\b){0,2}"
# Not names: an office, a trade or group as a signature, and the beginning of the next sentence.
_OFFICE: Final = (
    r"(?:president|gobernador|alcald|director|secretari|diputad|senador|regidor|s[ií]ndic|comision"
    r"|comisari|delegad|ministr|fiscal|procurador|rector|polic[ií]a|comit[eé]|asociaci|colectiv"
    r"|vecin|ciudadan|habitant|usuari|estudiant|maestr|licenciad|ingenier|doctor|profesor|enfermer"
    r"|testigo)"
)
_OTHER_WORD: Final = (
    r"(?:juez|jueza|grupo|padres|madres|consejo|red|frente|uni[oó]n|comunidad|pueblo|quien|todos"
    r"|gracias|quiero|necesito|solicito|pido|debe|tiene|est[aá]|los|las|la|el|un|una|no|que|ya|ley)\b"
)
_NO_NAME: Final = rf"(?!{_OFFICE}|{_OTHER_WORD})"
_NAME: Final = rf"{_NO_NAME}(?P<it>(?-i:{PROPER}\b(?:{_JOINED}){{0,5}}|{_CAPITALS}))"
_FULL_NAME: Final = rf"{_NO_NAME}(?P<it>(?-i:{PROPER}\b(?:{_JOINED}){{1,5}}))"
_KIN: Final = (
    r"(?:hij[oa]s?|hijit[oa]|espos[oa]|marido|mujer|mam[aá]|mami|madre|pap[aá]|padre|herman[oa]s?"
    r"|hermanit[oa]|t[ií][oa]s?|prim[oa]s?|abuel[oa]s?|abuelit[oa]|niet[oa]s?|sobrin[oa]s?"
    r"|suegr[oa]|cuñad[oa]|yerno|nuera|vecin[oa]s?|amig[oa]s?|compañer[oa]s?|novi[oa]|pareja"
    r"|beb[eé]|niñ[oa]s?|ahijad[oa]|comadre|compadre|jef[ea]"
    r"|son|daughter|wife|husband|mother|father|brother|sister|neighbou?r|friend)"
)
# Only abbreviations have a dot: after another word it ends the sentence.
_SHORT: Final = r"(?:sr|sra|srita|(?<=el )c|(?<=la )c|mr|mrs|ms)"
_SOMEBODY: Final = (
    r"(?:señor|señora|señorita|don|doña|niñ[oa]|menor(?: de edad)?|joven|adolescente|beb[eé]"
    rf"|paciente|v[ií]ctima|alumn[oa]|finad[oa]|difunt[oa]|ciudadan[oa]|{_SHORT}\.?)"
)
# What comes before a name on a form.
_FIELD: Final = (
    r"(?:nombre(?: completo)?|de|contacto|datos|solicitantes?|remitente|promovente|reporta|envía"
    r"|quejos[oa]|denunciante|afectad[oa]|agraviad[oa]|interesad[oa]|tutor[ae]?s?|titular"
    r"|beneficiari[oa]|responsable|firma|atentamente|atte|name|from|contact)"
)
# Things with such a name: «Tortillería Doña Lupita», «calle Señor del Huerto».
_CALLED: Final = re.compile(
    r"\b(?:calle|colonia|col|av|escuela|tienda|fonda|caf[eé]|\w{3,12}er[ií]a)\b\W{0,3}$",
    re.IGNORECASE,
)
# As typed on a phone, in lower case.
_SMALL: Final = (
    r"(?!(?:que|para|por|pero|soy|vivo|quiero|necesito|tengo|con|desde|del|las|los|mucho)\b)"
    r"[a-záéíóúñü]{3,20}"
)


def _is_given(match: re.Match[str]) -> bool:
    return fold(match["it"].split()[0]) in GIVEN_NAMES | EVERYDAY_NAMES


NAMES: Final = (
    finder(rf"\b(?:me llamo|mi nombre es|my name is|a nombre de)\b[ :,]{{1,3}}{_NAME}"),
    finder(rf"\bme llamo (?P<it>{_SMALL}(?: {_SMALL}){{0,3}})\b"),
    finder(rf"\b(?:so[yi]|se llama) (?P<it>{_SMALL}(?: {_SMALL}){{0,3}})\b", _is_given),
    finder(rf"\b(?:atentamente|atte|firma)\b[\s:.,]{{1,4}}{_NAME}"),
    finder(rf"\b(?:soy|i am|i'm)\b {_FULL_NAME}"),
    finder(rf"\b(?:soy|i am|i'm)\b (?P<it>(?-i:{PROPER}))", _is_given),
    finder(
        r"\b(?:gracias|saludos|bendiciones|atte|att|atentamente)\b[\s.,!]{1,4}"
        r"(?P<it>[^\W\d_]{3,20}(?: [^\W\d_]{2,20}){0,3})(?=[\s.!]{0,4}$)",
        _is_given,
    ),
    finder(rf"\b{_FIELD} ?: ?{_FULL_NAME}"),
    finder(
        rf"\b(?:mis?|tus?|sus?|nuestr[oa]s?|my) {_KIN}\b"
        rf"(?:,? (?:se llama|es|de nombre|llamad[oa]|named)\b)?[ ,:]{{1,2}}{_NAME}"
    ),
    finder(rf"\b{_KIN} de {_FULL_NAME}", _is_given),
    finder(rf"\b{_SOMEBODY} {_NAME}", lambda match: not _CALLED.search(before(match))),
    FullNames(),
)
