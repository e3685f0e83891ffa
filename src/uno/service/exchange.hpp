#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace trinhky {

/// The edXML header of a document, ready to be written.
struct ExchangeData {
    std::string xml;              ///< UTF-8
    std::vector<Message> missing; ///< what the document does not say
};

/// Reads the header off the document as it stands. Fails when it is no administrative document. Call on the main thread.
Result<ExchangeData> exchangeData(const ContextRef& context,
                                  const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
