#pragma once
#include <string>
#include <vector>

namespace trinhky {

/// A kind of document, its names and the parts that its form asks for (data: templates/packs/kinds.xml; NĐ 30/2020 Điều 7, Phụ lục III).
struct DocumentKind {
    std::string id;                      ///< abbreviation as in the contract: "NQ", "TC-CONG"
    std::string name;                    ///< "Nghị quyết", UTF-8
    std::vector<std::u16string> titles;  ///< tên loại as printed, folded by foldKey: "nghị quyết"
    std::vector<std::u16string> symbols; ///< type abbreviation in the number: "NQ"
    std::string normativeId;             ///< kind when the number carries a year ("NQ-QPPL"), "" when none
    std::vector<std::string> aliases;    ///< ASCII spellings for the command line: "QD"
    std::vector<std::string>
        components; ///< parts that its form asks for ("number", "basis"): rules say which one they look after
};

} // namespace trinhky
