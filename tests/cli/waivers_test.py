"""trinhky check: findings that a document sets aside with a reason."""

import json
import unittest
import zipfile
from xml.sax.saxutils import escape

from support import CLEAN, DRAFT, FINDINGS, CliTest, docx, odt

PROPERTY = "TrinhKyWaivers"
GAP = ("--rule", "NUM-GAP")


def record(fingerprint, **changes):
    waiver = {"fingerprint": fingerprint, "before": "", "after": "", "alone": True, "rule": "NUM-GAP", "reason": "Đã hỏi Sở Nội vụ",
              "by": "Nguyễn Văn A", "at": "2025-12-20T09:15:00", "quote": "4. Bảo đảm quốc phòng, an ninh."}
    return json.dumps({"version": 1, "waivers": [waiver | changes]})


def waived_odt(path, text, value):
    meta = ('<?xml version="1.0" encoding="UTF-8"?><office:document-meta '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta>'
            f'<meta:user-defined meta:name="{PROPERTY}">{escape(value)}</meta:user-defined></office:meta></office:document-meta>')
    return odt(path, text, extra={"meta.xml": meta})


def waived_docx(path, text, value):
    docx(path, text)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode("utf-8") for name in package.namelist()}
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>", '<Override PartName="/docProps/custom.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>')
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(
        "</Relationships>", f'<Relationship Id="rId2" Type="{office}/relationships/custom-properties" '
        'Target="docProps/custom.xml"/></Relationships>')
    parts["docProps/custom.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="{office}/custom-properties" '
        f'xmlns:vt="{office}/docPropsVTypes"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" '
        f'name="{PROPERTY}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property></Properties>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


class Waivers(CliTest):
    def setUp(self):
        super().setUp()
        document, = self.check_json(odt(self.folder / "plain.odt", DRAFT), *GAP, status=FINDINGS)
        self.fingerprint = document["findings"][0]["fingerprint"]

    def test_a_waived_finding_is_reported_with_its_reason_and_counts_no_more(self):
        value = record(self.fingerprint)
        files = [waived_odt(self.folder / "a.odt", DRAFT, value), waived_docx(self.folder / "b.docx", DRAFT, value)]
        for document in self.check_json(*files, *GAP, status=CLEAN):
            with self.subTest(document["path"]):
                finding, = document["findings"]
                self.assertEqual(finding["waiver"],
                                 {"reason": "Đã hỏi Sở Nội vụ", "by": "Nguyễn Văn A", "at": "2025-12-20T09:15:00"})
                self.assertEqual(document["counts"], {"error": 0, "warning": 0, "info": 0})
                self.assertNotIn("voidedWaivers", document)

    def test_the_text_report_tells_reason_and_name(self):
        file = waived_odt(self.folder / "a.odt", DRAFT, record(self.fingerprint))
        run = self.run_program("check", file, *GAP, status=CLEAN)
        self.assertIn("đã bỏ qua, không tính: Đã hỏi Sở Nội vụ (Nguyễn Văn A, 2025-12-20T09:15:00)", run.out)
        self.assertIn("0 lỗi, 0 cảnh báo, 0 gợi ý; 1 đã bỏ qua", run.out)

    def test_a_waiver_is_void_when_its_words_have_changed(self):
        file = waived_docx(self.folder / "b.docx", DRAFT.replace("4. Bảo đảm quốc phòng", "4. Giữ vững quốc phòng"),
                           record(self.fingerprint))
        document, = self.check_json(file, *GAP, status=FINDINGS)
        self.assertIsNone(document["findings"][0]["waiver"])
        voided, = document["voidedWaivers"]
        self.assertEqual((voided["rule"], voided["quote"]), ("NUM-GAP", "4. Bảo đảm quốc phòng, an ninh."))

    def test_a_damaged_record_is_told_and_sets_nothing_aside(self):
        file = waived_odt(self.folder / "a.odt", DRAFT, record(self.fingerprint)[:-1])
        run = self.run_program("check", file, *GAP, status=FINDINGS)
        self.assertIn("a.odt", run.err)
        self.assertIn(PROPERTY, run.err)


if __name__ == "__main__":
    unittest.main()
