"""P014: a password, key or token."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import in_web_address
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_SECRET = wording(
    r"\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{18,}|xox[abprs]-[\w-]{10,}|sk-[A-Za-z0-9_-]{20,}|AIza[\w-]{30,}|eyJ[\w-]{15,}\.[\w-]{10,}\.[\w-]+)"
    r"|-----BEGIN [A-Z ]{0,30}PRIVATE KEY|(?i:\b(?:(?:kata )?sandi|password|passwd|api[_ -]?key|token|secret|kode otp|otp|pin)\b(?: \w+)? ?[:=] ?[\"']?(?=[^\s\"']*\d)[^\s\"',]{4,}|\botp(?: anda| adalah| is| your)* \d{4,8}\b)",
    "akia|ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|glpat-|xox|sk-|aiza|begin |eyj|sandi|passw|key|token|secret|otp|pin:|pin=|pin :|pin =",
    as_written=True,
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _SECRET):
        if not in_web_address(spot):
            yield spot.hidden_hit()


RULE = Rule(
    code="P014",
    name="secret-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Kata sandi atau kunci rahasia",
        "Password or secret key",
    ),
    message=Text(
        "Di sini tertulis sesuatu yang tampak seperti kata sandi atau kunci rahasia.",
        "This looks like a password or a secret key.",
    ),
    hint=Text(
        "Hapus, lalu ganti kata sandi itu: siapa pun mungkin sudah membacanya.",
        "Remove it, then change that password: anyone may have read it already.",
    ),
    why=Text(
        "Dengan kunci itu orang lain dapat membuka data keluarga yang didampingi.",
        "With that key strangers can open the data of the families in care.",
    ),
    check=_check,
    bad=(
        Example("Masuk dengan kata sandi: peksos2020\n"),
        Example("Token ghp_abcdefghijklmnopqrstuvwxyz0123456789\n"),
        Example("PIN: 123456\n"),
    ),
    good=(
        Example('Sepakati kata sandi keluarga: "daun salam".\n'),
        Example("Jangan bagikan PIN atau OTP kepada siapa pun.\n"),
        Example("Password: jangan dibagikan.\n"),
    ),
    private=True,
)
