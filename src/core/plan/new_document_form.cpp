#include "plan/new_document_form.hpp"

#include "plan/printed_fields.hpp"
#include "plan/profile_fields.hpp"
#include "plan/skeleton_blocks.hpp"
#include "plan/skeleton_values.hpp"

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

/// The symbol names the kind: typed for one, it is wrong for the others.
constexpr std::string_view kKindsOwn = "kyHieu";

constexpr std::string_view kRecipients = "noiNhan";
/// The place of the copied document in a copy's form.
const std::string kCopied = "vanBanSao";

/// All that the document will list but the archive, which is its last line in any case: what is typed instead must not lose the rest.
FieldText recipientsOf(const SkeletonValues& values)
{
    FieldText list{{}, true};
    for (std::size_t i = 0; i + 1 < values.recipients.size(); ++i) {
        list.text += (i > 0 ? "\n" : "") + values.recipients[i].text;
        list.fromUser =
            list.fromUser && (values.recipients[i].fromUser || values.recipients[i].text.find('[') == std::string::npos);
    }
    return list;
}

bool hasPlaceholder(std::string_view text) { return text.find('[') != text.npos || text.find("{{") != text.npos; }

/// Where a field stands among the others: what the user has to fill in comes first.
int placeOf(const SkeletonField& field, bool known)
{
    if (field.extra)
        return 3;
    if (field.check == FieldCheck::Number || field.check == FieldCheck::Date)
        return 1;
    const bool optional = field.standard.empty() && field.variants.empty() && !field.several;
    return known || optional ? 2 : 0;
}

SkeletonField mediumField()
{
    SkeletonField field;
    field.name = kMedium;
    field.label = {"Hình thức", "Medium"};
    field.hint = {"Văn bản điện tử hay văn bản giấy: chỗ ghi số, ngày của văn bản kèm theo khác nhau.",
                  "Electronic or paper: number and date of what is attached stand in different places."};
    field.standard = "electronic";
    field.choices = {{"electronic", {"Văn bản điện tử", "Electronic"}}, {"paper", {"Văn bản giấy", "Paper"}}};
    return field;
}

SkeletonField originalField()
{
    SkeletonField field;
    field.name = "vanBanGoc";
    field.label = {"Tệp văn bản gốc", "Original's file"};
    field.hint = {
        "Văn bản được sao: cả nội dung được chép sang bản sao, tệp gốc không đổi. Để trống thì chỉ có chỗ đặt văn bản.",
        "The document to copy: its whole text comes into the copy, the file stays as it is. Blank: only a place for it."};
    return field;
}

} // namespace

NewDocumentForm::NewDocumentForm(const SkeletonSource& source, NewDocumentOffice office)
    : m_source(source), m_office(std::move(office)), m_medium(mediumField()), m_original(originalField())
{
    for (const SkeletonForm& form : source.forms)
        m_names.push_back({form.id, form.kind, form.form, form.name});
    for (const Profile& profile : m_office.profiles)
        if (profile.id == m_office.activeProfile)
            chooseProfile(&profile);
}

std::vector<Error> NewDocumentForm::faults() const
{
    auto all = m_office.faults;
    all.insert(all.end(), m_source.faults.begin(), m_source.faults.end());
    return all;
}

std::vector<const SkeletonForm*> NewDocumentForm::search(std::string_view searched) const
{
    std::vector<const SkeletonForm*> found;
    for (const std::size_t index : searchForms(m_names, searched, m_office.recentForms))
        found.push_back(&m_source.forms[index]);
    return found;
}

void NewDocumentForm::chooseForm(const SkeletonForm* form) { m_form = form; }

void NewDocumentForm::chooseProfile(const Profile* profile)
{
    choose(profile, profile != nullptr ? profile->standardSigner() : nullptr);
}

void NewDocumentForm::chooseSigner(const Signer* signer) { choose(m_profile, signer); }

void NewDocumentForm::choose(const Profile* profile, const Signer* signer)
{
    const Values before = proposedWith({});
    m_profile = profile;
    m_signer = signer;
    for (const auto& [field, value] : proposedWith({}))
        if (const auto known = before.find(field); known == before.end() || known->second != value)
            m_typed.erase(keyOf(field));
}

std::string NewDocumentForm::keyOf(const std::string& field) const
{
    return field == kKindsOwn && m_form != nullptr ? field + ":" + m_form->kind : field;
}

std::string NewDocumentForm::medium() const
{
    if (m_form != nullptr && !m_form->medium.empty())
        return m_form->medium;
    const auto typed = m_typed.find(std::string(kMedium));
    return typed == m_typed.end() || typed->second.empty() ? "electronic" : typed->second;
}

std::string NewDocumentForm::original() const
{
    if (m_form == nullptr || m_form->field(kCopied) == nullptr)
        return {};
    const auto typed = m_typed.find(m_original.name);
    return typed == m_typed.end() ? m_office.openFile : typed->second;
}

SkeletonRequest NewDocumentForm::requestWith(const Values& typed) const
{
    SkeletonRequest request;
    request.kind = m_form->id;
    request.form = m_form->form;
    request.medium = medium();
    request.year = m_office.year;
    if (m_profile != nullptr)
        if (auto fields = profileFields(*m_profile, *m_form, typed, m_signer != nullptr ? m_signer->id : std::string()))
            request.office = std::move(fields.value());
    if (m_profile != nullptr)
        request.archive = m_profile->archive;
    for (const auto& [field, value] : typed)
        if (const auto remark = remarkOn(*m_form->field(field), value); !remark || !remark->wrong)
            request.fields[field] = value;
    return request;
}

/// Text of every field of the form as profile, form and the other values make it; "" where there is only a place to fill in.
NewDocumentForm::Values NewDocumentForm::proposedWith(const Values& typed) const
{
    Values proposed;
    if (m_form == nullptr)
        return proposed;
    const auto values = resolveValues(*m_form, requestWith(typed));
    for (const auto& field : m_form->fields) {
        if (!values || field.name == "so" || field.name == "ngay")
            continue;
        const FieldText text = field.name == kRecipients ? recipientsOf(values.value()) : values.value().text(field.name);
        if (text.fromUser || !hasPlaceholder(text.text))
            proposed[field.name] = text.text;
    }
    return proposed;
}

NewDocumentForm::Values NewDocumentForm::typed() const
{
    Values values;
    if (m_form == nullptr)
        return values;
    for (const auto& field : m_form->fields)
        if (const auto found = m_typed.find(keyOf(field.name)); found != m_typed.end())
            values.emplace(field.name, found->second);
    return values;
}

std::vector<EditedField> NewDocumentForm::fields() const
{
    std::vector<EditedField> fields;
    if (m_form == nullptr)
        return fields;
    const auto printed = printedFields(m_source, *m_form);
    const Values written = typed();
    Values untouched = proposedWith({});
    const Values fromProfile = requestWith({}).office;
    Values proposed = proposedWith(written);
    std::vector<std::pair<int, EditedField>> placed;
    if (printed.contains(m_medium.name))
        placed.emplace_back(1, EditedField{&m_medium, medium()});
    if (printed.contains(kCopied))
        placed.emplace_back(0, EditedField{&m_original, original(), {}, true});
    for (const SkeletonField& field : m_form->fields) {
        if (!printed.contains(field.name) || (field.name == kCopied && !original().empty()))
            continue;
        const auto own = written.find(field.name);
        std::string value = own != written.end() ? own->second : proposed[field.name];
        auto remark = remarkOn(field, value);
        placed.emplace_back(placeOf(field, fromProfile.contains(field.name) || !untouched[field.name].empty()),
                            EditedField{&field, std::move(value), std::move(remark)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& entry : placed)
        fields.push_back(std::move(entry.second));
    return fields;
}

void NewDocumentForm::type(const std::string& field, std::string value)
{
    if (field == m_medium.name || field == m_original.name) {
        m_typed[field] = std::move(value);
        return;
    }
    m_typed.erase(keyOf(field));
    if (proposedWith(typed())[field] != value)
        m_typed[keyOf(field)] = std::move(value);
}

std::optional<Refusal> NewDocumentForm::refusal() const
{
    if (m_form == nullptr)
        return Refusal{{}, {"Chưa chọn mẫu văn bản nào.", "No form is chosen."}};
    Refusal refusal;
    for (const EditedField& field : fields()) {
        if (!field.remark || !field.remark->wrong)
            continue;
        if (refusal.field.empty())
            refusal = {field.field->name, {"Chưa tạo được văn bản:", "The document cannot be made yet:"}};
        refusal.message.vi += "\n- " + field.field->label.vi + " “" + field.value + "”: " + field.remark->message.vi;
        refusal.message.en += "\n- " + field.field->label.en + " “" + field.value + "”: " + field.remark->message.en;
    }
    if (refusal.field.empty())
        return std::nullopt;
    return refusal;
}

Message NewDocumentForm::blankNote() const
{
    Message note;
    for (const EditedField& field : fields()) {
        const bool marked = hasPlaceholder(field.field->standard);
        if (!field.value.empty() || !marked)
            continue;
        note.vi += (note.vi.empty() ? "Để trống, sẽ là chỗ điền trong văn bản: " : ", ") + field.field->label.vi;
        note.en += (note.en.empty() ? "Blank, to be filled in later: " : ", ") + field.field->label.en;
    }
    if (!note.vi.empty()) {
        note.vi += ".";
        note.en += ".";
    }
    return note;
}

SkeletonPreview NewDocumentForm::preview() const
{
    if (m_form == nullptr)
        return {};
    const auto blocks = resolveBlocks(m_source, requestWith(typed()));
    return blocks ? previewOf(m_source.styles, blocks.value()) : SkeletonPreview{};
}

} // namespace trinhky
