"""A year of figures by the command line: the plan's table in January, refilled in July, the report of December checked and mended."""

import unittest
import zipfile

from support import CLEAN, FINDINGS, SOURCE, CliTest, text_of

SAMPLES = SOURCE / "tests" / "samples"
JANUARY, JULY, DECEMBER = (SAMPLES / "year" / f"{name}.xml" for name in ("01_ke_hoach", "07_sau_thang", "12_ca_nam"))
PROSE = "Thu ngân sách nhà nước trên địa bàn năm 2026 ước đạt {{THU.UTH2026|tỷ đồng}}, bằng {{THU.SSKH}}% kế hoạch."


class Year(CliTest):
    def new(self, kind):
        document = self.folder / f"{kind}.odt"
        self.run_program("new", kind, "--profile", SAMPLES / "profiles" / "valid" / "ubnd_xa.xml", "-o", document, status=CLEAN)
        return document

    def edited(self, document, name, *changes):
        """A copy in which somebody has typed over words that stand there once."""
        copy = self.folder / name
        with zipfile.ZipFile(document) as package, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as written:
            for part in package.infolist():
                content = package.read(part)
                if part.filename == "content.xml":
                    for old, now in changes:
                        self.assertEqual(content.count(old.encode()), 1, old)
                        content = content.replace(old.encode(), now.encode())
                written.writestr(part, content)
        return copy

    def fill(self, document, data, name, *options):
        out = self.folder / name
        return out, self.run_program("fill", document, "--data", data, *options, "-o", out, status=CLEAN)

    def found(self, document, status):
        answer, = self.check_json(document, "--data", DECEMBER, "--rule", "FIG-*", status=status)
        self.assertEqual(answer["notEvaluated"], [])
        return sorted((finding["rule"], finding["observed"], finding["expected"]) for finding in answer["findings"])

    def test_the_plan_of_january_is_brought_up_to_date_in_july(self):
        plan, _ = self.fill(self.new("KH"), JANUARY, "kế hoạch.odt", "--layout", "ke-hoach")
        plan = self.edited(plan, "sửa tay.odt", (">7.830<", ">7.850<"))
        dry = self.run_program("fill", plan, "--data", JULY, "--dry-run", status=CLEAN)
        self.assertIn("“17.145” → “17.212”", dry.out)
        for ending in ("odt", "docx"):
            with self.subTest(ending):
                refilled, run = self.fill(plan, JULY, f"tháng 7.{ending}")
                self.assertIn("giữ nguyên 1 chỗ đã sửa tay", run.err)
                again, _ = self.fill(refilled, JULY, f"lần nữa {ending}.odt")
                words = text_of(again).split("\n")
                for figure in ("17.212", "9.264", "7.850", "4.015", "73,2"):
                    self.assertIn(figure, words)
                self.assertNotIn("17.145", words)
                self.assertEqual(words.count("Sản lượng lương thực có hạt"), 1)

    def test_wrong_figures_of_the_report_are_caught_and_mended(self):
        draft = self.edited(self.new("BC"), "báo cáo.odt", ("[Kết quả thu, chi ngân sách và đầu tư công]", PROSE))
        for ending in ("odt", "docx"):
            with self.subTest(ending):
                report, _ = self.fill(draft, DECEMBER, f"đã điền.{ending}", "--layout", "ket-qua")
                self.assertEqual(self.found(report, CLEAN), [])
        report, _ = self.fill(draft, DECEMBER, "báo cáo đủ.odt", "--layout", "ket-qua")
        self.assertIn("ước đạt 18,615 tỷ đồng, bằng 103,4% kế hoạch.", text_of(report))
        wrong = self.edited(report, "sai.odt", ("18,615 tỷ đồng", "16,8 tỷ đồng"), (">7.862<", ">7.682<"))
        self.assertEqual(self.found(wrong, FINDINGS), [("FIG-DATA", "16,8 tỷ đồng", "18,615 tỷ đồng"), ("FIG-TABLE", "7.682", "7.862")])
        mended = self.folder / "sửa.odt"
        self.run_program("fix", wrong, "--tier", "guarded", "--rule", "FIG-DATA", "--rule", "FIG-TABLE", "-o", mended, status=CLEAN)
        self.assertEqual(self.found(mended, CLEAN), [])
        self.assertEqual(text_of(mended).strip(), text_of(report).strip())


if __name__ == "__main__":
    unittest.main()
