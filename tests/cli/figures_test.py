"""trinhky fill and check --data: figures of the prose."""

import re
import unittest

from support import CLEAN, FINDINGS, SOURCE, UNREADABLE, CliTest, odt, text_of

DATA = SOURCE / "tests" / "samples" / "chi_tieu_nam.xml"


def plain(document):
    """What the document says, without its markup."""
    return re.sub("<[^>]*>", "", text_of(document))


class Figures(CliTest):
    def setUp(self):
        super().setUp()
        self.draft = odt(self.folder / "dự thảo.odt", "Giá trị sản xuất đạt {{GTSX.UTH2025|tỷ đồng}}, giao {{KHONG.CO}}.\nHết./.")

    def test_fields_become_figures_and_no_table_comes(self):
        out = self.folder / "ra.odt"
        run = self.run_program("fill", self.draft, "--data", DATA, "-o", out, status=CLEAN)
        self.assertIn("đạt 671,2 tỷ đồng, giao {{KHONG.CO}}.", plain(out))
        self.assertNotIn("<table:table ", text_of(out))
        self.assertIn("{{KHONG.CO}}: ", run.err)

    def test_a_dry_run_lists_what_would_be_written(self):
        run = self.run_program("fill", self.draft, "--data", DATA, "--dry-run", status=CLEAN)
        self.assertIn("{{GTSX.UTH2025|tỷ đồng}} → 671,2 tỷ đồng", run.out)
        self.assertIn("{{KHONG.CO}}: ", run.err)

    def test_a_figure_that_differs_from_newer_data_is_found(self):
        out = self.folder / "ra.odt"
        self.run_program("fill", self.draft, "--data", DATA, "-o", out, status=CLEAN)
        document, = self.check_json(out, "--data", DATA, "--rule", "FIG-*", status=CLEAN)
        self.assertEqual((document["findings"], document["notEvaluated"]), ([], []))
        newer = self.write("mới.xml", DATA.read_text().replace(">671.2<", ">675.9<"))
        document, = self.check_json(out, "--data", newer, "--rule", "FIG-DATA", status=FINDINGS)
        finding, = document["findings"]
        self.assertEqual((finding["observed"], finding["expected"]), ("671,2 tỷ đồng", "675,9 tỷ đồng"))

    def test_without_data_the_rules_say_why_they_did_not_judge(self):
        document, = self.check_json(self.draft, "--rule", "FIG-*", status=CLEAN)
        self.assertEqual(len(document["notEvaluated"]), 3)
        self.assertIn("--data", document["notEvaluated"][0]["reason"])

    def test_damaged_data_is_told_with_its_place_and_the_check_goes_on(self):
        broken = self.write("hỏng.xml", "<indicators")
        run = self.run_program("check", self.draft, "--data", broken, "--rule", "FIG-*", status=UNREADABLE)
        self.assertIn("hỏng.xml:1:", run.err)


if __name__ == "__main__":
    unittest.main()
