"""Whatever happens to a base between two builds, the second one gives what a build from nothing gives, byte for byte."""

from __future__ import annotations

import datetime
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bases import HOME, TODAY
from pangkalan.adapters.building import build_site
from pangkalan.language import Lang
from pangkalan.reading.base import Base
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types
from sites import small_base, tree

pytestmark = [pytest.mark.build, pytest.mark.no_cover]

STEPS = int(os.environ.get("PANGKALAN_LANGKAH", "12"))
"""How many changes are made in a row; more are worth a night."""
WORDS = st.sampled_from(["napas", "tenang", "cuci tangan", "dengarkan", "hubungi tetangga", "istirahat", "COVID-19"])
CODES = st.sampled_from(["tenang", "sedih", "isolasi-mandiri", "cuci-tangan", "bantuan-rata", "healing119", "baru", "lain"])
KINDS = st.sampled_from(["koping", "istilah", "praktik-aman", "kebijakan", "layanan"])
LANGS = st.sampled_from(["id", "en"])


class Editing(RuleBasedStateMachine):
    """People edit a base, and it is built after each change."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="pangkalan-"))
        self.root = self.folder / "pangkalan"
        self.day = TODAY
        self.number = 0

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        small_base(self.root)
        (self.root / "mkdocs.yml").write_bytes((HOME / "mkdocs.yml").read_bytes())
        shutil.copytree(HOME / "overrides", self.root / "overrides")
        shutil.copytree(HOME / "contributions/_vocabulary", self.root / "contributions/_vocabulary")
        self.build_and_compare()

    def build_and_compare(self) -> None:
        base = Base(self.root, HOME)
        build_site(base, self.folder / "situs", self.day, Lang.ID)
        clean = self.folder / f"bersih-{self.number}"
        self.number += 1
        kept = [self.root / ".cache", self.root / ".stage"]
        stage = tree(self.root / ".stage")
        for path in kept:
            path.rename(path.with_name(f"{path.name}-lama"))
        build_site(base, clean, self.day, Lang.ID)
        assert tree(self.folder / "situs") == tree(clean)
        assert stage == tree(self.root / ".stage")
        for path in kept:
            shutil.rmtree(path)
            path.with_name(f"{path.name}-lama").rename(path)
        shutil.rmtree(clean.resolve())
        shutil.rmtree(self.folder / f".{clean.name}.releases")
        clean.unlink()

    def files(self, code: str, lang: str) -> list[Path]:
        return sorted(self.root.glob(f"contributions/[a-z]*/{code}.{lang}.md"))

    @rule(code=CODES, lang=LANGS, word=WORDS)
    def write_a_sentence(self, code: str, lang: str, word: str) -> None:
        for file in self.files(code, lang):
            file.write_text(file.read_text(encoding="utf-8") + f"\nSatu kalimat lagi: {word}.\n", encoding="utf-8")
        self.build_and_compare()

    @rule(code=CODES, lang=LANGS, word=WORDS)
    def give_a_new_title(self, code: str, lang: str, word: str) -> None:
        for file in self.files(code, lang):
            lines = file.read_text(encoding="utf-8").split("\n")
            titled = [f"judul: Tentang {word}" if line.startswith("judul:") else line for line in lines]
            file.write_text("\n".join(titled), encoding="utf-8")
        self.build_and_compare()

    @rule(code=CODES, other=CODES)
    def link_one_to_another(self, code: str, other: str) -> None:
        for file in self.files(code, "id"):
            text = file.read_text(encoding="utf-8")
            file.write_text(text + f"\nBaca juga [yang lain]({other}).\n", encoding="utf-8")
        self.build_and_compare()

    @rule(code=CODES, kind=KINDS, lang=LANGS)
    def add_a_material_or_translation(self, code: str, kind: str, lang: str) -> None:
        file = self.root / f"contributions/{kind}/{code}.{lang}.md"
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            file.write_text(sample(all_types()[kind], Lang(lang), {"judul": f"Tambahan {code}"}), encoding="utf-8")
        self.build_and_compare()

    @rule(code=CODES, lang=LANGS)
    def delete(self, code: str, lang: str) -> None:
        for file in self.files(code, lang):
            file.unlink()
        self.build_and_compare()

    @rule(code=CODES, kind=KINDS)
    def move_to_another_kind(self, code: str, kind: str) -> None:
        for lang in ("id", "en"):
            for file in self.files(code, lang):
                (self.root / f"contributions/{kind}").mkdir(exist_ok=True)
                file.rename(self.root / f"contributions/{kind}/{file.name}")
        self.build_and_compare()

    @rule(code=CODES)
    def keep_back_or_let_go(self, code: str) -> None:
        for file in self.files(code, "id"):
            text = file.read_text(encoding="utf-8")
            file.write_text(
                text.replace("\nstatus: draf", "") if "status: draf" in text else text.replace("\n---\n", "\nstatus: draf\n---\n", 1),
                encoding="utf-8",
            )
        self.build_and_compare()

    @rule(code=CODES)
    def break_the_metadata(self, code: str) -> None:
        for file in self.files(code, "id"):
            file.write_text(file.read_text(encoding="utf-8").replace("topik:", "topick:", 1), encoding="utf-8")
        self.build_and_compare()

    @rule(name=st.sampled_from(["topik", "sasaran", "peran"]), word=WORDS)
    def rename_a_word_of_a_vocabulary(self, name: str, word: str) -> None:
        file = self.root / f"contributions/_vocabulary/{name}.yml"
        lines = file.read_text(encoding="utf-8").split("\n")
        number = next(number for number, line in enumerate(lines) if "id:" in line and not line.startswith("#"))
        lines[number] = lines[number].replace("id: ", f"id: {word.split(maxsplit=1)[0]} ", 1)
        file.write_text("\n".join(lines), encoding="utf-8")
        self.build_and_compare()

    @rule(days=st.sampled_from([1, 40, 200]))
    def let_days_pass(self, days: int) -> None:
        self.day += datetime.timedelta(days=days)
        self.build_and_compare()

    @rule(word=WORDS)
    def write_a_page_of_our_own(self, word: str) -> None:
        for lang in ("id", "en"):
            page = self.root / f"docs/halaman.{lang}.md"
            text = f"---\njudul: Halaman {word}\nringkasan: Sebuah halaman tentang {word}.\n---\n\nIsi: [x](tenang).\n"
            page.write_text(text, encoding="utf-8")
        self.build_and_compare()

    @rule(word=WORDS)
    def change_a_template(self, word: str) -> None:
        file = self.root / "overrides/partials/footer.html"
        file.write_text(file.read_text(encoding="utf-8") + f"<!-- {word} -->\n", encoding="utf-8")
        self.build_and_compare()

    @rule(code=CODES)
    def retire_an_address(self, code: str) -> None:
        folder = self.root / "contributions/_ledger"
        folder.mkdir(exist_ok=True)
        note = f"koping/{code}: {{sejak: 2026-01-02, alasan: Digabung., alasan_en: Joined., pengganti: tenang}}\n"
        (folder / "pensiun.yml").write_text(note, encoding="utf-8")
        self.build_and_compare()


def test_a_build_after_any_changes_is_a_build_from_nothing() -> None:
    run_state_machine_as_test(
        Editing,
        settings=settings(
            max_examples=1 if STEPS <= 12 else 8,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
