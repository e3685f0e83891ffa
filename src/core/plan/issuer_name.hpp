#pragma once
#include <string>

namespace trinhky {

/// An issuing body's name as the header prints it: councils and committees break before their unit.
struct IssuerName {
    std::string body;        ///< "ỦY BAN NHÂN DÂN", or the whole name of another office
    std::string unit;        ///< "XÃ THỬ NGHIỆM", "" for another office
    std::string text;        ///< in running text: "Ủy ban nhân dân xã", "Phòng Kinh tế"
    std::string level;       ///< "xã", "phường" …, for running text; "xã" when the name says none
    bool collective = false; ///< a council or committee, for which its head signs with "TM."
};

/// A line break in the name parts it where the user wants.
IssuerName splitIssuer(const std::string& name);

} // namespace trinhky
