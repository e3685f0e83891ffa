"""Wrong use ends with 2 and a Vietnamese sentence, before any office is started."""

import unittest

from support import CLEAN, WRONG_USE, CliTest

WRONG = {
    "no command": ([], "Thiếu lệnh"),
    "unknown command": (["kiem-tra"], "Không có lệnh “kiem-tra”"),
    "unknown option": (["check", "a.odt", "--fromat", "json"], "“--fromat”"),
    "beginning of an option": (["check", "a.odt", "--form", "json"], "“--form”"),
    "missing value": (["check", "a.odt", "--format"], "thiếu giá trị"),
    "option given twice": (["check", "a.odt", "--kind", "NQ", "--kind", "BC"], "chỉ viết một lần"),
    "value where none goes": (["check", "a.odt", "--pages=3"], "“--pages”"),
    "no document": (["check"], "ít nhất một tệp"),
    "unknown format": (["check", "a.odt", "--format", "xml"], "chọn một trong: html, json, junit, sarif, text"),
    "unknown stage": (["check", "a.odt", "--stage", "final"], "chọn một trong: draft, issued"),
    "unknown limit": (["check", "a.odt", "--fail-on", "all"], "chọn một trong: error, none, warning"),
    "date that does not exist": (["check", "a.odt", "--as-of", "2026-02-30"], "không phải ngày có thật"),
    "no number of jobs": (["check", "a.odt", "--jobs", "0"], "số từ 1 trở lên"),
    "jobs below zero": (["check", "a.odt", "--jobs", "-2"], "số từ 1 trở lên"),
    "no time": (["check", "a.odt", "--time-limit", "0"], "số giây từ 1 trở lên"),
    "no output": (["new", "NQ"], "Thiếu -o"),
    "no kind": (["new", "-o", "a.odt"], "đúng một loại văn bản"),
    "two kinds": (["new", "NQ", "BC", "-o", "a.odt"], "đúng một loại văn bản"),
    "ending that is not written": (["new", "NQ", "-o", "a.doc"], ".odt, .fodt, .docx hoặc .pdf"),
    "field without a value": (["new", "NQ", "-o", "a.odt", "--set", "so"], "TÊN=GIÁ TRỊ"),
    "unknown medium": (["new", "NQ", "-o", "a.odt", "--medium", "disk"], "chọn một trong: electronic, paper"),
    "signer without a profile": (["new", "NQ", "-o", "a.odt", "--signer", "ct"], "phải đi cùng --profile"),
    "profile without a name": (["new", "NQ", "-o", "a.odt", "--profile", ""], "--profile: giá trị để trống"),
    "form without a name": (["new", "NQ", "-o", "a.odt", "--form", ""], "--form: giá trị để trống"),
    "no data": (["fill", "a.odt", "-o", "b.odt"], "Thiếu --data"),
    "fill without output": (["fill", "a.odt", "--data", "d.xml"], "Thiếu -o"),
    "both ways out": (["fill", "a.odt", "--data", "d.xml", "-o", "b.odt", "--in-place"], "Chỉ dùng một trong hai"),
    "in place where it cannot be written": (["fill", "a.doc", "--data", "d.xml", "--in-place"], ".odt, .fodt, .docx hoặc .pdf"),
    "words where none go": (["kinds", "NQ"], "Thừa “NQ”"),
}
NOT_YET = [["gate", "a.odt", "--pdf", "b.pdf"]]


class Usage(CliTest):
    def test_wrong_use_is_told_by_name(self):
        for case, (arguments, sentence) in WRONG.items():
            with self.subTest(case):
                run = self.run_program(*arguments, status=WRONG_USE)
                self.assertIn(sentence, run.err)
                self.assertEqual(run.out, "")

    def test_what_is_not_there_yet_says_so(self):
        for arguments in NOT_YET:
            with self.subTest(arguments):
                self.assertIn("chưa có trong phiên bản này", self.run_program(*arguments, status=WRONG_USE).err)

    def test_help_and_version(self):
        self.assertIn("trinhky check DOC", self.run_program("--help", status=CLEAN).out)
        self.assertIn("trinhky check DOC", self.run_program("check", "--help", status=CLEAN).out)
        self.assertTrue(self.run_program("--version", status=CLEAN).out.startswith("trinhky 0.1.0"))


if __name__ == "__main__":
    unittest.main()
