#include "uno/service/restyling.hpp"

#include "uno/inside/fill_support.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include <algorithm>

namespace trinhky::test {

using namespace com::sun::star;

namespace {

auto undoManager(const DocumentRef& document) { return demand<document::XUndoManagerSupplier>(document)->getUndoManager(); }

/// Longer than a page, without page numbers, on pages of Writer's own margins. Nothing to undo.
void writeLong(TestDocument& document)
{
    document.append(u"BÁO CÁO");
    document.append(u"Kết quả thử nghiệm");
    constexpr int kLines = 80;
    for (int line = 0; line < kLines; ++line)
        document.append(u"Tổ thử nghiệm họp hằng tuần để bàn việc.");
    undoManager(document.model())->clear();
}

void setPage(const DocumentRef& document, std::string_view name, bool value)
{
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    setProperty(demand<container::XNameAccess>(families->getByName("PageStyles"))->getByName("Standard"), name, value);
}

PlannedRestyling planned(const Inside& inside, const DocumentRef& document)
{
    auto plan = planRestyling(inside.context, document);
    if (!plan)
        throw Failure(describe(plan.error()));
    return std::move(plan.value());
}

std::vector<PageEdit> pagesOf(const PlannedRestyling& planned)
{
    std::vector<PageEdit> pages;
    for (const Edit& edit : planned.plan.edits)
        if (const auto* page = std::get_if<PageEdit>(&edit))
            pages.push_back(*page);
    return pages;
}

bool isNoted(const PlannedRestyling& planned, std::string_view words)
{
    return std::ranges::any_of(planned.notes, [&](const Message& note) { return note.vi.find(words) != std::string::npos; });
}

} // namespace

INSIDE_CASE("restyling: with nothing to undo the pages get margins and number, and it is said that this stays")
{
    TestDocument document(inside.context);
    writeLong(document);
    const auto plan = planned(inside, document.model());
    const auto pages = pagesOf(plan);
    EXPECT_EQUAL(pages.size(), 1u);
    EXPECT(pages.front().pageNumber && pages.front().left);
    EXPECT(isNoted(plan, "không hoàn tác được"));
    const auto done = applyRestyling(inside.context, document.model(), plan);
    EXPECT_EQUAL(done ? std::string() : describe(done.error()), std::string());
    EXPECT(pagesOf(planned(inside, document.model())).empty());
}

INSIDE_CASE("restyling: the page number waits where it would cost the user's steps, the margins do not")
{
    TestDocument document(inside.context);
    writeLong(document);
    document.end()->setString(officeOf("Chữ của người dùng."));
    const auto steps = undoTitles(document.model());
    const auto plan = planned(inside, document.model());
    const auto pages = pagesOf(plan);
    EXPECT_EQUAL(pages.size(), 1u);
    EXPECT(!pages.front().pageNumber && pages.front().left);
    EXPECT(!plan.notes.empty() && !isNoted(plan, "không hoàn tác được"));
    EXPECT(applyRestyling(inside.context, document.model(), plan).has_value());
    undoOnce(document.model());
    EXPECT_EQUAL(undoTitles(document.model()), steps);
}

INSIDE_CASE("restyling: pages with a header wait altogether, the text does not")
{
    TestDocument document(inside.context);
    writeLong(document);
    setPage(document.model(), "HeaderIsOn", true);
    undoManager(document.model())->clear();
    document.end()->setString(officeOf("Chữ của người dùng."));
    const auto plan = planned(inside, document.model());
    EXPECT(pagesOf(plan).empty());
    EXPECT(!plan.plan.edits.empty());
    EXPECT(!plan.notes.empty());
}

} // namespace trinhky::test
