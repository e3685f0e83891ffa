#include "uno/service/extension_files.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::uint64_t kTemplateLimit = 16U << 20U;

Error unreadable(const std::string& path)
{
    return {{"Không đọc được tệp hoặc thư mục này.", "The file or folder cannot be read."}, path};
}

} // namespace

Result<std::vector<rtl::OUString>> xmlFilesIn(const rtl::OUString& url)
{
    osl::Directory directory(url);
    if (directory.open() != osl::FileBase::E_None)
        return unreadable(pathOf(url));
    std::vector<rtl::OUString> names;
    osl::DirectoryItem item;
    while (directory.getNextItem(item) == osl::FileBase::E_None) {
        osl::FileStatus status(osl_FileStatus_Mask_FileName);
        if (item.getFileStatus(status) == osl::FileBase::E_None && status.getFileName().endsWith(".xml"))
            names.push_back(status.getFileName());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<rtl::OUString> extensionUrl(const ContextRef& context)
{
    // Asked of the office rather than of the library's own address: the tests' component is another library.
    const rtl::OUString folder =
        com::sun::star::deployment::PackageInformationProvider::get(context)->getPackageLocation("vn.trinhky");
    if (folder.isEmpty())
        return Error{{"Không tìm thấy thư mục của tiện ích Trình Ký; hãy cài đặt lại tiện ích.",
                      "The folder of the Trình Ký extension is missing; install the extension again."}};
    return folder;
}

std::string pathOf(const rtl::OUString& url)
{
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? utf8Of(path) : utf8Of(url);
}

Result<std::string> readFile(const rtl::OUString& url, std::uint64_t limit)
{
    osl::File file(url);
    sal_uInt64 size = 0;
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None || file.getSize(size) != osl::FileBase::E_None)
        return unreadable(pathOf(url));
    if (size > limit)
        return Error{{"Tệp quá lớn.", "The file is too large."}, pathOf(url)};
    std::string content(size, '\0');
    sal_uInt64 done = 0;
    while (done < size) {
        sal_uInt64 got = 0;
        if (file.read(content.data() + done, size - done, got) != osl::FileBase::E_None || got == 0)
            return unreadable(pathOf(url));
        done += got;
    }
    return content;
}

Result<NamedText> readTemplate(const ContextRef& context, std::string_view name)
{
    const auto root = extensionUrl(context);
    if (!root)
        return root.error();
    auto content = readFile(root.value() + "/templates/" + officeOf(name), kTemplateLimit);
    if (!content)
        return content.error();
    return NamedText{std::string(name), std::move(content.value())};
}

Result<std::vector<NamedText>> readTemplates(const ContextRef& context, std::initializer_list<std::string_view> folders)
{
    const auto root = extensionUrl(context);
    if (!root)
        return root.error();
    std::vector<NamedText> files;
    for (const std::string_view folder : folders) {
        const rtl::OUString url = root.value() + "/templates/" + officeOf(folder);
        const auto names = xmlFilesIn(url);
        if (!names)
            return names.error();
        for (const rtl::OUString& name : names.value()) {
            auto content = readFile(url + "/" + name, kTemplateLimit);
            if (!content)
                return content.error();
            files.push_back({std::string(folder) + "/" + utf8Of(name), std::move(content.value())});
        }
    }
    return files;
}

} // namespace trinhky
