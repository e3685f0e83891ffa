#include "uno/dialogs/profile_text.hpp"

#include "plan/profile_draft.hpp"
#include "plan/profile_preview.hpp"

#include <filesystem>

namespace trinhky {

void addLine(rtl::OUString& text, const rtl::OUString& line) { text += (text.isEmpty() ? line : "\n" + line); }

rtl::OUString faultSentences(const std::vector<ProfileFault>& faults, Language language)
{
    rtl::OUString sentences;
    for (const ProfileFault& fault : faults)
        addLine(sentences, "- " + inLanguage(fault.message, language));
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
    details += "\n\n" + officeOf(recipientsPreview(profile));
    return details + "\n\n" + inLanguage({"Tệp: ", "File: "}, language) + officeOf(stored.file);
}

rtl::OUString profileNotice(const StoredProfile* stored, const ProfileList& list, Language language)
{
    rtl::OUString notice;
    if (stored != nullptr && stored->shared)
        notice =
            inLanguage({"Hồ sơ dùng chung do quản trị lập: không sửa, xóa được ở đây. Bấm “Sao chép” để có bản của riêng bạn.",
                        "Shared and kept by an administrator: not to be changed here. Press “Copy” for one of your own."},
                       language);
    if (!list.faults.empty())
        addLine(notice, inLanguage({"Có tệp hồ sơ không đọc được: xem cuối phần nội dung.",
                                    "A profile could not be read: see the end of the contents."},
                                   language));
    return notice;
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
