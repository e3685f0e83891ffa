#include "uno/apply/document_language.hpp"

#include "uno/apply/edit_guards.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/reader/document_walk.hpp"
#include "uno/reader/page_styles.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/Locale.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

/// Takes the paragraphs of a text together, so that it is one change: the first and the last of them between two tables.
class LanguageSetter : public DocumentVisitor {
public:
    void beginText(Story) override { finish(); }

    bool paragraph(const Reference<text::XTextRange>& paragraph, const CellPlace& cell) override
    {
        if (cell.table != m_cell.table || cell.row != m_cell.row || cell.column != m_cell.column)
            finish();
        m_cell = cell;
        if (!m_first.is())
            m_first = paragraph->getStart();
        m_last = paragraph->getEnd();
        return true;
    }

    std::int32_t table(const Reference<text::XTextTable>&, const uno::Sequence<rtl::OUString>&, std::int32_t) override
    {
        finish();
        return m_tables++;
    }

    /// What was seen last is changed only now.
    void finish()
    {
        if (m_first.is()) {
            const auto cursor = m_first->getText()->createTextCursorByRange(m_first);
            cursor->gotoRange(m_last, true);
            setProperty(cursor, "CharLocale", lang::Locale(officeOf("vi"), officeOf("VN"), {}));
        }
        m_first.clear();
        m_last.clear();
    }

private:
    Reference<text::XTextRange> m_first;
    Reference<text::XTextRange> m_last;
    CellPlace m_cell;
    std::int32_t m_tables = 0;
};

std::vector<PageStyle> allPageStyles(const DocumentRef& document)
{
    auto styles = readPageStyles(document, {});
    for (PageStyle& style : styles)
        style.used = true;
    return styles;
}

} // namespace

bool setLanguageVietnamese(const DocumentRef& document)
{
    if (!UndoStep::isPossible(document) || demand<frame::XStorable>(document)->isReadonly())
        return false;
    UndoStep step(document, "Đặt ngôn ngữ tiếng Việt cho văn bản");
    {
        const TrackingPaused untracked(document);
        const LockedControllers still(document);
        LanguageSetter setter;
        walkBody(document, setter);
        walkHeadersAndFooters(document, allPageStyles(document), setter);
        walkNotes(document, setter);
        walkFrames(document, setter);
        setter.finish();
    }
    step.keep();
    return true;
}

} // namespace trinhky
