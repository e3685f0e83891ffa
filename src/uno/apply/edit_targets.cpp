#include "uno/apply/edit_targets.hpp"

#include "base/text.hpp"
#include "uno/reader/document_walk.hpp"

namespace trinhky {

using namespace com::sun::star;

namespace {

using RangeRef = uno::Reference<text::XTextRange>;

/// Gathers the paragraphs that are asked for, by their place in the order of the snapshot.
class TargetFinder : public DocumentVisitor {
public:
    explicit TargetFinder(EditTargets& targets) : m_targets(targets), m_next(targets.begin()) {}

    void beginText(Story) override {}

    bool paragraph(const RangeRef& paragraph, const CellPlace&) override
    {
        if (m_next != m_targets.end() && m_next->first == m_index) {
            m_next->second.start = paragraph->getText()->createTextCursorByRange(paragraph->getStart());
            m_texts.emplace(m_index, toU16(paragraph->getString()));
            ++m_next;
        }
        ++m_index;
        return m_next != m_targets.end();
    }

    std::int32_t table(const uno::Reference<text::XTextTable>&, const uno::Sequence<rtl::OUString>&, std::int32_t) override
    {
        return m_tables++;
    }

    /// What the paragraphs found say.
    const std::map<std::int32_t, std::u16string>& texts() const { return m_texts; }

private:
    EditTargets& m_targets;
    EditTargets::iterator m_next;
    std::map<std::int32_t, std::u16string> m_texts;
    std::int32_t m_index = 0;
    std::int32_t m_tables = 0;
};

bool holds(const std::u16string& text, Span span, const std::u16string& was)
{
    const auto size = static_cast<std::int32_t>(text.size());
    return span.begin >= 0 && span.begin <= span.end && span.end <= size &&
           text.compare(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin), was) == 0;
}

/// Says whether the paragraph is the one that an edit was made for.
struct StillHolds {
    const std::u16string& text;

    bool operator()(const TextEdit& edit) const { return holds(text, edit.span, edit.was); }
    bool operator()(const ParagraphRemove& edit) const { return text == edit.was; }
    bool operator()(const ParagraphSplit& edit) const
    {
        return text == edit.was && edit.gap.begin >= 0 && edit.gap.begin <= edit.gap.end &&
               edit.gap.end <= static_cast<std::int32_t>(text.size());
    }
    bool operator()(const CharEdit& edit) const
    {
        return edit.span.begin >= 0 && edit.span.begin <= edit.span.end &&
               edit.span.end <= static_cast<std::int32_t>(text.size());
    }
    template <class Other>
    bool operator()(const Other&) const
    {
        return true;
    }
};

Error outdated()
{
    return {{"Văn bản đã thay đổi từ lúc kiểm tra: hãy kiểm tra lại rồi sửa. Văn bản giữ nguyên.",
             "The document has changed since it was checked: check again, then fix. The document is unchanged."}};
}

void walkAll(const DocumentRef& document, const Snapshot& snapshot, TargetFinder& finder)
{
    if (walkBody(document, finder) && walkHeadersAndFooters(document, snapshot.pageStyles, finder) && walkNotes(document, finder))
        walkFrames(document, finder);
}

} // namespace

std::string quoteOf(const Paragraph& paragraph)
{
    constexpr std::size_t kLongest = 60;
    const auto text = trim(paragraph.text);
    return text.size() <= kLongest ? toUtf8(text) : toUtf8(text.substr(0, kLongest)) + "…";
}

Result<EditTargets> findEditTargets(const DocumentRef& document, const Snapshot& snapshot, const EditPlan& plan)
{
    EditTargets targets;
    for (const Edit& edit : plan.edits) {
        if (std::holds_alternative<PageEdit>(edit))
            continue;
        const auto paragraph = paragraphOf(edit);
        if (paragraph < 0 || static_cast<std::size_t>(paragraph) >= snapshot.paragraphs.size())
            return outdated();
        targets[paragraph].edits.push_back(&edit);
    }
    if (targets.empty())
        return targets;
    TargetFinder finder(targets);
    walkAll(document, snapshot, finder);
    for (const auto& [index, target] : targets) {
        const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(index)];
        const auto text = finder.texts().find(index);
        if (text == finder.texts().end() || text->second != paragraph.text)
            return outdated();
        for (const Edit* edit : target.edits)
            if (!std::visit(StillHolds{paragraph.text}, *edit))
                return outdated();
    }
    return targets;
}

} // namespace trinhky
