#include "base/text.hpp"
#include "data/profile.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace trinhky {
namespace {

bool isBlank(std::string_view text) { return trim(toUtf16(text)).empty(); }

bool isDeputyPost(std::string_view post) { return foldKey(toUtf16(post)).starts_with(u"phó "); }

bool isHead(Authority authority)
{
    return authority == Authority::Own || authority == Authority::Collective || authority == Authority::Acting;
}

bool actsForAnother(Authority authority)
{
    return authority == Authority::Deputy || authority == Authority::ByOrder || authority == Authority::ByDelegation;
}

/// True when following "for" from the signer comes back to one passed already.
bool runsInCircle(const Profile& profile, const Signer& first)
{
    std::set<std::string_view> seen;
    for (const Signer* signer = &first; signer && actsForAnother(signer->authority);
         signer = profile.findSigner(signer->onBehalfOf))
        if (!seen.insert(signer->id).second)
            return true;
    return false;
}

class FaultFinder {
public:
    explicit FaultFinder(const Profile& profile) : m_profile(profile) {}

    std::vector<ProfileFault> find()
    {
        if (!isProfileId(m_profile.id))
            add("id", "Mã hồ sơ phải có và chỉ gồm chữ cái không dấu, chữ số, “-” và “_”.",
                "The id must hold letters without marks, digits, “-” and “_” only.");
        if (isBlank(m_profile.name))
            add("name", "Chưa đặt tên cho hồ sơ.", "The profile has no name.");
        if (isBlank(m_profile.issuer))
            add("issuer", "Chưa có tên cơ quan ban hành.", "The name of the issuing body is missing.");
        for (std::size_t i = 0; i < m_profile.signers.size(); ++i)
            judge(m_profile.signers[i], i);
        judgeRecipients();
        return std::move(m_faults);
    }

private:
    void add(std::string place, std::string vi, std::string en)
    {
        m_faults.push_back({std::move(place), {std::move(vi), std::move(en)}});
    }

    void judge(const Signer& signer, std::size_t index)
    {
        const std::string number = std::to_string(index + 1);
        const std::string place = "signer:" + (isBlank(signer.id) ? "#" + number : signer.id);
        const std::string who = signer.name.empty() ? "số " + number : "“" + signer.name + "”";
        const std::string whoEn = signer.name.empty() ? number : "“" + signer.name + "”";
        const auto fault = [&](const std::string& vi, const std::string& en) {
            add(place, "Người ký " + who + ": " + vi, "Signer " + whoEn + ": " + en);
        };
        const auto before = m_profile.signers.begin() + static_cast<std::ptrdiff_t>(index);
        if (isBlank(signer.id))
            fault("chưa có mã.", "the id is missing.");
        else if (std::any_of(m_profile.signers.begin(), before, [&](const Signer& other) { return other.id == signer.id; }))
            fault("mã “" + signer.id + "” đã dùng cho người khác.", "the id “" + signer.id + "” belongs to another.");
        if (isBlank(signer.post))
            fault("chưa có chức vụ.", "the post is missing.");
        if (startsWithTitle(signer.name))
            fault("không ghi học hàm, học vị, danh hiệu trước họ tên (trừ cơ quan mà pháp luật cho phép).",
                  "no academic or honorary title before the name (unless the law allows it for this office).");
        if (signer.standard && std::any_of(m_profile.signers.begin(), before, [](const Signer& other) { return other.standard; }))
            fault("đã chọn người khác ký mặc định.", "another one signs by default already.");
        judgeAuthority(signer, fault);
    }

    template <class Fault>
    void judgeAuthority(const Signer& signer, const Fault& fault) const
    {
        if (signer.authority == Authority::Collective && !m_profile.collective)
            fault("“TM.” chỉ dùng cho cơ quan làm việc theo chế độ tập thể.", "“TM.” is for bodies that decide together only.");
        if (signer.authority == Authority::Deputy && !isBlank(signer.post) && !isDeputyPost(signer.post))
            fault("“KT.” dành cho cấp phó; chức vụ phải bắt đầu bằng “PHÓ”.",
                  "“KT.” is for deputies, whose post begins with PHÓ.");
        const bool ownPost = isHead(signer.authority) || signer.authority == Authority::ByOrder;
        if (ownPost && isDeputyPost(signer.post))
            fault("cấp phó ký thay cấp trưởng: chọn “KT.” và người được ký thay.",
                  "a deputy signs for the head: choose “KT.” and whose place is taken.");
        if (actsForAnother(signer.authority))
            judgePrincipal(signer, fault);
    }

    /// Điều 13: a deputy signs for the head or for the head of a unit who signs by order; the head gives orders and delegates, and
    /// nobody passes a delegation on.
    template <class Fault>
    void judgePrincipal(const Signer& signer, const Fault& fault) const
    {
        const std::string right = std::string(abbreviationOf(signer.authority)) + ".";
        const Signer* principal = m_profile.findSigner(signer.onBehalfOf);
        if (!principal)
            fault("“" + right + "” phải chỉ rõ ký thay cho ai.", "“" + right + "” must say for whom.");
        else if (runsInCircle(m_profile, signer))
            fault("những người ký thay cho nhau thành một vòng.", "those who sign for each other run in a circle.");
        else if (principal->authority == Authority::ByDelegation)
            fault("người ký thừa ủy quyền không được ủy quyền lại (Điều 13).", "a delegate may not delegate (Điều 13).");
        else if (!isHead(principal->authority) &&
                 !(signer.authority == Authority::Deputy && principal->authority == Authority::ByOrder))
            fault("“" + right + "” phải ký cho người đứng đầu (Điều 13).", "“" + right + "” signs for the head (Điều 13).");
    }

    void judgeRecipients()
    {
        std::set<std::string_view> kinds;
        for (const RecipientList& list : m_profile.recipients)
            if (isBlank(list.kind) || !kinds.insert(list.kind).second)
                add("recipients:" + list.kind, "Mỗi danh sách nơi nhận phải ghi loại văn bản, mỗi loại một danh sách.",
                    "Each list of recipients names a kind, each kind once.");
    }

    const Profile& m_profile;
    std::vector<ProfileFault> m_faults;
};

} // namespace

bool startsWithTitle(std::string_view name)
{
    constexpr std::array<std::u16string_view, 19> kTitles{
        u"gs.", u"gs ", u"pgs.",     u"pgs ",     u"ts.",      u"ts ",          u"ths.",  u"ths ",  u"cn.",     u"ks.",
        u"bs.", u"bs ", u"tiến sĩ ", u"thạc sĩ ", u"giáo sư ", u"phó giáo sư ", u"ngưt ", u"ngnd ", u"luật sư "};
    const auto key = foldKey(toUtf16(name));
    return std::any_of(kTitles.begin(), kTitles.end(), [&](std::u16string_view title) { return key.starts_with(title); });
}

std::vector<ProfileFault> faultsOf(const Profile& profile) { return FaultFinder(profile).find(); }

} // namespace trinhky
