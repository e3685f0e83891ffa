#include "cli/command_line.hpp"

namespace trinhky {

std::string usageText()
{
    return R"(Trình Ký: soạn và kiểm tra thể thức văn bản hành chính (Nghị định 30/2020/NĐ-CP).
Trình Ký: drafts and checks Vietnamese administrative documents (Decree 30/2020/NĐ-CP).

  trinhky new KIND [--form MẪU] [--medium electronic|paper] [--profile TỆP.xml [--signer MÃ]] [--of DOC]
              [--templates THƯ MỤC] [--set TÊN=GIÁ TRỊ]... [--date NNNN-TT-NN] -o TỆP
      văn bản mới từ mẫu / a new document from the skeleton of its kind
  trinhky fill DOC --data TỆP.xml [--layout ID|TỆP] [--at DẤU TRANG] [--dry-run] (-o TỆP | --in-place)
      điền bảng chỉ tiêu / fill the indicator table
  trinhky renumber DOC [--dry-run] (-o TỆP | --in-place)
      đánh số lại, dẫn chiếu sửa theo / renumber, references follow
  trinhky check DOC... [--format text|json|sarif|junit|html] [--kind KIND] [--as-of NNNN-TT-NN] [--stage draft|issued] [--rule MẪU]...
                [--config TỆP.xml] [--pages] [--fail-on error|warning|none] [--jobs N] [-o TỆP]
      kiểm tra dự thảo / check drafts
  trinhky fix DOC [--tier safe|guarded] [--rule MÃ]... [--profile TỆP.xml] [--dry-run] (-o TỆP | --in-place)
      sửa lỗi: safe chỉ sửa chỗ chắc chắn, guarded sửa cả chỗ nên xem lại / fix findings: safe only what is certain, guarded
      also what should be looked at; 0 khi đã ghi xong, dù còn lỗi / exit status 0 once written, whatever is left
  trinhky exchange DOC [-o TỆP.xml]  dữ liệu trao đổi văn bản (edXML) / document exchange data (edXML)
  trinhky kinds [--format json] [--templates THƯ MỤC]
                                   loại văn bản và các trường / kinds and their fields
  trinhky rules [--format json]    các quy tắc / the rules
  trinhky explain RULE             giải thích một quy tắc / explain a rule
  trinhky doctor                   xem máy đã đủ để chạy chưa / see whether this machine has what is needed

  --templates THƯ MỤC mẫu riêng của cơ quan, đứng trên mẫu kèm theo / templates of an office's own, above the shipped ones
  --office PIPE       dùng LibreOffice đang chạy / use a running office
  --time-limit GIÂY   thời gian tối đa cho một văn bản (300) / seconds for one document

Đọc .odt .fodt .docx .doc .rtf .txt (UTF-8); ghi theo đuôi của -o: .odt .fodt .docx .pdf.
Mã kết thúc / exit status: 0 không có lỗi / no findings; 1 có lỗi / findings; 2 dùng sai / wrong use; 3 có tệp không đọc được /
a file could not be read.
)";
}

} // namespace trinhky
