#pragma once
#include "data/office_kinds.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// What the user has said about an office; what has no value follows from the kind and the other answers. UTF-8.
struct OfficeAnswers {
    std::optional<std::string> unit;         ///< "xã Thử Nghiệm": the unit of the office, with its level
    std::optional<std::string> office;       ///< "Phòng Kinh tế": of a kind whose offices have names of their own
    std::optional<std::string> symbol;       ///< "PKT"
    std::optional<std::string> superior;     ///< cơ quan chủ quản; "" for none
    std::optional<std::string> place;        ///< địa danh: "Thử Nghiệm"
    std::optional<std::string> headName;     ///< "Nguyễn Văn A"
    std::optional<std::string> headPost;     ///< "CHỦ TỊCH"
    std::optional<std::string> deputies;     ///< names, one a line
    std::optional<std::string> byOrder;      ///< name of the head of a unit who signs by order; "" for none
    std::optional<std::string> draftingUnit; ///< symbol of the unit that drafts
    std::optional<std::string> recipients;   ///< one a line
};

/// The same answers with every value set.
OfficeAnswers completed(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers);

/// True when offices of this kind have a name, a symbol and a superior of their own.
bool hasOwnName(const OfficeKind& kind);

/// Post of whoever signs by order of the head ("CHÁNH VĂN PHÒNG"), "" where nobody does.
std::string byOrderPost(const OfficeKind& kind);

/// What keeps the first step (the office) from being left: no unit, a unit without its level, no name of the office.
std::vector<Message> missingOf(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers);

/// The profile that the answers make. Its id is that of the pattern, made different from those in `taken`.
Profile profileOf(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers,
                  const std::vector<std::string>& taken);

} // namespace trinhky
