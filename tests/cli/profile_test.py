"""trinhky new with an agency profile: what it fills in, who signs, and what is told of a profile that is wrong."""

import unittest

from support import CLEAN, SOURCE, UNREADABLE, WRONG_USE, CliTest, odt, text_of

PROFILES = SOURCE / "tests" / "samples" / "profiles"
COMMITTEE = PROFILES / "valid" / "ubnd_xa.xml"


class Profile(CliTest):
    def new(self, *arguments, kind="BC", profile=COMMITTEE, status=CLEAN):
        return self.run_program("new", kind, "--profile", profile, *arguments, "-o", self.folder / "a.odt", status=status)

    def text(self):
        return text_of(self.folder / "a.odt")

    def test_the_office_is_filled_in_and_nothing_of_it_is_left_open(self):
        run = self.new()
        self.assertEqual(run.err, "")
        text = self.text()
        for part in ("ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM", "BC-UBND", "Thử Nghiệm, ngày", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", "Nguyễn Văn A",
                     "- Thường trực Đảng ủy, HĐND xã;", "- Lưu: VT, VP."):
            self.assertIn(part, text)
        for gap in ("[Địa danh]", "[KÝ HIỆU]", "[Họ và tên]", "[Nơi nhận]", "[TÊN XÃ]"):
            self.assertNotIn(gap, text)
        document, = self.check_json(self.folder / "a.odt", "--rule", "HDR-*", "--fail-on", "none")
        self.assertEqual({finding["rule"] for finding in document["findings"]}, {"HDR-NUMBER-BLANK", "HDR-DATE-BLANK"})

    def test_choosing_a_deputy_gives_the_head_and_the_deputy(self):
        for choice in (["--signer", "pct"], ["--set", "chucVu=PHÓ CHỦ TỊCH"], ["--set", "nguoiKy=Trần Thị B"]):
            with self.subTest(choice):
                self.new(*choice)
                self.assertIn("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n", self.text())
                self.assertIn("Trần Thị B", self.text())

    def test_a_deputy_signs_kt_without_a_profile_too(self):
        out = self.folder / "a.odt"
        self.run_program("new", "BC", "--set", "chucVu=PHÓ CHỦ TỊCH", "-o", out, status=CLEAN)
        self.assertIn("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n", self.text())

    def test_what_is_set_stands_above_the_profile(self):
        self.new("--set", "diaDanh=Nơi Khác", "--set", "donViSoanThao=KT")
        self.assertIn("Nơi Khác, ngày", self.text())
        self.assertIn("- Lưu: VT, KT.", self.text())

    def test_kinds_are_taken_in_any_spelling(self):
        for kind in ("bc", "Bc"):
            with self.subTest(kind):
                self.new(kind=kind)
                self.assertIn("BC-UBND", self.text())

    def test_a_signer_who_is_not_there_is_wrong_use_and_those_there_are_are_named(self):
        run = self.new("--signer", "gd", status=WRONG_USE)
        self.assertIn("“gd”", run.err)
        self.assertIn("pct (Trần Thị B, PHÓ CHỦ TỊCH)", run.err)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_form_that_the_kind_does_not_have_is_wrong_use(self):
        self.assertIn("9.9", self.new("--form", "9.9", status=WRONG_USE).err)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_profile_that_cannot_be_read_is_told_with_its_place(self):
        broken = PROFILES / "invalid" / "for_nobody.xml"
        self.assertRegex(self.new(profile=broken, status=UNREADABLE).err, r"for_nobody\.xml:4:64: Thuộc tính")
        self.assertIn("không có.xml: Không có tệp này", self.new(profile=self.folder / "không có.xml", status=UNREADABLE).err)
        self.assertIn("Tệp rỗng", self.new(profile=self.write("rỗng.xml", ""), status=UNREADABLE).err)
        other = odt(self.folder / "văn bản.odt", "Không phải hồ sơ")
        self.new(profile=other, status=UNREADABLE)
        self.assertFalse((self.folder / "a.odt").exists())

    def test_a_profile_that_would_sign_wrongly_is_told_and_used(self):
        content = COMMITTEE.read_text("utf-8").replace("Trần Thị B", "TS. Trần Thị B").replace(' collective="true"', "")
        run = self.new("--signer", "pct", profile=self.write("hồ sơ.xml", content))
        self.assertIn("Người ký “Nguyễn Văn A”: “TM.” chỉ dùng cho", run.err)
        self.assertIn("Người ký “TS. Trần Thị B”: không ghi học hàm", run.err)
        self.assertIn("TS. Trần Thị B", self.text())

    def test_the_profile_is_never_written_over(self):
        profile = self.write("hồ sơ.odt", COMMITTEE.read_bytes())
        run = self.run_program("new", "BC", "--profile", profile, "-o", profile, status=WRONG_USE)
        self.assertIn("-o trùng với tệp hồ sơ", run.err)
        self.assertEqual(profile.read_bytes(), COMMITTEE.read_bytes())

    def test_an_original_that_is_not_there_is_told(self):
        run = self.new("--of", self.folder / "gốc.odt", status=UNREADABLE)
        self.assertIn("gốc.odt: Không có tệp này", run.err)


if __name__ == "__main__":
    unittest.main()
