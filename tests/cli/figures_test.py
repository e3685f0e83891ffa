"""trinhky fill and check --data: figures of the prose."""

import re
import unittest
import zipfile

from support import CLEAN, FINDINGS, SOURCE, UNREADABLE, CliTest, odt, text_of

DATA = SOURCE / "tests" / "samples" / "chi_tieu_nam.xml"


def retype(document, was, now):
    """Changes words of a document, as somebody at the keyboard would."""
    with zipfile.ZipFile(document) as package:
        parts = [(part, package.read(part)) for part in package.infolist()]
    with zipfile.ZipFile(document, "w") as package:
        for part, content in parts:
            package.writestr(part, content.replace(was.encode(), now.encode()) if part.filename == "content.xml" else content)


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

    def test_a_document_of_figures_alone_is_refreshed_and_no_table_comes(self):
        out, again = self.folder / "ra.odt", self.folder / "lại.odt"
        self.run_program("fill", self.draft, "--data", DATA, "-o", out, status=CLEAN)
        newer = self.write("mới.xml", DATA.read_text().replace(">671.2<", ">675.9<"))
        run = self.run_program("fill", out, "--data", newer, "--dry-run", status=CLEAN)
        self.assertIn("“671,2 tỷ đồng” → “675,9 tỷ đồng”", run.out)
        self.run_program("fill", out, "--data", newer, "-o", again, status=CLEAN)
        self.assertIn("đạt 675,9 tỷ đồng, giao {{KHONG.CO}}.", plain(again))
        self.assertNotIn("<table:table ", text_of(again))

    def test_a_figure_edited_by_hand_is_told_of_and_kept(self):
        out, again = self.folder / "ra.odt", self.folder / "lại.odt"
        self.run_program("fill", self.draft, "--data", DATA, "-o", out, status=CLEAN)
        retype(out, "671,2 tỷ đồng", "670 tỷ đồng")
        newer = self.write("mới.xml", DATA.read_text().replace(">671.2<", ">675.9<"))
        run = self.run_program("fill", out, "--data", newer, "--dry-run", status=CLEAN)
        self.assertIn("“670 tỷ đồng” → “675,9 tỷ đồng” (đã sửa tay; lần điền trước là “671,2 tỷ đồng”) [giữ nguyên]", run.out)
        run = self.run_program("fill", out, "--data", newer, "-o", again, status=CLEAN)
        self.assertIn("giữ nguyên 1 chỗ đã sửa tay", run.err)
        self.assertIn("đạt 670 tỷ đồng, giao", plain(again))

    def test_a_field_that_is_still_open_is_told_of_along_with_the_refresh(self):
        out, again = self.folder / "ra.odt", self.folder / "lại.odt"
        self.run_program("fill", self.draft, "--data", DATA, "-o", out, status=CLEAN)
        newer = self.write("mới.xml", DATA.read_text().replace(">671.2<", ">675.9<"))
        run = self.run_program("fill", out, "--data", newer, "-o", again, status=CLEAN)
        self.assertIn("{{KHONG.CO}}: ", run.err)
        document, = self.check_json(again, "--data", newer, "--rule", "FIG-DATA", status=CLEAN)
        self.assertEqual(document["findings"], [])

    def test_a_fix_from_newer_data_leaves_nothing_to_refresh(self):
        out = self.folder / "ra.odt"
        data = self.write("số.xml", DATA.read_text())
        self.run_program("fill", self.draft, "--data", data, "-o", out, status=CLEAN)
        data.write_text(DATA.read_text().replace(">671.2<", ">675.9<"))
        self.run_program("fix", out, "--tier", "guarded", "--rule", "FIG-DATA", "--in-place", status=CLEAN)
        self.assertIn("đạt 675,9 tỷ đồng", plain(out))
        data.write_text(DATA.read_text().replace(">671.2<", ">680.1<"))
        run = self.run_program("fill", out, "--data", data, "--dry-run", status=CLEAN)
        self.assertIn("“675,9 tỷ đồng” → “680,1 tỷ đồng”", run.out)
        self.assertNotIn("giữ nguyên]", run.out)

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
