"""P013: a bank account or aid card number."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import digits, in_web_address
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_ACCOUNT = wording(
    r"\b(?:no(?:mor)?\.? ?(?:rek(?:ening)?|kks|kartu|npwp|bpjs)|rekening|npwp|account (?:no|number)\.?)\b[^.\n]{0,25}?\d[\d .-]{7,}\d"
    r"|\b(?:paspor|passport)\b[^.\n]{0,15}?\b[a-z]{1,2}\d{6,8}\b"
    # An account is grouped by blanks and hyphens, an amount of money by points.
    r"|\b(?:bca|bri|bni|bsi|btn|cimb niaga|danamon|bank \w+|gopay|ovo|shopeepay)\b[^.\n]{0,20}?(?<!rp)(?<!rp )\d(?:[ -]?\d){8,17}(?!\d|[.,]\d)",
    "paspor|passport|rek|kks|kartu|account|npwp|bpjs|bca|bri|bni|bsi|btn|cimb|danamon|bank|gopay|ovo|shopeepay",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _ACCOUNT):
        if not in_web_address(spot) and len(digits(spot.text)) != 16:
            yield spot.hidden_hit()


RULE = Rule(
    code="P013",
    name="account-number-in-text",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Nomor rekening atau kartu",
        "Account or card number",
    ),
    message=Text(
        "Nomor rekening atau kartu bantuan tertulis di sini.",
        "A bank account or aid card number is written here.",
    ),
    hint=Text(
        "Hapus nomornya. Pangkalan ini tidak mengumpulkan uang.",
        "Remove the number. This knowledge base collects no money.",
    ),
    why=Text(
        "Nomor rekening di halaman umum mengundang penipuan atas nama keluarga.",
        "An account number on a public page invites fraud in a family's name.",
    ),
    check=_check,
    bad=(
        Example("Donasi ke rekening BRI 0123-4567-8901.\n"),
        Example("No. KKS 6013 0112 3456\n"),
    ),
    good=(Example("Bantuan masuk ke rekening keluarga setiap 3 bulan.\n"),),
    private=True,
)
