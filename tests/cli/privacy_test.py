"""The private office fetches nothing, runs no macro, leaves nothing behind and touches nothing it was not asked to."""

import http.server
import os
import pathlib
import re
import select
import shutil
import signal
import subprocess
import threading
import unittest

from support import DRAFT, PROGRAM, SOURCE, UNREADABLE, CliTest, UsualOffice, command_line, docx, flat_odt, odt, wait_for_office

DATA = SOURCE / "tests" / "samples" / "chi_tieu_nam.xml"


class Listener:
    """Answers on 127.0.0.1 and keeps what was asked for."""

    def __init__(self):
        asked = self.asked = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append(self.path)
                self.send_error(404)

            do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Privacy(CliTest):
    def setUp(self):
        super().setUp()
        self.listener = Listener()
        self.addCleanup(self.listener.close)
        self.inputs = self.folder / "vào"
        self.inputs.mkdir()

    def linked(self):
        image = self.listener.address + "/anh.png"
        link = f'xlink:href="{image}" xlink:type="simple" xlink:actuate="onLoad"'
        background = self.inputs / "c.fodt"
        background.write_text(flat_odt('<text:p text:style-name="P1">Nền</text:p>', (
            '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties>'
            f"<style:background-image {link}/></style:paragraph-properties></style:style>")), "utf-8")
        bullet = self.inputs / "d.fodt"
        bullet.write_text(flat_odt(
            '<text:list text:style-name="L1"><text:list-item><text:p>Mục</text:p></text:list-item></text:list>', (
                f'<text:list-style style:name="L1"><text:list-level-style-image text:level="1" {link}>'
                '<style:list-level-properties fo:width="1cm" fo:height="1cm"/>'
                "</text:list-level-style-image></text:list-style>")), "utf-8")
        return [odt(self.inputs / "a.odt", DRAFT, image), docx(self.inputs / "b.docx", DRAFT, image), background, bullet]

    def test_an_office_with_its_usual_settings_does_ask_the_listener(self):
        """Without this the tests below would prove nothing."""
        if "LibreOffice 7." not in self.run_program("doctor").out:
            self.skipTest("later offices do not ask by themselves when they convert")
        for document in self.linked():
            self.listener.asked.clear()
            with UsualOffice(self.folder / "profile", "--convert-to", "pdf", "--outdir", self.folder, document) as office:
                self.assertTrue(office.wait_for(lambda: "/anh.png" in self.listener.asked), document.name)

    def test_checking_fetches_nothing(self):
        self.check_json(*self.linked(), "--pages")
        self.assertEqual(self.listener.asked, [])

    def test_filling_and_exporting_fetch_nothing(self):
        for document in self.linked():
            for ending in ("odt", "docx", "pdf"):
                out = self.folder / f"ra.{ending}"
                self.run_program("fill", document, "--data", DATA, "-o", out, status=0)
                self.assertGreater(out.stat().st_size, 1000)
        self.assertEqual(self.listener.asked, [])

    def test_an_office_that_trusts_macros_does_run_this_one(self):
        mark = self.folder / "ran"
        settings = ('<item oor:path="/org.openoffice.Office.Common/Security/Scripting">'
                    '<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>0</value></prop></item>')
        with UsualOffice(self.folder / "profile", with_macro(self.inputs / "macro.odt", mark), settings=settings) as office:
            self.assertTrue(office.wait_for(mark.exists))

    def test_macros_do_not_run(self):
        mark = self.folder / "ran"
        document = with_macro(self.inputs / "macro.odt", mark)
        self.check_json(document)
        self.run_program("fill", document, "--data", DATA, "-o", self.folder / "ra.odt", status=0)
        self.assertFalse(mark.exists())

    def test_inputs_and_their_folder_stay_as_they_are(self):
        documents = [*self.linked(), self.inputs / "e.txt"]
        documents[-1].write_text(DRAFT, "utf-8")
        before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in documents}
        # A lock file that comes and goes changes the time of the folder; a folder that nobody may write to must do as well.
        self.inputs.chmod(0o555)
        self.addCleanup(self.inputs.chmod, 0o755)
        folder_before = self.inputs.stat().st_mtime_ns
        self.check_json(*documents)
        self.run_program("fill", documents[0], "--data", DATA, "-o", self.folder / "ra.odt", status=0)
        self.assertEqual(self.inputs.stat().st_mtime_ns, folder_before)
        self.assertEqual({path: (path.read_bytes(), path.stat().st_mtime_ns) for path in documents}, before)

    def test_a_lock_file_left_by_another_office_is_no_obstacle(self):
        document = odt(self.inputs / "a.odt", DRAFT)
        lock = self.inputs / ".~lock.a.odt#"
        lock.write_text(",ai đó,máy khác,19.11.2026 08:00,file:///nha;", "utf-8")
        found, = self.check_json(document)
        self.assertEqual(found["kind"], "NQ")
        self.assertTrue(lock.exists())


class Leftovers(CliTest):
    def setUp(self):
        super().setUp()
        self.temporary = self.folder / "tạm"
        self.temporary.mkdir()
        self.environment = dict(os.environ, TMPDIR=str(self.temporary))

    def test_a_folder_for_temporary_files_that_is_not_there_is_told(self):
        run = self.run_program("kinds", status=UNREADABLE, environment={"TMPDIR": str(self.folder / "none")})
        self.assertIn("tệp tạm", run.err)

    def test_a_finished_run_leaves_no_profile(self):
        self.check_json(self.write("a.txt", DRAFT), environment={"TMPDIR": str(self.temporary)})
        self.assertEqual(list(self.temporary.iterdir()), [])

    def test_an_interrupted_run_ends_its_office_and_removes_its_files(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                out = self.folder / "báo cáo.txt"
                # Enough work that the signal comes in the middle of it.
                files = [self.write(f"{i}.txt", DRAFT) for i in range(40)] * 20
                with subprocess.Popen([PROGRAM, "check", *files, "-o", out], env=self.environment, stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL) as running:
                    office = wait_for_office(running, listens)
                    pipe = pipe_file(office)
                    running.send_signal(number)
                    self.assertEqual(running.wait(30), 128 + number)
                self.assertFalse(pipe.exists())
                self.assertFalse(pathlib.Path(f"/proc/{office}").exists())
                self.assertEqual(list(self.temporary.iterdir()), [])
                self.assertFalse(out.exists())

    def test_a_killed_run_takes_its_office_with_it(self):
        files = [self.write(f"{i}.txt", DRAFT) for i in range(40)] * 20
        with subprocess.Popen([PROGRAM, "check", *files], env=self.environment, stdout=subprocess.DEVNULL) as running:
            office = wait_for_office(running, listens)
            running.kill()
            running.wait(30)
        wait_until_gone(office)
        shutil.rmtree(self.temporary)


def listens(office):
    """True when the office has made its pipe: then it starts no second time."""
    pipe = pipe_file(office)
    return pipe is not None and pipe.exists()


def pipe_file(office):
    name = re.search(rb"--accept=pipe,name=([^;]+);", command_line(office))
    return name and pathlib.Path(f"/tmp/OSL_PIPE_{os.getuid()}_{name.group(1).decode()}")


def wait_until_gone(process):
    descriptor = -1
    try:
        descriptor = os.pidfd_open(process)
    except ProcessLookupError:
        return
    with open(descriptor, "rb", buffering=0) as handle:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        assert poll.poll(30000), "the office still runs"


def with_macro(path, mark):
    """A document whose Basic macro, bound to its opening, writes a file."""
    script = "http://openoffice.org/2000/script"
    library = "http://openoffice.org/2000/library"
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    basic = f'Sub Main\nOpen "{mark}" For Output As #1\nPrint #1, "ran"\nClose #1\nEnd Sub'
    return odt(path, DRAFT, scripts=(
        '<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" '
        'xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document" xlink:type="simple"/>'
        "</office:event-listeners></office:scripts>"), extra={
            "Basic/script-lc.xml": f'{head}<library:libraries xmlns:library="{library}" xmlns:xlink="http://www.w3.org/1999/xlink">'
                                   '<library:library library:name="Standard" library:link="false"/></library:libraries>',
            "Basic/Standard/script-lb.xml": f'{head}<library:library xmlns:library="{library}" library:name="Standard" '
                                            'library:readonly="false" library:passwordprotected="false">'
                                            '<library:element library:name="Module1"/></library:library>',
            "Basic/Standard/Module1.xml": f'{head}<script:module xmlns:script="{script}" script:name="Module1" '
                                          f'script:language="StarBasic">{basic}</script:module>',
        })


if __name__ == "__main__":
    unittest.main()
