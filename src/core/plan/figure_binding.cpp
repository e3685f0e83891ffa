#include "plan/figure_binding.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace trinhky {

namespace {

constexpr std::u16string_view kOpen = u"{{";
constexpr std::u16string_view kClose = u"}}";
constexpr std::size_t kLongestField = 200;

bool isSeen(const Paragraph& paragraph, Span span)
{
    return std::ranges::none_of(paragraph.runs, [&](const Run& run) {
        return (run.deleted || run.hidden) && run.span.begin < span.end && span.begin < run.span.end;
    });
}

std::u16string_view slice(const Paragraph& paragraph, Span span)
{
    return std::u16string_view(paragraph.text)
        .substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
}

void findIn(const Snapshot& snapshot, std::int32_t index, std::vector<FigureField>& fields)
{
    const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(index)];
    const std::u16string_view text = paragraph.text;
    for (auto open = text.find(kOpen); open != text.npos; open = text.find(kOpen, open)) {
        const auto begin = open + kOpen.size();
        const auto close = text.find(kClose, begin);
        if (close == text.npos)
            return;
        const auto again = text.rfind(kOpen, close); // "{{a {{b}}": the inner one
        if (again > open && again != text.npos) {
            open = again;
            continue;
        }
        const Span span{static_cast<std::int32_t>(open), static_cast<std::int32_t>(close + kClose.size())};
        const auto inner = text.substr(begin, close - begin);
        open = close + kClose.size();
        if (inner.size() > kLongestField || !isSeen(paragraph, span))
            continue;
        if (auto address = parseFigureAddress(toUtf8(toNfc(inner).text)))
            fields.push_back({index, span, std::move(*address)});
    }
}

Message about(const FigureField& field, const Message& reason)
{
    const auto name = "{{" + addressText(field.address) + "}}";
    return {name + ": " + reason.vi, name + ": " + reason.en};
}

/// The figure of a field as it will stand there.
Result<std::string> textFor(const FigureField& field, const Snapshot& snapshot, const IndicatorSet& data, const Units& units)
{
    const auto figure = findFigure(data, field.address);
    if (!figure)
        return figure.error();
    const auto written = writeFigure(figure.value(), field.address.unit, units);
    if (!written)
        return written.error();
    const auto& text = snapshot.paragraphs[static_cast<std::size_t>(field.paragraph)].text;
    return boundText(written.value(), !field.address.unit.empty(),
                     std::u16string_view(text).substr(static_cast<std::size_t>(field.span.end)));
}

void addUsed(const IndicatorSet& data, const RecordedFigure& figure, std::set<const IndicatorRow*>& used)
{
    if (const auto found = findFigure(data, {figure.no, figure.row, figure.column, {}}))
        used.insert(found.value().row);
}

} // namespace

std::vector<FigureField> findFigureFields(const Snapshot& snapshot)
{
    std::vector<FigureField> fields;
    for (std::size_t at = 0; at < snapshot.paragraphs.size(); ++at)
        findIn(snapshot, static_cast<std::int32_t>(at), fields);
    return fields;
}

std::string freeFigureName(std::vector<std::string>& taken)
{
    constexpr std::size_t kDigits = 3;
    for (int number = 1;; ++number) {
        auto digits = std::to_string(number);
        digits.insert(0, digits.size() < kDigits ? kDigits - digits.size() : 0, '0');
        auto name = "tk_f" + digits;
        if (std::ranges::find(taken, name) == taken.end()) {
            taken.push_back(name);
            return name;
        }
    }
}

FigureBinding bindFigures(const Snapshot& snapshot, const IndicatorSet& data, const Units& units,
                          const std::vector<std::string>& taken)
{
    FigureBinding binding;
    auto names = taken;
    for (const auto& field : findFigureFields(snapshot)) {
        const auto text = textFor(field, snapshot, data, units);
        if (!text) {
            binding.problems.push_back(about(field, text.error().message));
            continue;
        }
        const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(field.paragraph)];
        const auto name = freeFigureName(names);
        binding.edits.push_back(
            {field.paragraph, field.span, std::u16string(slice(paragraph, field.span)), toUtf16(text.value()), toUtf16(name)});
        binding.figures.push_back(
            {name, field.address.no, field.address.row, field.address.column, field.address.unit, text.value(), 0});
        binding.planText += "{{" + addressText(field.address) + "}} → " + text.value() + "\n";
    }
    return binding;
}

std::optional<Message> unusedRows(const IndicatorSet& data, const std::vector<RecordedFigure>& used)
{
    constexpr std::size_t kNamed = 10;
    std::set<const IndicatorRow*> known;
    for (const auto& figure : used)
        addUsed(data, figure, known);
    std::size_t count = 0;
    std::string names;
    for (const auto& table : data.tables)
        for (const auto& row : table.rows)
            if (!known.contains(&row) && !row.values.empty() && ++count <= kNamed)
                names += (names.empty() ? "" : ", ") + (row.code.empty() ? row.name : row.code);
    if (count == 0)
        return std::nullopt;
    if (count > kNamed)
        names += "…";
    const auto number = std::to_string(count);
    return Message{number + " chỉ tiêu của dữ liệu không được dùng trong văn bản: " + names + ".",
                   number + " indicators of the data are not used in the document: " + names + "."};
}

} // namespace trinhky
