"""trinhky new of every kind of the contract, and of every way and medium of a kind, in one office."""

import json
import os
import pathlib
import tempfile
import unittest

from support import CLEAN, PROGRAM, WRONG_USE, CliTest, Run, UsualOffice, text_of

KINDS = """NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB TC-CONG
           SY TrS SL NQ-QPPL QD-QPPL PL""".split()
SPELLINGS = {"QD": "QĐ", "QyD": "QyĐ", "DEAN": "ĐA", "HDONG": "HĐ", "CDIEN": "CĐ"}
WAYS = {("QĐ", "1.2", None), ("QĐ", "1.3", "paper"), ("QĐ", "1.3", "electronic"),
        ("PL", None, "paper"), ("PL", None, "electronic"), ("PL", "2.1", None), ("PL", "2.2", None),
        ("SY", None, "paper"), ("SY", None, "electronic"), ("TrS", None, "paper"), ("TrS", None, "electronic"),
        ("SL", None, "paper"), ("SL", None, "electronic")}
BLANKS = {"HDR-NUMBER-BLANK", "HDR-DATE-BLANK", "TXT-PLACEHOLDER"}
COMMON = {"so", "ngay", "diaDanh", "trichYeu", "kinhGui", "coQuanChuQuan", "coQuanBanHanh", "kyHieu", "nguoiKy", "chucVu",
          "quyenHan", "noiNhan", "donViSoanThao"}


class Forms(CliTest):
    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="trinhky-cli-")
        cls.addClassCleanup(holder.cleanup)
        cls.pipe = f"trinhky_forms_{os.getpid()}"
        office = UsualOffice(pathlib.Path(holder.name), f"--accept=pipe,name={cls.pipe};urp;",
                             f"-env:BUNDLED_EXTENSIONS=file://{PROGRAM.parent.parent}/oxt")
        cls.addClassCleanup(office.__exit__)
        if not office.wait_for(lambda: Run(["doctor", "--office", cls.pipe]).status == CLEAN):
            raise AssertionError("the office did not answer")

    def new(self, kind, *options, ending="odt", status=CLEAN):
        out = self.folder / f"{len(list(self.folder.glob('*.*')))}.{ending}"
        run = self.run_program("new", kind, *options, "--office", self.pipe, "-o", out, status=status)
        if status == CLEAN:
            self.assertGreater(out.stat().st_size, 0)
        return out, run

    def kinds(self):
        return json.loads(self.run_program("kinds", "--format", "json", "--office", self.pipe, status=CLEAN).out)["kinds"]

    def test_every_kind_is_made_in_both_spellings_and_has_its_fields(self):
        listed = {kind["id"]: kind for kind in self.kinds()}
        self.assertLessEqual(set(KINDS), set(listed))
        for kind in KINDS:
            with self.subTest(kind):
                self.new(kind)
                self.assertLessEqual(COMMON, set(listed[kind]["fields"]))
        for spelling, kind in SPELLINGS.items():
            with self.subTest(spelling):
                self.assertEqual(text_of(self.new(spelling)[0]), text_of(self.new(kind)[0]))

    def test_every_way_and_medium_of_a_kind_is_made(self):
        for kind, form, medium in sorted(WAYS, key=str):
            options = [*(("--form", form) if form else ()), *(("--medium", medium) if medium else ())]
            for ending in ("odt", "docx", "pdf"):
                with self.subTest(kind=kind, options=options, ending=ending):
                    self.new(kind, *options, ending=ending)

    def test_a_way_that_a_kind_does_not_have_is_wrong_use(self):
        self.assertIn("1.3", self.new("QĐ", "--form", "1.9", status=WRONG_USE)[1].err)
        self.new("NQ", "--medium", "stone", status=WRONG_USE)

    def test_fresh_forms_are_told_only_their_blanks(self):
        files = {kind: self.new(kind, ending="docx")[0] for kind in KINDS}
        documents = self.check_json(*files.values(), "--office", self.pipe, "--fail-on", "none")
        for kind, document in zip(files, documents):
            with self.subTest(kind):
                self.assertLessEqual({finding["rule"] for finding in document["findings"]}, BLANKS)


if __name__ == "__main__":
    unittest.main()
