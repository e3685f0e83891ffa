"""trinhky check: the report, what chooses the rules, and documents that cannot be read."""

import json
import os
import pathlib
import signal
import subprocess
import unittest

from json_schema import faults
from support import (CLEAN, DRAFT, FINDINGS, GAP_LINE, PROGRAM, SOURCE, UNREADABLE, WRONG_USE, CliTest, docx, flat_odt,
                     odt, rules_and_places, wait_for_office, zipped)

DOCUMENT_KEYS = {"path", "kind", "regime", "stage", "asOf", "asOfSource", "pack", "findings", "notEvaluated", "counts", "timing"}
FINDING_KEYS = {"rule", "severity", "message", "clause", "observed", "expected", "where", "fix", "fingerprint", "waiver"}
GAP = ("NUM-GAP", GAP_LINE)


class Report(CliTest):
    def test_the_json_report_has_the_form_of_the_contract(self):
        file = self.write("nq.txt", DRAFT)
        run = self.run_program("check", file, "--format", "json", status=FINDINGS)
        report = json.loads(run.out)
        self.assertEqual(report["tool"], {"name": "trinhky", "version": "0.1.0"})
        document, = report["documents"]
        self.assertEqual(set(document), DOCUMENT_KEYS)
        self.assertEqual((document["path"], document["kind"], document["regime"]), (str(file), "NQ", "ND30"))
        self.assertEqual((document["stage"], document["asOf"], document["asOfSource"]), ("draft", "2025-12-19", "document"))
        self.assertEqual(document["pack"]["id"], "nd30-2020")
        gap, = [finding for finding in document["findings"] if finding["rule"] == "NUM-GAP"]
        self.assertEqual(set(gap) - {"related"}, FINDING_KEYS)
        self.assertEqual((gap["severity"], gap["observed"], gap["expected"], gap["waiver"]), ("error", "4", "3", None))
        where = gap["where"]
        self.assertEqual((where["story"], where["paragraph"], where["page"]), ("body", GAP_LINE, None))
        self.assertEqual(where["quote"], "4. Bảo đảm quốc phòng, an ninh.")
        self.assertEqual(where["span"][0], 0)
        self.assertIn("Điều 1", where["path"])

    def test_every_report_fits_the_published_schema(self):
        schema = json.loads((SOURCE / "docs" / "check-report.schema.json").read_text("utf-8"))
        files = [self.write("nq.txt", DRAFT), odt(self.folder / "a.odt", DRAFT), self.folder / "none.odt",
                 self.write("đảng.txt", "ĐẢNG CỘNG SẢN VIỆT NAM\nNGHỊ QUYẾT\nĐảng bộ xã Thử Nghiệm\n")]
        report = json.loads(self.run_program("check", "--format", "json", *files, status=UNREADABLE).out)
        self.assertEqual(list(faults(report, schema)), [])
        report["documents"][0]["findings"][0]["where"].pop("span")
        report["documents"][1]["findings"][0]["severity"] = "fatal"
        self.assertEqual(len(list(faults(report, schema))), 2)

    def test_the_same_draft_is_judged_alike_in_every_form(self):
        files = [self.write("a.txt", DRAFT), odt(self.folder / "b.odt", DRAFT), docx(self.folder / "c.docx", DRAFT)]
        for document in self.check_json(*files, "--rule", "NUM-*", status=FINDINGS):
            with self.subTest(document["path"]):
                self.assertEqual(rules_and_places(document), [GAP])

    def test_lines_of_plain_text_are_its_paragraphs(self):
        dos = self.write("dos.txt", DRAFT.replace("\n", "\r\n"))
        marked = self.write("mark.txt", "\ufeff" + DRAFT)
        pages = self.write("pages.txt", DRAFT.replace("Điều 1. ", "\fĐiều 1. "))
        control = self.write("control.txt", DRAFT.replace("KHÓA I, ", "KHÓA I,\x1a"))
        for document in self.check_json(dos, marked, pages, control, "--rule", "NUM-*", status=FINDINGS):
            with self.subTest(document["path"]):
                self.assertEqual(rules_and_places(document), [GAP])

    def test_very_long_lines_stay_one_paragraph(self):
        long_line = "Căn cứ " + "từng chữ một " * 4000 + ";"
        file = self.write("long.txt", DRAFT.replace("Căn cứ Luật", long_line + "\nCăn cứ Luật"))
        document, = self.check_json(file, "--rule", "NUM-*", status=FINDINGS)
        self.assertEqual(rules_and_places(document), [("NUM-GAP", GAP_LINE + 1)])

    def test_the_text_report_is_lines_with_file_paragraph_and_rule(self):
        file = self.write("nq.txt", DRAFT)
        run = self.run_program("check", file, status=FINDINGS)
        line, = [line for line in run.out.splitlines() if "[NUM-GAP]" in line]
        self.assertTrue(line.startswith(f"{file}:{GAP_LINE}: lỗi: "), line)
        self.assertIn(" — NĐ 30/2020/NĐ-CP", line)

    def test_the_report_goes_to_the_named_file_whole(self):
        file = self.write("nq.txt", DRAFT)
        target = self.folder / "kết quả.json"
        run = self.run_program("check", file, "--format", "json", "-o", target, status=FINDINGS)
        self.assertEqual(run.out, "")
        self.assertEqual(len(json.loads(target.read_text("utf-8"))["documents"]), 1)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["kết quả.json", "nq.txt"])

    def test_the_report_never_replaces_a_document(self):
        file = self.write("nq.txt", DRAFT)
        self.run_program("check", file, "-o", file, status=WRONG_USE)
        self.run_program("check", file, "-o", self.folder / "." / "nq.txt", status=WRONG_USE)
        self.assertEqual(file.read_text("utf-8"), DRAFT)
        run = self.run_program("check", file, "-o", self.folder / "none" / "a.txt", status=WRONG_USE)
        self.assertIn("Không ghi được", run.err)

    def test_pages_are_told_when_asked_for(self):
        far = DRAFT.replace("Điều 1. ", "Đoạn văn.\n" * 80 + "Điều 1. ")
        file = odt(self.folder / "far.odt", far)
        document, = self.check_json(file, "--rule", "NUM-GAP", "--pages", status=FINDINGS)
        self.assertGreaterEqual(document["findings"][0]["where"]["page"], 2)

    def test_rules_about_pages_judge_only_with_pages(self):
        file = odt(self.folder / "a.odt", DRAFT)
        document, = self.check_json(file, "--rule", "LAY-ORPHAN", status=CLEAN)
        self.assertIn("--pages", document["notEvaluated"][0]["reason"])
        document, = self.check_json(file, "--rule", "LAY-ORPHAN", "--pages", status=CLEAN)
        self.assertEqual((document["notEvaluated"], document["findings"]), ([], []))

    def test_several_offices_keep_the_order_of_the_documents(self):
        files = [self.write(f"{number}.txt", DRAFT) for number in range(5)]
        documents = self.check_json(*files, "--jobs", "99", status=FINDINGS)
        self.assertEqual([document["path"] for document in documents], [str(file) for file in files])
        self.assertTrue(all(GAP in rules_and_places(document) for document in documents))


class Choice(CliTest):
    def setUp(self):
        super().setUp()
        self.file = self.write("nq.txt", DRAFT)

    def test_fail_on_decides_between_0_and_1(self):
        self.run_program("check", self.file, "--fail-on", "none", status=CLEAN)
        self.run_program("check", self.file, "--rule", "NUM-ORDER", status=CLEAN)
        blank = self.write("blank.txt", DRAFT.replace("4. Bảo", "3. Bảo").replace("Số: 12/", "Số:     /"))
        self.run_program("check", blank, "--rule", "HDR-*", "--fail-on", "warning", status=CLEAN)
        self.run_program("check", blank, "--rule", "HDR-*", "--stage", "issued", status=FINDINGS)

    def test_options_choose_rules_date_and_kind(self):
        document, = self.check_json(self.file, "--as-of", "2024-05-06", "--kind", "QD", "--rule", "SEC-*", "--fail-on", "none")
        self.assertEqual((document["kind"], document["asOf"], document["asOfSource"]), ("QĐ", "2024-05-06", "option"))
        self.assertTrue(all(finding["rule"].startswith("SEC-") for finding in document["findings"]))

    def test_what_no_rule_or_kind_fits_is_wrong_use(self):
        self.assertIn("“NUM-GAPS”", self.run_program("check", self.file, "--rule", "NUM-GAPS", status=WRONG_USE).err)
        self.assertIn("“XYZ”", self.run_program("check", self.file, "--kind", "XYZ", status=WRONG_USE).err)

    def test_a_data_file_that_is_not_there_does_not_stop_the_check(self):
        run = self.run_program("check", self.file, "--data", self.folder / "none.xml", status=UNREADABLE)
        self.assertIn("[NUM-GAP]", run.out)
        self.assertIn("none.xml", run.err)


class Unreadable(CliTest):
    def test_each_is_reported_and_the_others_are_done(self):
        files = {
            "missing": self.folder / "thiếu.odt",
            "folder": self.folder,
            "too large": self.sparse("lớn.odt", 300 * 1024 * 1024),
            "protected by a password": protected(self.folder / "mật khẩu.odt"),
            "empty": self.write("rỗng.odt", b""),
            "broken package": self.write("hỏng.docx", b"PK\x03\x04 not a package" + bytes(200)),
            "truncated": self.write("cụt.odt", odt(self.folder / "whole.odt", DRAFT).read_bytes()[:400]),
            "picture": self.write("ảnh.odt", b"\x89PNG\r\n\x1a\n" + bytes(300)),
            "spreadsheet": zipped(self.folder / "bảng.ods", {
                "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml": '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
                               'office:version="1.3"><office:body><office:spreadsheet/></office:body></office:document-content>',
            }, "mimetype"),
            "text in another encoding": self.write("tcvn.txt", "Số: 1/BC\nThöû nghieäm".encode("latin-1", "replace")),
            "no text": self.write("byte.txt", b"\xff\xfe\xc3"),
        }
        good = self.write("tốt.txt", DRAFT)
        run = self.run_program("check", "--format", "json", *files.values(), good, status=UNREADABLE)
        documents = {document["path"]: document for document in json.loads(run.out)["documents"]}
        for case, file in files.items():
            with self.subTest(case):
                document = documents[str(file)]
                self.assertEqual(set(document), {"path", "error"})
                self.assertTrue(document["error"]["vi"] and document["error"]["en"])
                self.assertIn(str(file), run.err)
        self.assertIn(GAP, rules_and_places(documents[str(good)]))

        self.assertIn("mật khẩu", documents[str(files["protected by a password"])]["error"]["vi"])
        self.assertIn("UTF-8", documents[str(files["text in another encoding"])]["error"]["vi"])
        self.assertIn("256 MB", documents[str(files["too large"])]["error"]["vi"])

    def sparse(self, name, size):
        path = self.write(name, b"PK")
        os.truncate(path, size)
        return path

    def slow_and_good(self):
        slow = self.write("slow.fodt", flat_odt(("<text:p>" + "Đoạn văn bản dài. " * 30 + "</text:p>") * 60000))
        return slow, self.write("good.txt", DRAFT)

    def check_and_signal(self, number, *options):
        """A check of two documents whose office gets a signal while it reads the first; the entries of the report."""
        slow, good = self.slow_and_good()
        out = self.folder / "report.json"
        command = [PROGRAM, "check", "--format", "json", slow, good, "-o", out, *options]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
            os.kill(wait_for_office(running, lambda office: has_open(office, slow)), number)
            self.assertEqual(running.wait(240), UNREADABLE)
        return json.loads(out.read_text("utf-8"))["documents"]

    def test_a_document_that_crashes_the_office_costs_only_itself(self):
        first, second = self.check_and_signal(signal.SIGKILL)
        self.assertIn("ngừng đột ngột", first["error"]["vi"])
        self.assertIn(GAP, rules_and_places(second))

    def test_a_document_over_its_time_is_given_up_and_the_next_one_read(self):
        first, second = self.check_and_signal(signal.SIGSTOP, "--time-limit", "10")
        self.assertIn("10 giây", first["error"]["vi"])
        self.assertIn(GAP, rules_and_places(second))


def has_open(process, file):
    """True while the process reads the file. The process goes on meanwhile: what it closes between two looks is not open."""
    folder = pathlib.Path(f"/proc/{process}/fd")
    return str(file) in filter(None, map(target, listed(folder)))


def listed(folder):
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def target(link):
    try:
        return os.readlink(link)
    except OSError:
        return None


def protected(path):
    """A package whose content is encrypted with a password that nobody knows."""
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    checksum = "AAAAAAAAAAAAAAAAAAAAAAAAAAA="
    return zipped(path, {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": bytes(range(256)),
        "META-INF/manifest.xml":
            f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{manifest}" manifest:version="1.2">'
            '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="512">'
            f'<manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="{checksum}">'
            '<manifest:algorithm manifest:algorithm-name="Blowfish CFB" manifest:initialisation-vector="AAAAAAAAAAA="/>'
            '<manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:iteration-count="1024" '
            'manifest:salt="AAAAAAAAAAAAAAAAAAAAAA=="/>'
            "</manifest:encryption-data></manifest:file-entry></manifest:manifest>",
    }, "mimetype")


class Names(CliTest):
    def test_vietnamese_names_work_in_the_c_locale(self):
        file = odt(self.folder / "Nghị quyết số 1 (dự thảo) #%25.odt", DRAFT)
        plain = self.write("thư mục/văn bản.txt", DRAFT)
        for document in self.check_json(file, plain, "--rule", "NUM-*", status=FINDINGS, environment={"LC_ALL": "C"}):
            self.assertEqual(rules_and_places(document), [GAP])

    def test_a_relative_name_is_reported_as_given(self):
        self.write("văn bản.txt", DRAFT)
        document, = self.check_json("văn bản.txt", status=FINDINGS, cwd=self.folder)
        self.assertEqual(document["path"], "văn bản.txt")


if __name__ == "__main__":
    unittest.main()
