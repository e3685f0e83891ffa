#pragma once
#include <cstdint>

namespace trinhky {

/// What a paragraph is in the form of the decree (NĐ 30/2020, Phụ lục I, Mục II and V; names as in nd30_elements.tsv).
enum class Role : std::uint8_t {
    Empty,
    Motto,        ///< Quốc hiệu
    MottoLine,    ///< Tiêu ngữ
    Superior,     ///< cơ quan chủ quản
    Issuer,       ///< cơ quan ban hành
    Number,       ///< số, ký hiệu
    PlaceDate,    ///< địa danh, thời gian
    Title,        ///< tên loại văn bản
    Subject,      ///< trích yếu (also V/v of công văn)
    Authority,    ///< THẨM QUYỀN BAN HÀNH
    SessionLine,  ///< KHÓA …, KỲ HỌP THỨ …
    Addressee,    ///< Kính gửi, and its list
    Basis,        ///< căn cứ
    Enact,        ///< QUYẾT NGHỊ: / QUYẾT ĐỊNH:
    Heading,      ///< numbered by Phần, Chương, Mục, Điều, I., 1., a) …: has a node in the outline
    HeadingTitle, ///< title on its own line under Phần/Chương/Mục
    GroupHeading, ///< unnumbered group heading ("* Lĩnh vực kinh tế")
    Bullet,
    Body,
    Adoption,        ///< "Nghị quyết này đã được … thông qua ngày …"
    RecipientsLabel, ///< Nơi nhận:
    Recipient,
    SignAuthority, ///< TM./KT./TL./TUQ./Q. line or the post
    Signer,        ///< họ tên
    AppendixNo,    ///< Phụ lục I
    AppendixTitle,
    AppendixRef,   ///< (Kèm theo … số …)
    FootnoteText,  ///< note standing in mid-body (converted text) or a real footnote
    TableCell,     ///< content of a data table
    PageFurniture, ///< header, footer, page number, rule line
    Quote          ///< quoted (amending) text: numbered by another document
};

} // namespace trinhky
