#pragma once
#include <string>

namespace trinhky {

/// An issuing body's name as the header prints it: councils and committees break before their unit.
struct IssuerName {
    std::string body;        ///< "ỦY BAN NHÂN DÂN", or the whole name of another office
    std::string unit;        ///< "XÃ THỬ NGHIỆM", "" for another office
    std::string unitText;    ///< in running text: "xã Thử Nghiệm"; "" for another office
    std::string text;        ///< in running text: "Ủy ban nhân dân xã", "Phòng Kinh tế"
    std::string full;        ///< the same with its proper name: "Ủy ban nhân dân xã Thử Nghiệm"
    std::string level;       ///< "xã", "phường" …, for running text; "xã" when the name says none
    std::string symbol;      ///< in số, ký hiệu: "UBND", "HĐND"; "[CƠ QUAN]" for another office, which names its own
    std::string post;        ///< of its head: "CHỦ TỊCH", "TRƯỞNG PHÒNG"; "[CHỨC VỤ]" when the name does not tell
    std::string head;        ///< the one who issues alone (Mẫu 1.2, note 6): "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …"
    std::string headText;    ///< the same in running text: "Chủ tịch Ủy ban nhân dân xã Thử Nghiệm"
    bool collective = false; ///< a council or committee, for which its head signs with "TM."
};

/// A line break in the name parts it where the user wants.
IssuerName splitIssuer(const std::string& name);

} // namespace trinhky
