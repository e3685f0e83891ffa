#include "uno/service/user_files.hpp"

#include "base/try.hpp"
#include "uno/service/extension_files.hpp"

#include <osl/file.hxx>
#include <rtl/uuid.h>

#include <array>

namespace trinhky {

namespace {

Error notWritten(const rtl::OUString& url)
{
    return {{"Không ghi được tệp này: thư mục không có, không được phép ghi hoặc đĩa đã đầy.",
             "The file cannot be written: no such folder, no permission, or the disk is full."},
            pathOf(url)};
}

/// A name in the same folder that nobody else has.
rtl::OUString temporaryName(const rtl::OUString& url)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::array<sal_uInt8, 16> bytes{};
    rtl_createUuid(bytes.data(), nullptr, false);
    std::string name = ".";
    for (const sal_uInt8 byte : bytes) {
        name += kDigits[byte >> 4U];
        name += kDigits[byte & 0xFU];
    }
    return url + officeOf(name);
}

bool writeAll(osl::File& file, std::string_view content)
{
    sal_uInt64 done = 0;
    while (done < content.size()) {
        sal_uInt64 written = 0;
        if (file.write(content.data() + done, content.size() - done, written) != osl::FileBase::E_None || written == 0)
            return false;
        done += written;
    }
    return file.sync() == osl::FileBase::E_None;
}

} // namespace

rtl::OUString urlOf(const std::string& path)
{
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(officeOf(path), url) == osl::FileBase::E_None ? url : rtl::OUString();
}

bool exists(const rtl::OUString& url)
{
    osl::DirectoryItem item;
    return osl::DirectoryItem::get(url, item) == osl::FileBase::E_None;
}

Result<void> writeFile(const rtl::OUString& url, std::string_view content)
{
    const sal_Int32 slash = url.lastIndexOf('/');
    if (slash < 0)
        return notWritten(url);
    const auto made = osl::Directory::createPath(url.copy(0, slash));
    if (made != osl::FileBase::E_None && made != osl::FileBase::E_EXIST)
        return notWritten(url);
    const rtl::OUString temporary = temporaryName(url);
    osl::File file(temporary);
    if (file.open(osl_File_OpenFlag_Write | osl_File_OpenFlag_Create) != osl::FileBase::E_None)
        return notWritten(url);
    const bool written = writeAll(file, content);
    const bool closed = file.close() == osl::FileBase::E_None;
    if (written && closed && osl::File::move(temporary, url) == osl::FileBase::E_None)
        return boost::outcome_v2::success();
    osl::File::remove(temporary);
    return notWritten(url);
}

Result<void> removeFile(const rtl::OUString& url)
{
    const auto removed = osl::File::remove(url);
    if (removed == osl::FileBase::E_None || removed == osl::FileBase::E_NOENT)
        return boost::outcome_v2::success();
    return Error{{"Không xóa được tệp này.", "The file cannot be removed."}, pathOf(url)};
}

} // namespace trinhky
