"""trinhky exchange: the edXML header of a document."""

import unittest
import xml.etree.ElementTree as ElementTree

from support import CLEAN, DRAFT, UNREADABLE, WRONG_USE, CliTest, docx, odt

EDXML = "{http://www.mic.gov.vn/TBT/QCVN_102_2016}"
HEADER = f"{EDXML}edXMLEnvelope/{EDXML}edXMLHeader/{EDXML}MessageHeader"


def value(root, *names):
    return root.findtext("/".join([HEADER] + [EDXML + name for name in names]))


class Exchange(CliTest):
    def test_the_same_header_is_written_of_every_form(self):
        for file in (self.write("a.txt", DRAFT), odt(self.folder / "b.odt", DRAFT), docx(self.folder / "c.docx", DRAFT)):
            with self.subTest(file.suffix):
                out = file.with_suffix(".edxml")
                run = self.run_program("exchange", file, "-o", out, status=CLEAN)
                self.assertEqual(run.out, "")
                root = ElementTree.parse(out).getroot()
                self.assertEqual(root.tag, EDXML + "edXML")
                self.assertEqual(value(root, "From", "OrganName"), "HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM")
                self.assertEqual(value(root, "Code", "CodeNotation"), "NQ-HĐND")
                self.assertEqual(value(root, "DocumentType", "TypeName"), "Nghị quyết")
                self.assertEqual(value(root, "PromulgationInfo", "PromulgationDate"), "2025/12/19")
                self.assertGreaterEqual(int(value(root, "OtherInfo", "PageAmount")), 1)

    def test_a_draft_says_what_it_lacks_and_leaves_it_out(self):
        file = self.folder / "a.odt"
        self.run_program("new", "NQ", "-o", file, status=CLEAN)
        run = self.run_program("exchange", file, status=CLEAN)
        root = ElementTree.fromstring(run.out)
        self.assertIsNone(value(root, "Code", "CodeNumber"))
        self.assertNotIn("[", run.out)
        for sentence in ("Chưa có số văn bản.", "Chưa ghi đủ ngày, tháng, năm.", "Chưa có trích yếu."):
            self.assertIn(sentence, run.err)

    def test_what_is_no_administrative_document_has_nothing_to_exchange(self):
        file = self.write("thu.txt", "Chào anh,\nMai họp nhé.\n")
        out = self.folder / "a.edxml"
        self.assertIn("không có gì để trao đổi", self.run_program("exchange", file, "-o", out, status=UNREADABLE).err)
        self.assertFalse(out.exists())

    def test_the_document_is_never_written_over(self):
        file = odt(self.folder / "a.odt", DRAFT)
        before = file.read_bytes()
        self.assertIn("trùng với văn bản", self.run_program("exchange", file, "-o", file, status=WRONG_USE).err)
        self.assertEqual(file.read_bytes(), before)
        self.run_program("exchange", self.folder / "none.odt", status=UNREADABLE)


if __name__ == "__main__":
    unittest.main()
