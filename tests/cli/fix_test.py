"""trinhky fix: what it mends, what it leaves, where it writes; and the same findings in every form that Writer reads."""

import unittest

from support import CLEAN, FINDINGS, SOURCE, UNREADABLE, WRONG_USE, CliTest, UsualOffice, odt, rules_and_places, text_of

PROFILE = SOURCE / "tests" / "samples" / "profiles" / "valid" / "ubnd_xa.xml"

FAULTY = """ỦY BAN NHÂN DÂN
XÃ THỬ NGHIỆM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/QĐ-UBND
Thử Nghiệm, ngày 15 tháng 3 năm 2025
QUYẾT ĐỊNH
Về việc thành lập tổ thử nghiệm
ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM
Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024.
Căn cứ Nghị định Thử nghiệm ngày 02 tháng 01 năm 2024.
Điều 1. Thành lập tổ thử nghiệm.
Điều 2. Văn phòng xã chịu trách nhiệm thi hành Quyết định này.
Nơi nhận:
- Như Điều 2.
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
"""
SAFE = {"REF-BASIS-PUNCT", "SEC-ENDMARK", "REC-PUNCT"}


class Fix(CliTest):
    def setUp(self):
        super().setUp()
        self.draft = odt(self.folder / "dự thảo.odt", FAULTY)
        self.before = self.draft.read_bytes()

    def fix(self, *arguments, status=CLEAN, **options):
        return self.run_program("fix", self.draft, *arguments, status=status, **options)

    def rules(self, file):
        document, = self.check_json(file, "--fail-on", "none", status=CLEAN)
        return {finding["rule"] for finding in document["findings"]}

    def test_safe_findings_go_and_the_input_stays(self):
        self.assertLessEqual(SAFE, self.rules(self.draft))
        for ending in ("odt", "docx", "fodt"):
            with self.subTest(ending):
                out = self.folder / f"ra.{ending}"
                run = self.fix("-o", out)
                self.assertFalse(SAFE & self.rules(out))
                self.assertIn("SEC-ENACT", self.rules(out))
                self.assertIn("REF-BASIS-PUNCT, đoạn 10: ", run.err)
                self.assertEqual(run.out, "")
        self.assertEqual(self.draft.read_bytes(), self.before)
        self.assertIn("Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024;\n", text_of(self.folder / "ra.odt"))
        self.assertIn("thi hành Quyết định này./.\n", text_of(self.folder / "ra.odt"))

    def test_guarded_findings_only_when_asked_for(self):
        out = self.folder / "ra.odt"
        self.fix("--tier", "guarded", "-o", out)
        self.assertNotIn("SEC-ENACT", self.rules(out))
        self.assertIn("\nQUYẾT ĐỊNH:\nĐiều 1.", text_of(out))

    def test_a_missing_part_is_filled_from_the_profile(self):
        lines = [line for line in FAULTY.splitlines() if line != "Nguyễn Văn A" and not line.startswith("Thử Nghiệm,")]
        draft = odt(self.folder / "thiếu.odt", "\n".join(lines))
        out = self.folder / "ra.odt"
        self.run_program("fix", draft, "--tier", "guarded", "--profile", PROFILE, "-o", out, status=CLEAN)
        self.assertRegex(text_of(out), r"\nThử Nghiệm, ngày")
        self.assertNotIn("Nguyễn Văn A", text_of(out))  # a signer is only suggested

    def test_single_rules(self):
        out = self.folder / "ra.odt"
        self.fix("--rule", "SEC-ENDMARK", "--rule", "REC-PUNCT", "-o", out)
        self.assertEqual(self.rules(out) & SAFE, {"REF-BASIS-PUNCT"})
        run = self.fix("--rule", "SEC-ENDMARKS", "-o", self.folder / "b.odt", status=WRONG_USE)
        self.assertIn("“SEC-ENDMARKS”", run.err)
        self.assertFalse((self.folder / "b.odt").exists())

    def test_in_place_replaces_the_document_itself(self):
        self.fix("--in-place")
        self.assertFalse(SAFE & self.rules(self.draft))
        self.assertEqual([path.name for path in self.folder.iterdir()], ["dự thảo.odt"])

    def test_a_dry_run_tells_the_edits_and_writes_nothing(self):
        run = self.fix("--dry-run")
        self.assertIn("đoạn 10: “", run.out)
        self.assertIn("tháng 01 năm 2024;", run.out)
        self.assertEqual(self.draft.read_bytes(), self.before)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["dự thảo.odt"])

    def test_what_changes_pages_is_told_as_pages(self):
        run = self.fix("--dry-run", "--rule", "LAY-MARGIN")
        self.assertRegex(run.out, r"(?m)^Trang giấy: .+ → .+$")
        self.assertNotIn("đoạn 0", run.out + run.err)

    def test_fixing_twice_changes_nothing_the_second_time(self):
        once, twice = self.folder / "1.odt", self.folder / "2.odt"
        self.fix("-o", once)
        run = self.run_program("fix", once, "-o", twice, status=CLEAN)
        self.assertIn("đã sửa 0 chỗ", run.err)
        self.assertEqual(text_of(once), text_of(twice))

    def test_wrong_use(self):
        for arguments in (["--tier", "never", "-o", "a.odt"], ["-o", self.draft], ["--in-place", "-o", "a.odt"], [],
                          ["-o", "a.doc"], ["--profile", "", "-o", "a.odt"]):
            with self.subTest(arguments):
                self.fix(*arguments, status=WRONG_USE)
        self.assertEqual(self.draft.read_bytes(), self.before)

    def test_files_that_cannot_be_read(self):
        out = self.folder / "ra.odt"
        self.run_program("fix", self.folder / "không có.odt", "-o", out, status=UNREADABLE)
        self.fix("--profile", self.folder / "không có.xml", "-o", out, status=UNREADABLE)
        self.assertFalse(out.exists())


class Forms(CliTest):
    def test_odt_docx_and_doc_of_one_text_have_the_same_findings(self):
        draft = odt(self.folder / "a.odt", FAULTY)
        for ending in ("docx", "doc"):
            with UsualOffice(self.folder / f"profile-{ending}", "--convert-to", ending, "--outdir", self.folder, draft) as office:
                target = self.folder / f"a.{ending}"
                self.assertTrue(office.wait_for(lambda: target.exists() and target.stat().st_size > 0 and office.process.poll()
                                                is not None), f"no .{ending} was made")
        documents = self.check_json(*(self.folder / f"a.{ending}" for ending in ("odt", "docx", "doc")), status=FINDINGS)
        texts = [[place for place in rules_and_places(document) if not place[0].startswith("LAY-")] for document in documents]
        self.assertLessEqual(SAFE, {rule for rule, _ in texts[0]})
        self.assertEqual(texts[0], texts[1])
        self.assertEqual(texts[0], texts[2])


if __name__ == "__main__":
    unittest.main()
