#include "uno/dispatch/commands.hpp"

#include "uno/dialogs/fill_dialog.hpp"
#include "uno/dialogs/mapping_dialog.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/language.hpp"
#include "uno/sidebar/check_request.hpp"
#include "uno/sidebar/findings_text.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using FrameRef = uno::Reference<frame::XFrame>;

std::vector<LayoutChoice> layoutChoices(const std::vector<TableLayout>& layouts, Language language)
{
    std::vector<LayoutChoice> choices;
    choices.reserve(layouts.size());
    for (const TableLayout& layout : layouts)
        choices.push_back({layout.id, utf8Of(inLanguage(layout.name, language))});
    return choices;
}

/// Brings the table before the user's eyes.
void showTable(const uno::Reference<text::XTextDocument>& document, const std::string& name)
{
    const auto tables = demand<text::XTextTablesSupplier>(document)->getTextTables();
    const auto view = query<view::XSelectionSupplier>(document->getCurrentController());
    if (!view.is() || !tables->hasByName(officeOf(name)))
        return;
    const auto table = demand<text::XTextTable>(tables->getByName(officeOf(name)));
    uno::Any start;
    start <<= upcast<text::XTextRange>(demand<text::XText>(table->getCellByName("A1"))->createTextCursor());
    view->select(start);
}

Message summaryOf(const FillSummary& summary)
{
    const std::string rows = std::to_string(summary.rows);
    const std::string columns = std::to_string(summary.columns);
    const std::string figures = std::to_string(summary.figures);
    Message message{"Đã điền bảng: " + rows + " hàng, " + columns + " cột.",
                    "The table is filled in: " + rows + " rows, " + columns + " columns."};
    if (summary.tableName.empty())
        message = {"Đã điền " + figures + " số liệu trong lời văn.", figures + " figures of the text are filled in."};
    else if (summary.figures > 0)
        message = {message.vi + " Đã điền " + figures + " số liệu trong lời văn.",
                   message.en + " " + figures + " figures of the text are filled in."};
    for (const Message& note : summary.notes) {
        message.vi += "\n- " + note.vi;
        message.en += "\n- " + note.en;
    }
    return message;
}

} // namespace

CommandResult fillDraft(const ContextRef& context, const FrameRef& frame)
{
    const auto document = textDocumentOf(frame);
    if (!document)
        return document.error();
    // Asked before the dialog: nobody should choose a file for nothing.
    if (const auto storable = query<frame::XStorable>(document.value()); storable.is() && storable->isReadonly())
        return Error{{"Văn bản này chỉ được đọc nên không điền bảng được. Hãy lưu thành tệp khác rồi điền vào tệp đó.",
                      "This document is read-only. Save it under another name and fill in that one."}};
    Drafting drafting(context);
    const auto layouts = drafting.layouts();
    if (!layouts)
        return layouts.error();
    const auto request = askFillTable(context, frame, layoutChoices(layouts.value(), uiLanguage(context)));
    if (!request)
        return Message{};
    const auto window = query<awt::XWindowPeer>(frame->getContainerWindow());
    const auto explained = explainSource(context, window, request->dataUrl, layouts.value().front());
    if (!explained)
        return explained.error();
    if (!explained.value())
        return Message{};
    const auto summary = drafting.fill(document.value(), *request);
    if (!summary)
        return summary.error();
    showTable(document.value(), summary.value().tableName);
    return summaryOf(summary.value());
}

CommandResult checkDraft(const ContextRef& context, const FrameRef& frame)
{
    const auto document = textDocumentOf(frame);
    if (!document)
        return document.error();
    if (requestCheck(context, frame))
        return Message{};
    const auto outcome = Drafting(context).check(document.value(), {});
    if (!outcome)
        return outcome.error();
    const auto sentences = [&](Language language) {
        const CheckResult& result = outcome.value().result;
        return utf8Of(ruleSetLine(result, language) + "\n" + countsLine(result, language));
    };
    return Message{sentences(Language::Vietnamese), sentences(Language::English)};
}

} // namespace trinhky
