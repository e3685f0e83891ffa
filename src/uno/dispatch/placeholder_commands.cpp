#include "uno/dispatch/placeholder_commands.hpp"

#include "uno/apply/placeholder_walk.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/beans/StringPair.hpp>
#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using FrameRef = uno::Reference<frame::XFrame>;

constexpr std::string_view kBar = "vn.trinhky.placeholders";

/// Nothing to say of a step like any other.
Message wordOn(WalkEnd end, WalkWay way)
{
    switch (end) {
    case WalkEnd::Place:
        break;
    case WalkEnd::Wrapped:
        return way == WalkWay::Next ? Message{"Đã đến cuối văn bản, trở lại chỗ cần điền đầu tiên.",
                                              "Past the end of the document: back at the first place to fill in."}
                                    : Message{"Đã đến đầu văn bản, trở lại chỗ cần điền cuối cùng.",
                                              "Past the start of the document: back at the last place to fill in."};
    case WalkEnd::Blank:
        return {"Các chỗ cần điền đã điền xong. Số và ngày có thể để trống đến khi ban hành.",
                "All places are filled in. Number and date may stay blank until the document is issued."};
    case WalkEnd::Nowhere:
        return {"Văn bản không còn chỗ nào cần điền.", "Nothing is left to fill in."};
    }
    return {};
}

void showBar(const FrameRef& frame, const rtl::OUString& word)
{
    const auto bars = query<frame::XInfobarProvider>(frame->getController());
    if (!bars.is())
        return;
    try {
        if (bars->hasInfobar(officeOf(kBar)))
            bars->removeInfobar(officeOf(kBar));
        if (!word.isEmpty())
            bars->appendInfobar(officeOf(kBar), word, {}, frame::InfobarType::INFO, {}, true);
    } catch (const uno::Exception&) {
        // A window without room for bars: the selection shows where the step went.
    }
}

CommandResult walk(const ContextRef& context, const FrameRef& frame, WalkWay way)
{
    const auto document = textDocumentOf(frame);
    if (!document)
        return document.error();
    const auto word = wordOn(walkPlaceholders(document.value(), way), way);
    showBar(frame, inLanguage(word, uiLanguage(context)));
    return Message{};
}

} // namespace

CommandResult nextPlaceholder(const ContextRef& context, const FrameRef& frame) { return walk(context, frame, WalkWay::Next); }

CommandResult previousPlaceholder(const ContextRef& context, const FrameRef& frame)
{
    return walk(context, frame, WalkWay::Previous);
}

} // namespace trinhky
