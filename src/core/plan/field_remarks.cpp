#include "plan/field_remarks.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "data/profile.hpp"
#include "plan/issuer_name.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::size_t kLongestNumber = 6;

FieldRemark wrong(const char* vi, const char* en) { return {{vi, en}, true}; }
FieldRemark advice(const char* vi, const char* en) { return {{vi, en}, false}; }

std::optional<FieldRemark> remarkOnDate(std::u16string_view value)
{
    if (parseTypedDate(toUtf8(value)))
        return std::nullopt;
    return wrong("Không có ngày này, hoặc viết chưa đúng; ví dụ 05/01/2026.", "There is no such date; write it like 05/01/2026.");
}

/// Phụ lục I, Phần I, Mục II, điểm 3.a.
std::optional<FieldRemark> remarkOnNumber(std::u16string_view value)
{
    const bool digits = std::all_of(value.begin(), value.end(), isDigit);
    if (digits && value.size() <= kLongestNumber && value.find_first_not_of(u'0') != value.npos)
        return std::nullopt;
    return wrong("Số văn bản chỉ gồm chữ số, bắt đầu từ 01.", "The number is of digits only and begins at 01.");
}

/// Phụ lục I, Phần I, Mục II, điểm 3.b.
std::optional<FieldRemark> remarkOnSymbol(std::u16string_view value)
{
    if (value.front() == u'/')
        return advice("Không ghi dấu “/” ở đầu: đã có sẵn sau số.",
                      "No “/” at the beginning: it stands after the number already.");
    if (std::any_of(value.begin(), value.end(), isSpace))
        return advice("Ký hiệu không có dấu cách.", "There are no blanks in a symbol.");
    return std::nullopt;
}

/// Phụ lục I, Phần I, Mục II, điểm 7.c.
std::optional<FieldRemark> remarkOnPerson(std::u16string_view value)
{
    if (startsWithTitle(toUtf8(value)))
        return advice("Không ghi học hàm, học vị, danh hiệu trước họ tên (trừ cơ quan mà pháp luật cho phép).",
                      "No academic or honorary title before the name (unless the law allows it for this office).");
    if (isUpperCaseText(value))
        return advice("Họ tên viết chữ thường, hoa chữ cái đầu.", "The name is not written in capitals.");
    return std::nullopt;
}

/// Phụ lục I, Phần I, Mục II, khoản 5.
std::optional<FieldRemark> remarkOnSubject(std::u16string_view value)
{
    if (value.back() == u'.' || value.back() == u';' || value.back() == u',')
        return advice("Trích yếu không có dấu ở cuối.", "The subject ends without a mark.");
    if (foldBare(value).starts_with(u"v/v"))
        return advice("Không gõ “V/v”: công văn đã có sẵn, văn bản khác viết đủ “Về việc”.",
                      "Leave out “V/v”: an official letter has it already, others write “Về việc”.");
    return std::nullopt;
}

/// A form that names a council itself is a council's own: resolutions are not a committee's.
std::optional<FieldRemark> remarkOnIssuer(const std::string& standard, std::u16string_view value)
{
    constexpr std::string_view kCouncil = "HĐND";
    if (splitIssuer(standard).symbol != kCouncil || splitIssuer(toUtf8(value)).symbol == kCouncil)
        return std::nullopt;
    return advice("Mẫu này là của Hội đồng nhân dân: hãy chọn hồ sơ của Hội đồng nhân dân.",
                  "This form is a people's council's: choose the council's profile.");
}

} // namespace

std::optional<FieldRemark> remarkOn(const SkeletonField& field, std::string_view value)
{
    const auto whole = toUtf16(value);
    const auto text = trim(whole);
    if (text.empty())
        return std::nullopt;
    switch (field.check) {
    case FieldCheck::Date:
        return remarkOnDate(text);
    case FieldCheck::Number:
        return remarkOnNumber(text);
    case FieldCheck::Symbol:
        return remarkOnSymbol(text);
    case FieldCheck::Person:
        return remarkOnPerson(text);
    case FieldCheck::Subject:
        return remarkOnSubject(text);
    case FieldCheck::Issuer:
        return remarkOnIssuer(field.standard, text);
    case FieldCheck::None:
        break;
    }
    return std::nullopt;
}

} // namespace trinhky
