"""--templates: the forms of an office's own."""

import json
import unittest

from support import CLEAN, UNREADABLE, WRONG_USE, CliTest, text_of

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<form xmlns="urn:trinhky:skeleton:1" kind="{kind}" vi="{name}" en="Own form" title="GIẤY KHEN">
  <field name="thanhTich" vi="Thành tích" en="Merit" hint-vi="Một câu" hint-en="One sentence" standard="[thành tích]"/>
  <body frame="named">
    <p element="BODY">Tặng giấy khen vì <field name="{field}"/>.</p>
  </body>
</form>
"""


class Templates(CliTest):
    def setUp(self):
        super().setUp()
        self.templates = self.folder / "mẫu của xã"
        (self.templates / "skeletons").mkdir(parents=True)

    def form(self, stem, kind="GK", name="Giấy khen", field="thanhTich"):
        (self.templates / "skeletons" / f"{stem}.xml").write_text(FORM.format(kind=kind, name=name, field=field), "utf-8")

    def test_a_kind_of_its_own_is_listed_and_made(self):
        self.form("GK")
        report = json.loads(self.run_program("kinds", "--format", "json", "--templates", self.templates, status=CLEAN).out)
        kind, = [kind for kind in report["kinds"] if kind["id"] == "GK"]
        self.assertEqual((kind["name"], kind["forms"][0]["origin"]), ("Giấy khen", "own"))
        self.assertIn("thanhTich", kind["fields"])
        self.assertIn("GK\tGiấy khen", self.run_program("kinds", "--templates", self.templates, status=CLEAN).out)
        out = self.folder / "a.odt"
        run = self.run_program("new", "GK", "--templates", self.templates, "--set", "thanhTich=góp công", "-o", out, status=CLEAN)
        self.assertEqual(run.err, "")
        self.assertIn("Tặng giấy khen vì góp công", text_of(out))

    def test_a_shipped_form_is_replaced(self):
        self.form("TB", kind="TB", name="Thông báo của xã")
        out = self.folder / "a.odt"
        self.run_program("new", "TB", "--templates", self.templates, "-o", out, status=CLEAN)
        self.assertIn("Tặng giấy khen", text_of(out))
        self.run_program("new", "TB", "-o", out, status=CLEAN)
        self.assertNotIn("Tặng giấy khen", text_of(out))

    def test_a_broken_form_is_named_and_the_rest_works(self):
        self.form("TB", kind="TB", field="khongCo")
        self.form("GK")
        out = self.folder / "a.odt"
        run = self.run_program("new", "TB", "--templates", self.templates, "-o", out, status=CLEAN)
        self.assertIn(f"{self.templates}/skeletons/TB.xml:5:", run.err)
        self.assertIn("khongCo", run.err)
        self.assertNotIn("Tặng giấy khen", text_of(out))
        self.run_program("new", "GK", "--templates", self.templates, "-o", out, status=CLEAN)

    def test_a_form_that_only_a_broken_file_has_is_refused_with_the_reason(self):
        self.form("GK", field="khongCo")
        run = self.run_program("new", "GK", "--templates", self.templates, "-o", self.folder / "a.odt", status=WRONG_USE)
        self.assertIn("GK.xml:5:", run.err)
        self.assertFalse((self.folder / "a.odt").exists())

    def test_a_folder_that_is_not_there_is_told(self):
        missing = self.folder / "không có"
        for command in (["kinds"], ["new", "NQ", "-o", self.folder / "a.odt"]):
            run = self.run_program(*command, "--templates", missing, status=UNREADABLE)
            self.assertIn("Không có thư mục mẫu này", run.err)
        self.assertIn("giá trị để trống", self.run_program("kinds", "--templates", "", status=WRONG_USE).err)


if __name__ == "__main__":
    unittest.main()
