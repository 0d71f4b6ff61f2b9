"""Names of people, where the words before them announce a person."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.privacy.finder import PROPER, finder

_LATER: Final = r"(?:[A-ZÁÉÍÓÚÑÜ][a-záéíóúñü]{0,30})"
_JOINED: Final = rf" (?:(?:de|del|la|las|los|y|e) ){{0,2}}{_LATER}\b"
_CAPITALS: Final = r"[A-ZÁÉÍÓÚÑÜ]{3,30}\b(?: [A-ZÁÉÍÓÚÑÜ]{3,30}\b){0,2}"
# An office is no name, and neither is a group that signs.
_NO_NAME: Final = (
    r"(?!(?:president|gobernador|alcald|director|secretari|diputad|senador|regidor|s[ií]ndic|juez"
    r"|jueza|comision|comisari|delegad|ministr|fiscal|procurador|rector|polic[ií]a|comit|asociaci"
    r"|colectiv|vecin|grupo|padres|madres|consejo|red|frente|uni[oó]n|ciudadan|habitant|usuari"
    r"|estudiant|maestr|comunidad|pueblo|quien|todos|gracias|los|las|la|el|un|una|no|que)(?:\b|\w))"
)
_NAME: Final = rf"{_NO_NAME}(?P<it>(?-i:{PROPER}\b(?:{_JOINED}){{0,5}}|{_CAPITALS}))"
_FULL_NAME: Final = rf"{_NO_NAME}(?P<it>(?-i:{PROPER}\b(?:{_JOINED}){{1,5}}))"
_KIN: Final = (
    r"(?:hij[oa]s?|hijit[oa]|espos[oa]|marido|mujer|mam[aá]|mami|madre|pap[aá]|padre|herman[oa]s?"
    r"|hermanit[oa]|t[ií][oa]s?|prim[oa]s?|abuel[oa]s?|abuelit[oa]|niet[oa]s?|sobrin[oa]s?"
    r"|suegr[oa]|cuñad[oa]|yerno|nuera|vecin[oa]s?|amig[oa]s?|compañer[oa]s?|novi[oa]|pareja"
    r"|beb[eé]|niñ[oa]s?|ahijad[oa]|comadre|compadre|jef[ea]"
    r"|son|daughter|wife|husband|mother|father|brother|sister|neighbou?r|friend)"
)
_SOMEBODY: Final = (
    r"(?:señor|señora|señorita|sr|sra|srita|don|doña|niñ[oa]|menor|joven|adolescente|beb[eé]"
    r"|paciente|v[ií]ctima|alumn[oa]|finad[oa]|difunt[oa]|mr|mrs|ms)"
)
_NOT_A_PLACE: Final = r"(?<!calle )(?<!colonia )(?<!escuela )(?<!col\. )(?<!av\. )"
# As it is typed on a telephone, in small letters.
_SMALL: Final = (
    r"(?!(?:que|para|por|pero|soy|vivo|quiero|necesito|tengo|con|desde|del|las|los|mucho)\b)"
    r"[a-záéíóúñü]{3,20}"
)

NAMES: Final = (
    finder(rf"\b(?:me llamo|mi nombre es|my name is|a nombre de)\b[ :,]{{1,3}}{_NAME}"),
    finder(rf"\bme llamo (?P<it>{_SMALL}(?: {_SMALL}){{0,3}})\b"),
    finder(rf"\b(?:atentamente|atte)\b[\s:.,]{{1,4}}{_NAME}"),
    finder(rf"\b(?:soy|i am)\b {_FULL_NAME}"),
    finder(
        rf"\b(?:mis?|tus?|sus?|nuestr[oa]s?|my) {_KIN}\b"
        rf"(?:,? (?:se llama|de nombre|llamad[oa]|named)\b)?[ ,:]{{1,2}}{_NAME}"
    ),
    finder(rf"{_NOT_A_PLACE}\b{_SOMEBODY}\b\.? {_NAME}"),
)
