#include "uno/dialogs/profile_text.hpp"

#include "plan/profile_draft.hpp"
#include "plan/profile_preview.hpp"

#include <filesystem>

namespace trinhky {

rtl::OUString faultSentences(const std::vector<ProfileFault>& faults, Language language)
{
    rtl::OUString sentences;
    for (const ProfileFault& fault : faults)
        sentences += (sentences.isEmpty() ? officeOf("- ") : officeOf("\n- ")) + inLanguage(fault.message, language);
    return faults.empty() ? inLanguage({"Không có gì phải sửa.", "Nothing to correct."}, language) : sentences;
}

rtl::OUString profileLine(const StoredProfile& stored, bool inUse, Language language)
{
    rtl::OUString line = officeOf(inUse ? "✓ " : "") + officeOf(stored.profile.name);
    if (stored.shared)
        line += inLanguage({" (dùng chung)", " (shared)"}, language);
    return line;
}

rtl::OUString profileDetails(const StoredProfile& stored, Language language)
{
    const Profile& profile = stored.profile;
    std::string text = headerPreview(profile);
    if (const Signer* signer = profile.standardSigner())
        text += "\n⋮\n" + signaturePreview(profile, signer->id);
    rtl::OUString details = officeOf(text) + "\n\n" + inLanguage({"Người ký:", "Signers:"}, language);
    for (const Signer& signer : profile.signers)
        details += officeOf("\n- " + signerLine(signer));
    if (stored.shared)
        details +=
            "\n\n" +
            inLanguage({"Hồ sơ dùng chung do quản trị lập, không sửa được ở đây. Bấm “Sao chép” để có một bản của riêng bạn.",
                        "A shared profile, kept by an administrator, cannot be changed here. Press “Copy” for one of your own."},
                       language);
    return details + "\n\n" + inLanguage({"Tệp: ", "File: "}, language) + officeOf(stored.file);
}

std::vector<std::string> takenIds(const ProfileList& list)
{
    std::vector<std::string> ids;
    for (const StoredProfile& stored : list.profiles)
        ids.push_back(stored.profile.id);
    for (const Error& fault : list.faults)
        ids.push_back(std::filesystem::path(fault.file).stem().string());
    return ids;
}

} // namespace trinhky
