#pragma once
#include "base/error.hpp"
#include "checks/indicator_facts.hpp"
#include "uno/base/adapters.hpp"

#include <memory>
#include <optional>
#include <string>

namespace trinhky {

/// The indicator data that a document stands on.
struct DocumentData {
    std::shared_ptr<const IndicatorFacts> facts; ///< null when the document remembers no data and no file was given
    std::optional<Error> fault; ///< of the record, or of a file that was given or is remembered; what can be used is used
};

/// `record` is the document's property kDataRecordProperty, "" none; `dataUrl` a file to hold the document against, "" the files that it
/// remembers, where they can still be read. On any thread.
DocumentData documentData(const ContextRef& context, const std::string& record, const std::string& dataUrl);

/// The same again and again of one document: files are read anew only when they or the record have changed.
class RememberedData {
public:
    std::shared_ptr<const IndicatorFacts> update(const ContextRef& context, const std::string& record);

private:
    std::string m_key;
    std::shared_ptr<const IndicatorFacts> m_facts;
};

} // namespace trinhky
