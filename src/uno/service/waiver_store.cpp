#include "uno/service/waiver_store.hpp"

#include "base/clock.hpp"
#include "base/try.hpp"
#include "engine/waivers.hpp"
#include "report/quote.hpp"
#include "uno/service/text_property.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <algorithm>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr std::string_view kProperty = "TrinhKyWaivers";

Result<std::vector<Waiver>> readRecord(const WaiverDocument& document)
{
    const auto record = textProperty(document, kProperty);
    return record ? readWaivers(*record) : std::vector<Waiver>();
}

Result<void> store(const WaiverDocument& document, const std::vector<Waiver>& waivers)
{
    TK_TRY(const auto record, writeWaivers(waivers));
    setTextProperty(document, kProperty, waivers.empty() ? "" : record);
    return boost::outcome_v2::success();
}

Result<std::vector<Waiver>> readForChange(const WaiverDocument& document)
{
    const auto storable = query<frame::XStorable>(document);
    if (storable.is() && storable->isReadonly())
        return Error{{"Văn bản đang mở ở chế độ chỉ đọc nên không ghi được việc bỏ qua: hãy lưu thành tệp khác.",
                      "The document is open read-only, so the waiver cannot be kept: save it under another name."}};
    return readRecord(document);
}

} // namespace

DocumentWaivers waiversOf(const WaiverDocument& document)
{
    auto read = readRecord(document);
    if (read)
        return {std::move(read.value()), std::nullopt};
    return {{}, read.error()};
}

Waiver waiverFor(const Finding& finding, const Snapshot& snapshot, const std::string& reason, const std::string& by)
{
    const auto index = static_cast<std::size_t>(finding.where.paragraph);
    const bool hasWords = !finding.absent && finding.where.paragraph >= 0 && index < snapshot.paragraphs.size();
    const auto quote = hasWords ? quoteOf(snapshot.paragraphs[index].text, finding.where.span) : finding.expected;
    return {finding.fingerprint, finding.around, finding.rule, reason, by, localSecond(), quote};
}

Result<void> addWaiver(const WaiverDocument& document, const Waiver& waiver)
{
    TK_TRY(auto waivers, readForChange(document));
    std::erase_if(waivers,
                  [&](const Waiver& known) { return known.fingerprint == waiver.fingerprint && known.around == waiver.around; });
    waivers.push_back(waiver);
    return store(document, waivers);
}

Result<void> liftWaiver(const WaiverDocument& document, const Waiver& waiver)
{
    TK_TRY(auto waivers, readForChange(document));
    if (std::erase(waivers, waiver) == 0)
        return boost::outcome_v2::success();
    return store(document, waivers);
}

} // namespace trinhky
