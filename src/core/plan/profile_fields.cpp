#include "plan/profile_fields.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "plan/signature_block.hpp"
#include "plan/skeleton_values.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using Fields = std::map<std::string, std::string>;

std::u16string keyOf(std::string_view text) { return foldKey(toUtf16(text)); }

bool isCollectiveLine(std::string_view line) { return keyOf(line).starts_with(u"tm."); }

/// A resolution of a council is signed by its chair in the post's own right: its form has no "TM." (Mẫu 1.1).
bool signsTogether(const SkeletonForm& form)
{
    const SkeletonField* field = form.field("quyenHan");
    const auto says = [](const std::string& text) { return text.find("TM.") != std::string::npos; };
    return field && (says(field->standard) || std::any_of(field->variants.begin(), field->variants.end(),
                                                          [&](const auto& variant) { return says(variant.text); }));
}

Error unknownSigner(const Profile& profile, std::string_view id)
{
    std::string known;
    for (const Signer& signer : profile.signers)
        known += (known.empty() ? "" : ", ") + signer.id + " (" + signer.name + ", " + signer.post + ")";
    const std::string vi = known.empty() ? " Hồ sơ chưa có người ký." : " Những người ký có: " + known + ".";
    const std::string en = known.empty() ? " The profile has no signers." : " There are: " + known + ".";
    return {{"Hồ sơ “" + profile.id + "” không có người ký mang mã “" + std::string(id) + "”." + vi,
             "The profile “" + profile.id + "” has no signer “" + std::string(id) + "”." + en}};
}

/// The signer whom the given value of a field means; nullptr when none does.
const Signer* signerWith(const Profile& profile, std::string Signer::*part, const std::string& value)
{
    const auto found = std::find_if(profile.signers.begin(), profile.signers.end(),
                                    [&](const Signer& signer) { return keyOf(signer.*part) == keyOf(value); });
    return found == profile.signers.end() ? nullptr : &*found;
}

std::string valueOf(const Fields& given, const std::string& field)
{
    const auto found = given.find(field);
    return found == given.end() ? std::string() : found->second;
}

/// Nobody when the profile has no signers or the user signs with a post that none of them has.
Result<const Signer*> chooseSigner(const Profile& profile, const Fields& given, std::string_view id)
{
    if (!id.empty()) {
        if (const Signer* signer = profile.findSigner(id))
            return signer;
        return unknownSigner(profile, id);
    }
    if (const auto post = valueOf(given, "chucVu"); !keyOf(post).empty())
        return signerWith(profile, &Signer::post, post);
    const auto name = valueOf(given, "nguoiKy");
    const Signer* named = keyOf(name).empty() ? nullptr : signerWith(profile, &Signer::name, name);
    return named ? named : profile.standardSigner();
}

/// A normative document goes where the others of its name go, unless it has a list of its own.
const std::vector<std::string>& recipientsOf(const Profile& profile, const SkeletonForm& form)
{
    const bool own = std::any_of(profile.recipients.begin(), profile.recipients.end(),
                                 [&](const RecipientList& list) { return list.kind == form.kind; });
    return profile.recipientsOf(own ? form.kind : form.symbol);
}

void addSignature(const SkeletonForm& form, const SignatureBlock& block, Fields& fields)
{
    auto lines = block.authority;
    if (!signsTogether(form))
        std::erase_if(lines, isCollectiveLine);
    fields["quyenHan"] = joinLines(lines);
    fields["chucVu"] = block.post;
    fields["nguoiKy"] = block.name;
}

} // namespace

Result<Fields> profileFields(const Profile& profile, const SkeletonForm& form, const Fields& given, std::string_view signerId)
{
    TK_TRY(const Signer* const signer, chooseSigner(profile, given, signerId));
    Fields fields{{"coQuanBanHanh", profile.issuer + (profile.unit.empty() ? "" : "\n" + profile.unit)},
                  {"coQuanChuQuan", profile.superior},
                  {"kyHieuCoQuan", profile.symbol},
                  {"diaDanh", profile.place},
                  {"donViSoanThao", profile.draftingUnit},
                  {"noiNhan", joinLines(recipientsOf(profile, form))},
                  {"thamQuyen", profile.collective ? "coQuan" : ""}};
    if (signer)
        addSignature(form, signatureOf(profile, *signer), fields);
    std::erase_if(fields, [&](const auto& field) {
        const bool mayBeEmpty = signer && field.first == "quyenHan";
        return !form.field(field.first) || (field.second.empty() && !mayBeEmpty);
    });
    return fields;
}

} // namespace trinhky
