#include "uno/inside/form_faults.hpp"

#include "base/text.hpp"
#include "engine/checker.hpp"
#include "support/template_files.hpp"
#include "uno/job/page_numbers.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace trinhky::test {

namespace star = com::sun::star;

namespace {

/// What a form that nobody has filled in yet may be told.
constexpr std::array<std::string_view, 3> kBlanks{"HDR-NUMBER-BLANK", "HDR-DATE-BLANK", "TXT-PLACEHOLDER"};

/// Kinds that a document alone does not show: an appendix has no tên loại, a copy is known by the document that it copies.
bool showsKind(const SkeletonForm& form)
{
    constexpr std::array<std::string_view, 4> kHidden{"PL", "SY", "SL", "TrS"};
    return std::find(kHidden.begin(), kHidden.end(), form.kind) == kHidden.end();
}

bool shows(const Snapshot& snapshot, std::u16string_view style)
{
    return std::any_of(snapshot.paragraphs.begin(), snapshot.paragraphs.end(),
                       [&](const Paragraph& paragraph) { return snapshot.paraFormats[paragraph.format].style == style; });
}

/// A paragraph of no height behind a table: .docx puts the section that ends there into it, and reading takes it away.
bool isFiller(const Snapshot& snapshot, const Paragraph& paragraph)
{
    return paragraph.text.empty() && snapshot.paraFormats[paragraph.format].style == u"TK Cuối văn bản";
}

} // namespace

const RuleSet& shippedRules(const Inside& inside)
{
    static const auto rules = loadRuleSet(readTemplateFiles(inside.extension / "templates"));
    if (!rules)
        throw Failure(describe(rules.error()));
    return rules.value();
}

std::string checkFaults(const Snapshot& snapshot, const Inside& inside, const SkeletonForm& form)
{
    const auto result = check(snapshot, shippedRules(inside), {}, Date{2026, 11, 20});
    std::string faults;
    std::set<std::string_view> told;
    for (const Finding& finding : result.findings) {
        told.insert(finding.rule);
        if (std::find(kBlanks.begin(), kBlanks.end(), finding.rule) == kBlanks.end())
            faults += "\n  " + finding.rule + ": " + finding.message.vi + " | " +
                      toUtf8(snapshot.paragraphs[static_cast<std::size_t>(finding.where.paragraph)].text);
    }
    if (!showsKind(form))
        return faults;
    if (result.kind != form.kind)
        faults += "\n  taken for \"" + result.kind + '"';
    if (shows(snapshot, u"TK Số ký hiệu") != told.contains("HDR-NUMBER-BLANK"))
        faults += "\n  blank number";
    if (shows(snapshot, u"TK Địa danh ngày") != told.contains("HDR-DATE-BLANK"))
        faults += "\n  blank date";
    if (!told.contains("TXT-PLACEHOLDER"))
        faults += "\n  places to fill in";
    return faults;
}

std::string contentOf(const Snapshot& snapshot)
{
    std::string content;
    for (const auto& paragraph : snapshot.paragraphs)
        if ((paragraph.story == Story::Body || paragraph.story == Story::Table) && !isFiller(snapshot, paragraph))
            content += toUtf8(snapshot.paraFormats[paragraph.format].style) + (paragraph.cell.table >= 0 ? " # " : " | ") +
                       toUtf8(paragraph.text) + '\n';
    return content;
}

std::string bookmarksOf(const DocumentRef& document)
{
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    std::map<std::string, std::string> found;
    for (const auto& name : bookmarks->getElementNames()) {
        const auto mark = demand<star::text::XTextContent>(bookmarks->getByName(name));
        const auto anchor = mark->getAnchor();
        if (utf8Of(name).starts_with("tk_"))
            found[utf8Of(name)] =
                utf8Of(anchor->getString()) + " / " + utf8Of(property(anchor, "CharStyleName", rtl::OUString()));
    }
    std::string all;
    for (const auto& [name, text] : found)
        all.append(name).append(" = ").append(text).append("\n");
    return all;
}

std::string difference(const std::string& before, const std::string& after)
{
    if (before == after)
        return {};
    const auto at =
        static_cast<std::size_t>(std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin());
    const auto lineAt = [](const std::string& text, std::size_t place) {
        const auto begin = place == 0 ? 0 : text.rfind('\n', std::min(place, text.size()) - 1) + 1;
        return text.substr(begin, text.find('\n', begin) - begin);
    };
    return "\n  was: " + lineAt(before, at) + "\n  is:  " + lineAt(after, at);
}

std::string lastPageFault(const DocumentRef& document, const Snapshot& snapshot)
{
    std::vector<Finding> places;
    for (std::size_t at = 0; at < snapshot.paragraphs.size(); ++at)
        if (!trim(snapshot.paragraphs[at].text).empty()) {
            places.emplace_back();
            places.back().where.paragraph = static_cast<std::int32_t>(at);
        }
    const auto pages = pagesOf(document, snapshot, places);
    const auto last = pages.empty() ? 0 : *std::max_element(pages.begin(), pages.end());
    const auto count = property(demand<star::frame::XModel>(document)->getCurrentController(), "PageCount", sal_Int32(0));
    return last == count ? "" : "\n  words end on page " + std::to_string(last) + " of " + std::to_string(count);
}

/// The header of page 1 is one of its own, or (a .docx read by 7.4) that of another page style.
std::string firstPageFault(const DocumentRef& document)
{
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = demand<star::container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    const auto name = property(document->getText()->createTextCursor(), "PageStyleName", rtl::OUString());
    const auto page = demand<star::beans::XPropertySet>(pages->getByName(name));
    const char* shown = property(page, "FirstIsShared", true) ? "HeaderText" : "HeaderTextFirst";
    const auto header = property(page, shown, star::uno::Reference<star::text::XText>());
    return !header.is() || header->getString().isEmpty() ? "" : "\n  a number on page 1";
}

} // namespace trinhky::test
