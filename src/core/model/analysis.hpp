#pragma once
#include "base/date.hpp"
#include "base/text.hpp"
#include "doc/document_kind.hpp"
#include "doc/snapshot.hpp"
#include "model/citation.hpp"
#include "model/outline.hpp"
#include "model/role.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Law that rules the form of a document (contract `regime`).
enum class Regime : std::uint8_t { ND30, QPPL34, QPPL78, OutOfScope };

enum class PartKind : std::uint8_t { Main, Attached, Appendix };

/// A stretch of the body with a numbering of its own: the main text, an attached regulation, an appendix.
struct Part {
    PartKind kind = PartKind::Main;
    std::int32_t begin = 0; ///< paragraph indices, half open
    std::int32_t end = 0;
    bool form = false; ///< a blank form to be filled in: its numbers and gaps are its own
};

/// A part of the form that stands in one paragraph with another: two columns flattened to one line, title and subject joined.
struct ExtraRole {
    std::int32_t paragraph = 0;
    Role role = Role::Body;
};

/// Number and date of the header, as far as given. Spans are in textOf() of their paragraph; empty where there is nothing.
struct HeaderFacts {
    std::int32_t numberParagraph = -1;
    bool numberBlank = false;
    Span numberLine;               ///< from "Số" to the end of the symbol
    Span numberSpan;               ///< of the number or of its gap
    std::u16string symbol;         ///< "NQ-HĐND", dashes and blanks as written
    Span symbolSpan;               ///< of the symbol
    Span tailSpan;                 ///< from the slash behind the number to the end of the symbol
    Span yearSpan;                 ///< year inside the number of a normative document
    std::optional<int> symbolYear; ///< its value
    std::int32_t dateParagraph = -1;
    bool dateBlank = false;
    Span placeSpan; ///< địa danh, without its comma
    Span dateSpan;
    Span daySpan;
    Span monthSpan;
    std::optional<int> day;   ///< as written, be there such a day or not
    std::optional<int> month; ///< as written
    bool numericDate = false; ///< "ngày 05/01/2024"
    std::optional<Date> date; ///< complete and existing date
    std::optional<int> year;  ///< year when the date is incomplete
};

/// What the text means. Immutable once made; refers to the Snapshot it was made from.
struct Analysis {
    const Snapshot* snapshot = nullptr;
    std::vector<Role> roles;                   ///< one per paragraph
    std::vector<NormalText> normalised;        ///< only of paragraphs not NFC or with deleted or hidden text, see textOf()
    std::vector<std::int32_t> normalisedIndex; ///< per paragraph, -1 when its own text will do
    std::vector<ExtraRole> extraRoles;         ///< further parts of the form that share a paragraph with another
    std::vector<Part> parts;                   ///< parts[0] is the main text
    Outline outline;
    Citations citations;
    HeaderFacts header;
    std::string kind; ///< abbreviation of doc_types.tsv, "" when not recognised
    Regime regime = Regime::ND30;
    bool partyDocument = false; ///< out of scope because the Party issues it
    bool headerLost = false;    ///< plain text whose two-column header was lost on conversion

    /// Text of a paragraph in NFC, without tracked deletions and hidden text.
    std::u16string_view textOf(std::int32_t paragraph) const;
    /// Span in the original text of a span in textOf().
    Span originalSpan(std::int32_t paragraph, Span normal) const;
    /// First paragraph with the role inside the part, shared paragraphs included, or -1.
    std::int32_t find(Role role, std::int32_t part = 0) const;
};

/// Reads roles, parts, outline and header of a document. `kindOption` is the kind that the user named, "" to recognise it.
Analysis analyse(const Snapshot& snapshot, const std::vector<DocumentKind>& kinds, std::string_view kindOption = {});

/// Reads a paragraph that takes the place of paragraph `like` of a document read before, as the only paragraph of `one`. Role and
/// kind are those that the place had; of other paragraphs nothing is known, header included. `whole` may have lost its snapshot.
Analysis analyseAlone(const Snapshot& one, const Analysis& whole, std::int32_t like);

} // namespace trinhky
