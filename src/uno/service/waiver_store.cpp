#include "uno/service/waiver_store.hpp"

#include "base/clock.hpp"
#include "base/try.hpp"
#include "engine/waivers.hpp"
#include "report/quote.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr char kProperty[] = "TrinhKyWaivers";

uno::Reference<beans::XPropertyContainer> ownProperties(const WaiverDocument& document)
{
    return demand<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties()->getUserDefinedProperties();
}

bool hasRecord(const uno::Reference<beans::XPropertyContainer>& properties)
{
    return demand<beans::XPropertySet>(properties)->getPropertySetInfo()->hasPropertyByName(kProperty);
}

Result<std::vector<Waiver>> readRecord(const uno::Reference<beans::XPropertyContainer>& properties)
{
    if (!hasRecord(properties))
        return std::vector<Waiver>();
    rtl::OUString record;
    // A person can give the property another type; it is damaged then, not empty.
    const bool isText = demand<beans::XPropertySet>(properties)->getPropertyValue(kProperty) >>= record;
    return readWaivers(isText ? utf8Of(record) : "?");
}

Result<void> store(const WaiverDocument& document, const std::vector<Waiver>& waivers)
{
    TK_TRY(const auto record, writeWaivers(waivers));
    const auto properties = ownProperties(document);
    const bool known = hasRecord(properties);
    uno::Any value;
    value <<= officeOf(record);
    if (waivers.empty()) {
        if (known)
            properties->removeProperty(kProperty);
    } else if (known) {
        demand<beans::XPropertySet>(properties)->setPropertyValue(kProperty, value);
    } else {
        properties->addProperty(kProperty, beans::PropertyAttribute::REMOVABLE, value);
    }
    demand<util::XModifiable>(document)->setModified(true);
    return boost::outcome_v2::success();
}

Result<std::vector<Waiver>> readForChange(const WaiverDocument& document)
{
    const auto storable = query<frame::XStorable>(document);
    if (storable.is() && storable->isReadonly())
        return Error{{"Văn bản đang mở ở chế độ chỉ đọc nên không ghi được việc bỏ qua: hãy lưu thành tệp khác.",
                      "The document is open read-only, so the waiver cannot be kept: save it under another name."}};
    return readRecord(ownProperties(document));
}

} // namespace

DocumentWaivers waiversOf(const WaiverDocument& document)
{
    auto read = readRecord(ownProperties(document));
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

bool keepsWaivers(const WaiverDocument& document)
{
    constexpr std::array<std::string_view, 8> kFilters{
        "writer8",          "writer8_template",          "OpenDocument Text Flat XML", "writerglobal8",
        "MS Word 2007 XML", "MS Word 2007 XML Template", "MS Word 2007 XML VBA",       "Office Open XML Text"};
    const auto filter = find<rtl::OUString>(demand<frame::XModel>(document)->getArgs(), "FilterName");
    return !filter || filter->isEmpty() || std::find(kFilters.begin(), kFilters.end(), utf8Of(*filter)) != kFilters.end();
}

} // namespace trinhky
