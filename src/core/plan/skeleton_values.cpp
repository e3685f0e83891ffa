#include "plan/skeleton_values.hpp"

#include "base/text.hpp"
#include "plan/issuer_name.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace trinhky {

namespace {

/// Fields that an empty value leaves out of the document.
const std::set<std::string_view>& omissible()
{
    static const std::set<std::string_view> names{"quyenHan", "kinhGui", "coQuanChuQuan", "donViSoanThao"};
    return names;
}

std::string trimmed(const std::string& value) { return toUtf8(toNfc(trim(toUtf16(value))).text); }

Error unknownField(const SkeletonForm& form, const std::string& name)
{
    std::string known;
    for (const auto& field : form.fields)
        known += (known.empty() ? "" : ", ") + field.name;
    return {{"Mẫu " + form.kind + " không có trường “" + name + "”. Các trường có: " + known + ".",
             "The form " + form.kind + " has no field \"" + name + "\". It has: " + known + "."},
            {},
            0,
            0};
}

std::optional<Error> checkNames(const SkeletonForm& form, const SkeletonRequest& request)
{
    for (const auto& entry : request.fields)
        if (!form.field(entry.first))
            return unknownField(form, entry.first);
    return {};
}

std::string twoDigits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

/// Days below 10 and months 1 and 2 take a zero (Phụ lục I, Phần I, Mục II, khoản 4).
std::string dateText(const Date& date)
{
    return "ngày " + twoDigits(date.day) + " tháng " + (date.month < 3 ? twoDigits(date.month) : std::to_string(date.month)) +
           " năm " + std::to_string(date.year);
}

std::string blankDate(int year) { return "ngày      tháng      năm " + (year > 0 ? std::to_string(year) : std::string("20…")); }

/// Numbers below 10 take a zero (Phụ lục I, Phần I, Mục II, khoản 3).
std::string numberText(const std::string& number)
{
    if (number.empty())
        return "        ";
    return number.size() == 1 && number.front() >= '0' && number.front() <= '9' ? "0" + number : number;
}

void replaceLevel(std::string& text, const std::string& level)
{
    constexpr std::string_view kMark = "{cap}";
    for (auto at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at + level.size()))
        text.replace(at, kMark.size(), level);
}

bool isArchive(const std::string& entry) { return foldBare(toUtf16(entry)).starts_with(u"luu"); }

void fillRecipients(SkeletonValues& values)
{
    const auto& list = values.text("noiNhan");
    // Who is addressed above is "Như trên" below (Phụ lục I, Phần I, Mục II, khoản 9).
    if (!values.addressees.empty() && !list.fromUser)
        values.recipients.push_back({"Như trên", false});
    for (auto& entry : entriesOf(list.text))
        values.recipients.push_back({std::move(entry), list.fromUser});
    if (!values.recipients.empty() && isArchive(values.recipients.back().text))
        return;
    const auto& unit = values.text("donViSoanThao");
    values.recipients.push_back({"Lưu: VT" + (unit.text.empty() ? "" : ", " + unit.text), unit.fromUser});
}

void deriveFromIssuer(SkeletonValues& values)
{
    auto& issuer = values.texts["coQuanBanHanh"];
    const auto name = splitIssuer(issuer.text);
    issuer.text = name.unit.empty() ? name.body : name.body + " " + name.unit;
    values.texts["coQuanBanHanh.body"] = {name.body, issuer.fromUser};
    values.texts["coQuanBanHanh.unit"] = {name.unit, issuer.fromUser};
    values.texts["coQuanBanHanh.text"] = {name.text, issuer.fromUser};
    values.texts["cap"] = {name.level, issuer.fromUser};
    for (auto& [field, text] : values.texts)
        if (!text.fromUser)
            replaceLevel(text.text, name.level);
    // An office with one head signs in its own right: "TM." stands before a collective body only.
    auto& authority = values.texts["quyenHan"];
    if (!name.collective && !authority.fromUser)
        authority.text.clear();
}

} // namespace

const FieldText& SkeletonValues::text(const std::string& field) const
{
    static const FieldText none;
    const auto found = texts.find(field);
    return found == texts.end() ? none : found->second;
}

std::vector<std::string> linesOf(const std::string& value)
{
    std::vector<std::string> lines;
    const auto text = toUtf16(value);
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(u'\n', begin), text.size());
        const auto line = trim(std::u16string_view(text).substr(begin, end - begin));
        if (!line.empty())
            lines.push_back(toUtf8(line));
        begin = end + 1;
    }
    return lines;
}

std::vector<std::string> entriesOf(const std::string& value)
{
    std::vector<std::string> entries;
    for (const auto& text : linesOf(value)) {
        const auto whole = toUtf16(text);
        std::u16string_view line = whole;
        while (!line.empty() && (line.front() == u'-' || line.front() == u'–' || isSpace(line.front())))
            line.remove_prefix(1);
        while (!line.empty() && (line.back() == u';' || line.back() == u'.' || isSpace(line.back())))
            line.remove_suffix(1);
        if (!line.empty())
            entries.push_back(toUtf8(line));
    }
    return entries;
}

Result<SkeletonValues> resolveValues(const SkeletonForm& form, const SkeletonRequest& request)
{
    if (auto error = checkNames(form, request))
        return *error;
    SkeletonValues values;
    for (const auto& field : form.fields) {
        const auto given = request.fields.find(field.name);
        const auto value = given == request.fields.end() ? std::string() : trimmed(given->second);
        const bool taken = given != request.fields.end() && (!value.empty() || omissible().contains(field.name));
        values.texts[field.name] = taken ? FieldText{value, true} : FieldText{field.standard, false};
    }
    deriveFromIssuer(values);
    values.number = numberText(values.text("so").text);
    const auto& dayText = values.text("ngay").text;
    const auto date = dayText.empty() ? request.date : parseTypedDate(dayText);
    if (!dayText.empty() && !date)
        return Error{{"Ngày “" + dayText + "” không có hoặc viết chưa đúng; ví dụ 2026-01-05 hoặc 05/01/2026.",
                      "\"" + dayText + "\" is no date; write 2026-01-05 or 05/01/2026."},
                     {},
                     0,
                     0};
    values.date = date ? dateText(*date) : blankDate(request.year);
    values.texts["ngay.full"] = date ? FieldText{dateText(*date), true} : FieldText{"ngày [ngày] tháng [tháng] năm [năm]", false};
    values.addressees = entriesOf(values.text("kinhGui").text);
    fillRecipients(values);
    return values;
}

} // namespace trinhky
