"""Reads Qt Linguist .ts catalogues and says what is wrong with them. Standard library only.

Used for the texts of Qt itself that Arborg translates (translations/qtbase_*.ts): Qt ships no Norwegian
Bokmål, and misses some texts in the other languages.
"""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass, field

# Plural forms that lrelease expects of a message with numerus="yes".
NUMERUS_FORMS = {"en": 2, "fi": 2, "it": 2, "no": 2, "tr": 1}

PLACEHOLDER = re.compile(r"%L?\d+|%L?n|\{\w+\}")
HTML_ENTITY = re.compile(r"&(?:[A-Za-z]+|#\d+|#x[0-9A-Fa-f]+);")
ENDINGS = (":", ".", "?", "!")

# Whole words of Nynorsk that Bokmål does not have, and feminine forms in -a that our Bokmål does not use.
# "vert", "vel", "ei" and "alt" are left out: they are Bokmål words too.
NYNORSK_WORDS = re.compile(
    r"\b(?:ikkje|òg|frå|noko|nokon|nokre|kva|kven|korleis|hjå|berre|ein|eit|eitt|vera|vart|vere|gjer|dei|deira|"
    r"vidare|seinare|sjølv|høgre|førre|heim|nyleg|opna|lagra|endra|angra|setja|lesa|skriva|laga|bruka|finst|"
    r"fila|mappa|sida|meldinga|eininga|handlinga|vanleg|ukjend|uventa|støtta|tilpassa|ståande|liggjande|gong|"
    r"tilgjengeleg|lovleg|gøym|vising|spel|anna)\b",
    re.IGNORECASE,
)
# Beginnings of words that are Nynorsk whatever follows.
NYNORSK_STEMS = re.compile(
    r"\b(?:namn|storleik|brukar|skrivar|handsam|teikn|kjelde|breidd|høgd|manglar|bilet|spørjing|tenar|nettlesar|"
    r"innstillingar|eigenskap|oppgåv|rekneark|åtvaring|førehands|einskild|snøgg|heime|skjermar|margar)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    numerus: bool
    state: str
    forms: tuple = field(default_factory=tuple)

    @property
    def key(self):
        return (self.context, self.source, self.comment)


def read_catalogue(path):
    """All messages of a .ts file, in its order. Raises ElementTree.ParseError when it is not well formed."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            numerus = message.get("numerus") == "yes"
            translation = message.find("translation")
            if translation is None:
                state, forms = "absent", ()
            else:
                state = translation.get("type") or ""
                texts = translation.findall("numerusform") if numerus else [translation]
                forms = tuple(text.text or "" for text in texts)
            messages.append(
                Message(
                    name,
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    numerus,
                    state,
                    forms,
                )
            )
    return messages


def read_required(path):
    """The required keys of each language: {language: set of (context, source, comment)}."""
    required = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            fields = line.split("\t")
            if len(fields) != 4:
                raise ValueError(f"{path}:{number}: {len(fields)} columns, 4 expected")
            language, *key = fields
            required.setdefault(language, set()).add(tuple(_unescape(part) for part in key))
    return required


def _unescape(text):
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text)


def mnemonics(text):
    """How many mnemonics a text has. "&&" is a plain ampersand, "&nbsp;" is an entity."""
    return len(re.findall(r"&(?=\S)", HTML_ENTITY.sub("", text.replace("&&", ""))))


def ending(text):
    """The closing mark of a text that a translation has to keep; empty when there is none."""
    text = text.rstrip()
    if text.endswith(("...", "…")):
        return "…"
    return text[-1:] if text.endswith(ENDINGS) else ""


def _ascii_margin(text):
    # A no-break space is typography ("12 mm") and may differ; plain white space is part of the layout.
    return text[: len(text) - len(text.lstrip(" \t\n"))], text[len(text.rstrip(" \t\n")) :]


def _text_problems(message, text, language):
    source = message.source
    if not text.strip():
        yield "empty"
        return
    if text == source and "<p>" in source:
        return  # A licence text, left in English on purpose.
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    # A singular form may spell the number out.
    if wanted != found and not (message.numerus and wanted - found in ({"%n"}, {"%Ln"}) and not found - wanted):
        yield f"placeholders {sorted(found)}, {sorted(wanted)} expected"
    if mnemonics(text) != mnemonics(source):
        yield f"{mnemonics(text)} mnemonics, {mnemonics(source)} expected"
    if ending(text) != ending(source):
        yield f"ends with '{ending(text)}', '{ending(source)}' expected"
    if "..." in text and message.context != "CommandWords":  # there it is the syntax of a command
        yield "three dots, an ellipsis expected"
    if _ascii_margin(text) != _ascii_margin(source):
        yield "white space at the margins differs"
    if message.context == "QShortcut" and re.search(r"[+,]", text) and text != source:
        yield "a key name with '+' or ',' cannot be read back"
    if language == "no":
        if re.search(r"[^\s(]…", text):
            yield "no space before the ellipsis"
        yield from (f"Nynorsk: {word}" for word in nynorsk(text))


def nynorsk(text):
    """The Nynorsk words of a text, without its tags and placeholders."""
    plain = re.sub(r"<[^>]*>", " ", text).replace("&", "")
    return [match[0] for words in (NYNORSK_WORDS, NYNORSK_STEMS) for match in words.finditer(plain)]


def problems(messages, language, required):
    """Every fault of a catalogue, one line each."""
    found = []
    for message in messages:
        where = f"{message.context} | {message.source[:60]!r}"
        if message.state:
            found.append(f"{where}: {message.state}")
            continue
        forms = NUMERUS_FORMS[language] if message.numerus else 1
        if len(message.forms) != forms:
            found.append(f"{where}: {len(message.forms)} forms, {forms} expected")
        for text in message.forms:
            found += [f"{where}: {problem}" for problem in _text_problems(message, text, language)]
    counts = Counter(message.key for message in messages)
    found += [f"{key[0]} | {key[1][:60]!r}: {count} times" for key, count in counts.items() if count > 1]
    found += [f"{key[0]} | {key[1][:60]!r} | {key[2]!r}: missing" for key in sorted(required - counts.keys())]
    return found
