"""trinhky renumber: typed numbers and references, dry run, and what is left alone."""

import unittest

from support import CLEAN, DRAFT, WRONG_USE, CliTest, odt, text_of

BROKEN = DRAFT.replace("4. Bảo đảm quốc phòng", "5. Bảo đảm quốc phòng").replace(
    "tổ chức thực hiện Nghị quyết này.", "tổ chức thực hiện Nghị quyết này, báo cáo theo khoản 5 Điều 1.")


class Renumber(CliTest):
    def setUp(self):
        super().setUp()
        self.draft = odt(self.folder / "dự thảo.odt", BROKEN)
        self.before = self.draft.read_bytes()

    def test_numbers_and_references_are_right_and_the_input_stays(self):
        out = self.folder / "ra.odt"
        self.run_program("renumber", self.draft, "-o", out, status=CLEAN)
        text = text_of(out)
        self.assertIn("3. Bảo đảm quốc phòng", text)
        self.assertIn("theo khoản 3 Điều 1", text)
        self.assertEqual(self.draft.read_bytes(), self.before)
        again = self.run_program("renumber", out, "--dry-run", status=CLEAN)
        self.assertIn("không có gì phải sửa", again.out)

    def test_a_dry_run_tells_each_change_and_writes_nothing(self):
        run = self.run_program("renumber", self.draft, "--dry-run", status=CLEAN)
        self.assertIn("5. Bảo đảm quốc phòng", run.out)
        self.assertIn("→ 3. Bảo đảm quốc phòng", run.out)
        self.assertIn("1 chỗ dẫn chiếu", run.out)
        self.assertEqual([file.name for file in self.folder.iterdir()], ["dự thảo.odt"])

    def test_word_documents_are_renumbered_in_their_form(self):
        word = self.folder / "ra.docx"
        self.run_program("renumber", self.draft, "-o", word, status=CLEAN)
        self.assertTrue(word.read_bytes().startswith(b"PK"))
        self.assertIn("không có gì phải sửa", self.run_program("renumber", word, "--dry-run", status=CLEAN).out)

    def test_the_input_is_not_written_over_unless_told(self):
        self.run_program("renumber", self.draft, "-o", self.draft, status=WRONG_USE)
        self.run_program("renumber", self.draft, status=WRONG_USE)
        self.assertEqual(self.draft.read_bytes(), self.before)
        self.run_program("renumber", self.draft, "--in-place", status=CLEAN)
        self.assertIn("3. Bảo đảm quốc phòng", text_of(self.draft))


if __name__ == "__main__":
    unittest.main()
