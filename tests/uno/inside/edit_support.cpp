#include "uno/inside/edit_support.hpp"

#include "base/text.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace trinhky::test {

using namespace com::sun::star;

std::int32_t paragraphWith(const Snapshot& snapshot, std::u16string_view words)
{
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i)
        if (snapshot.paragraphs[i].text.find(words) != std::u16string::npos)
            return static_cast<std::int32_t>(i);
    throw Failure("no paragraph with " + toUtf8(words));
}

TextEdit textEdit(const Snapshot& snapshot, std::u16string_view was, std::u16string_view text)
{
    const auto paragraph = paragraphWith(snapshot, was);
    const auto begin = static_cast<std::int32_t>(snapshot.paragraphs[static_cast<std::size_t>(paragraph)].text.find(was));
    return {paragraph, {begin, begin + static_cast<std::int32_t>(was.size())}, std::u16string(was), std::u16string(text)};
}

void apply(const Inside& inside, const DocumentRef& document, std::vector<Edit> edits)
{
    const auto done = applyEdits(inside.context, document, readSnapshot(document), {"Sửa thử", std::move(edits)});
    if (!done)
        throw Failure(describe(done.error()));
}

std::string refusedEdit(const Inside& inside, const DocumentRef& document, const Snapshot& snapshot, std::vector<Edit> edits)
{
    const auto before = pictureOf(document) + changesOf(document) + undoTitles(document);
    const auto done = applyEdits(inside.context, document, snapshot, {"Sửa thử", std::move(edits)});
    if (done)
        throw Failure("the edits were made");
    if (pictureOf(document) + changesOf(document) + undoTitles(document) != before)
        throw Failure("the document was changed by refused edits");
    return describe(done.error());
}

std::string pictureOf(const DocumentRef& document)
{
    const auto snapshot = readSnapshot(document);
    std::string picture;
    for (const auto& paragraph : snapshot.paragraphs) {
        const auto& format = snapshot.paraFormats[paragraph.format];
        picture += shown(paragraph.story) + " " + toUtf8(format.style) + " " + shown(format.align) + " " +
                   shown(format.firstLineIndent) + " " + shown(format.spaceAbove) + " " + toUtf8(paragraph.label) + "|";
        for (const auto& run : paragraph.runs) {
            const auto& look = snapshot.charFormats[run.format];
            picture += toUtf8(std::u16string_view(paragraph.text)
                                  .substr(static_cast<std::size_t>(run.span.begin),
                                          static_cast<std::size_t>(run.span.end - run.span.begin))) +
                       "<" + shown(look.size) + (look.bold ? "b" : "") + (look.italic ? "i" : "") + (look.underline ? "u" : "") +
                       (run.deleted ? "D" : "") + (run.hidden ? "H" : "") + ">";
        }
        picture += "\n";
    }
    return picture;
}

std::string changesOf(const DocumentRef& document)
{
    std::string changes;
    std::string open; // a change may go on over the end of a paragraph
    const auto paragraphs = demand<container::XEnumerationAccess>(document->getText())->createEnumeration();
    while (paragraphs->hasMoreElements()) {
        const auto content = query<container::XEnumerationAccess>(paragraphs->nextElement());
        if (!content.is())
            continue;
        for (const auto portions = content->createEnumeration(); portions->hasMoreElements();) {
            const auto portion = portions->nextElement();
            if (property(portion, "TextPortionType", rtl::OUString()) == "Redline")
                open = property(portion, "IsStart", false) ? utf8Of(property(portion, "RedlineType", rtl::OUString())) : "";
            else if (!open.empty())
                changes += open + " " + utf8Of(demand<text::XTextRange>(portion)->getString()) + "\n";
        }
    }
    return changes;
}

void record(const DocumentRef& document, bool on) { setProperty(document, "RecordChanges", on); }

} // namespace trinhky::test
