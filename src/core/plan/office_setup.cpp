#include "plan/office_setup.hpp"

#include "base/text.hpp"
#include "plan/profile_draft.hpp"

#include <algorithm>
#include <map>

namespace trinhky {

namespace {

using Values = std::map<std::u16string, std::u16string>;

std::u16string upperOf(std::u16string_view text)
{
    std::u16string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), toUpper);
    return upper;
}

/// Every word with a capital, for names typed in capitals throughout.
std::u16string namedOf(std::u16string_view text)
{
    std::u16string named(text);
    bool start = true;
    for (char16_t& letter : named) {
        letter = start ? toUpper(letter) : toLower(letter);
        start = isSpace(letter);
    }
    return named;
}

/// A text on one line: runs of blanks as one.
std::u16string onOneLine(std::u16string_view text)
{
    std::u16string line;
    for (const char16_t unit : trim(text))
        if (!isSpace(unit))
            line += unit;
        else if (!line.ends_with(u' '))
            line += u' ';
    return line;
}

std::u16string typed(const std::optional<std::string>& answer)
{
    return answer ? onOneLine(toNfc(toUtf16(*answer)).text) : std::u16string();
}

struct Unit {
    std::u16string level; ///< "xã"; "" when the text names none
    std::u16string name;  ///< "Thử Nghiệm"
    std::u16string committee;
};

Unit unitOf(const OfficeKinds& kinds, const std::optional<std::string>& answer)
{
    const auto text = typed(answer);
    Unit unit;
    unit.name = text;
    for (const UnitLevel& known : kinds.levels) {
        const auto level = toUtf16(known.name);
        if (text.size() < level.size() || foldBare(std::u16string_view(text).substr(0, level.size())) != foldBare(level))
            continue;
        const auto rest = std::u16string_view(text).substr(level.size());
        if (!rest.empty() && !isSpace(rest.front()))
            continue;
        unit = {level, std::u16string(trim(rest)), toUtf16(known.committee)};
    }
    if (isUpperCaseText(unit.name))
        unit.name = namedOf(unit.name);
    return unit;
}

std::u16string fullName(const Unit& unit) { return onOneLine(unit.level + u' ' + unit.name); }

/// Địa danh: the name alone, but with the level of units called by a number, or by a person as far as the data says so (Phụ lục I,
/// Phần I, Mục II, khoản 4).
std::u16string placeOf(const OfficeKinds& kinds, const Unit& unit)
{
    auto full = fullName(unit);
    const bool inFull = std::any_of(kinds.fullPlaces.begin(), kinds.fullPlaces.end(),
                                    [&](const std::string& known) { return foldKey(toUtf16(known)) == foldKey(full); });
    if (unit.name.empty() || (!inFull && !isDigit(unit.name.front())))
        return unit.name;
    full.front() = toUpper(full.front());
    return full;
}

/// First letters of the words: "Phòng Kinh tế" is PKT.
std::u16string initialsOf(std::u16string_view name)
{
    std::u16string initials;
    bool start = true;
    for (const char16_t unit : name) {
        if (start && isLetter(unit))
            initials += toUpper(unit);
        start = !isLetter(unit);
    }
    return initials;
}

/// The text with its places filled in.
std::string expanded(const std::string& pattern, const Values& values)
{
    const auto text = toUtf16(pattern);
    std::u16string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto open = text.find(u'{', at);
        const auto close = text.find(u'}', open);
        result += std::u16string_view(text).substr(at, open - at);
        if (close == std::u16string::npos)
            break;
        const auto name = text.substr(open + 1, close - open - 1);
        const auto same = [&](const auto& value) { return upperOf(value.first) == upperOf(name); };
        if (const auto found = std::find_if(values.begin(), values.end(), same); found != values.end())
            result += name == found->first ? found->second : upperOf(found->second);
        else
            result += u'{' + name + u'}';
        at = close + 1;
    }
    return toUtf8(onOneLine(result));
}

const Signer* headOf(const OfficeKind& kind) { return kind.pattern.standardSigner(); }

Values valuesOf(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers)
{
    const Unit unit = unitOf(kinds, answers.unit);
    const auto office = typed(answers.office);
    const Signer* head = headOf(kind);
    return {{u"donVi", fullName(unit)},
            {u"cap", unit.level},
            {u"capUy", unit.committee},
            {u"diaDanh", answers.place ? typed(answers.place) : placeOf(kinds, unit)},
            {u"coQuan", office},
            {u"kyHieu", answers.symbol ? typed(answers.symbol) : initialsOf(office)},
            {u"chucVu", answers.headPost ? typed(answers.headPost) : toUtf16(head != nullptr ? head->post : std::string())}};
}

Profile patternWith(const OfficeKind& kind, const Values& values)
{
    Profile profile = kind.pattern;
    for (std::string* text : {&profile.name, &profile.issuer, &profile.unit, &profile.symbol, &profile.superior, &profile.place})
        *text = expanded(*text, values);
    for (Signer& signer : profile.signers)
        signer.post = expanded(signer.post, values);
    for (RecipientList& list : profile.recipients)
        for (std::string& recipient : list.recipients)
            recipient = expanded(recipient, values);
    return profile;
}

/// The pattern's signers with the names that were given: one for each deputy, none for a post that nobody holds.
std::vector<Signer> signersOf(const Profile& pattern, const OfficeAnswers& answers)
{
    std::vector<Signer> signers;
    for (const Signer& wanted : pattern.signers) {
        Signer signer = wanted;
        if (signer.authority == Authority::Deputy) {
            std::size_t number = 0;
            for (const std::string& name : entriesOf(*answers.deputies)) {
                signer.name = name;
                signer.id = wanted.id + (++number > 1 ? std::to_string(number) : "");
                signers.push_back(signer);
            }
            continue;
        }
        const bool byOrder = signer.authority == Authority::ByOrder;
        signer.name = toUtf8(typed(byOrder ? answers.byOrder : answers.headName));
        if (&wanted == pattern.standardSigner())
            signer.post = toUtf8(upperOf(typed(answers.headPost)));
        if (!byOrder || !signer.name.empty())
            signers.push_back(signer);
    }
    return signers;
}

} // namespace

bool hasOwnName(const OfficeKind& kind) { return !kind.nameExample.empty(); }

std::string byOrderPost(const OfficeKind& kind)
{
    for (const Signer& signer : kind.pattern.signers)
        if (signer.authority == Authority::ByOrder)
            return signer.post;
    return {};
}

OfficeAnswers completed(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers)
{
    const Values values = valuesOf(kinds, kind, answers);
    const Profile follows = patternWith(kind, values);
    OfficeAnswers all = answers;
    const auto complete = [](std::optional<std::string>& answer, std::string standard) {
        if (!answer)
            answer = std::move(standard);
    };
    complete(all.unit, "");
    complete(all.office, hasOwnName(kind) ? "" : toUtf8(onOneLine(toUtf16(follows.issuer + " " + follows.unit))));
    complete(all.symbol, follows.symbol);
    complete(all.superior, follows.superior);
    complete(all.place, follows.place);
    complete(all.headName, "");
    complete(all.headPost, toUtf8(values.at(u"chucVu")));
    complete(all.deputies, "");
    complete(all.byOrder, "");
    complete(all.draftingUnit, follows.draftingUnit);
    complete(all.recipients, recipientsText(follows, "*"));
    return all;
}

std::vector<Message> missingOf(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers)
{
    std::vector<Message> missing;
    const Unit unit = unitOf(kinds, answers.unit);
    const std::string example = "“" + kind.unitExample + "”.";
    if (unit.level.empty() || unit.name.empty())
        missing.push_back({"Hãy ghi tên đơn vị hành chính, có cả cấp, ví dụ " + example,
                           "Name the administrative unit with its level, for example " + example});
    if (hasOwnName(kind) && typed(answers.office).empty())
        missing.push_back({"Hãy ghi tên cơ quan, ví dụ “" + kind.nameExample + "”.",
                           "Name the office, for example “" + kind.nameExample + "”."});
    return missing;
}

Profile profileOf(const OfficeKinds& kinds, const OfficeKind& kind, const OfficeAnswers& answers,
                  const std::vector<std::string>& taken)
{
    const OfficeAnswers all = completed(kinds, kind, answers);
    Profile profile = patternWith(kind, valuesOf(kinds, kind, all));
    profile.id = freeId(kind.pattern.id, taken);
    profile.symbol = toUtf8(typed(all.symbol));
    profile.superior = toUtf8(typed(all.superior));
    profile.place = toUtf8(typed(all.place));
    profile.draftingUnit = toUtf8(typed(all.draftingUnit));
    setRecipients(profile, "*", *all.recipients);
    profile.signers = signersOf(profile, all);
    return profile;
}

} // namespace trinhky
