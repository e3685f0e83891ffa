"""trinhky new and fill: what they write, by the ending of the name, and what they leave alone."""

import os
import stat
import unittest

from support import CLEAN, DRAFT, FINDINGS, SOURCE, UNREADABLE, WRONG_USE, CliTest, odt, text_of

DATA = SOURCE / "tests" / "samples" / "chi_tieu_nam.xml"
FIRST_BYTES = {"odt": b"PK", "docx": b"PK", "fodt": b"<?xml", "pdf": b"%PDF"}


class New(CliTest):
    def test_each_ending_is_written_in_its_form(self):
        for ending, first in FIRST_BYTES.items():
            with self.subTest(ending):
                out = self.folder / f"văn bản.{ending}"
                self.run_program("new", "NQ", "-o", out, status=CLEAN)
                self.assertTrue(out.read_bytes().startswith(first))
        self.assertEqual(len(list(self.folder.iterdir())), len(FIRST_BYTES))

    def test_an_ending_in_capitals_is_the_same(self):
        out = self.folder / "A.DOCX"
        self.run_program("new", "NQ", "-o", out, status=CLEAN)
        document, = self.check_json(out, "--fail-on", "none", status=CLEAN)
        self.assertEqual(document["kind"], "NQ")

    def test_values_stand_in_the_document(self):
        out = self.folder / "a.odt"
        self.run_program("new", "BC", "--date", "2025-12-19", "--set", "trichYeu=Kết quả <năm> 2025 & nhiệm vụ = 2026",
                         "--set", "coQuanBanHanh=ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM", "--set", "diaDanh=Thử Nghiệm",
                         "-o", out, status=CLEAN)
        text = text_of(out)
        self.assertIn("Kết quả &lt;năm&gt; 2025 &amp; nhiệm vụ = 2026", text)
        self.assertIn("XÃ THỬ NGHIỆM", text)
        document, = self.check_json(out, "--fail-on", "none")
        self.assertEqual((document["kind"], document["asOf"]), ("BC", "2025-12-19"))

    def test_a_fresh_skeleton_has_only_blanks_to_fill_in(self):
        files = []
        for kind in ("NQ", "BC"):
            for ending in ("odt", "docx"):
                files.append(self.folder / f"{kind}.{ending}")
                self.run_program("new", kind, "-o", files[-1], status=CLEAN)
        for document in self.check_json(*files):
            with self.subTest(document["path"]):
                self.assertEqual({finding["rule"] for finding in document["findings"]},
                                 {"HDR-NUMBER-BLANK", "HDR-DATE-BLANK", "TXT-PLACEHOLDER"})

    def test_unknown_kinds_and_fields_are_wrong_use_and_write_nothing(self):
        out = self.folder / "a.odt"
        self.assertIn("“XYZ”", self.run_program("new", "XYZ", "-o", out, status=WRONG_USE).err)
        self.assertIn("“tenXa”", self.run_program("new", "NQ", "--set", "tenXa=A", "-o", out, status=WRONG_USE).err)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_folder_that_is_not_there_is_wrong_use(self):
        run = self.run_program("new", "NQ", "-o", self.folder / "không có" / "a.odt", status=WRONG_USE)
        self.assertIn("Không ghi được", run.err)

    def test_a_file_written_over_keeps_its_permissions(self):
        out = self.write("a.odt", "cũ")
        out.chmod(0o640)
        self.run_program("new", "NQ", "-o", out, status=CLEAN)
        self.assertTrue(out.read_bytes().startswith(b"PK"))
        self.assertEqual(stat.S_IMODE(out.stat().st_mode), 0o640)


class Fill(CliTest):
    def setUp(self):
        super().setUp()
        self.draft = odt(self.folder / "dự thảo.odt", DRAFT)
        self.before = self.draft.read_bytes()

    def fill(self, *arguments, status=CLEAN, **options):
        return self.run_program("fill", self.draft, *arguments, status=status, **options)

    def test_the_table_arrives_and_the_input_stays(self):
        for ending, first in FIRST_BYTES.items():
            with self.subTest(ending):
                out = self.folder / f"ra.{ending}"
                self.fill("--data", DATA, "-o", out)
                self.assertTrue(out.read_bytes().startswith(first))
        self.assertIn("LĨNH VỰC KINH TẾ", text_of(self.folder / "ra.odt"))
        self.assertEqual(self.draft.read_bytes(), self.before)

    def test_in_place_replaces_the_document_itself(self):
        self.fill("--data", DATA, "--in-place")
        self.assertIn("LĨNH VỰC KINH TẾ", text_of(self.draft))
        self.assertEqual([path.name for path in self.folder.iterdir()], ["dự thảo.odt"])

    def test_a_dry_run_tells_the_table_and_writes_nothing(self):
        run = self.fill("--data", DATA, "--dry-run")
        self.assertIn("LĨNH VỰC KINH TẾ", run.out)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["dự thảo.odt"])

    def test_writing_over_an_input_is_wrong_use(self):
        self.assertIn("--in-place", self.fill("--data", DATA, "-o", self.draft, status=WRONG_USE).err)
        link = self.folder / "liên kết.odt"
        link.symlink_to(self.draft)
        self.fill("--data", DATA, "-o", link, status=WRONG_USE)
        self.assertEqual(self.draft.read_bytes(), self.before)

    def test_a_bookmark_or_layout_that_is_not_there_is_wrong_use(self):
        out = self.folder / "ra.odt"
        self.assertIn("“khong_co”", self.fill("--data", DATA, "--at", "khong_co", "-o", out, status=WRONG_USE).err)
        self.assertIn("“khong_co”", self.fill("--data", DATA, "--layout", "khong_co", "-o", out, status=WRONG_USE).err)
        self.assertFalse(out.exists())

    def test_faulty_data_is_told_with_its_place(self):
        data = self.write("lỗi.xml", '<?xml version="1.0"?>\n<indicators xmlns="urn:trinhky:indicators:1">\n  <column/>\n')
        run = self.fill("--data", data, "-o", self.folder / "ra.odt", status=UNREADABLE)
        self.assertRegex(run.err, r"lỗi\.xml:\d+:\d+: ")
        self.fill("--data", self.folder / "không có.xml", "-o", self.folder / "ra.odt", status=UNREADABLE)
        self.assertEqual(sorted(os.listdir(self.folder)), ["dự thảo.odt", "lỗi.xml"])

    def test_the_same_numbers_give_the_same_table_from_every_form(self):
        sources = SOURCE / "tests" / "samples" / "sources" / "valid"
        plans = {}
        for name in ("cung_bang_goc.xml", "cung_bang.xml", "cung_bang.fods"):
            run = self.fill("--data", sources / name, "--dry-run")
            self.assertIn("14.010,5", run.out)
            plans[name] = run.out
            out = self.folder / f"{name}.odt"
            self.fill("--data", sources / name, "-o", out)
            self.assertIn("104,3", text_of(out))
        self.assertEqual(len(set(plans.values())), 1, plans)
        for name in ("cung_bang_sdmx21.xml", "cung_bang_sdmx30.xml"):
            run = self.fill("--data", sources / name, "--dry-run")
            for line in ("1 | Thu ngân sách trên địa bàn | triệu đồng | 15.330,0 | 13.428,0 | 14.010,5",
                         "2 | Thu nhập bình quân | triệu đồng/người | 58,5 | 63,0 | 63,8"):
                self.assertIn(line, run.out)

    def test_a_file_of_a_gigabyte_is_refused_unread(self):
        large = self.folder / "lớn.xml"
        with open(large, "wb") as file:
            file.truncate(1 << 30)
        run = self.fill("--data", large, "-o", self.folder / "ra.odt", status=UNREADABLE)
        self.assertIn("lớn.xml: Tệp lớn hơn", run.err)

    def test_filling_a_filled_draft_again_refreshes_its_figures(self):
        first = self.folder / "lần 1.odt"
        self.fill("--data", DATA, "-o", first)
        data = self.write("mới.xml", DATA.read_text(encoding="utf-8").replace(">671.2<", ">675.5<"))
        run = self.run_program("fill", first, "--data", data, "--dry-run", status=CLEAN)
        self.assertIn("“671,2” → “675,5”", run.out)
        for ending in ("odt", "docx"):
            second = self.folder / f"lần 2.{ending}"
            run = self.run_program("fill", first, "--data", data, "-o", second, status=CLEAN)
            self.assertIn("không thêm bảng", run.err)
            run = self.run_program("fill", second, "--data", data, "--dry-run", status=CLEAN)
            self.assertIn("không có gì phải cập nhật", run.out)
        text = text_of(self.folder / "lần 2.odt")
        self.assertIn("675,5", text)
        self.assertEqual(text.count("LĨNH VỰC KINH TẾ"), 1)

    def test_columns_that_a_header_does_not_explain_are_an_error_with_their_cells(self):
        out = self.folder / "ra.odt"
        run = self.fill("--data", SOURCE / "tests" / "samples" / "sources" / "valid" / "chua_ro.fods", "-o", out,
                        status=UNREADABLE)
        for words in ("chua_ro.fods", "Trang “Biểu 1”, ô D2", "ô F2"):
            self.assertIn(words, run.err)
        self.assertFalse(out.exists())

    def test_the_filled_draft_is_checked_like_any_other(self):
        out = self.folder / "ra.docx"
        self.fill("--data", DATA, "-o", out)
        document, = self.check_json(out, status=FINDINGS)
        self.assertEqual(document["kind"], "NQ")
        self.assertEqual([finding["rule"] for finding in document["findings"] if finding["rule"].startswith("NUM-")],
                         ["NUM-GAP"])


if __name__ == "__main__":
    unittest.main()
