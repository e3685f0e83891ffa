#pragma once
#include "checks/finding.hpp"
#include "data/element_style.hpp"
#include "data/rule.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

struct IndicatorFacts;

/// What a check may look at.
struct CheckContext {
    const Snapshot& snapshot;
    const Analysis& analysis;
    const Rule& rule;
    Stage stage = Stage::Draft;
    Date asOf{};                             ///< day by whose law the document is judged
    Regime regime = Regime::ND30;            ///< of the pack
    const DocumentKind* kind = nullptr;      ///< null when not recognised
    const ElementStyles* elements = nullptr; ///< how each element of the form looks; null when not given
    const IndicatorFacts* data = nullptr;    ///< null when the document has no indicator data
};

using MessageArguments = std::map<std::string, std::string>;

/// What the findings of a check kind depend on.
enum class Reach : std::uint8_t {
    Document,  ///< other paragraphs too
    Paragraph, ///< one paragraph, its role, and what Analysis says of the whole: kind, regime, day. It may be judged by itself
};

/// The indicator data that a check kind looks at.
enum class DataNeed : std::uint8_t {
    None,
    Record, ///< what the document remembers, or data
    Data,   ///< the data itself
};

/// A kind of check: one file each, named <kind>_check.cpp, that defines `const CheckKind& <kind>CheckKind()`.
struct CheckKind {
    std::string_view name;                    ///< as in Rule::kind
    std::span<const std::string_view> params; ///< parameters that its rules may set
    void (*run)(const CheckContext&, std::vector<Finding>&);
    std::span<const std::string_view> itemKeys{}; ///< attributes that items of its rules may have; none: no items
    Reach reach = Reach::Document;
    DataNeed data = DataNeed::None;
};

/// Every kind that was built in: generated from the file names in src/core/checks.
std::span<const CheckKind* const> checkKinds();
const CheckKind* findCheckKind(std::string_view name);

/// Makes a finding of the context's rule: message `name` of the rule with {arguments} filled in, its severity, tier and clause.
Finding makeFinding(const CheckContext& context, const std::string& name, Place where, const MessageArguments& arguments);

} // namespace trinhky
