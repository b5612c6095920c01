"""Words after which a reader needs help at hand, and the services that give it."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from pangkalan.checking.wording import wording
from pangkalan.schema.content_type import Help
from pangkalan.schema.material import Draft

CRISIS_WORDS = wording(
    r"\b(?:bunuh[ -]?diri|bundir|mengakhiri (?:hidup|nyawa)(?:nya|mu|ku)?|akhiri hidup|menghabisi nyawa(?:nya)? sendiri|menyakiti diri|melukai diri|(?:ingin|mau|pengen|pengin|lebih baik) mati"
    r"|tidak (?:mau|ingin|sanggup) hidup(?: lagi)?|(?:capek|lelah|bosan) hidup|suicid\w+|self[ -]?harm\w*|(?:hurt|harm|kill)(?:ing|ed)? (?:my|your|him|her|them)sel(?:f|ves)"
    r"|(?:end|ending|take|taking) (?:my|your|his|her|their)(?: own)? (?:life|lives)|want(?:s|ing)? to die|better off dead)\b",
    "bunuh|bundir|akhiri|habisi|diri|mati|hidup|suicid|harm|kill|hurt|life|lives|die|dead",
)
"""Suicide, self-harm and the wish to die, as people write of them."""

VIOLENCE_WORDS = wording(
    r"\b(?:kdrt|kekerasan(?! hati)|dipukuli?(?! rata)|ditampar|dianiaya|penganiayaan|diperkosa|perkosaan|pemerkosaan|dilecehkan|pelecehan seksual|penelantaran|eksploitasi anak|perdagangan orang"
    r"|domestic violence|family violence|partner violence|violence|sexual(?:ly)? (?:abus\w+|assault\w*)|child abuse|rape[ds]?|battered|(?:is|are|was|were|been|being|gets?) beaten)\b",
    "kdrt|kekerasan|dipukul|ditampar|aniaya|perkosa|lecehkan|pelecehan|penelantaran|eksploitasi|perdagangan|violence|sexual|abuse|rape|batter|beaten",
)
"""Violence at home and against women, children and others who depend on somebody."""

CRISIS_SERVICES = frozenset(
    {"healing119", "sapa-129", "polisi-110", "darurat-112", "psc-119", "jakcare", "dpatens"}
)
"""Codes of the services for danger and crisis; a test holds them equal to the records marked so."""

PROTECTION_SERVICES = frozenset({"sapa-129", "polisi-110", "darurat-112", "tepsa-1500771"})
"""Codes of the services that protect people from violence."""

HELP_PAGES = frozenset({"bantuan", "aman-di-rumah", "uptd-ppa", "alur-rujukan"})
"""Pages that lead on to these services."""


def names_service(draft: Draft, services: AbstractSet[str], pages: AbstractSet[str]) -> bool:
    """Whether a page leads to one of some services or help pages, in its fields or by a link.

    A translation of a type with a help box takes the services from its source; a service leads to itself.
    """
    shows_help = draft.type is not None and any(isinstance(part, Help) for part in draft.type.anatomy)
    if shows_help and draft.translation:
        return True
    own = {draft.slug} if draft.slug else set()
    named = (
        {code for name in ("services", "alternatives") for code in draft.values.get(name, ())}
        if draft.type is None or shows_help or draft.type.slug == "layanan"
        else set()
    )
    linked = {code_of(reference.target) for reference in draft.body.references}
    return bool((named | own | linked) & (services | pages))


def code_of(target: str) -> str:
    """Return the code that a link names, whatever path and ending stand around it."""
    path = target.partition("#")[0].rstrip("/").rsplit("/", 1)[-1]
    return re.sub(r"(?:\.(?:id|en))?\.md$", "", path)
