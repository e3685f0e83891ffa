#pragma once
#include "data/skeleton_source.hpp"
#include "plan/skeleton_values.hpp"

#include <set>
#include <string>
#include <string_view>

namespace trinhky {

/// The content of one paragraph while it is made: its text, for measuring, and its XML.
struct InlineText {
    std::string plain;
    std::string xml;
};

/// Writes what stands inside paragraphs.
class InlineWriter {
public:
    explicit InlineWriter(const SkeletonValues& values) : m_values(values) {}

    InlineText write(const std::vector<SkeletonNode>& nodes, bool upper);
    /// Text that is not in the form: an entry of a list.
    InlineText write(const FieldText& text, bool upper) const;

private:
    void append(InlineText& result, const SkeletonNode& node, bool upper);
    void appendText(InlineText& result, const FieldText& text, bool upper) const;
    void appendMarked(InlineText& result, const std::string& name, const InlineText& content);

    const SkeletonValues& m_values;
    std::set<std::string> m_bookmarks;
};

} // namespace trinhky
