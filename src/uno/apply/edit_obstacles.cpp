#include "uno/apply/edit_obstacles.hpp"

#include "uno/apply/paragraph_change.hpp"
#include "uno/apply/text_change.hpp"

#include <com/sun/star/text/XTextSection.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

bool isProtected(const uno::Reference<text::XTextCursor>& place)
{
    if (property(place->getText(), "IsProtected", false)) // a cell
        return true;
    auto section = property(place, "TextSection", uno::Reference<text::XTextSection>());
    for (; section.is(); section = section->getParentSection())
        if (property(section, "IsProtected", false))
            return true;
    return false;
}

Error protectedPlace(const Paragraph& paragraph)
{
    return {{"Chỗ cần sửa nằm trong vùng được bảo vệ: “" + quoteOf(paragraph) + "”. Chỗ này giữ nguyên.",
             "The place to change is protected: “" + quoteOf(paragraph) + "”. It is left as it is."}};
}

} // namespace

std::optional<Error> obstacleTo(const Edit& edit, const EditTarget& target, const Snapshot& snapshot)
{
    if (isProtected(target.start))
        return protectedPlace(snapshot.paragraphs[static_cast<std::size_t>(paragraphOf(edit))]);
    if (const auto* text = std::get_if<TextEdit>(&edit))
        return textObstacle(target.start, snapshot, *text);
    if (const auto* split = std::get_if<ParagraphSplit>(&edit))
        return splitObstacle(target.start, snapshot, *split);
    if (const auto* remove = std::get_if<ParagraphRemove>(&edit))
        return removalObstacle(target.start, snapshot, *remove);
    return std::nullopt;
}

} // namespace trinhky
