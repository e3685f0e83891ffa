#include "uno/service/document_data.hpp"

#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/data_store.hpp"

namespace trinhky {

namespace {

Result<void> readTables(const ContextRef& context, const std::string& url, std::optional<IndicatorSet>& set)
{
    TK_TRY(auto read, readClearSource(context, url));
    if (!set)
        set.emplace();
    for (auto& table : read.set.tables) {
        computeIndicators(table);
        set->tables.push_back(std::move(table));
    }
    return boost::outcome_v2::success();
}

class FactsBuilder {
public:
    FactsBuilder(const ContextRef& context, IndicatorFacts& facts) : m_context(context), m_facts(facts) {}

    std::optional<Error> build(const std::string& record, const std::string& dataUrl)
    {
        auto known = readDataRecord(record);
        if (known)
            m_facts.record = std::move(known.value());
        else
            keep(known.error());
        if (auto units = shippedUnits(m_context))
            m_facts.units = std::move(units.value());
        else
            keep(units.error());
        if (!dataUrl.empty())
            read(dataUrl);
        lookAtSources(dataUrl.empty());
        return std::move(m_fault);
    }

private:
    void keep(const Error& fault)
    {
        if (!m_fault)
            m_fault = fault;
    }

    void read(const std::string& url)
    {
        if (const auto done = readTables(m_context, url, m_facts.set); !done)
            keep(done.error());
    }

    /// A file that is no longer there is nothing to tell of: the record holds what was filled in.
    void lookAtSources(bool readThem)
    {
        const auto& sources = m_facts.record.sources;
        for (std::size_t at = 0; at < sources.size(); ++at) {
            if (!usesSource(m_facts.record, static_cast<std::int32_t>(at)) || sources[at].url.empty())
                continue;
            const auto now = modifiedTimeOf(sources[at].url);
            if (now.empty())
                continue;
            if (!sources[at].modified.empty() && now > sources[at].modified)
                m_facts.stale.insert(static_cast<std::int32_t>(at));
            if (readThem)
                read(sources[at].url);
        }
    }

    const ContextRef& m_context;
    IndicatorFacts& m_facts;
    std::optional<Error> m_fault;
};

} // namespace

DocumentData documentData(const ContextRef& context, const std::string& record, const std::string& dataUrl)
{
    if (record.empty() && dataUrl.empty())
        return {};
    auto facts = std::make_shared<IndicatorFacts>();
    DocumentData data;
    data.fault = FactsBuilder(context, *facts).build(record, dataUrl);
    data.facts = std::move(facts);
    return data;
}

std::shared_ptr<const IndicatorFacts> RememberedData::update(const ContextRef& context, const std::string& record)
{
    auto key = record;
    if (const auto known = readDataRecord(record))
        for (const auto& source : known.value().sources)
            key += "\n" + (source.url.empty() ? source.url : modifiedTimeOf(source.url));
    if (key != m_key) {
        m_facts = documentData(context, record, {}).facts;
        m_key = std::move(key);
    }
    return m_facts;
}

} // namespace trinhky
