#include "uno/service/exchange.hpp"

#include "base/try.hpp"
#include "data/own_kinds.hpp"
#include "report/exchange_header.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

namespace trinhky {

Result<ExchangeData> exchangeData(const ContextRef& context,
                                  const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document)
{
    if (!document.is())
        return Error{{"Chưa có văn bản nào để làm việc này.", "There is no document to do this with."}};
    Drafting drafting(context);
    TK_TRY(const auto ruleSet, drafting.rules());
    TK_TRY(const auto forms, drafting.skeletons());
    auto kinds = ruleSet.kinds;
    for (DocumentKind& kind : ownKinds(forms, ruleSet.kinds))
        kinds.push_back(std::move(kind));
    const Snapshot snapshot = readSnapshot(document);
    const auto pages = property(document->getCurrentController(), "PageCount", sal_Int32{0});
    const ExchangeHeader header = exchangeHeader(analyse(snapshot, kinds), kinds, pages);
    if (isEmpty(header))
        return Error{{"Văn bản này không có số, ký hiệu, địa danh, ngày của văn bản hành chính nên không có gì để trao đổi.",
                      "This is no administrative document: it has neither number nor place and date to exchange."}};
    return ExchangeData{exchangeXml(header), missingFrom(header)};
}

} // namespace trinhky
