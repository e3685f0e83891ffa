"""Gọi Trình Ký từ macro Python: đặt tệp này vào thư mục Scripts/python của hồ sơ người dùng.

Calling Trình Ký from Python macros. tests/uno/macros_test.cpp runs what stands here.
"""

import uno
from com.sun.star.beans import NamedValue
from com.sun.star.lang import IllegalArgumentException


def _service(name):
    context = XSCRIPTCONTEXT.getComponentContext()  # noqa: F821: given by the office
    return context.ServiceManager.createInstanceWithContext(name, context)


def tao_nghi_quyet(*_):
    """Mở dự thảo nghị quyết mới, điền trước trích yếu và địa danh. / Opens a new resolution with subject and place filled in."""
    fields = (
        NamedValue("trichYeu", "Về nhiệm vụ phát triển kinh tế - xã hội năm 2026"),
        NamedValue("diaDanh", "Thử Nghiệm"),
    )
    return _service("vn.trinhky.DraftCreator").create("NQ", fields, ())


def tao_bao_cao_theo_ho_so(profile_path):
    """Báo cáo do cấp phó ký, theo hồ sơ cơ quan trong một tệp. / A report signed by a deputy, filled from a profile in a file."""
    fields = (NamedValue("trichYeu", "Kết quả công tác năm 2026"),)
    options = (NamedValue("Profile", uno.systemPathToFileUrl(profile_path)), NamedValue("Signer", "pct"))
    return _service("vn.trinhky.DraftCreator").create("BC", fields, options)


def dien_bang(document, data_path):
    """Điền bảng chỉ tiêu; trả về câu tóm tắt. / Fills in the indicator table; gives a summary."""
    report = _service("vn.trinhky.TableFiller").fill(document, uno.systemPathToFileUrl(data_path), ())
    return f"{report.TableName}: {report.Rows} hàng, {report.Columns} cột"


def cap_nhat_so_lieu(document, data_path):
    """Cập nhật số liệu các bảng đã điền; trả về câu tóm tắt. / Refreshes the figures of filled tables; gives a summary."""
    options = (NamedValue("Highlight", True),)
    report = _service("vn.trinhky.TableRefiller").refill(document, uno.systemPathToFileUrl(data_path), options)
    return f"{report.Changed} chỗ, {report.Rows} hàng mới, giữ {report.Kept}\n" + "".join(f"{line}\n" for line in report.Changes)


def chen_so_lieu(document, data_path, address):
    """Chèn một số liệu tại con trỏ; trả về chữ đã chèn. / Inserts a figure at the cursor; gives the text written."""
    return _service("vn.trinhky.FigureInserter").insertFigure(document, uno.systemPathToFileUrl(data_path), address)


def kiem_tra(document):
    """Kiểm tra; mỗi kết quả một dòng. / Checks; one line for each finding."""
    findings = _service("vn.trinhky.DraftChecker").check(document, ())
    return "".join(f"{f.Severity} {f.Rule}, đoạn {f.Paragraph}: {f.Message}\n" for f in findings)


def danh_so_lai(document):
    """Đánh số lại cùng các chỗ dẫn chiếu; trả về câu tóm tắt. / Renumbers, references too; gives a summary."""
    report = _service("vn.trinhky.DraftRenumberer").renumber(document, ())
    return f"{report.Units} số, {report.References} dẫn chiếu\n" + "".join(f"{line}\n" for line in report.Changes)


def sua_loi(document):
    """Sửa các lỗi an toàn trong một bước hoàn tác; trả về câu tóm tắt. / Makes the safe fixes as one step to undo; gives a summary."""
    report = _service("vn.trinhky.DraftFixer").fix(document, (NamedValue("Tier", "safe"),))
    return "".join(f"{f.Rule}, đoạn {f.Paragraph}\n" for f in report.Fixed) + f"còn {len(report.Left)} mục"


def du_lieu_trao_doi(document):
    """Dữ liệu trao đổi văn bản (edXML), rồi những gì văn bản chưa cho biết. / Exchange data, then what the document does not say."""
    xml, missing = _service("vn.trinhky.DocumentExchange").header(document, ())
    return xml + "".join(f"{sentence}\n" for sentence in missing)


def loai_khong_co(*_):
    """Lời gọi sai cho câu tiếng Việt. / A wrong call gives its sentence."""
    try:
        _service("vn.trinhky.DraftCreator").create("XYZ", (), ())
    except IllegalArgumentException as error:
        return error.Message


g_exportedScripts = (tao_nghi_quyet, tao_bao_cao_theo_ho_so, dien_bang, cap_nhat_so_lieu, kiem_tra, sua_loi, du_lieu_trao_doi, danh_so_lai, loai_khong_co)
