#include "data/heading_meaning.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

constexpr std::array<std::pair<std::string_view, Measure>, 7> kMeasures{{{"actual", Measure::Actual},
                                                                         {"plan", Measure::Plan},
                                                                         {"estimate", Measure::Estimate},
                                                                         {"ratio", Measure::Ratio},
                                                                         {"growth", Measure::Growth},
                                                                         {"average-growth", Measure::AverageGrowth},
                                                                         {"text", Measure::Text}}};

int numberAt(std::u16string_view text, std::size_t begin, std::size_t end)
{
    int number = 0;
    for (auto i = begin; i < end; ++i)
        number = number * 10 + (text[i] - u'0');
    return number;
}

/// "tháng 9", "9 tháng": what the entries of headings.xml do not list.
void readMonth(std::u16string_view text, HeadingReference& reference)
{
    constexpr std::u16string_view kMonth = u"tháng";
    const auto at = text.find(kMonth);
    if (at == std::u16string_view::npos)
        return;
    auto begin = at + kMonth.size();
    while (begin < text.size() && text[begin] == u' ')
        ++begin;
    auto end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    bool toDate = false;
    if (end == begin || end - begin > 2) {
        end = at;
        while (end > 0 && text[end - 1] == u' ')
            --end;
        begin = end;
        while (begin > 0 && isDigit(text[begin - 1]))
            --begin;
        toDate = true;
    }
    if (end == begin || end - begin > 2)
        return;
    const int month = numberAt(text, begin, end);
    if (month < 1 || month > 12)
        return;
    const auto digits = (month < 10 ? "0" : "") + std::to_string(month);
    reference.part = "M" + digits;
    reference.shortPart = (toDate ? "" : "M") + digits + (toDate ? "T" : "");
    reference.toDate = toDate;
    reference.partSaid = true;
}

std::optional<RatioForm> formOf(std::string_view id)
{
    if (id == "increase")
        return RatioForm::Increase;
    if (id == "index")
        return RatioForm::Index;
    return id == "percent" ? std::optional(RatioForm::Percent) : std::nullopt;
}

/// Two references with a word or a stroke between them; the one before it may be left out.
bool splitComparison(const Headings& headings, std::u16string_view text, HeadingComparison& comparison)
{
    for (const auto& versus : headings.within("versus", text)) {
        const auto left = readReference(headings, text.substr(0, versus.begin));
        const auto right = readReference(headings, text.substr(versus.end));
        const bool stroke = text.substr(versus.begin, versus.end - versus.begin) == u"/";
        if (right.isEmpty() || (stroke && !left.measure))
            continue;
        comparison.of = left;
        comparison.to = right;
        return true;
    }
    return false;
}

} // namespace

std::optional<Measure> measureOf(std::string_view id)
{
    for (const auto& [word, measure] : kMeasures)
        if (word == id)
            return measure;
    return std::nullopt;
}

std::string_view idOf(Measure measure)
{
    for (const auto& [word, value] : kMeasures)
        if (value == measure)
            return word;
    return {};
}

std::string periodOf(int year, const std::string& part)
{
    if (year == 0)
        return {};
    return std::to_string(year) + (part.empty() ? "" : "-" + part);
}

std::vector<int> yearsIn(std::u16string_view text)
{
    std::vector<int> years;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        auto end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end - i == 4)
            if (const int year = numberAt(text, i, end); year >= 1900 && year < 2100)
                years.push_back(year);
        i = end;
    }
    return years;
}

HeadingReference readReference(const Headings& headings, std::u16string_view folded)
{
    HeadingReference reference;
    if (const auto found = headings.within("measure", folded); !found.empty())
        reference.measure = measureOf(found.front().entry->id);
    const auto years = yearsIn(folded);
    reference.severalYears = years.size() > 1;
    if (years.size() == 1)
        reference.year = years.front();
    if (const auto found = headings.within("part", folded); !found.empty()) {
        const auto& entry = *found.front().entry;
        reference.part = entry.id;
        reference.shortPart = entry.shortId;
        reference.toDate = entry.toDate;
        reference.partSaid = true;
    } else {
        readMonth(folded, reference);
    }
    reference.previous = !headings.within("previous", folded).empty();
    reference.next = !headings.within("next", folded).empty();
    return reference;
}

std::optional<HeadingComparison> readComparison(const Headings& headings, const std::vector<std::u16string>& path)
{
    HeadingComparison comparison;
    bool compares = false;
    bool formSaid = false;
    for (const auto& text : path) {
        comparison.average = comparison.average || !headings.within("average", text).empty();
        for (const auto& found : headings.within("compare", text)) {
            compares = true;
            const auto form = formOf(found.entry->id);
            if (form && (*form != RatioForm::Percent || !formSaid)) {
                comparison.form = *form;
                formSaid = true;
            }
        }
    }
    const auto& own = path.back();
    const bool split = splitComparison(headings, own, comparison);
    const bool percent = own.find(u'%') != std::u16string::npos;
    if (!compares && !split && !percent && !comparison.average)
        return std::nullopt;
    if (!split)
        comparison.to = readReference(headings, own);
    return comparison;
}

HeadingReference readPath(const Headings& headings, const std::vector<std::u16string>& path)
{
    HeadingReference whole;
    for (auto text = path.rbegin(); text != path.rend(); ++text) {
        const auto one = readReference(headings, *text);
        if (!whole.measure)
            whole.measure = one.measure;
        if (whole.year == 0 && !whole.severalYears) {
            whole.year = one.year;
            whole.severalYears = one.severalYears;
        }
        if (!whole.partSaid && one.partSaid) {
            whole.part = one.part;
            whole.shortPart = one.shortPart;
            whole.toDate = one.toDate;
            whole.partSaid = true;
        }
    }
    return whole;
}

} // namespace trinhky
