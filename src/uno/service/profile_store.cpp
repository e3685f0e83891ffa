#include "uno/service/profile_store.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/user_files.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::uint64_t kProfileLimit = 4U << 20U;

rtl::OUString inFolder(const std::string& folder, std::string_view name)
{
    rtl::OUString url = officeOf(folder);
    return (url.endsWith("/") ? url : url + "/") + officeOf(name);
}

Result<Profile> readFrom(const rtl::OUString& url)
{
    TK_TRY(std::string content, readFile(url, kProfileLimit));
    return readProfile({pathOf(url), std::move(content)});
}

/// Reads one folder after the other into a list.
class Collector {
public:
    void addFolder(const rtl::OUString& url, bool shared)
    {
        const auto names = xmlFilesIn(url);
        if (!names) {
            m_list.faults.push_back(names.error());
            return;
        }
        std::vector<StoredProfile> found;
        for (const rtl::OUString& name : names.value())
            addFile(url + "/" + name, shared, found);
        std::stable_sort(found.begin(), found.end(), [](const StoredProfile& a, const StoredProfile& b) {
            return foldBare(toUtf16(a.profile.name)) < foldBare(toUtf16(b.profile.name));
        });
        for (StoredProfile& stored : found)
            if (!m_list.find(stored.profile.id))
                m_list.profiles.push_back(std::move(stored));
    }

    void addFault(Error fault) { m_list.faults.push_back(std::move(fault)); }

    ProfileList done() { return std::move(m_list); }

private:
    void addFile(const rtl::OUString& url, bool shared, std::vector<StoredProfile>& found)
    {
        auto profile = readFrom(url);
        if (!profile) {
            m_list.faults.push_back(profile.error());
            return;
        }
        const std::string& id = profile.value().id;
        const auto same =
            std::find_if(found.begin(), found.end(), [&](const StoredProfile& other) { return other.profile.id == id; });
        if (same == found.end())
            found.push_back({std::move(profile.value()), pathOf(url), shared});
        else
            m_list.faults.push_back({{"Mã hồ sơ “" + id + "” đã có trong tệp " + same->file + "; tệp này không được dùng.",
                                      "The profile “" + id + "” stands in " + same->file + " too; this file is not used."},
                                     pathOf(url)});
    }

    ProfileList m_list;
};

Error noProfile(const std::string& id)
{
    return {{"Không có hồ sơ cơ quan mang mã “" + id + "”.", "There is no agency profile “" + id + "”."}};
}

Error sharedProfile(const StoredProfile& stored)
{
    return {
        {"Hồ sơ “" + stored.profile.id + "” do quản trị viên giữ trong thư mục dùng chung nên không sửa, xóa được ở đây.",
         "The profile “" + stored.profile.id + "” is kept by the administrator in the shared folder: it cannot be changed here."},
        stored.file};
}

} // namespace

const StoredProfile* ProfileList::find(std::string_view id) const
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const StoredProfile& stored) { return stored.profile.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

ProfileStore::ProfileStore(const ContextRef& context) : m_context(context) {}

ProfileList ProfileStore::list() const
{
    const Settings settings = readSettings(m_context);
    Collector collector;
    if (!settings.sharedFolder.empty()) {
        const rtl::OUString folder = inFolder(settings.sharedFolder, "profiles");
        if (exists(folder))
            collector.addFolder(folder, true);
        else if (!exists(officeOf(settings.sharedFolder)))
            collector.addFault({{"Không mở được thư mục dùng chung.", "The shared folder cannot be opened."},
                                pathOf(officeOf(settings.sharedFolder))});
    }
    if (const rtl::OUString folder = inFolder(ownFolder(m_context, settings), "profiles"); exists(folder))
        collector.addFolder(folder, false);
    return collector.done();
}

std::optional<StoredProfile> ProfileStore::active() const
{
    const ProfileList all = list();
    if (const StoredProfile* chosen = all.find(readSettings(m_context).activeProfile))
        return *chosen;
    return all.profiles.size() == 1 ? std::optional(all.profiles.front()) : std::nullopt;
}

Result<Profile> ProfileStore::choose(const std::string& idOrUrl) const
{
    if (idOrUrl.find(':') != std::string::npos)
        return read(idOrUrl);
    const ProfileList all = list();
    if (const StoredProfile* stored = all.find(idOrUrl))
        return stored->profile;
    Error error = noProfile(idOrUrl);
    std::string known;
    for (const StoredProfile& stored : all.profiles)
        known += (known.empty() ? "" : ", ") + stored.profile.id;
    error.message.vi += known.empty() ? " Chưa có hồ sơ nào." : " Các hồ sơ có: " + known + ".";
    error.message.en += known.empty() ? " There is none yet." : " There are: " + known + ".";
    return error;
}

Result<void> ProfileStore::setActive(const std::string& id)
{
    if (!id.empty() && !list().find(id))
        return noProfile(id);
    Settings settings = readSettings(m_context);
    settings.activeProfile = id;
    return writeSettings(m_context, settings);
}

Result<void> ProfileStore::save(const Profile& profile)
{
    if (!isProfileId(profile.id))
        return Error{{"Mã hồ sơ “" + profile.id + "” chỉ được gồm chữ cái không dấu, chữ số, “-” và “_”.",
                      "The profile id “" + profile.id + "” may hold letters without marks, digits, “-” and “_” only."}};
    const ProfileList all = list();
    const StoredProfile* stored = all.find(profile.id);
    if (stored && stored->shared)
        return sharedProfile(*stored);
    if (stored)
        return writeFile(urlOf(stored->file), writeProfile(profile));
    const rtl::OUString url = inFolder(ownFolder(m_context, readSettings(m_context)), "profiles/" + profile.id + ".xml");
    if (exists(url))
        return Error{
            {"Tệp này đã có nhưng không phải hồ sơ “" + profile.id + "” dùng được; hãy sửa, xóa tệp hoặc chọn mã khác.",
             "The file is there but holds no usable profile “" + profile.id + "”; mend or remove it, or take another id."},
            pathOf(url)};
    return writeFile(url, writeProfile(profile));
}

Result<void> ProfileStore::remove(const std::string& id)
{
    const ProfileList all = list();
    const StoredProfile* stored = all.find(id);
    if (!stored)
        return noProfile(id);
    if (stored->shared)
        return sharedProfile(*stored);
    return removeFile(urlOf(stored->file));
}

Result<Profile> ProfileStore::read(const std::string& url) const { return readFrom(officeOf(url)); }

Result<void> ProfileStore::exportTo(const Profile& profile, const std::string& url) const
{
    return writeFile(officeOf(url), writeProfile(profile));
}

} // namespace trinhky
