#pragma once
#include "plan/skeleton_blocks.hpp"
#include "plan/skeleton_values.hpp"

#include <set>
#include <string>
#include <vector>

namespace trinhky {

/// Makes what stands inside paragraphs. The first appearance of a field carries the bookmark tk_<field>.
class RunMaker {
public:
    explicit RunMaker(const SkeletonValues& values) : m_values(values) {}

    std::vector<TextRun> make(const std::vector<SkeletonNode>& nodes, bool upper);
    /// Text that is not in the form: an entry of a list.
    std::vector<TextRun> make(const FieldText& text, bool upper);

private:
    using Runs = std::vector<TextRun>;
    void append(Runs& runs, const SkeletonNode& node, bool upper);
    void appendField(Runs& runs, const std::string& name, bool upper);
    void appendMarked(Runs& runs, const std::string& name, Runs content);

    const SkeletonValues& m_values;
    std::set<std::string> m_bookmarks;
    int m_anchors = 0;
};

} // namespace trinhky
