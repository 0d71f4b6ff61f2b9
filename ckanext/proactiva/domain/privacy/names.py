"""Names of people, where the words before them announce a person."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.privacy.finder import PROPER, finder

_LATER: Final = r"(?:[A-ZÁÉÍÓÚÑÜ][a-záéíóúñü]{0,30})"
_JOINED: Final = rf" (?:(?:de|del|la|las|los|y|e) ){{0,2}}{_LATER}\b"
_CAPITALS: Final = r"[A-ZÁÉÍÓÚÑÜ]{3,30}\b(?: [A-ZÁÉÍÓÚÑÜ]{3,30}\b){0,2}"
# An office is no name, nor is a trade or a group that signs; nor what begins the next sentence.
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
_SOMEBODY: Final = (
    r"(?:señor|señora|señorita|sr|sra|srita|don|doña|niñ[oa]|menor(?: de edad)?|joven|adolescente"
    r"|beb[eé]|paciente|v[ií]ctima|alumn[oa]|finad[oa]|difunt[oa]|ciudadan[oa]|(?<=el )c|(?<=la )c"
    r"|mr|mrs|ms)"
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
    finder(rf"\b(?:atentamente|atte|firma)\b[\s:.,]{{1,4}}{_NAME}"),
    finder(rf"\b(?:soy|i am)\b {_FULL_NAME}"),
    finder(
        rf"\b(?:mis?|tus?|sus?|nuestr[oa]s?|my) {_KIN}\b"
        rf"(?:,? (?:se llama|de nombre|llamad[oa]|named)\b)?[ ,:]{{1,2}}{_NAME}"
    ),
    finder(rf"{_NOT_A_PLACE}\b{_SOMEBODY}\b\.? {_NAME}"),
)
