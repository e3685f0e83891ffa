#include "plan/profile_preview.hpp"

#include "plan/signature_block.hpp"

namespace trinhky {

std::string headerPreview(const Profile& profile)
{
    std::string text;
    for (const std::string& line : {profile.superior, profile.issuer, profile.unit})
        if (!line.empty())
            text += line + "\n";
    text += "Số: …/QĐ-" + (profile.symbol.empty() ? std::string("…") : profile.symbol) + "\n";
    return text + (profile.place.empty() ? std::string("…") : profile.place) + ", ngày … tháng … năm …";
}

std::string signaturePreview(const Profile& profile, std::string_view signer)
{
    const Signer* found = profile.findSigner(signer);
    if (found == nullptr)
        return {};
    const SignatureBlock block = signatureOf(profile, *found);
    std::string text;
    for (const std::string& line : block.authority)
        text += line + "\n";
    return text + block.post + "\n\n" + (block.name.empty() ? "[Họ và tên]" : block.name);
}

std::string recipientsPreview(const Profile& profile)
{
    std::string text = "Nơi nhận:\n";
    for (const std::string& recipient : profile.recipientsOf("*"))
        text += "- " + recipient + ";\n";
    const std::string archive = profile.archive.empty() ? std::string("…") : profile.archive;
    return text + "- Lưu: " + archive + (profile.draftingUnit.empty() ? "" : ", " + profile.draftingUnit) + ".";
}

} // namespace trinhky
