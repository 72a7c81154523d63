"""Read and write Qt's `.ts` files, so that what was translated survives each new look at the code."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from gui.texts import CONTEXT
from gui.translations.collect import Message

Key = tuple[str, bool]
"""A text, and whether it has a plural: the same words may stand alone elsewhere."""


@dataclass(frozen=True, slots=True)
class Translated:
    """What a translator wrote: one form, or as many as the language has plurals; `state` as in the file."""

    forms: tuple[str, ...]
    state: str = ""  # "", "unfinished", "vanished" or "obsolete"
    note: str = ""  # the translator's own comment

    @property
    def done(self) -> bool:
        """Say whether every form is written."""
        return all(self.forms) and self.state != "unfinished"


def read(path: Path) -> dict[Key, Translated]:
    """Return what a file holds; nothing for a file that does not exist."""
    if not path.exists():
        return {}
    held: dict[Key, Translated] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        plural = message.get("numerus") == "yes"
        target = message.find("translation")
        assert target is not None
        forms = tuple(form.text or "" for form in target.iter("numerusform")) if plural else (target.text or "",)
        note = message.findtext("translatorcomment") or ""
        held[(message.findtext("source") or "", plural)] = Translated(forms, target.get("type", ""), note)
    return held


def write(path: Path, language: str, messages: list[Message], held: dict[Key, Translated], forms: int) -> None:
    """Write the texts with what is `held` of them; a translated text that is in the code no more stays as vanished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    known = {(message.source, bool(message.one)) for message in messages}
    for message in messages:
        _append(context, message, held.get((message.source, bool(message.one))), forms)
    for (source, plural), old in sorted(held.items()):
        if (source, plural) not in known and any(old.forms):
            _append(context, Message(source, source if plural else ""), _gone(old), forms)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    path.write_text(text, encoding="utf-8", newline="\n")


def _gone(old: Translated) -> Translated:
    return Translated(old.forms, "vanished", old.note)


def _append(context: ElementTree.Element, message: Message, old: Translated | None, forms: int) -> None:
    element = ElementTree.SubElement(context, "message")
    if message.one:
        element.set("numerus", "yes")
    for name in message.files:
        ElementTree.SubElement(element, "location", filename=f"../../{name}")
    ElementTree.SubElement(element, "source").text = message.source
    if message.one and message.files:
        ElementTree.SubElement(element, "extracomment").text = f"One: {message.one}"
    if old is not None and old.note:
        ElementTree.SubElement(element, "translatorcomment").text = old.note
    target = ElementTree.SubElement(element, "translation")
    wanted = forms if message.one else 1
    texts = (old.forms if old is not None else ())[:wanted]
    texts += ("",) * (wanted - len(texts))
    state = old.state if old is not None else ""
    if state not in ("vanished", "obsolete") or message.files:
        state = "" if all(texts) and state != "unfinished" else "unfinished"
    if state:
        target.set("type", state)
    if not message.one:
        target.text = texts[0]
        return
    for text in texts:
        ElementTree.SubElement(target, "numerusform").text = text


def fields(template: str) -> set[str]:
    """Return the names of the values that a template asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
