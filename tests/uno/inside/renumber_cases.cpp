#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/renumbering.hpp"

namespace trinhky::test {

using namespace com::sun::star;

namespace {

/// Renumbers and gives what it did; Failure when it is refused.
RenumberPlan renumber(const Inside& inside, const DocumentRef& document)
{
    auto planned = planRenumbering(inside.context, document);
    if (!planned)
        fail(__FILE__, __LINE__, planned.error().message.vi);
    if (const auto done = applyRenumbering(inside.context, document, planned.value()); !done)
        fail(__FILE__, __LINE__, done.error().message.vi);
    return std::move(planned.value().plan);
}

/// Numbers, automatic ones too, and words, a line each; tracked deletions left out.
std::string linesOf(const DocumentRef& document)
{
    std::string all;
    for (const auto& paragraph : readSnapshot(document).paragraphs) {
        std::u16string text = paragraph.label.empty() ? u"" : paragraph.label + u" ";
        for (const Run& run : paragraph.runs)
            if (!run.deleted)
                text += paragraph.text.substr(static_cast<std::size_t>(run.span.begin),
                                              static_cast<std::size_t>(run.span.end - run.span.begin));
        all += utf8Of(toOffice(text)) + "\n";
    }
    return all;
}

void append(TestDocument& document, std::initializer_list<const char16_t*> lines)
{
    for (const auto* line : lines)
        document.append(line);
}

RangeRef numbered(TestDocument& document, std::u16string_view text, std::string_view style = "Numbering 123")
{
    const auto range = document.append(text);
    setProperty(range, "NumberingStyleName", officeOf(style));
    return range;
}

} // namespace

INSIDE_CASE("renumber: typed numbers and references change in one step, and nothing is left for a second time")
{
    TestDocument document(inside.context);
    append(document, {u"Điều 1. Một", u"Điều 3. Hai", u"1. Việc thứ nhất", u"3. Việc thứ hai", u"Điều 4. Ba",
                      u"Thực hiện theo khoản 3 Điều 3 Nghị quyết này và Điều 4 Luật Đất đai."});
    const auto before = linesOf(document.model());
    const auto plan = renumber(inside, document.model());
    EXPECT_EQUAL(plan.units, 3);
    EXPECT_EQUAL(plan.references, 1);
    EXPECT_EQUAL(linesOf(document.model()),
                 std::string("Điều 1. Một\nĐiều 2. Hai\n1. Việc thứ nhất\n2. Việc thứ hai\nĐiều 3. Ba\n"
                             "Thực hiện theo khoản 2 Điều 2 Nghị quyết này và Điều 4 Luật Đất đai.\n"));
    EXPECT(renumber(inside, document.model()).plan.edits.empty());
    undoOnce(document.model());
    EXPECT_EQUAL(linesOf(document.model()), before);
}

INSIDE_CASE("renumber: a Writer list that begins again in its middle goes on instead")
{
    TestDocument document(inside.context);
    numbered(document, u"Một");
    numbered(document, u"Hai");
    const auto third = numbered(document, u"Ba");
    setProperty(third, "ParaIsNumberingRestart", true);
    setProperty(third, "NumberingStartValue", sal_Int16(7));
    numbered(document, u"Bốn");
    EXPECT_EQUAL(linesOf(document.model()), std::string("1. Một\n2. Hai\n7. Ba\n8. Bốn\n"));
    const auto before = linesOf(document.model());
    renumber(inside, document.model());
    EXPECT_EQUAL(linesOf(document.model()), std::string("1. Một\n2. Hai\n3. Ba\n4. Bốn\n"));
    EXPECT(renumber(inside, document.model()).plan.edits.empty());
    undoOnce(document.model());
    EXPECT_EQUAL(linesOf(document.model()), before);
}

INSIDE_CASE("renumber: typed numbers and those of a list are one series")
{
    TestDocument document(inside.context);
    document.append(u"1. Một");
    const auto second = numbered(document, u"Hai");
    setProperty(second, "ParaIsNumberingRestart", true);
    setProperty(second, "NumberingStartValue", sal_Int16(3));
    const auto last = document.append(u"4. Ba");
    setProperty(last, "NumberingStyleName", rtl::OUString());
    renumber(inside, document.model());
    EXPECT_EQUAL(linesOf(document.model()), std::string("1. Một\n2. Hai\n3. Ba\n"));
}

INSIDE_CASE("renumber: automatic điểm that need a đ become typed ones with the same indents")
{
    TestDocument document(inside.context);
    setProperty(document.append(u"1. Mở đầu"), "NumberingStyleName", rtl::OUString());
    for (const auto* text : {u"A", u"B", u"C", u"D", u"E", u"G"})
        numbered(document, text, "Numbering abc");
    EXPECT_EQUAL(linesOf(document.model()), std::string("1. Mở đầu\na. A\nb. B\nc. C\nd. D\ne. E\nf. G\n"));
    const auto indentOf = [&] {
        const auto snapshot = readSnapshot(document.model());
        const auto& format = snapshot.paraFormats[snapshot.paragraphs[5].format];
        return std::to_string(format.leftMargin) + " " + std::to_string(format.firstLineIndent);
    };
    const auto before = linesOf(document.model());
    const auto indents = indentOf();
    renumber(inside, document.model());
    EXPECT_EQUAL(linesOf(document.model()), std::string("1. Mở đầu\na. A\nb. B\nc. C\nd. D\nđ. E\ne. G\n"));
    EXPECT_EQUAL(indentOf(), indents);
    EXPECT(renumber(inside, document.model()).plan.edits.empty());
    undoOnce(document.model());
    EXPECT_EQUAL(linesOf(document.model()), before);
}

INSIDE_CASE("renumber: while changes are recorded, numbers change as recorded changes")
{
    TestDocument document(inside.context);
    append(document, {u"1. Một", u"3. Hai", u"4. Ba"});
    record(document.model(), true);
    renumber(inside, document.model());
    EXPECT_EQUAL(linesOf(document.model()), std::string("1. Một\n2. Hai\n3. Ba\n"));
    EXPECT(changesOf(document.model()).find("Delete") != std::string::npos);
    EXPECT(renumber(inside, document.model()).plan.edits.empty());
}

INSIDE_CASE("renumber: numbers of table cells and quotes stay")
{
    TestDocument document(inside.context);
    append(document, {u"1. Một", u"3. Hai"});
    const auto table = document.appendTable(2, 1);
    setCell(table, "A1", u"1.");
    setCell(table, "A2", u"3.");
    append(document, {u"4. Sửa đổi Điều 5 như sau:", u"“Điều 5. Mức chi", u"1. Chi một.", u"3. Chi ba.”"});
    renumber(inside, document.model());
    const auto lines = linesOf(document.model());
    EXPECT(lines.find("2. Hai\n1.\n3.\n") != std::string::npos);
    EXPECT(lines.find("1. Chi một.\n3. Chi ba.”") != std::string::npos);
}

} // namespace trinhky::test
