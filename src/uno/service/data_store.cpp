#include "uno/service/data_store.hpp"

#include "base/clock.hpp"
#include "base/try.hpp"
#include "uno/service/text_property.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <osl/file.hxx>
#include <osl/time.h>

#include <algorithm>
#include <cstdio>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

std::string localTime(TimeValue system)
{
    TimeValue local{};
    oslDateTime at{};
    if (!osl_getLocalTimeFromSystemTime(&system, &local) || !osl_getDateTimeFromTimeValue(&local, &at))
        return {};
    std::string text(32, '\0');
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02u:%02u:%02u", at.Year, at.Month, at.Day,
                                     at.Hours, at.Minutes, at.Seconds);
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string nameOf(const std::string& url)
{
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_FileName);
    if (osl::DirectoryItem::get(officeOf(url), item) != osl::FileBase::E_None ||
        item.getFileStatus(status) != osl::FileBase::E_None)
        return url.substr(url.rfind('/') + 1);
    return utf8Of(status.getFileName());
}

} // namespace

Result<DataRecord> dataRecordOf(const DocumentRef& document)
{
    return readDataRecord(textProperty(document, kDataRecordProperty).value_or(""));
}

Result<void> setDataRecord(const DocumentRef& document, const DataRecord& record)
{
    TK_TRY(const auto text, writeDataRecord(record));
    setTextProperty(document, kDataRecordProperty, text);
    return boost::outcome_v2::success();
}

void dropGone(DataRecord& record, const DocumentRef& document, const std::vector<std::string>& kept)
{
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    const auto gone = [&](const auto& entry) {
        return !bookmarks->hasByName(officeOf(entry.bookmark)) && std::ranges::find(kept, entry.bookmark) == kept.end();
    };
    std::erase_if(record.tables, gone);
    std::erase_if(record.figures, gone);
    std::erase_if(record.charts, gone);
}

std::string modifiedTimeOf(const std::string& url)
{
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_ModifyTime);
    if (osl::DirectoryItem::get(officeOf(url), item) != osl::FileBase::E_None ||
        item.getFileStatus(status) != osl::FileBase::E_None || !status.isValid(osl_FileStatus_Mask_ModifyTime))
        return {};
    return localTime(status.getModifyTime());
}

RecordedSource sourceNow(const std::string& url) { return {url, nameOf(url), modifiedTimeOf(url), localSecond()}; }

} // namespace trinhky
