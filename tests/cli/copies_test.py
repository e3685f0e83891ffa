"""trinhky new SY | TrS | SL --of: copies of a document, which stays as it is."""

import unittest

from support import CLEAN, DRAFT, UNREADABLE, WRONG_USE, CliTest, odt, text_of


class Copies(CliTest):
    def setUp(self):
        super().setUp()
        self.original = self.folder / "gốc.odt"
        odt(self.original, DRAFT)
        self.before = self.original.read_bytes()

    def copy(self, kind, *options, status=CLEAN):
        self.out = self.folder / "sao.odt"
        run = self.run_program("new", kind, "--of", self.original, *options, "--set",
                               "coQuanBanHanh=Ủy ban nhân dân xã Thử Nghiệm", "-o", self.out, status=status)
        self.assertEqual(self.original.read_bytes(), self.before)
        return run

    def test_on_paper_the_block_follows_the_end(self):
        for kind, words in (("SY", "SAO Y"), ("TrS", "TRÍCH SAO"), ("SL", "SAO LỤC")):
            with self.subTest(kind):
                self.copy(kind, "--medium", "paper")
                text = text_of(self.out)
                self.assertIn("KỲ HỌP THỨ BA", text)
                self.assertLess(text.index("Nguyễn Văn A"), text.index(words))
                self.assertIn(f"/{kind}-", text)

    def test_electronic_the_words_stand_first(self):
        self.copy("SY", "--medium", "electronic")
        text = text_of(self.out)
        self.assertLess(text.index("SAO Y; Ủy ban nhân dân xã Thử Nghiệm"), text.index("XÃ THỬ NGHIỆM"))

    def test_only_copies_copy(self):
        self.assertIn("Chỉ bản sao", self.copy("NQ", status=WRONG_USE).err)
        self.assertFalse(self.out.exists())

    def test_a_damaged_original_is_unreadable(self):
        self.original = self.folder / "hỏng.odt"
        self.original.write_bytes(b"PK\x03\x04 no package")
        self.before = self.original.read_bytes()
        self.assertIn("hỏng.odt", self.copy("SY", status=UNREADABLE).err)
        self.assertFalse(self.out.exists())


if __name__ == "__main__":
    unittest.main()
