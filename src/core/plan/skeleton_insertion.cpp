#include "plan/skeleton_insertion.hpp"

#include "base/try.hpp"
#include "plan/odt_package.hpp"
#include "plan/skeleton_content.hpp"
#include "plan/skeleton_styles.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace trinhky {

namespace {

using Blocks = std::vector<SkeletonBlock>;

constexpr std::string_view kLead = "DAU_VAN_BAN";
constexpr std::string_view kStart = "tk_dau";
constexpr std::string_view kCopied = "vanBanSao"; ///< the field that stands for the copied document
constexpr std::string_view kElectronic = "electronic";

/// Calls `visit` with every paragraph of the blocks.
void eachParagraph(Blocks& blocks, const std::function<void(ParagraphBlock&)>& visit)
{
    for (auto& block : blocks)
        if (auto* paragraph = std::get_if<ParagraphBlock>(&block.value))
            visit(*paragraph);
        else if (auto* margin = std::get_if<MarginBlock>(&block.value))
            eachParagraph(margin->blocks, visit);
        else if (auto* table = std::get_if<TableBlock>(&block.value))
            for (auto& row : table->rows)
                for (auto& cell : row.cells)
                    eachParagraph(cell.blocks, visit);
}

void eachBookmark(Blocks& blocks, const std::function<void(std::string&)>& visit)
{
    eachParagraph(blocks, [&](ParagraphBlock& paragraph) {
        for (auto& run : paragraph.runs)
            for (auto* name : {&run.bookmark, &run.anchor})
                if (!name->empty())
                    visit(*name);
    });
}

std::string numbered(const std::string& name, int number) { return number == 1 ? name : name + "_" + std::to_string(number); }
std::string tablePrefix(int number) { return number == 1 ? "TKB" : "TKB" + std::to_string(number) + "_"; }

/// The first number with which every name of the form is free.
int freeNumber(const std::set<std::string>& bookmarks, const HostNames& host)
{
    const auto taken = [&](int number) {
        const bool mark = std::any_of(host.bookmarks.begin(), host.bookmarks.end(), [&](const std::string& theirs) {
            return std::any_of(bookmarks.begin(), bookmarks.end(),
                               [&](const std::string& ours) { return numbered(ours, number) == theirs; });
        });
        return mark || std::any_of(host.tables.begin(), host.tables.end(),
                                   [&](const std::string& theirs) { return theirs.starts_with(tablePrefix(number)); });
    };
    int number = 1;
    while (taken(number))
        ++number;
    return number;
}

/// The page styles of a form: the name of its first, and whether they are to come with a header.
struct Pages {
    std::string name;
    bool header = true;
    bool added = false; ///< one of them is not there yet
};

/// The names of all the pages of a form, the first as given.
std::vector<std::string> pageNames(const std::string& first, std::size_t count)
{
    std::vector<std::string> names{first};
    while (names.size() < count)
        names.push_back(first + " " + std::to_string(names.size() + 1));
    return names;
}

/// Page styles like those wanted may be shared with a form inserted earlier; what stands in the margins belongs to one form.
Pages choosePages(const HostNames& host, const std::string& style, std::size_t count, bool margins)
{
    const auto fits = [&](const Pages& pages) {
        const auto names = pageNames(pages.name, count);
        return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
            const auto theirs =
                std::find_if(host.pages.begin(), host.pages.end(), [&](const HostPage& page) { return page.name == name; });
            return theirs == host.pages.end() || (!margins && !theirs->margins && theirs->header == pages.header);
        });
    };
    const auto isAdded = [&](const Pages& pages) {
        const auto names = pageNames(pages.name, count);
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return std::none_of(host.pages.begin(), host.pages.end(), [&](const HostPage& page) { return page.name == name; });
        });
    };
    const auto choose = [&](bool header) {
        Pages pages{style, header};
        for (int number = 2; !fits(pages); ++number)
            pages.name = style + " - " + std::to_string(number);
        pages.added = isAdded(pages);
        return pages;
    };
    // Shared pages may stand under any of the names.
    const auto full = choose(true);
    return full.added && !host.mayAddHeaders ? choose(false) : full;
}

std::size_t pageCount(const Blocks& blocks)
{
    return 1 + static_cast<std::size_t>(std::count_if(blocks.begin(), blocks.end(), [](const SkeletonBlock& block) {
               return std::holds_alternative<PageBlock>(block.value);
           }));
}

bool hasMargins(const Blocks& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const SkeletonBlock& block) { return std::holds_alternative<MarginBlock>(block.value); });
}

/// Element of the last paragraph; behind a table the one that a text must end with.
std::string lastElement(const Blocks& blocks)
{
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(),
                                   [](const SkeletonBlock& block) { return !std::holds_alternative<MarginBlock>(block.value); });
    const auto* paragraph = last == blocks.rend() ? nullptr : std::get_if<ParagraphBlock>(&last->value);
    return paragraph != nullptr ? paragraph->element : "CUOI_VAN_BAN";
}

TextRun startRun() { return {.text = {}, .bookmark = std::string(kStart)}; }
SkeletonBlock leadBlock() { return {ParagraphBlock{std::string(kLead), {startRun()}}}; }

/// Gives the bookmarks of the blocks the number that makes them free in the host; tables are to take the same.
int takeFreeNames(Blocks& blocks, const HostNames& host)
{
    std::set<std::string> bookmarks;
    eachBookmark(blocks, [&](const std::string& name) { bookmarks.insert(name); });
    const int number = freeNumber(bookmarks, host);
    eachBookmark(blocks, [&](std::string& name) { name = numbered(name, number); });
    return number;
}

} // namespace

bool copiesDocument(const SkeletonForm& form) { return form.field(kCopied) != nullptr; }

Result<InsertionPlan> resolveInsertion(const SkeletonSource& source, const SkeletonRequest& request, const HostNames& host)
{
    TK_TRY(const SkeletonForm* const form, findForm(source, request.kind, request.form, request.medium));
    TK_TRY(auto blocks, resolveBlocks(source, request));
    blocks.insert(blocks.begin(), leadBlock());
    const int number = takeFreeNames(blocks, host);
    const auto pages = choosePages(host, source.styles.page.style, pageCount(blocks), hasMargins(blocks));
    auto styles = source.styles;
    styles.page.style = pages.name;
    InsertionPlan plan;
    plan.kind = form->kind;
    plan.leadStyle = styles.find(kLead)->style;
    plan.lastStyle = styles.find(lastElement(blocks))->style;
    plan.startBookmark = numbered(std::string(kStart), number);
    plan.pageStyle = pages.name;
    plan.addsHeaders = pages.added && pages.header;
    plan.numbered = pages.header;
    plan.package = writeOdtPackage({{"content.xml", contentXml(blocks, styles, {true, tablePrefix(number)})},
                                    {"styles.xml", skeletonStyles(styles, blocks, {false, pages.header})}});
    return plan;
}

Result<CopyPlan> resolveCopy(const SkeletonSource& source, const SkeletonRequest& request, const HostNames& host)
{
    TK_TRY(const SkeletonForm* const form, findForm(source, request.kind, request.form, request.medium));
    if (!copiesDocument(*form))
        return Error{{"Chỉ bản sao (SY, SL, TrS) mới sao từ một văn bản; mẫu “" + form->name.vi + "” thì không.",
                      "Only copies (SY, SL, TrS) copy a document; the form “" + form->name.en + "” does not."}};
    TK_TRY(auto blocks, resolveBlocks(source, request));
    std::erase_if(blocks, [](const SkeletonBlock& block) {
        const auto* paragraph = std::get_if<ParagraphBlock>(&block.value);
        return paragraph != nullptr && !paragraph->runs.empty() &&
               paragraph->runs.front().bookmark == "tk_" + std::string(kCopied);
    });
    CopyPlan plan;
    plan.atTop = form->medium == kElectronic;
    if (plan.atTop) // Nothing but the words that stand in the corner.
        std::erase_if(blocks, [](const SkeletonBlock& block) {
            const auto* paragraph = std::get_if<ParagraphBlock>(&block.value);
            return paragraph == nullptr || paragraph->runs.empty();
        });
    else
        blocks.insert(blocks.begin(), leadBlock());
    if (blocks.empty())
        return Error{{"Mẫu “" + form->name.vi + "” không có gì để ghi lên bản sao.",
                      "The form “" + form->name.en + "” has nothing to write on the copy."}};
    auto& first = std::get<ParagraphBlock>(blocks.front().value);
    if (plan.atTop)
        first.runs.insert(first.runs.begin(), startRun());
    plan.firstStyle = source.styles.find(first.element)->style;
    const int number = takeFreeNames(blocks, host);
    plan.lastStyle = source.styles.find(lastElement(blocks))->style;
    plan.startBookmark = numbered(std::string(kStart), number);
    plan.package = writeOdtPackage({{"content.xml", contentXml(blocks, source.styles, {false, tablePrefix(number)})},
                                    {"styles.xml", skeletonStyles(source.styles, blocks, {false, false})}});
    return plan;
}

} // namespace trinhky
