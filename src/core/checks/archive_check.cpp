#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/list_items.hpp"
#include "checks/places.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// The last line of nơi nhận tells where the document is kept: "- Lưu: VT, <đơn vị soạn thảo> (<số bản>)." (NĐ 30/2020, Phụ lục I, Phần I, Mục II,
/// khoản 9). The word behind "VT" may be missing, and so may be everything that the form leaves open ("Lưu: …").
namespace trinhky {
namespace {

constexpr std::u16string_view kArchive = u"lưu";

bool isArchive(const ListItem& item)
{
    return foldBare(item.key.substr(0, kArchive.size())) == u"luu" &&
           (item.key.size() == kArchive.size() || !isLetter(item.key[kArchive.size()]));
}

bool isOpen(const ListItem& item)
{
    return item.text.find_first_of(u"\u2026[{_") != item.text.npos || item.text.find(u"...") != item.text.npos;
}

/// True when one of the words stands in the line by itself: "VT", "VT-TH", "Văn thư".
bool namesArchive(const ListItem& item, std::string_view words)
{
    const auto parts = splitList(words, '|');
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        const auto word = foldKey(toUtf16(part));
        for (auto at = item.key.find(word); at != item.key.npos; at = item.key.find(word, at + 1)) {
            const auto end = at + word.size();
            if ((at == 0 || !isLetter(item.key[at - 1])) && (end == item.key.size() || !isLetter(item.key[end])))
                return true;
        }
        return false;
    });
}

/// The words of the item in its first paragraph, without the bullet.
Span wordsOf(const Analysis& analysis, const ListItem& item)
{
    const auto text = analysis.textOf(item.paragraph);
    const auto end =
        item.last == item.paragraph
            ? item.end
            : static_cast<std::int32_t>(trim(text).data() - text.data() + static_cast<std::ptrdiff_t>(trim(text).size()));
    auto begin = item.begin;
    while (begin < end && !isLetter(text[static_cast<std::size_t>(begin)]))
        ++begin;
    return {begin, end};
}

/// "Lưu: VP." is kept by VP, but kept in VT: the word goes in front of what is there.
void offerName(Finding& finding, const Analysis& analysis, const ListItem& item, Span words)
{
    const auto text = analysis.textOf(item.paragraph).substr(0, static_cast<std::size_t>(words.end));
    auto at = static_cast<std::size_t>(words.begin) + kArchive.size();
    auto end = at;
    while (end < text.size() && (isSpace(text[end]) || text[end] == u':'))
        ++end;
    const bool more = end < text.size() && (isLetter(text[end]) || isDigit(text[end]));
    const Span gap{static_cast<std::int32_t>(at), static_cast<std::int32_t>(end)};
    offerText(finding, analysis, item.paragraph, gap, more ? u": VT, " : u": VT", {"Sửa thành “Lưu: VT”.", "Write “Lưu: VT”."});
}

/// A line of its own behind the last recipient, which becomes one like the others.
void offerLine(Finding& finding, const Analysis& analysis, const ListItem& last)
{
    const Message label{"Thêm dòng “- Lưu: VT.”.", "Add the line “- Lưu: VT.”."};
    const auto text = analysis.textOf(last.last);
    if (!trim(text.substr(static_cast<std::size_t>(last.end))).empty())
        return; // the signature stands in the same paragraph
    if (text[static_cast<std::size_t>(last.end - 1)] == u'.')
        offerText(finding, analysis, last.last, {last.end - 1, last.end}, u";", label);
    else
        finding.fixes.push_back({label, {}});
    if (!finding.fixes.empty())
        finding.fixes.front().edits.emplace_back(ParagraphInsert{last.last, true, {{u"- Lưu: VT.", {}, {}}}});
}

void checkLine(const CheckContext& context, const ListItem& item, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto words = wordsOf(analysis, item);
    const auto rest = item.key.substr(kArchive.size());
    const bool colon = rest.starts_with(u":") || rest.starts_with(u" :");
    const bool named = namesArchive(item, context.rule.param("words"));
    if (isOpen(item) || (named && colon))
        return;
    auto finding = makeFinding(context, named ? "colon" : "", placeInText(analysis, item.paragraph, words),
                               {{"observed", toUtf8(analysis.textOf(item.paragraph)
                                                        .substr(static_cast<std::size_t>(words.begin),
                                                                static_cast<std::size_t>(words.end - words.begin)))},
                                {"expected", "Lưu: VT"}});
    if (named) {
        const auto at = words.begin + static_cast<std::int32_t>(kArchive.size());
        offerText(finding, analysis, item.paragraph, {at, at}, u":", {"Thêm dấu hai chấm.", "Add the colon."});
    } else {
        offerName(finding, analysis, item, words);
    }
    findings.push_back(std::move(finding));
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto items = recipientItems(analysis);
    if (items.empty())
        return;
    const auto archive = std::find_if(items.rbegin(), items.rend(), isArchive);
    if (archive == items.rend()) {
        const auto& last = items.back();
        if (isOpen(last) || analysis.find(Role::RecipientsLabel) < 0)
            return;
        auto finding = makeFinding(context, "absent",
                                   placeInText(analysis, last.last, {last.last == last.paragraph ? last.begin : 0, last.end}),
                                   {{"expected", "Lưu: VT"}});
        finding.absent = true;
        offerLine(finding, analysis, last);
        findings.push_back(std::move(finding));
        return;
    }
    checkLine(context, *archive, findings);
    if (archive != items.rbegin())
        findings.push_back(
            makeFinding(context, "order", placeInText(analysis, archive->paragraph, wordsOf(analysis, *archive)), {}));
}

} // namespace

const CheckKind& archiveCheckKind()
{
    static constexpr std::array<std::string_view, 1> kParams{"words"};
    static const CheckKind kind{"archive", kParams, run};
    return kind;
}

} // namespace trinhky
