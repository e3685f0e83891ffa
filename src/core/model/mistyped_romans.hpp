#pragma once
#include "model/facts.hpp"

#include <cstdint>
#include <vector>

namespace trinhky {

/// Finds the mục of the part-section layout that are counted with Arabic figures by mistake: "2. NỘI DUNG" between "I. MỤC ĐÍCH" and
/// "III. TỔ CHỨC THỰC HIỆN". Titles in capitals and the mục before and behind tell them from khoản.
class MistypedRomans {
public:
    MistypedRomans() = default;
    /// Looks at the headings of one part.
    MistypedRomans(const std::vector<ParagraphFacts>& facts, const Analysis& analysis, const Part& part);

    bool contains(std::int32_t paragraph) const;

private:
    enum class Level : std::uint8_t { Roman, Clause, Higher };
    struct Line {
        std::int32_t paragraph = 0;
        Level level = Level::Clause;
        int value = 0;
        bool upperCase = false;
    };

    const Line* romanFrom(std::size_t at, int step) const;
    const Line* clauseBeside(std::size_t at, int step) const;
    bool isMistyped(std::size_t at) const;

    std::vector<Line> m_lines;
    std::vector<std::int32_t> m_found; ///< ascending
};

} // namespace trinhky
