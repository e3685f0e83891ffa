"""What the tests of the command line share: running the program, and documents made on the spot."""

import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import unittest
import zipfile

SOURCE = pathlib.Path(os.environ.get("TRINHKY_SOURCE_DIR", pathlib.Path(__file__).parents[2])).resolve()
PROGRAM = pathlib.Path(os.environ.get("TRINHKY_PROGRAM", SOURCE / "build" / "bin" / "trinhky")).resolve()

OFFICE = pathlib.Path(os.environ.get("TRINHKY_OFFICE", "/usr/lib/libreoffice"))

CLEAN, FINDINGS, WRONG_USE, UNREADABLE = 0, 1, 2, 3

# An invented resolution whose only fault is that khoản 2 is followed by khoản 4.
DRAFT = """HỘI ĐỒNG NHÂN DÂN
XÃ THỬ NGHIỆM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/NQ-HĐND
Thử Nghiệm, ngày 19 tháng 12 năm 2025
NGHỊ QUYẾT
Về nhiệm vụ phát triển kinh tế - xã hội năm 2026
HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM
KHÓA I, KỲ HỌP THỨ BA
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;
Xét Tờ trình số 30/TTr-UBND ngày 10 tháng 12 năm 2025 của Ủy ban nhân dân xã về nhiệm vụ năm 2026.
QUYẾT NGHỊ:
Điều 1. Nhiệm vụ năm 2026
1. Phát triển kinh tế.
2. Phát triển văn hóa - xã hội.
4. Bảo đảm quốc phòng, an ninh.
Điều 2. Tổ chức thực hiện
Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này.
Nghị quyết này đã được Hội đồng nhân dân xã Thử Nghiệm khóa I, kỳ họp thứ ba thông qua ngày 19 tháng 12 năm 2025./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn A
"""
GAP_LINE = 17


class Run:
    """One finished run of the program."""

    def __init__(self, arguments, **options):
        environment = dict(os.environ, **options.pop("environment", {}))
        done = subprocess.run([PROGRAM, *map(os.fsencode, arguments)], capture_output=True, env=environment, timeout=300,
                              check=False, **options)
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    def documents(self):
        return json.loads(self.out)["documents"]


class CliTest(unittest.TestCase):
    """A test with a folder of its own that is gone afterwards."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="trinhky-cli-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def run_program(self, *arguments, status=None, **options):
        done = Run([str(argument) for argument in arguments], **options)
        if status is not None:
            self.assertEqual(done.status, status, done.out + done.err)
        return done

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return path

    def check_json(self, *arguments, **options):
        return self.run_program("check", "--format", "json", *arguments, **options).documents()


class UsualOffice:
    """An office as a user has it, with the settings given, at work on the arguments; ended with its whole group."""

    def __init__(self, profile, *arguments, settings=""):
        program = OFFICE if (OFFICE / "soffice").exists() else OFFICE / "program"
        (profile / "user").mkdir(parents=True, exist_ok=True)
        (profile / "user" / "registrymodifications.xcu").write_text(
            '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
            f"{settings}</oor:items>", "utf-8")
        self.process = subprocess.Popen(
            [program / "soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", *arguments],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=dict(os.environ, LC_ALL="C.UTF-8"))

    def wait_for(self, happened):
        """Until it happened or the office ended; False when neither came about in two minutes."""
        end = time.monotonic() + 120
        while not happened() and time.monotonic() < end and not has_ended(self.process):
            pass
        return happened()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()


def has_ended(process):
    """Looks for a moment, so that a loop around it takes no processor from the office."""
    try:
        process.wait(0.02)
        return True
    except subprocess.TimeoutExpired:
        return False


def children_of(process):
    """The children of all its threads; a thread, or the process, may end while we look."""
    children = []
    try:
        for task in pathlib.Path(f"/proc/{process}/task").iterdir():
            children += [int(number) for number in (task / "children").read_text().split()]
    except OSError:
        pass
    return children


def wait_for_office(program, ready=lambda office: True):
    """The office that the program has started, once it is ready. A fresh one starts twice, each time as another process."""
    while not has_ended(program):
        for child in children_of(program.pid):
            if b"soffice" in command_line(child) and ready(child):
                return child
    raise AssertionError("the program ended before its office was ready")


def command_line(process):
    try:
        return pathlib.Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def text_of(document):
    """The words of an .odt, without its formatting."""
    with zipfile.ZipFile(document) as package:
        content = package.read("content.xml").decode("utf-8")
    return re.sub(r"<[^>]+>", "", content.replace("</text:p>", "\n").replace("<text:line-break/>", "\n"))


def rules_and_places(document):
    return [(finding["rule"], finding["where"]["paragraph"]) for finding in document["findings"]]


def zipped(path, parts, first_stored=None):
    """A package of the named parts; `first_stored` stands first and uncompressed, as the ODF mimetype must."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        if first_stored:
            package.writestr(zipfile.ZipInfo(first_stored), parts[first_stored])
        for name, content in parts.items():
            if name != first_stored:
                package.writestr(name, content)
    return path


ODF = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
       'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
       'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
       'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" '
       'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
       'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
       'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
       'xmlns:ooo="http://openoffice.org/2004/office" '
       'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dom="http://www.w3.org/2001/xml-events"')


def odt(path, text, image=None, scripts="", extra=None):
    """A text document of one paragraph a line, with a linked image and scripts when wanted."""
    body = "".join(f"<text:p>{line}</text:p>" for line in text.splitlines())
    if image:
        body += (f'<text:p><draw:frame svg:width="1cm" svg:height="1cm"><draw:image xlink:href="{image}" xlink:type="simple" '
                 'xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>')
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODF} office:version="1.3">{scripts}'
                       f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }
    parts.update(extra or {})
    entries = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
                      for name in parts if name != "mimetype")
    parts["META-INF/manifest.xml"] = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.3" '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        f"{entries}</manifest:manifest>")
    return zipped(path, parts, "mimetype")


def flat_odt(body, styles=""):
    """The text of a flat document with the paragraphs and automatic styles given."""
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODF} office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.text">'
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document>")


def docx(path, text, image=None):
    """The same as .docx."""
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>' for line in text.splitlines())
    relations = ""
    if image:
        relations = ('<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
                     f'Target="{image}" TargetMode="External"/>')
        body += ('<w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="a"/>'
                 '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
                 '<pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr>'
                 '<pic:blipFill><a:blip r:link="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
                 '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>'
                 '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>')
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return zipped(path, {
        "[Content_Types].xml":
            f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
            f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels":
            f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{package}/relationships">{relations}</Relationships>',
        "word/document.xml":
            '<?xml version="1.0" encoding="UTF-8"?><w:document '
            'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            f'xmlns:r="{office}" xmlns:wp="{drawing}/wordprocessingDrawing" xmlns:a="{drawing}/main" '
            f'xmlns:pic="{drawing}/picture"><w:body>{body}</w:body></w:document>',
    })
