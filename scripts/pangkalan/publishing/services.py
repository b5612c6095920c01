"""What pages say of services: how to reach them, how well that was checked, and where to turn in danger."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import HIDDEN_AFTER_DAYS, ServiceState, Standing, state
from pangkalan.language import Lang, Text, spoken_day
from pangkalan.publishing.blocks import blocks, bullets, link
from pangkalan.publishing.clean import escape
from pangkalan.publishing.page import relative
from pangkalan.schema.material import Material


def service_lines(catalogue: Catalogue, services: Sequence[Work], here: str, lang: Lang) -> list[str]:
    """Return an item for each service that may be shown: name, ways to reach it, and how well it was checked."""
    lines = []
    for work in services:
        service = work.best(lang)
        judged = state(service, catalogue.as_of)
        if judged.standing in _SHUT:
            continue
        meta: Any = service.meta
        name = f"**{link(meta.title, relative(here, f'layanan/{work.slug}/'))}**"
        ways = bullets(channel_line(catalogue, channel, judged, lang) for channel in meta.channels)
        mark = f"**{escape(STATES[judged.standing][lang])}** " if judged.standing is Standing.ACTIVE else ""
        said = f"*{mark}{escape(check_line(service, judged, lang))}*"
        lines.append(blocks(name, ways, said).rstrip())
    return lines


def is_open(service: Material, as_of: datetime.date) -> bool:
    """Whether people may still be sent to a service."""
    return state(service, as_of).standing not in _SHUT


_SHUT = (Standing.CLOSED, Standing.ARCHIVED)


def ageing(catalogue: Catalogue, services: Iterable[Work]) -> list[dict[str, str]]:
    """Return until which day a page may show the green mark and the links of services; no script, no ageing."""
    known = []
    for work in services:
        meta: Any = work.source.meta
        judged = state(work.source, catalogue.as_of)
        newest = meta.checked or meta.newest_evidence
        if judged.fresh and newest:
            known.append(
                {
                    "code": work.slug,
                    "valid_until": judged.valid_until.isoformat() if judged.valid_until else "",
                    "link_until": (newest + datetime.timedelta(days=HIDDEN_AFTER_DAYS)).isoformat(),
                }
            )
    return known


def danger_numbers(catalogue: Catalogue) -> list[str]:
    """Return the numbers that the records mark for danger to life: a fact that many pages print."""
    numbers: list[str] = []
    for work in catalogue.of_type("layanan"):
        meta: Any = work.source.meta
        judged = state(work.source, catalogue.as_of)
        if meta.emergency and judged.listed:
            numbers.extend(
                channel.value
                for channel in meta.channels
                if channel.kind == "telepon" and judged.dialable(channel.value)
            )
    return numbers


def danger_line(catalogue: Catalogue, lang: Lang) -> str:
    """Return what to do when a life is in danger now, with the numbers that the records mark for it."""
    numbers = [link(number, f"tel:{number}") for number in catalogue.fact(danger_numbers)]
    said = _DANGER if numbers else _DANGER_WITHOUT_NUMBER
    return blocks(
        f"**{_IN_DANGER[lang]}** {said[lang]}", bullets(numbers), _NOBODY_ANSWERS[lang] if numbers else ""
    ).rstrip()


def one_of(parts: Sequence[str], lang: Lang) -> str:
    """Return words as a choice: a, b atau c; a, b or c."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + (" atau " if lang is Lang.ID else " or ") + parts[-1]


_IN_DANGER = Text("Bahaya sekarang?", "In danger now?")
_DANGER = Text(
    "Hubungi salah satu nomor ini, atau pergi ke IGD rumah sakit terdekat.",
    "Call one of these numbers, or go to the nearest hospital emergency room.",
)
_DANGER_WITHOUT_NUMBER = Text("Pergi ke IGD rumah sakit terdekat.", "Go to the nearest hospital emergency room.")
_NOBODY_ANSWERS = Text(
    "Bila tidak diangkat, jangan menunggu: minta orang di dekat Anda menemani.",
    "If nobody answers, do not wait: ask someone near you to stay with you.",
)


def channel_line(catalogue: Catalogue, channel: Any, judged: ServiceState, lang: Lang) -> str:
    """Return one way to reach a service; a link only where the record allows one."""
    label = catalogue.vocabularies["saluran"].label(channel.kind)[lang]
    press = _THEN_PRESS[lang].format(extension=channel.extension) if channel.extension else ""
    name = escape(channel.value.removeprefix("https://"))
    said = f"{escape(label)} {name}{escape(press)}"
    if judged.dialable(channel.value) and (target := _target(channel)):
        # Set apart, so that a narrow screen does not break the number in two.
        number = f"**{name}**" if target.startswith(_NUMBERS) else name
        said = f"[{escape(label)} {number}{escape(press)}]({target})"
    cost = f" ({escape(catalogue.vocabularies['biaya'].label(channel.cost)[lang])})" if channel.cost else ""
    return said + cost


_NUMBERS = ("tel:", "https://wa.me/")
_THEN_PRESS = Text(", lalu tekan {extension}", ", then press {extension}")


def _target(channel: Any) -> str:
    digits = "".join(character for character in channel.value if character.isdigit())
    match channel.kind:
        case "telepon" if digits and "x" not in channel.value.lower():
            return "tel:" + digits
        case "wa" if digits and "x" not in channel.value.lower():
            return "https://wa.me/62" + digits.removeprefix("62").removeprefix("0")
        case "situs" if channel.value.startswith("https://"):
            return str(channel.value)
        case "surel" if "@" in channel.value:
            return f"mailto:{channel.value}"
        case _:
            return ""


def check_line(service: Material, judged: ServiceState, lang: Lang) -> str:
    """Say when a service was last checked; always printed, since a page does not age by itself."""
    meta: Any = service.meta
    if judged.checked:
        said = _CHECKED[lang].format(day=spoken_day(judged.checked, lang))
        if judged.standing is Standing.UNCHECKED:
            said += " " + _NOT_AGAIN[lang]
        return said
    said = _NEVER_CALLED[lang]
    if meta.newest_evidence:
        said += " " + _EVIDENCE[lang].format(day=spoken_day(meta.newest_evidence, lang))
    return said


_CHECKED = Text("Terakhir diperiksa: {day}.", "Last checked: {day}.")
_NOT_AGAIN = Text("Belum diperiksa ulang.", "Not checked again since.")
_NEVER_CALLED = Text("Belum diperiksa lewat telepon.", "Not yet checked by calling.")
_EVIDENCE = Text("Keterangan terbaru: {day}.", "Newest information: {day}.")
STATES = {
    Standing.ACTIVE: Text("Aktif (sudah diperiksa)", "Active (checked)"),
    Standing.UNCHECKED: Text("Hubungi, tetapi siapkan cara lain", "Try it, but have another way ready"),
    Standing.CLOSED: Text("Tidak aktif: jangan dihubungi", "Closed: do not call"),
    Standing.ARCHIVED: Text("Arsip: jangan dihubungi", "Archive: do not call"),
}
