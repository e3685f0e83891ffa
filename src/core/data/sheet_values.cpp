#include "data/sheet_values.hpp"

#include "base/decimal_text.hpp"
#include "base/text.hpp"
#include "data/sheet_header.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {
namespace {

constexpr std::array<std::pair<std::string_view, Comparison>, 13> kComparisons{{{"≥", Comparison::AtLeast},
                                                                                {">=", Comparison::AtLeast},
                                                                                {"≤", Comparison::AtMost},
                                                                                {"<=", Comparison::AtMost},
                                                                                {"≈", Comparison::About},
                                                                                {"~", Comparison::About},
                                                                                {"trên ", Comparison::AtLeast},
                                                                                {"từ ", Comparison::AtLeast},
                                                                                {"tối thiểu ", Comparison::AtLeast},
                                                                                {"dưới ", Comparison::AtMost},
                                                                                {"không quá ", Comparison::AtMost},
                                                                                {"tối đa ", Comparison::AtMost},
                                                                                {"khoảng ", Comparison::About}}};
constexpr std::size_t kGroup = 3;

std::optional<ValueStatus> signOf(const std::string& text)
{
    if (text == "-" || text == "–" || text == "—")
        return ValueStatus::None;
    if (text == "…" || text == "..." || text == "..")
        return ValueStatus::Missing;
    if (text == "x" || text == "X")
        return ValueStatus::NotApplicable;
    return std::nullopt;
}

bool takeComparison(std::string& text, IndicatorValue& value)
{
    const auto folded = toUtf8(toLower(toUtf16(text)));
    for (const auto& [word, comparison] : kComparisons) {
        if (!folded.starts_with(word))
            continue;
        text = oneLine(std::string_view(text).substr(word.size()));
        value.comparison = comparison;
        return true;
    }
    return false;
}

/// "1,234" may be meant as English thousands, and "1.5" as an English decimal.
bool isDoubtful(std::string_view text)
{
    const auto comma = text.find(',');
    const auto point = text.find('.');
    if (comma != std::string_view::npos && point == std::string_view::npos)
        return text.size() - comma - 1 == kGroup && text.find_first_not_of("-0") < comma;
    return false;
}

} // namespace

bool isSheetError(std::string_view text) { return text.starts_with('#') || text.starts_with("Err:"); }

std::optional<IndicatorValue> readCellValue(const SheetCell& cell, std::optional<Message>& doubt)
{
    IndicatorValue value;
    if (cell.number) {
        value.number = cell.number;
        return value;
    }
    auto text = oneLine(cell.text);
    if (text.empty())
        return std::nullopt;
    const auto shown = text;
    if (const auto sign = signOf(text)) {
        value.status = *sign;
        return value;
    }
    if (isSheetError(text)) {
        value.status = ValueStatus::Missing;
        doubt =
            Message{"ô tính ra lỗi “" + text + "”, coi như chưa có số.", "the cell shows the error “" + text + "”: no figure."};
        return value;
    }
    takeComparison(text, value);
    if (text.ends_with('%'))
        text = oneLine(std::string_view(text).substr(0, text.size() - 1));
    if (auto number = parseVietnamese(text)) {
        value.number = std::move(number);
        if (isDoubtful(text))
            doubt = Message{"“" + shown + "” gõ bằng chữ, đọc là phần thập phân sau dấu phẩy.",
                            "“" + shown + "” is typed as text and read with a decimal comma."};
        return value;
    }
    value.comparison = Comparison::Equal;
    value.text = shown;
    if (Decimal::parse(text))
        doubt = Message{"“" + shown + "” gõ bằng chữ và không theo cách viết số của Việt Nam: giữ nguyên là chữ.",
                        "“" + shown + "” is typed as text and no number as Vietnamese write it: kept as text."};
    return value;
}

} // namespace trinhky
