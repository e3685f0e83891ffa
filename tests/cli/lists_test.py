"""trinhky kinds, rules, explain and doctor; and the same commands in an office that runs already."""

import json
import os
import unittest

from support import CLEAN, DRAFT, FINDINGS, GAP_LINE, PROGRAM, UNREADABLE, WRONG_USE, CliTest, UsualOffice, has_ended, rules_and_places

COMMON_FIELDS = {"so", "ngay", "diaDanh", "trichYeu", "kinhGui", "coQuanChuQuan", "coQuanBanHanh", "kyHieu", "nguoiKy", "chucVu",
                 "quyenHan", "noiNhan", "donViSoanThao"}
KINDS = ("NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB TC-CONG SY TrS SL NQ-QPPL "
         "QD-QPPL PL").split()


class Lists(CliTest):
    def test_kinds_have_their_names_and_fields(self):
        kinds = {kind["id"]: kind for kind in json.loads(self.run_program("kinds", "--format", "json", status=CLEAN).out)["kinds"]}
        self.assertEqual(kinds["NQ"]["name"], "Nghị quyết")
        self.assertIn("QD", kinds["QĐ"]["aliases"])
        self.assertEqual(set(kinds), set(KINDS))
        for kind in KINDS:
            with self.subTest(kind):
                self.assertTrue(kinds[kind]["skeleton"])
                self.assertLessEqual(COMMON_FIELDS, set(kinds[kind]["fields"]))
        self.assertIn("NQ\tNghị quyết", self.run_program("kinds", status=CLEAN).out)

    def test_every_form_says_how_to_choose_it_and_what_it_takes(self):
        kinds = json.loads(self.run_program("kinds", "--format", "json", status=CLEAN).out)["kinds"]
        self.assertEqual(len({kind["id"] for kind in kinds}), len(kinds))
        for kind in kinds:
            self.assertEqual(kind["skeleton"], bool(kind["forms"]))
            for form in kind["forms"]:
                with self.subTest(form["id"]):
                    self.assertTrue(form["name"]["vi"] and form["name"]["en"])
                    self.assertLessEqual(set(form["media"]), {"electronic", "paper"})
                    self.assertLessEqual(set(form["media"]), set(kind["media"]))
                    for field in form["fields"]:
                        self.assertTrue(field["name"] and field["label"]["vi"] and field["label"]["en"] and field["hint"]["vi"])
                        self.assertIsInstance(field["standard"], str)
                        self.assertTrue(all(choice["value"] and choice["label"]["vi"] for choice in field.get("choices", [])))
            if kind["forms"]:
                self.assertEqual(kind["fields"], [field["name"] for field in kind["forms"][0]["fields"]])
        decision = next(kind for kind in kinds if kind["id"] == "QĐ")
        self.assertLessEqual({"1.2", "1.3"}, {form["form"] for form in decision["forms"]})

    def test_the_list_for_reading_names_forms_and_their_own_fields(self):
        text = self.run_program("kinds", status=CLEAN).out
        self.assertIn("QĐ\tQuyết định\t(QD)\n\t--form 1.2: ", text)
        self.assertRegex(text, r"\t--form 1\.3: [^\n]*; --set: [^\n]*thamQuyen")
        self.assertRegex(text, r"\nTrường của mọi mẫu [^\n]*--set: so ngay diaDanh ")

    def test_rules_have_their_clause_and_severity(self):
        rules = {rule["id"]: rule for rule in json.loads(self.run_program("rules", "--format", "json", status=CLEAN).out)["rules"]}
        self.assertEqual(rules["NUM-GAP"]["severity"], "error")
        self.assertTrue(all(rule["clause"] and rule["rationale"]["vi"] for rule in rules.values()))
        self.assertIn("NUM-GAP\tlỗi\t", self.run_program("rules", status=CLEAN).out)

    def test_a_rule_is_explained_in_both_languages(self):
        text = self.run_program("explain", "NUM-GAP", status=CLEAN).out
        self.assertIn("NĐ 30/2020/NĐ-CP", text)
        self.assertIn("Câu báo / messages:", text)
        self.assertIn("“NUM-GAPS”", self.run_program("explain", "NUM-GAPS", status=WRONG_USE).err)

    def test_the_doctor_finds_all_that_is_needed(self):
        text = self.run_program("doctor", status=CLEAN).out
        self.assertIn("LibreOffice", text)
        self.assertIn("sẵn sàng", text)

    def test_the_office_of_the_program_needs_no_screen_whatever_the_desktop_is_set_to(self):
        self.run_program("doctor", status=CLEAN, environment={"SAL_USE_VCLPLUGIN": "gen", "DISPLAY": ":none"})

    def test_the_doctor_says_what_is_missing(self):
        run = self.run_program("doctor", status=UNREADABLE, environment={"TRINHKY_OFFICE": str(self.folder)})
        self.assertIn("không có soffice.bin", run.err)
        run = self.run_program("doctor", status=UNREADABLE, environment={"TRINHKY_EXTENSIONS": str(self.folder)})
        self.assertIn("Không thấy tiện ích", run.err)


class Joined(CliTest):
    def test_a_pipe_nobody_listens_on_is_told(self):
        run = self.run_program("kinds", "--office", "khong_co", status=UNREADABLE)
        self.assertIn("“khong_co”", run.err)

    def test_an_office_that_runs_already_does_the_same(self):
        pipe = f"trinhky_joined_{os.getpid()}"
        file = self.write("nq.txt", DRAFT)
        arguments = [f"--accept=pipe,name={pipe};urp;", f"-env:BUNDLED_EXTENSIONS=file://{PROGRAM.parent.parent}/oxt"]
        with UsualOffice(self.folder / "profile", *arguments) as office:
            self.assertTrue(office.wait_for(lambda: self.run_program("doctor", "--office", pipe).status == CLEAN))
            for _ in range(2):
                document, = self.check_json(file, "--office", pipe, "--rule", "NUM-*", status=FINDINGS)
                self.assertEqual(rules_and_places(document), [("NUM-GAP", GAP_LINE)])
            self.assertFalse(has_ended(office.process), "joining must not end the office")


if __name__ == "__main__":
    unittest.main()
