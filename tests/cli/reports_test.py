"""trinhky check --format sarif, junit, html; and --config."""

import json
import unittest
import xml.etree.ElementTree as ElementTree

from support import CLEAN, DRAFT, FINDINGS, GAP_LINE, UNREADABLE, WRONG_USE, CliTest

HEAD = '<configuration xmlns="urn:trinhky:configuration:1" name="Thử">'


class Reports(CliTest):
    def setUp(self):
        super().setUp()
        self.draft = self.write("dự thảo.txt", DRAFT)

    def test_sarif_has_the_gap_at_its_line_and_its_rule_in_two_languages(self):
        run = json.loads(self.run_program("check", self.draft, "--format", "sarif", status=FINDINGS).out)["runs"][0]
        result, = [result for result in run["results"] if result["ruleId"] == "NUM-GAP"]
        self.assertEqual(result["locations"][0]["physicalLocation"]["region"]["startLine"], GAP_LINE)
        rules = run["tool"]["driver"]["rules"]
        self.assertEqual(rules[result["ruleIndex"]]["id"], "NUM-GAP")
        self.assertTrue(all(rule["shortDescription"]["text"] for rule in rules))
        self.assertEqual([rule["id"] for rule in run["translations"][0]["rules"]], [rule["id"] for rule in rules])

    def test_junit_counts_the_gap_as_a_failure(self):
        out = self.folder / "kết quả.xml"
        self.run_program("check", self.draft, "--format", "junit", "-o", out, status=FINDINGS)
        suites = ElementTree.parse(out).getroot()
        self.assertEqual(suites.get("failures"), str(len(list(suites.iter("failure")))))
        self.assertTrue(any("NUM-GAP" in case.get("name") for case in suites.iter("testcase")))

    def test_the_slip_is_one_page_that_fetches_nothing(self):
        out = self.folder / "phiếu.html"
        self.run_program("check", self.draft, "--format", "html", "-o", out, status=FINDINGS)
        text = out.read_text("utf-8")
        self.assertIn("Phiếu kiểm tra dự thảo", text)
        self.assertIn("NUM-GAP", text)
        for outside in ("http:", "https:", "<script", "src="):
            self.assertNotIn(outside, text)

    def test_each_format_tells_of_a_file_that_cannot_be_read(self):
        missing = self.folder / "không có.odt"
        for kind in ("sarif", "junit", "html"):
            with self.subTest(kind):
                run = self.run_program("check", missing, "--format", kind, status=UNREADABLE)
                self.assertIn("không có.odt" if kind != "sarif" else "odt", run.out)


class Configuration(CliTest):
    def setUp(self):
        super().setUp()
        self.draft = self.write("dự thảo.txt", DRAFT)

    def check(self, rules, status):
        config = self.write("cấu hình.xml", HEAD + "\n" + rules + "</configuration>")
        return self.run_program("check", self.draft, "--config", config, "--format", "json", "--rule", "NUM-*", status=status)

    def test_a_severity_decides_the_exit_status(self):
        document, = self.check('<rule id="NUM-GAP" severity="warning"/>', CLEAN).documents()
        self.assertEqual([finding["severity"] for finding in document["findings"]], ["warning"])

    def test_a_rule_switched_off_is_said(self):
        document, = self.check('<rule id="NUM-GAP" off="true"/>', CLEAN).documents()
        self.assertIn({"rule": "NUM-GAP", "reason": "Đã tắt trong cấu hình “Thử”."}, document["notEvaluated"])

    def test_an_unknown_rule_is_wrong_use_with_its_place(self):
        run = self.check('<rule id="NUM-GAPS"/>', WRONG_USE)
        self.assertIn("cấu hình.xml:2:1", run.err)
        self.assertIn("“NUM-GAPS”", run.err)

    def test_a_broken_file_is_wrong_use_with_its_place(self):
        self.assertIn("cấu hình.xml:2:", self.check('<rule id="NUM-GAP" severity="fatal"/>', WRONG_USE).err)
        missing = self.run_program("check", self.draft, "--config", self.folder / "không có.xml", status=UNREADABLE)
        self.assertIn("không có.xml", missing.err)


class Explained(CliTest):
    def test_rules_have_their_packs_and_parameters(self):
        rules = {rule["id"]: rule for rule in json.loads(self.run_program("rules", "--format", "json", status=CLEAN).out)["rules"]}
        gap = rules["NUM-GAP"]
        self.assertEqual(gap["fix"], "guarded")
        self.assertEqual(gap["params"], {"fault": "gap"})
        self.assertTrue(gap["packs"] and all(pack["from"] and pack["clause"] for pack in gap["packs"]))
        text = self.run_program("explain", "NUM-GAP", status=CLEAN).out
        for part in ("fault = gap", "Hiệu lực / in force", "xem trước"):
            self.assertIn(part, text)


if __name__ == "__main__":
    unittest.main()
