#include "uno/service/slip.hpp"

#include "base/clock.hpp"
#include "base/try.hpp"
#include "report/slip.hpp"
#include "uno/job/page_numbers.hpp"
#include "uno/service/configuration.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/extension_files.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XTitle.hpp>

#include <filesystem>

namespace trinhky {

namespace {

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;
using com::sun::star::container::XNameAccess;

/// Family name first, as Vietnamese names are written.
std::string userName(const ContextRef& context)
{
    const auto data = demand<XNameAccess>(openConfiguration(context, "/org.openoffice.UserProfile/Data"));
    rtl::OUString family;
    rtl::OUString given;
    data->getByName("sn") >>= family;
    data->getByName("givenname") >>= given;
    return utf8Of((family + " " + given).trim());
}

std::string nameOf(const DocumentRef& document)
{
    if (!document->getURL().isEmpty())
        return std::filesystem::path(pathOf(document->getURL())).filename().string();
    const auto title = query<com::sun::star::frame::XTitle>(document);
    return title.is() ? utf8Of(title->getTitle()) : std::string("văn bản chưa lưu");
}

} // namespace

Result<std::string> makeSlip(const ContextRef& context, const DocumentRef& document)
{
    TK_TRY(const auto outcome, Drafting(context).check(document, {}));
    DocumentFacts facts;
    facts.path = nameOf(document);
    facts.pages = pagesOf(document, outcome.snapshot, outcome.result.findings);
    return slipHtml({documentJson(outcome.result, outcome.snapshot, facts)}, {userName(context), localMinute(), TRINHKY_VERSION});
}

} // namespace trinhky
