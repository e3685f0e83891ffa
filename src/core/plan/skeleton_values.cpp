#include "plan/skeleton_values.hpp"

#include "base/text.hpp"
#include "plan/issuer_name.hpp"
#include "plan/signature_block.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
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

/// Puts values for the marks "{cap}", "{loai}" … of a standard text.
std::string withMarks(std::string text, const std::map<std::string, std::string>& marks)
{
    for (const auto& [name, value] : marks) {
        const auto mark = "{" + name + "}";
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

bool isArchive(const std::string& entry) { return foldBare(toUtf16(entry)).starts_with(u"luu"); }

/// "QUY CHẾ" as at the beginning of a sentence: "Quy chế".
std::string inSentence(const std::string& title)
{
    auto text = toUtf16(title);
    std::transform(text.begin() + (text.empty() ? 0 : 1), text.end(), text.begin() + (text.empty() ? 0 : 1),
                   [](char16_t letter) { return toLower(letter); });
    return toUtf8(text);
}

/// The value of a field with choices as conditions name it: typed by value or label, marks, case and blanks do not matter.
Result<std::string> chosen(const SkeletonField& field, const std::string& value)
{
    const auto bare = [](const std::string& text) {
        auto key = foldBare(toUtf16(text));
        std::erase(key, u' ');
        return key;
    };
    std::string known;
    for (const auto& choice : field.choices) {
        if (bare(choice.value) == bare(value) || bare(choice.label.vi) == bare(value))
            return choice.value;
        known += (known.empty() ? "" : ", ") + choice.value + " (" + choice.label.vi + ")";
    }
    return Error{{"Trường “" + field.name + "” không nhận “" + value + "”. Các giá trị có: " + known + ".",
                  "The field \"" + field.name + "\" does not take \"" + value + "\". It takes: " + known + "."}};
}

/// What the subject says after "V/v" (Phụ lục I, Phần I, Mục II, điểm 5.b): "Về việc" would say it twice.
std::u16string_view withoutAbout(std::u16string_view subject)
{
    for (const std::u16string_view start : {u"về việc ", u"v/v "})
        if (subject.size() > start.size() && foldKey(subject.substr(0, start.size())) == foldKey(start))
            return trim(subject.substr(start.size()));
    return subject;
}

/// Makes the values of one form in the order in which they build on each other.
class ValueMaker {
public:
    ValueMaker(const SkeletonForm& form, const SkeletonRequest& request) : m_form(form), m_request(request) {}

    Result<SkeletonValues> make();

private:
    std::optional<Error> take();
    std::optional<Error> readDay();
    void derive();
    void fillStandards();
    void fillAuthority();
    void fillEchoes();
    void fillRecipients();
    const std::string* givenIn(const std::map<std::string, std::string>& values, const SkeletonField& field) const;
    bool isOffices(const std::string& name) const;
    void set(const std::string& name, std::string text, bool fromUser) { m_values.texts[name] = {std::move(text), fromUser}; }

    const SkeletonForm& m_form;
    const SkeletonRequest& m_request;
    SkeletonValues m_values;
    IssuerName m_issuer;
};

/// The value that a layer gives to a field; nullptr when it gives none.
const std::string* ValueMaker::givenIn(const std::map<std::string, std::string>& values, const SkeletonField& field) const
{
    const auto given = values.find(field.name);
    const bool counts =
        given != values.end() && (!trimmed(given->second).empty() || field.extra || omissible().contains(field.name));
    return counts ? &given->second : nullptr;
}

/// True when the agency's profile gives what is printed for the field.
bool ValueMaker::isOffices(const std::string& name) const
{
    const auto* field = m_form.field(name);
    return field && !m_request.fields.contains(name) && givenIn(m_request.office, *field);
}

/// Given values; standard texts for the others, as far as they need no other value.
std::optional<Error> ValueMaker::take()
{
    for (const auto& field : m_form.fields) {
        const auto* given = givenIn(m_request.fields, field);
        if (!m_request.fields.contains(field.name))
            given = givenIn(m_request.office, field);
        if (!given) {
            set(field.name, field.standard, false);
            continue;
        }
        auto value = trimmed(*given);
        if (!field.choices.empty() && !value.empty()) {
            auto choice = chosen(field, value);
            if (!choice)
                return choice.error();
            value = std::move(choice.value());
        }
        set(field.name, std::move(value), true);
    }
    return {};
}

std::optional<Error> ValueMaker::readDay()
{
    const auto& text = m_values.text("ngay").text;
    m_values.day = text.empty() ? m_request.date : parseTypedDate(text);
    if (!text.empty() && !m_values.day)
        return Error{{"Ngày “" + text + "” không có hoặc viết chưa đúng; ví dụ 2026-01-05 hoặc 05/01/2026.",
                      "\"" + text + "\" is no date; write 2026-01-05 or 05/01/2026."},
                     {},
                     0,
                     0};
    const auto& day = m_values.day;
    m_values.date = day ? dateText(*day) : blankDate(m_request.year > 0 ? std::to_string(m_request.year) : "20…");
    set("ngay.full", day ? dateText(*day) : "ngày [ngày] tháng [tháng] năm [năm]", day.has_value());
    const int year = day ? day->year : m_request.year;
    if (m_form.normative)
        set("namTrongSo", year > 0 ? std::to_string(year) : "20…", true);
    return {};
}

void ValueMaker::derive()
{
    const auto issuer = m_values.text("coQuanBanHanh");
    m_issuer = splitIssuer(issuer.text);
    const bool given = issuer.fromUser;
    set("coQuanBanHanh", m_issuer.unit.empty() ? m_issuer.body : m_issuer.body + " " + m_issuer.unit, given);
    set("coQuanBanHanh.body", m_issuer.body, given);
    set("coQuanBanHanh.unit", m_issuer.unit, given);
    set("coQuanBanHanh.unitText", m_issuer.unitText, given);
    set("coQuanBanHanh.text", m_issuer.text, given);
    set("coQuanBanHanh.full", m_issuer.full, given);
    set("cap", m_issuer.level, given);
    set("loaiCoQuan", m_issuer.collective ? m_issuer.symbol : "khac", true);
    set("tenLoai", m_form.title, false);
    set("tenLoai.text", inSentence(m_form.title), false);
    const auto& medium = m_form.medium.empty() ? m_request.medium : m_form.medium;
    set("medium", medium.empty() ? "electronic" : medium, true);
}

/// Standard texts with what they take from other fields. A field's standard may ask for those that stand before it.
void ValueMaker::fillStandards()
{
    std::map<std::string, std::string> marks{
        {"cap", m_issuer.level}, {"loai", m_form.symbol}, {"chucVu", m_issuer.post}, {"coQuan", m_issuer.symbol}};
    const auto& unit = m_values.text("donViSoanThao").text;
    marks["donVi"] = unit.empty() ? "[ĐƠN VỊ]" : unit;
    for (const auto& field : m_form.fields)
        marks.emplace(field.name, m_values.text(field.name).text);
    for (const auto& field : m_form.fields) {
        auto& value = m_values.texts[field.name];
        if (!value.fromUser && field.name != "coQuanBanHanh") {
            const auto holds = [&](const auto& variant) { return m_values.holds(variant.when); };
            const auto variant = std::find_if(field.variants.begin(), field.variants.end(), holds);
            value.text = withMarks(variant == field.variants.end() ? field.standard : variant->text, marks);
        }
        if (field.name == "kyHieuCoQuan" && !value.text.empty())
            marks["coQuan"] = value.text;
    }
}

/// Values that repeat others in another form.
void ValueMaker::fillEchoes()
{
    const auto& attached = m_values.text("loaiKemTheo");
    m_values.texts["vanBanNay"] = attached.text.empty() ? m_values.text("tenLoai.text") : attached;
    auto subject = toUtf16(m_values.text("trichYeu").text);
    set("trichYeu.vv", toUtf8(withoutAbout(subject)), m_values.text("trichYeu").fromUser);
    // Not "hĐND": an abbreviation keeps its capitals.
    if (!subject.empty() && !(subject.size() > 1 && isUpper(subject[1])))
        subject.front() = toLower(subject.front());
    set("trichYeu.text", toUtf8(subject), m_values.text("trichYeu").fromUser);
    auto title = toUtf16(m_values.text("trichYeuKemTheo").text);
    if (!title.empty())
        title.front() = toUpper(title.front());
    set("trichYeuKemTheo.hoa", toUtf8(title), m_values.text("trichYeuKemTheo").fromUser);
}

/// Who issues a decision (Mẫu 1.2, note 6), and what it means for the signature: where the head decides alone, nobody signs "TM.".
void ValueMaker::fillAuthority()
{
    const auto& issuer = m_values.text("coQuanBanHanh");
    auto& authority = m_values.texts["quyenHan"];
    if (const auto& post = m_values.text("chucVu"); post.fromUser && !authority.fromUser)
        authority.text = joinLines(authorityOfPost(post.text, linesOf(authority.text)));
    const bool alone = m_values.text("thamQuyen").text == "nguoiDungDau";
    // A council as a whole passes resolutions; what it decides otherwise is its standing body's.
    const bool standing = !alone && m_form.field("thamQuyen") && m_issuer.symbol == "HĐND";
    set("thamQuyen.full", alone ? m_issuer.head : (standing ? "THƯỜNG TRỰC " : "") + issuer.text,
        issuer.fromUser && m_issuer.head.find('[') == std::string::npos);
    set("thamQuyen.text", alone ? m_issuer.headText : (standing ? "Thường trực " : "") + m_issuer.full,
        m_values.text("thamQuyen.full").fromUser);
    if (!alone)
        return;
    auto lines = linesOf(authority.text);
    std::erase_if(lines, [](const std::string& line) { return foldBare(toUtf16(line)).starts_with(u"tm."); });
    authority.text = joinLines(lines);
}

/// The agency's recipients come after those that the form itself refers to; the archive line is the last.
void ValueMaker::fillRecipients()
{
    auto& recipients = m_values.recipients;
    const auto& list = m_values.text("noiNhan");
    if (isOffices("noiNhan"))
        for (auto& entry : entriesOf(m_form.field("noiNhan")->standard))
            if (foldBare(toUtf16(entry)).starts_with(u"nhu dieu "))
                recipients.push_back({std::move(entry), false});
    for (auto& entry : entriesOf(list.text))
        recipients.push_back({std::move(entry), list.fromUser});
    // Who is addressed above is "Như trên" below, and comes first (Phụ lục I, Phần I, Mục II, khoản 9).
    const auto isAbove = [](const FieldText& entry) { return foldBare(toUtf16(entry.text)).starts_with(u"nhu tren"); };
    if (!m_values.addressees.empty() && std::none_of(recipients.begin(), recipients.end(), isAbove))
        recipients.insert(recipients.begin(), FieldText{"Như trên", true});
    if (!recipients.empty() && isArchive(recipients.back().text))
        return;
    const auto& unit = m_values.text("donViSoanThao");
    const auto& copies = m_values.text("soBanLuu");
    recipients.push_back({"Lưu: " + (m_request.archive.empty() ? "VT" : m_request.archive) +
                              (unit.text.empty() ? "" : ", " + unit.text) + (copies.text.empty() ? "" : " (" + copies.text + ")"),
                          true});
}

Result<SkeletonValues> ValueMaker::make()
{
    if (auto error = checkNames(m_form, m_request))
        return *error;
    m_values.normative = m_form.normative;
    if (auto error = take())
        return *error;
    if (auto error = readDay())
        return *error;
    derive();
    fillStandards();
    fillAuthority();
    fillEchoes();
    m_values.number = numberText(m_values.text("so").text);
    const auto& addressed = m_values.text("kinhGui");
    for (auto& entry : entriesOf(addressed.text))
        m_values.addressees.push_back({std::move(entry), addressed.fromUser});
    fillRecipients();
    return std::move(m_values);
}

} // namespace

const FieldText& SkeletonValues::text(const std::string& field) const
{
    static const FieldText none;
    const auto found = texts.find(field);
    return found == texts.end() ? none : found->second;
}

bool SkeletonValues::holds(const std::string& condition) const
{
    std::istringstream terms(condition);
    for (std::string term; terms >> term;) {
        const auto equals = term.find('=');
        bool wanted = true;
        bool met = false;
        if (equals == std::string::npos) {
            wanted = term.front() != '!';
            met = !text(wanted ? term : term.substr(1)).text.empty();
        } else {
            wanted = term[equals - 1] != '!';
            met = text(term.substr(0, wanted ? equals : equals - 1)).text == term.substr(equals + 1);
        }
        if (met != wanted)
            return false;
    }
    return true;
}

Result<SkeletonValues> resolveValues(const SkeletonForm& form, const SkeletonRequest& request)
{
    return ValueMaker(form, request).make();
}

} // namespace trinhky
