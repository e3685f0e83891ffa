#include "checks/check.hpp"
#include "checks/places.hpp"
#include "model/placeholder_scan.hpp"

#include <algorithm>
#include <utility>

/// Gaps and placeholders of a template that nobody filled in. Number and date of a draft are blank rightly and have rules of their
/// own, the "(Kèm theo …)" line of an electronic document is blank rightly, dots in a data table say that there is no figure, and a
/// blank form in an appendix is to be filled in by others.
namespace trinhky {
namespace {

bool mayHaveGaps(const Analysis& analysis, std::int32_t paragraph)
{
    switch (analysis.roles[static_cast<std::size_t>(paragraph)]) {
    case Role::Number:
    case Role::PlaceDate:
    case Role::AppendixRef:
    case Role::TableCell:
    case Role::Quote:
        return true;
    default:
        return false;
    }
}

bool isReportedElsewhere(const Analysis& analysis, std::int32_t paragraph)
{
    const auto& header = analysis.header;
    return (header.numberBlank && paragraph == header.numberParagraph) || (header.dateBlank && paragraph == header.dateParagraph);
}

/// "Ngày … tháng … năm …", "Quý … năm …" and nothing else: whoever signs or reports by a form of an appendix fills it in.
bool isDateOfForm(std::u16string_view text)
{
    static constexpr std::u16string_view kWords[] = {u"ngày", u"tháng", u"năm", u"quý", u"kỳ",
                                                     u"báo",  u"cáo",   u"từ",  u"đến", u"tại"};
    const auto key = foldKey(text);
    bool dated = false;
    for (std::size_t at = 0; at < key.size();) {
        const auto end = static_cast<std::size_t>(
            std::find_if_not(key.begin() + static_cast<std::ptrdiff_t>(at), key.end(), isLetter) - key.begin());
        const auto word = std::u16string_view(key).substr(at, end - at);
        if (!word.empty() && std::find(std::begin(kWords), std::end(kWords), word) == std::end(kWords))
            return false;
        dated = dated || word == u"tháng" || word == u"năm";
        at = std::max(end, at + 1);
    }
    return dated;
}

/// One finding a paragraph: its gaps are filled in together. True when one of them is no leftover of a template.
bool checkParagraph(const CheckContext& context, std::int32_t paragraph, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto text = analysis.textOf(paragraph);
    const bool gapsAreRight = mayHaveGaps(analysis, paragraph) || isReportedElsewhere(analysis, paragraph);
    bool found = false;
    bool gaps = false;
    for (const auto& placeholder : findPlaceholders(text)) {
        const bool leftover = placeholder.kind == PlaceholderKind::Brackets;
        if (!leftover && gapsAreRight)
            continue;
        gaps = gaps || !leftover;
        auto place = placeInText(analysis, paragraph, placeholder.span);
        if (std::exchange(found, true)) {
            findings.back().related.push_back(std::move(place));
            continue;
        }
        const auto& span = placeholder.span;
        const auto gap = text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
        findings.push_back(makeFinding(context, leftover ? "template" : "", std::move(place), {{"observed", toUtf8(gap)}}));
    }
    return gaps;
}

void checkPart(const CheckContext& context, const Part& part, std::vector<Finding>& findings)
{
    constexpr std::size_t kManyPlaces = 3; // an appendix with so many, gaps among them, is a form for others to fill in
    const auto& analysis = context.analysis;
    const auto before = findings.size();
    bool gaps = false;
    for (auto at = part.begin; at < part.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (role != Role::Empty && role != Role::PageFurniture)
            gaps = checkParagraph(context, at, findings) || gaps;
    }
    if (part.kind != PartKind::Appendix)
        return;
    const auto first = findings.begin() + static_cast<std::ptrdiff_t>(before);
    const bool form = gaps && (part.form || findings.size() - before >= kManyPlaces);
    const auto last = std::remove_if(first, findings.end(), [&](const Finding& finding) {
        return form || isDateOfForm(analysis.textOf(finding.where.paragraph));
    });
    findings.erase(last, findings.end());
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    std::int32_t done = 0;
    for (const auto& part : context.analysis.parts) {
        if (!part.form)
            checkPart(context, part, findings);
        done = std::max(done, part.end);
    }
    const auto all = static_cast<std::int32_t>(context.analysis.roles.size());
    checkPart(context, {PartKind::Main, done, all}, findings); // footnotes and frames
}

} // namespace

const CheckKind& placeholderCheckKind()
{
    static const CheckKind kind{"placeholder", {}, run, {}, Reach::Paragraph};
    return kind;
}

} // namespace trinhky
