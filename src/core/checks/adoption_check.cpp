#include "checks/check.hpp"
#include "checks/places.hpp"
#include "model/session_text.hpp"

#include <algorithm>
#include <array>

/// What a resolution says of its adoption agrees with its header, and it takes effect on the day of adoption or later.
namespace trinhky {
namespace {

constexpr std::u16string_view kThis = u"nghị quyết này";
constexpr std::u16string_view kAdopted = u"thông qua";
constexpr std::u16string_view kEffect = u"hiệu lực";

SessionText headerSession(const Analysis& analysis)
{
    SessionText session;
    const Part& main = analysis.parts.front();
    for (auto at = main.begin; at < main.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (isContent(role))
            break;
        if (role != Role::SessionLine && role != Role::Authority)
            continue;
        const auto read = readSession(analysis.textOf(at));
        session.term = session.term ? session.term : read.term;
        session.session = session.session ? session.session : read.session;
    }
    return session;
}

std::string quoted(std::u16string_view text, Span span)
{
    return toUtf8(text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin)));
}

std::string dayMonthYear(const Date& date)
{
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(date.day) + "/" + two(date.month) + "/" + std::to_string(date.year);
}

void report(const CheckContext& context, const std::string& message, std::int32_t paragraph, Span span,
            const std::string& expected, std::vector<Finding>& findings)
{
    const auto text = context.analysis.textOf(paragraph);
    findings.push_back(makeFinding(context, message, placeInText(context.analysis, paragraph, span),
                                   {{"observed", quoted(text, span)}, {"expected", expected}}));
}

/// The date that follows "thông qua", if any: in the sentence of adoption it is the day of adoption.
std::optional<WrittenDate> adoptionDate(std::u16string_view small, const std::vector<WrittenDate>& dates)
{
    constexpr std::size_t kNear = 24;
    const auto adopted = small.find(kAdopted);
    const auto found = std::find_if(dates.begin(), dates.end(), [&](const WrittenDate& date) {
        const auto begin = static_cast<std::size_t>(date.span.begin);
        return begin > adopted && begin < adopted + kNear;
    });
    return found == dates.end() ? std::nullopt : std::optional(*found);
}

bool disagrees(const Date& date, const HeaderFacts& header)
{
    return header.date ? date != *header.date : header.year && date.year != *header.year;
}

void checkAdoption(const CheckContext& context, std::int32_t paragraph, std::u16string_view small, const SessionText& header,
                   std::vector<Finding>& findings)
{
    const auto text = context.analysis.textOf(paragraph);
    const auto own = readSession(text);
    if (own.term && header.term && *own.term != *header.term)
        report(context, "term", paragraph, own.termSpan, "khóa " + toUtf8(toRoman(*header.term)), findings);
    if (own.session && header.session && *own.session != *header.session)
        report(context, "session", paragraph, own.sessionSpan, "kỳ họp thứ " + std::to_string(*header.session), findings);
    const auto date = adoptionDate(small, writtenDates(text));
    const auto& facts = context.analysis.header;
    if (date && disagrees(date->date, facts))
        report(context, "date", paragraph, date->span, facts.date ? dayMonthYear(*facts.date) : std::to_string(*facts.year),
               findings);
}

/// "có hiệu lực (thi hành) (kể) từ ngày …"; where it ends ("hết hiệu lực") is another matter.
void checkEffect(const CheckContext& context, std::int32_t paragraph, std::u16string_view small, std::vector<Finding>& findings)
{
    constexpr std::size_t kNear = 24;
    const auto& issued = context.analysis.header.date;
    const auto effect = small.find(kEffect);
    if (!issued || effect == small.npos || small.substr(0, effect).ends_with(u"hết "))
        return;
    for (const auto& date : writtenDates(context.analysis.textOf(paragraph))) {
        const auto begin = static_cast<std::size_t>(date.span.begin);
        if (begin < effect || begin > effect + kNear)
            continue;
        const auto between = small.substr(effect, begin - effect);
        if (between.find(u"từ") != between.npos && date.date < *issued)
            report(context, "effect", paragraph, date.span, dayMonthYear(*issued), findings);
        return;
    }
}

/// "Nghị quyết này (đã) được … thông qua": not what another resolution that it replaces was.
bool tellsAdoption(std::u16string_view behindThis)
{
    const auto rest = trim(behindThis);
    return (rest.starts_with(u"được") || rest.starts_with(u"đã được") || rest.starts_with(u"do ")) &&
           rest.find(kAdopted) != rest.npos;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    const auto header = headerSession(analysis);
    const Part& main = analysis.parts.front();
    for (auto at = main.begin; at < main.end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (!isContent(role) || role == Role::Quote || role == Role::TableCell)
            continue;
        const auto small = toLower(analysis.textOf(at));
        const auto subject = small.find(kThis);
        if (subject == small.npos)
            continue;
        if (tellsAdoption(std::u16string_view(small).substr(subject + kThis.size())))
            checkAdoption(context, at, small, header, findings);
        checkEffect(context, at, small, findings);
    }
}

} // namespace

const CheckKind& adoptionCheckKind()
{
    static const CheckKind kind{"adoption", {}, run};
    return kind;
}

} // namespace trinhky
