#include "uno/apply/text_language.hpp"

#include "uno/apply/edit_guards.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/reader/document_walk.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/Locale.hpp>

#include <vector>

namespace trinhky {

using namespace com::sun::star;

namespace {

/// Only gathers: what is walked through must not change meanwhile.
class ParagraphCollector final : public DocumentVisitor {
public:
    void beginText(Story) override {}
    bool paragraph(const uno::Reference<text::XTextRange>& paragraph, const CellPlace&) override
    {
        m_paragraphs.push_back(paragraph);
        return true;
    }
    std::int32_t table(const uno::Reference<text::XTextTable>&, const uno::Sequence<rtl::OUString>&, std::int32_t) override
    {
        return 0;
    }

    const std::vector<uno::Reference<text::XTextRange>>& paragraphs() const { return m_paragraphs; }

private:
    std::vector<uno::Reference<text::XTextRange>> m_paragraphs;
};

Error locked()
{
    return {{"Văn bản đang mở chỉ đọc hoặc đang khóa hoàn tác nên chưa đặt được ngôn ngữ.",
             "The document is read-only or its undo is locked, so its language cannot be set."}};
}

} // namespace

Result<void> markVietnamese(const uno::Reference<text::XTextDocument>& document)
{
    const auto storable = query<frame::XStorable>(document);
    if ((storable.is() && storable->isReadonly()) || !UndoStep::isPossible(document))
        return locked();
    ParagraphCollector collector;
    DocumentWalk walk(collector);
    walk.addBody(document);
    walk.addNotes(document);
    while (walk.step()) {
    }
    const lang::Locale vietnamese(rtl::OUString("vi"), rtl::OUString("VN"), rtl::OUString());
    const LockedControllers noLayout(document);
    UndoStep step(document, "Đặt ngôn ngữ tiếng Việt");
    for (const auto& paragraph : collector.paragraphs()) {
        const auto cursor = paragraph->getText()->createTextCursorByRange(paragraph->getStart());
        cursor->gotoRange(paragraph->getEnd(), true);
        setProperty(cursor, "CharLocale", vietnamese);
    }
    step.keep();
    return boost::outcome_v2::success();
}

} // namespace trinhky
