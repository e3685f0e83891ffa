#include "plan/format_words.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace trinhky {

namespace {

/// "12,7": at most `decimals` places, none that are zero.
std::string decimal(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const auto scaled = std::llround(value * scale);
    const auto unit = static_cast<long long>(scale);
    std::string text = (scaled < 0 ? "-" : "") + std::to_string(std::llabs(scaled) / unit);
    std::string fraction = std::to_string(std::llabs(scaled) % unit + unit).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return fraction.empty() ? text : text + "," + fraction;
}

std::string millimetres(std::int32_t hundredths) { return decimal(hundredths / 100.0, 1) + " mm"; }
std::string points(float size) { return decimal(static_cast<double>(size), 1) + " pt"; }
std::string pointsOf(std::int32_t hundredths) { return decimal(std::round(hundredths * 72.0 / 254.0) / 10.0, 1) + " pt"; }

std::string colorName(std::int32_t color)
{
    if (color <= 0)
        return "màu đen";
    constexpr const char* kDigits = "0123456789ABCDEF";
    std::string text = "màu #";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += kDigits[(color >> shift) & 0xF];
    return text;
}

std::string alignName(Align align)
{
    switch (align) {
    case Align::Left:
        return "căn trái";
    case Align::Right:
        return "căn phải";
    case Align::Center:
        return "căn giữa";
    case Align::Justify:
        return "căn đều hai bên";
    }
    return {};
}

std::string lineSpacingName(LineSpacingMode mode, std::int32_t value)
{
    switch (mode) {
    case LineSpacingMode::Proportional:
        return "giãn dòng " + decimal(value / 100.0, 2);
    case LineSpacingMode::Minimum:
        return "giãn dòng ít nhất " + pointsOf(value);
    case LineSpacingMode::Leading:
        return "giãn dòng thêm " + pointsOf(value);
    case LineSpacingMode::Exact:
        return "giãn dòng đúng " + pointsOf(value);
    }
    return {};
}

/// The values of a property over several runs, each once.
template <class Name>
std::string joined(std::span<const CharFormat> formats, const Name& name)
{
    std::vector<std::string> seen;
    std::string text;
    for (const CharFormat& format : formats) {
        std::string value = name(format);
        if (std::find(seen.begin(), seen.end(), value) != seen.end())
            continue;
        text += (text.empty() ? "" : "/") + value;
        seen.push_back(std::move(value));
    }
    return text;
}

class Writer {
public:
    void add(std::string before, std::string after)
    {
        m_words.before.push_back(std::move(before));
        m_words.after.push_back(std::move(after));
    }

    void addLength(const char* name, std::int32_t before, std::optional<std::int32_t> after, std::string (*write)(std::int32_t))
    {
        if (after)
            add(name + write(before), name + write(*after));
    }

    FormatWords take() { return std::move(m_words); }

private:
    FormatWords m_words;
};

} // namespace

FormatWords wordsOf(const CharChange& change, std::span<const CharFormat> formats)
{
    Writer words;
    const auto add = [&](const auto& name, const std::string& after) { words.add(joined(formats, name), after); };
    const auto addFlag = [&](const std::optional<bool>& wanted, bool CharFormat::*flag, const char* on, const char* off) {
        if (wanted)
            add([&](const CharFormat& format) { return std::string(format.*flag ? on : off); }, *wanted ? on : off);
    };
    if (change.font)
        add([](const CharFormat& format) { return toUtf8(format.font); }, toUtf8(*change.font));
    if (change.size)
        add([](const CharFormat& format) { return points(format.size); }, points(*change.size));
    addFlag(change.bold, &CharFormat::bold, "đậm", "không đậm");
    addFlag(change.italic, &CharFormat::italic, "nghiêng", "đứng");
    addFlag(change.underline, &CharFormat::underline, "gạch chân", "không gạch chân");
    if (change.color)
        add([](const CharFormat& format) { return colorName(format.color); }, colorName(*change.color));
    return words.take();
}

FormatWords wordsOf(const ParaChange& change, const ParaFormat& format)
{
    Writer words;
    if (change.align)
        words.add(alignName(format.align), alignName(*change.align));
    words.addLength("thụt dòng đầu ", format.firstLineIndent, change.firstLineIndent, millimetres);
    words.addLength("thụt trái ", format.leftMargin, change.leftMargin, millimetres);
    words.addLength("thụt phải ", format.rightMargin, change.rightMargin, millimetres);
    words.addLength("cách trên ", format.spaceAbove, change.spaceAbove, pointsOf);
    words.addLength("cách dưới ", format.spaceBelow, change.spaceBelow, pointsOf);
    if (change.lineSpacingMode || change.lineSpacing)
        words.add(lineSpacingName(format.lineSpacingMode, format.lineSpacing),
                  lineSpacingName(change.lineSpacingMode.value_or(format.lineSpacingMode),
                                  change.lineSpacing.value_or(format.lineSpacing)));
    if (change.keepWithNext)
        words.add("", *change.keepWithNext ? "đi liền đoạn sau" : "không buộc đi liền đoạn sau");
    return words.take();
}

FormatWords wordsOf(const PageEdit& edit, const PageStyle& page)
{
    Writer words;
    if (edit.width || edit.height)
        words.add("khổ " + millimetres(page.width) + " × " + millimetres(page.height),
                  "khổ " + millimetres(edit.width.value_or(page.width)) + " × " + millimetres(edit.height.value_or(page.height)));
    words.addLength("lề trên ", page.top, edit.top, millimetres);
    words.addLength("lề dưới ", page.bottom, edit.bottom, millimetres);
    words.addLength("lề trái ", page.left, edit.left, millimetres);
    words.addLength("lề phải ", page.right, edit.right, millimetres);
    if (edit.pageNumber)
        words.add("", "số trang ở giữa lề trên, không hiện ở trang đầu");
    return words.take();
}

} // namespace trinhky
