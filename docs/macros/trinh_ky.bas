REM Gọi Trình Ký từ macro Basic: Công cụ > Macro > Sửa macro, dán vào một mô-đun.
REM Calling Trình Ký from Basic macros. tests/uno/macros_test.cpp runs what stands here.
Option Explicit

' Giá trị có tên, như các dịch vụ của Trình Ký nhận. / A named value, as the services take it.
Function CoTen(ten As String, giaTri) As Object
	Dim cap As New com.sun.star.beans.NamedValue
	cap.Name = ten
	cap.Value = giaTri
	CoTen = cap
End Function

' Mở dự thảo nghị quyết mới, điền trước trích yếu và địa danh. / Opens a new resolution with subject and place filled in.
Function TaoNghiQuyet() As Object
	Dim nguoiTao As Object
	nguoiTao = createUnoService("vn.trinhky.DraftCreator")
	TaoNghiQuyet = nguoiTao.create("NQ", _
		Array(CoTen("trichYeu", "Về nhiệm vụ phát triển kinh tế - xã hội năm 2026"), CoTen("diaDanh", "Thử Nghiệm")), Array())
End Function

' Báo cáo do cấp phó ký, theo hồ sơ cơ quan trong một tệp. / A report signed by a deputy, filled from an agency profile in a file.
Function TaoBaoCaoTheoHoSo(tepHoSo As String) As Object
	Dim nguoiTao As Object
	nguoiTao = createUnoService("vn.trinhky.DraftCreator")
	TaoBaoCaoTheoHoSo = nguoiTao.create("BC", Array(CoTen("trichYeu", "Kết quả công tác năm 2026")), _
		Array(CoTen("Profile", ConvertToURL(tepHoSo)), CoTen("Signer", "pct")))
End Function

' Điền bảng chỉ tiêu; trả về câu tóm tắt. / Fills in the indicator table; gives a summary.
Function DienBang(vanBan As Object, tepDuLieu As String) As String
	Dim ketQua As Object
	ketQua = createUnoService("vn.trinhky.TableFiller").fill(vanBan, ConvertToURL(tepDuLieu), Array())
	DienBang = ketQua.TableName & ": " & ketQua.Rows & " hàng, " & ketQua.Columns & " cột"
End Function

' Cập nhật số liệu các bảng đã điền; trả về câu tóm tắt. / Refreshes the figures of filled tables; gives a summary.
Function CapNhatSoLieu(vanBan As Object, tepDuLieu As String) As String
	Dim ketQua As Object, dong, cau As String
	ketQua = createUnoService("vn.trinhky.TableRefiller").refill(vanBan, ConvertToURL(tepDuLieu), Array(CoTen("Highlight", True)))
	cau = ketQua.Changed & " chỗ, " & ketQua.Rows & " hàng mới, giữ " & ketQua.Kept & Chr(10)
	For Each dong In ketQua.Changes
		cau = cau & dong & Chr(10)
	Next dong
	CapNhatSoLieu = cau
End Function

' Chèn một số liệu tại con trỏ; ví dụ “THU.UTH2024|tỷ đồng”; trả về chữ đã chèn. / Inserts a figure at the cursor; gives the text written.
Function ChenSoLieu(vanBan As Object, tepDuLieu As String, soLieu As String) As String
	ChenSoLieu = createUnoService("vn.trinhky.FigureInserter").insertFigure(vanBan, ConvertToURL(tepDuLieu), soLieu)
End Function

' Kiểm tra; mỗi kết quả một dòng. / Checks; one line for each finding.
Function KiemTra(vanBan As Object) As String
	Dim cacKetQua, ketQua, dong As String
	cacKetQua = createUnoService("vn.trinhky.DraftChecker").check(vanBan, Array())
	For Each ketQua In cacKetQua
		dong = dong & ketQua.Severity & " " & ketQua.Rule & ", đoạn " & ketQua.Paragraph & ": " & ketQua.Message & Chr(10)
	Next ketQua
	KiemTra = dong
End Function

' Đánh số lại cùng các chỗ dẫn chiếu; trả về câu tóm tắt. / Renumbers, references too; gives a summary.
Function DanhSoLai(vanBan As Object) As String
	Dim ketQua As Object, dong, cau As String
	ketQua = createUnoService("vn.trinhky.DraftRenumberer").renumber(vanBan, Array())
	cau = ketQua.Units & " số, " & ketQua.References & " dẫn chiếu" & Chr(10)
	For Each dong In ketQua.Changes
		cau = cau & dong & Chr(10)
	Next dong
	DanhSoLai = cau
End Function

' Sửa các lỗi an toàn trong một bước hoàn tác; trả về câu tóm tắt. / Makes the safe fixes as one step to undo; gives a summary.
Function SuaLoi(vanBan As Object) As String
	Dim ketQua As Object, daSua, dong As String
	ketQua = createUnoService("vn.trinhky.DraftFixer").fix(vanBan, Array(CoTen("Tier", "safe")))
	For Each daSua In ketQua.Fixed
		dong = dong & daSua.Rule & ", đoạn " & daSua.Paragraph & Chr(10)
	Next daSua
	SuaLoi = dong & "còn " & (UBound(ketQua.Left) + 1) & " mục"
End Function

' Dữ liệu trao đổi văn bản (edXML), rồi những gì văn bản chưa cho biết. / Exchange data, then what the document does not say.
Function DuLieuTraoDoi(vanBan As Object) As String
	Dim conThieu(), cau, ketQua As String
	ketQua = createUnoService("vn.trinhky.DocumentExchange").header(vanBan, conThieu)
	For Each cau In conThieu
		ketQua = ketQua & cau & Chr(10)
	Next cau
	DuLieuTraoDoi = ketQua
End Function

' Lời gọi sai cho câu tiếng Việt trong Error. / A wrong call gives its sentence in Error.
Function LoaiKhongCo() As String
	On Error GoTo Loi
	createUnoService("vn.trinhky.DraftCreator").create("XYZ", Array(), Array())
	Exit Function
Loi:
	LoaiKhongCo = Error
End Function
