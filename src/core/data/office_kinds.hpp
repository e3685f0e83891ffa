#pragma once
#include "base/error.hpp"
#include "data/profile.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A kind of office that the first-run wizard offers, with its pattern (templates/offices).
struct OfficeKind {
    std::string id;          ///< "ubnd-xa"
    Message name;            ///< "Ủy ban nhân dân xã, phường, đặc khu"
    std::string unitExample; ///< "xã Thử Nghiệm"
    std::string nameExample; ///< "Phòng Kinh tế"; "" where the name follows from the unit
    Profile pattern;         ///< its texts hold places to fill in: "{donVi}", "{CAP}"
};

/// A level of units and what its Party committee is called.
struct UnitLevel {
    std::string name;      ///< "xã"
    std::string committee; ///< "Đảng ủy"
};

struct OfficeKinds {
    std::vector<OfficeKind> kinds; ///< in the order to offer them
    std::vector<UnitLevel> levels;
    std::vector<std::string> fullPlaces; ///< units whose place is written with the level: "thành phố Hồ Chí Minh"

    const OfficeKind* find(std::string_view id) const;
};

/// Reads offices/kinds.xml and the patterns that it names out of `files` (others are passed over). Fails on the first fault with
/// file, line and column.
Result<OfficeKinds> loadOfficeKinds(std::span<const NamedText> files);

} // namespace trinhky
