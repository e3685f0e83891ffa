#pragma once
#include "base/error.hpp"
#include "base/span.hpp"
#include "case_data.hpp"
#include "checks/finding.hpp"
#include "support/text_snapshot.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

/// The cases of a rule: tests/rules/<ID>.cases.xml.
///
///     <cases xmlns="urn:trinhky:cases:1" rule="NUM-GAP">
///       <case name="…" expect="fault" kind="BC">          expect: fault, clean or boundary
///         1. Một                                          a paragraph a line, blanks at both ends dropped
///         ⟦3⟧. Ba                                         ⟦ ⟧ marks what a finding must span exactly
///       </case>
///       <case name="…" expect="fault" from="nq">          starts from documents/nq.txt, which has no fault
///         <change line="QUYẾT NGHỊ:">QUYẾT NGHỊ</change>  replaces a line by any number of lines, none removes it
///       </case>
///     </cases>
///
/// Further attributes of a case: plain="yes" (a plain text file), stage="issued", severity (of every finding of it); data and record
/// (files of tests/rules/data that the document is held against and was filled from), stale="yes" (the latter has changed since).
/// <figure of="THU.UTH2024|tỷ đồng"/> says which figure the next ⟬ ⟭ of the text encloses.
namespace trinhky {

struct Mark {
    std::int32_t paragraph = 0;
    Span span;

    friend bool operator==(const Mark&, const Mark&) = default;
    friend bool operator<(const Mark& a, const Mark& b)
    {
        return std::tuple(a.paragraph, a.span.begin, a.span.end) < std::tuple(b.paragraph, b.span.begin, b.span.end);
    }
};

struct Case {
    std::string name;
    std::string expect;
    std::string kind;
    Stage stage = Stage::Draft;
    bool plain = false;
    std::optional<Severity> severity;
    std::vector<TextLine> lines;
    std::vector<Mark> marks; ///< in document order
    CaseData data;
    std::vector<Bookmark> figures; ///< what ⟬ ⟭ enclose
};

struct CaseFile {
    std::string rule;
    std::vector<Case> cases;
};

/// Reads a file of cases; `documents` holds the documents that cases start from.
Result<CaseFile> readCases(const std::string& content, const std::string& name, const std::filesystem::path& documents);

/// The cases of every rule, by rule; std::runtime_error with the place when a file is wrong.
std::vector<CaseFile> casesOfAllRules();

} // namespace trinhky
