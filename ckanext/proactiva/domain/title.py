"""A title made from what somebody wrote: the first sentence that says what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ckanext.proactiva.domain.text import clean

LONGEST_TITLE: Final = 120
FEWEST_WORDS: Final = 2
# What is asked begins within this many characters; splitting a whole text would take too long.
LONGEST_OPENING: Final = 1_000

# A letter counts nothing within «S.A.», nor in the name of a state.
_ENUMERATOR: Final = re.compile(
    r"(?!q\. ?roo\b|[^\W\d_]\.(?:[^\s-]| ?[^\W\d_]\.))"
    r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})(?:\.-|[.)]-?|-(?=\s))(?!\d)|[-*•·–—▪►>]+)[\s.:)-]{0,4}"
    r"(?=\S)",
    re.IGNORECASE,
)
# What asks something, within a sentence or at its beginning.
_ASKING: Final = (
    r"(?:[?¿]|\b(?:quier|quisier|necesit|solicit|requier|pido|pedimos|pedir|saber|conocer|want|need"
    r"|would like|know|cuánt|cuál|cuándo|cómo|dónde|qué\b))"
)
# To whom somebody says good morning, besides those whom they address.
_TO_ALL: Final = (
    r"(?:,? (?:a (?:tod[oa]s(?: (?:ustedes|y todas|y todos))?|ustedes|usted|quien corresponda)"
    r"|tengan?(?: (?:ustedes|usted|tod[oa]s))?"
    r"|(?:ustedes|there|everyone|everybody|all|team)(?=\s*[.,:;!]))\b)*"
)
_SALUTATION: Final = re.compile(
    r"(?:(?:(?:muy )?buen(?:[oa]s?)? (?:d[ií]as?|tardes?|noches?)|buenas|hola|hello|hi"
    rf"|good (?:morning|afternoon|evening)){_TO_ALL}|qu[eé] tal|saludos"
    r"(?: cordiales)?|(?:reciban? )?un cordial saludo|a quien corresponda|a qui[eé]n corresponda"
    r"|(?:por favor|de favor)|con (?:todo )?respeto|to whom it may concern"
    r"|dear (?:sirs?(?: ?(?:or|and|/) ?madam)?|madam|all)"
    r"|(?:oigan?|oye|disculp[ae]n?|perd[oó]n|(?:tengo )?una (?:duda|pregunta)|excuse me)"
    r"(?=\s*[.,:;!]))\b[\s.,:;!¡-]*",
    re.IGNORECASE,
)
# The addressee: a form of address, and what follows up to its colon or comma.
_ADDRESSEE: Final = re.compile(
    r"(?:cc?\.|lics?\.|ings?\.|drs?\.|dras?\.|mtr[oa]s?\.|arqs?\.|sr(?:it)?as?\.|sr(?:es)?\.|señor(?:es|as?)?\b"
    r"|estimad[oa]s?\b|apreciables?\b|ciudadan[oa]s?\b|h\. ayuntamiento\b)[^:\n]{0,80}:\s*"
    r"|(?:estimad[oa]s?|apreciables?|(?:lic|ing|mtr[oa]|dra?|arq|srt?a?)\.|señor(?:es|as?)?)"
    r"(?!\w)[^:,\n]{0,60},\s*",
    re.IGNORECASE,
)
_FORMULA: Final = re.compile(
    r"(?:por (?:este|el presente|medio de la presente|medio del presente|la presente)(?: medio)?"
    r"(?: escrito| conducto)?,? (?:y |con el debido respeto,? )?)(?:(?:me permito|vengo a|quiero"
    r"|quisiera) )?(?:(?:les?|se) )?(?:solicito|solicitar(?:les?)?|pido|pedir(?:les?)?|requiero)?"
    r"(?: de la manera m[aá]s atenta)?(?: (?:lo siguiente|la siguiente informaci[oó]n))?[\s:,]*"
    r"|me dirijo a (?:ustedes|usted|uds?\.?)(?: de la manera m[aá]s atenta)?,?"
    r" (?:para|con el fin de|a fin de) (?:pedir|solicitar|preguntar|saber)(?:les?)?[\s:,]*"
    r"|(?:solicito|pido|quiero|quisiera|requiero|necesito)(?: saber)? (?:lo siguiente"
    r"|la siguiente informaci[oó]n)[\s:,.]*",
    re.IGNORECASE,
)
# What asks for information, and does not say for which.
_UNSAID: Final = (
    r"(?:solicitud|petici[oó]n|pido|solicito|quiero|requiero|necesito)"
    r" (?:de )?(?:acceso a )?(?:la )?informaci[oó]n(?: p[uú]blica)?"
)
# The head of a letter: place and day, to whom, and its subject if that says no more than a letter.
_HEAD: Final = re.compile(
    r"[^\d:;?!\n]{2,60}, a \d{1,2} de [^\W\d_]{4,10} del? (?:año )?\d{4}\s*(?:[.,;\n]\s*|$)"
    rf"|(?:(?:(?!{_ASKING})[^\n]){{0,80}}\n\s*){{0,4}}?p ?r ?e ?s ?e ?n ?t ?e ?(?:[.,:\n]\s*|$)"
    r"|(?:asunto|ref(?:erencia)?|tema|subject)\s*:\s*"
    rf"|{_UNSAID}\s*[:;\n]\s*(?=\S)",
    re.IGNORECASE,
)
_SAYS_NOT_WHICH: Final = re.compile(_UNSAID, re.IGNORECASE)
# «C. Presidente:» has to be recognized as an addressee before its «C.» is taken for a number.
_OPENINGS: Final = (_HEAD, _ADDRESSEE, _ENUMERATOR, _SALUTATION, _FORMULA)

# A whole sentence that is only a courtesy.
_COURTESY: Final = re.compile(
    r"(?:(?:(?:muchas |mil )?gracias|agradezco|agradecemos|thank you|thanks|i hope"
    r"|espero que (?:se encuentren?|est[eé]n?))\b"
    r"|(?:estimad[oa]s?|apreciables?) (?:señor|funcionari|autoridad|amig|servidor|licenciad"
    r"|president|director|equipo|tod[oa]s|ciudadan)).*"
    r"|(?:estimad[oa]s?|apreciables?) \w+"
    r"|(?:señor(?:es|as?)?|licenciad[oa]|president[ea])(?: \w+)?"
    r"|señor(?:es|as?)?(?: \w+)?(?: (?:y |del? |de l[ao]s? ){1,2}\w+){1,3}",
    re.IGNORECASE,
)
# Authors introduce themselves: a sentence that asks takes precedence.
_PRESENTS: Final = re.compile(
    r"(?:yo )?(?:soy|somos|me llamo|nos llamamos|mi nombre es|viv(?:o|imos) en|tengo \d+ años"
    r"|i am|i'm|we are|my name is|(?:i|we) live in)\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    rf"{_ASKING}|^(?:por |a |en |de )?(?:cu[aá]nt|(?:cual(?:es)?|cuando|como|donde|que|which|what"
    r"|how|where|when|who)\b)",
    re.IGNORECASE,
)

_END: Final = re.compile(r"[.?!…](?=[\s\"»)]|$)|\n\s*\n|\n(?=\s*(?:[-*•·–▪►]|\d{1,2}[.)]))")
# Abbreviations, whose full stop ends no sentence; neither does one after a single letter or number.
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:no|n[uú]ms?|nos|lics?|ings?|dra?s?|mtr[oa]s?|arqs?|profa?|sr(?:it)?as?|sres|sr|srs|ciud"
    r"|arts?|fracc?|p[aá]gs?|p[aá]rr|av|blvd|col|calz|priv|prol|mpio|edo|esq|int|ext|tel|cel|exp|ej"
    r"|aprox|vs|vol|ed|depto|dept|gral|gob|pdte|pte|cc|mr|mrs|inc|ltd|[^\W_]|[ivx]{1,4})"
    r"|(?:^|[\s(])\d{1,2})$",
    re.IGNORECASE,
)
_ETC: Final = re.compile(r"\betc$", re.IGNORECASE)
# The first letter, unless a web address begins with it.
_FIRST: Final = re.compile(r"^(?!\w+://|www\.)[¿¡«\"'(]*[^\W\d_]")
_LETTER: Final = re.compile(r"[^\W\d_]")


def says_something(text: str) -> bool:
    """Return whether a text has something to read: punctuation and digits alone say nothing."""
    return _LETTER.search(text) is not None


def proposed_title(text: str) -> str:
    """Return a title for a text that has something to read, cut between words.

    Greetings, numbering and addressees are skipped if something follows them; so is an introduction
    of the writer, if a request follows it.
    """
    sentences = [each for each in _sentences(clean(text)[:LONGEST_OPENING]) if says_something(each)]
    chosen = _telling(sentences) or next(iter(sentences), None) or _one_line(text)
    return _cut(_FIRST.sub(lambda first: first[0].upper(), chosen, count=1))


def _telling(sentences: Sequence[str]) -> str:
    """Return the first sentence that says what is asked, or nothing."""
    full = [each for each in sentences if len(each.split()) >= FEWEST_WORDS]
    telling = [each for each in full if not _COURTESY.fullmatch(each)] or full
    exact = [each for each in telling if not _SAYS_NOT_WHICH.fullmatch(each)]
    first = next(iter(exact), "")
    if first and (not _PRESENTS.match(first) or _ASKS.search(first)):
        return first
    return next(filter(_ASKS.search, [*exact, *telling]), next(iter(telling), ""))


def _sentences(text: str) -> Iterator[str]:
    """Yield each sentence on one line, without what opens it and without its final punctuation."""
    start = 0
    for end in (*_ends(text), len(text)):
        sentence = " ".join(_opened(text[start:end]).split())
        yield sentence.rstrip(" .…:;,")
        start = end


def _ends(text: str) -> Iterator[int]:
    for mark in _END.finditer(text):
        before = text[max(0, mark.start() - 12) : mark.start()]
        point = mark.group() == "."
        is_active = text[mark.end() : mark.end() + 3].lstrip()[:1].islower()
        if not (point and (_ABBREVIATION.search(before) or (is_active and _ETC.search(before)))):
            yield mark.end()


def _opened(sentence: str) -> str:
    """Return a sentence without its greeting, addressee and number."""
    rest = sentence.strip()
    passed = True
    while passed:
        passed = False
        for opening in _OPENINGS:
            found = opening.match(rest)
            if found:
                rest, passed = rest[found.end() :], True
    return rest


def _one_line(text: str) -> str:
    return " ".join(clean(text).split()).rstrip(" .")


def _cut(title: str) -> str:
    if len(title) <= LONGEST_TITLE:
        return title
    return title[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
