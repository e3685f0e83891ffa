#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/figure_findings.hpp"
#include "checks/indicator_facts.hpp"
#include "checks/named_figures.hpp"
#include "checks/shown_figure.hpp"
#include "data/indicators_compute.hpp"
#include "doc/bookmark_named.hpp"

#include <algorithm>

/// Figures in the prose against the indicator data: those that were filled in, and those that the name of an indicator stands with
/// unmistakably.
namespace trinhky {
namespace {

class BoundFigures {
public:
    BoundFigures(const CheckContext& context, const UnitWords& words, std::vector<Finding>& findings)
        : m_context(context), m_facts(*context.data), m_words(words), m_findings(findings)
    {}

    void check(const RecordedFigure& figure)
    {
        const auto* const bookmark = bookmarkNamed(m_context.snapshot, figure.bookmark);
        if (!bookmark || bookmark->span.begin >= bookmark->span.end)
            return;
        const auto& text = m_context.snapshot.paragraphs[static_cast<std::size_t>(bookmark->paragraph)].text;
        const auto begin = static_cast<std::size_t>(bookmark->span.begin);
        const auto end = std::min(static_cast<std::size_t>(bookmark->span.end), text.size());
        const ShownPlace shown{
            bookmark->paragraph, {bookmark->span.begin, static_cast<std::int32_t>(end)}, text.substr(begin, end - begin)};
        if (m_facts.set)
            checkAgainstData(figure, shown, std::u16string_view(text).substr(end));
        else if (!showSame(shown.text, toUtf16(figure.text), m_words, m_facts.units))
            add("record", shown, figure.text, figure.row);
    }

private:
    void checkAgainstData(const RecordedFigure& recorded, const ShownPlace& shown, std::u16string_view behind)
    {
        const FigureAddress address{recorded.no, recorded.row, recorded.column, recorded.unit};
        const auto figure = findFigure(*m_facts.set, address);
        const auto written =
            figure ? writeFigure(figure.value(), recorded.unit, m_facts.units) : Result<FigureText>(figure.error());
        if (!written) {
            m_findings.push_back(figureFinding(m_context, "unknown", shown,
                                               {{"indicator", addressText({recorded.no, recorded.row, recorded.column, {}})},
                                                {"reason", written.error().message.vi},
                                                {"reasonEn", written.error().message.en}}));
            return;
        }
        const auto expected = boundText(written.value(), !recorded.unit.empty(), behind);
        if (shows(shown, figure.value(), written.value(), expected)) {
            reportOutOfLine(m_context, figure.value(), shown, m_facts.units, m_findings);
            return;
        }
        const auto number = readShown(shown.text, m_words);
        const bool swapped = number && fitsOtherMeasure(withUnit(*number, written.value().unit), figure.value(), m_facts.units);
        add(swapped ? "swapped" : "", shown, expected, figure.value().row->name);
    }

    static ShownFigure withUnit(ShownFigure shown, const std::string& unit)
    {
        if (shown.unit.empty())
            shown.unit = unit;
        return shown;
    }

    bool shows(const ShownPlace& shown, const Figure& figure, const FigureText& written, const std::string& expected) const
    {
        const auto number = readShown(shown.text, m_words);
        if (!number || !figure.value->number)
            return foldKey(shown.text) == foldKey(toUtf16(expected));
        return fits(withUnit(*number, written.unit), *figure.value->number, unitOf(figure), m_facts.units).value_or(false) ||
               showSame(shown.text, toUtf16(expected), m_words, m_facts.units);
    }

    void add(const std::string& message, const ShownPlace& shown, const std::string& expected, const std::string& indicator)
    {
        auto finding = figureFinding(m_context, message, shown, {{"expected", expected}, {"indicator", indicator}});
        offerFigure(finding, m_context.snapshot, shown, expected);
        m_findings.push_back(std::move(finding));
    }

    const CheckContext& m_context;
    const IndicatorFacts& m_facts;
    const UnitWords& m_words;
    std::vector<Finding>& m_findings;
};

/// Where a figure of ours stands nothing else is to be read. Other bookmarks of ours hold whole sentences.
bool isBound(const CheckContext& context, const NamedFigure& named)
{
    const auto& figures = context.data->record.figures;
    return std::ranges::any_of(context.snapshot.bookmarks, [&](const Bookmark& bookmark) {
        return bookmark.paragraph == named.shown.paragraph && bookmark.span.begin < named.shown.span.end &&
               named.shown.span.begin < bookmark.span.end &&
               std::ranges::find(figures, toUtf8(bookmark.name), &RecordedFigure::bookmark) != figures.end();
    });
}

/// Nothing where the units have nothing to do with each other.
std::optional<bool> isRight(const NamedFigure& named, const Figure& data, const Units& units)
{
    if (data.column->isComputed()) // The data may round more than the sentence does.
        if (const auto column = static_cast<std::int32_t>(data.column - data.table->columns.data());
            recomputed(*data.table, *data.row, column, named.figure.decimals) == named.figure.value)
            return true;
    const auto& exact = *data.value->number;
    const auto right = fits(named.figure, exact, unitOf(data), units);
    const auto turned = convert(exact, units.find(unitOf(data)), units.find(named.figure.unit));
    if (!right || *right || !turned)
        return right;
    using Bound = FigureSense::Bound;
    return (named.bound == Bound::Above && named.figure.value < *turned) ||
           (named.bound == Bound::Below && *turned < named.figure.value);
}

void reportWrong(const CheckContext& context, const NamedFigure& named, const Figure& data, std::vector<Finding>& findings)
{
    const auto& units = context.data->units;
    const auto exact = convert(*data.value->number, units.find(unitOf(data)), units.find(named.figure.unit));
    if (!exact)
        return;
    const auto decimals = decimalsOf(*data.row, *data.column);
    const auto least = std::max(named.figure.decimals, decimals && exact->scale() <= *decimals ? *decimals : 0);
    const auto expected = formatVietnamese(exact->rounded(least)) + (named.figure.unit == "%" ? "" : " ") + named.figure.unit;
    using Bound = FigureSense::Bound;
    const bool swapped = named.bound == Bound::Exact && named.data.size() == 1 && fitsOtherMeasure(named.figure, data, units);
    const auto* const message = named.bound == Bound::Above   ? "above"
                                : named.bound == Bound::Below ? "below"
                                : data.column->isComputed()   ? "share"
                                : swapped                     ? "swapped"
                                                              : "";
    auto finding = figureFinding(context, message, named.shown, {{"expected", expected}, {"indicator", data.row->name}});
    if (named.bound == Bound::Exact)
        offerFigure(finding, context.snapshot, named.shown, expected);
    findings.push_back(std::move(finding));
}

void checkNamed(const CheckContext& context, const NamedFigure& named, std::vector<Finding>& findings)
{
    if (isBound(context, named))
        return;
    for (const auto& data : named.data) {
        const auto right = isRight(named, data, context.data->units);
        if (!right)
            return;
        if (*right) {
            if (named.data.size() == 1)
                reportOutOfLine(context, data, named.shown, context.data->units, findings);
            return;
        }
    }
    reportWrong(context, named, named.data.front(), findings);
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& facts = *context.data;
    const auto words = unitWords(facts.units, facts.set ? &*facts.set : nullptr);
    BoundFigures bound(context, words, findings);
    for (const auto& figure : facts.record.figures)
        bound.check(figure);
    if (facts.set)
        for (const auto& named : findNamedFigures(context, *facts.set, words))
            checkNamed(context, named, findings);
}

constexpr std::string_view kParams[] = {"plan",    "actual", "estimate",   "between", "before",   "above", "below",
                                        "areas",   "scopes", "vague",      "shareOf", "ahead",    "done",  "until",
                                        "clauses", "whole",  "shareVerbs", "ofPlan",  "planTail", "times", "least"};

} // namespace

const CheckKind& figureDataCheckKind()
{
    static const CheckKind kind{"figureData", kParams, run, {}, Reach::Document, DataNeed::Record};
    return kind;
}

} // namespace trinhky
