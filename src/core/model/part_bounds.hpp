#pragma once
#include "doc/document_kind.hpp"
#include "model/facts.hpp"
#include "model/part_lines.hpp"
#include "model/role.hpp"

#include <cstdint>
#include <vector>

namespace trinhky {

/// Non-blank lines that the two columns at the head of a document take.
inline constexpr int kHeadLines = 6;

/// Where headers, ends and attached parts begin, by what the lines say and the roles that they have so far.
class PartBounds {
public:
    PartBounds(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, const std::vector<Role>& roles,
               std::int32_t end);

    const ParagraphFacts& at(std::int32_t paragraph) const { return m_facts[static_cast<std::size_t>(paragraph)]; }
    /// A line that a reader sees as text of the document.
    bool counts(std::int32_t paragraph) const { return !at(paragraph).blank && !at(paragraph).dataTable && !at(paragraph).rule; }
    bool isAppendixHeading(std::int32_t paragraph) const { return m_appendixHeadings[static_cast<std::size_t>(paragraph)]; }
    bool isFormHeading(std::int32_t paragraph) const { return headsForm(at(paragraph)); }

    /// "CHỦ TỊCH" and below it a name: the end of a short letter.
    bool isPostOverName(std::int32_t paragraph) const;

    /// "SAO Y; Ủy ban nhân dân xã …; 15/12/2025 09:30:00" over the whole document that is copied (Mẫu 3.2): that one is what counts.
    bool isElectronicCopyOf(std::int32_t paragraph) const;

    /// Title of a regulation that stands over its "(Kèm theo …)" line, the signature before it missing or in a text box.
    std::int32_t attachedBegin(std::int32_t from, std::int32_t to) const;

    /// Where the next appendix begins that is not read yet, else the end.
    std::int32_t firstAppendix(std::int32_t from) const;

    /// Where another appendix, or another form inside one, begins.
    std::int32_t nextBoundary(std::int32_t from) const;

    /// Where the form of a copy begins that stands below the whole document (Mẫu 3.1): a second number, and above it the body that copies.
    std::int32_t copyBegin(std::int32_t from, std::int32_t to) const;

    /// "Nơi nhận:".
    bool labelsRecipients(std::int32_t paragraph) const;

    /// "Nơi nhận:", else the last line that can only be a signature.
    std::int32_t tailAnchor(std::int32_t from, std::int32_t to) const;

    /// Paragraphs around the anchor that may be nơi nhận or signature.
    std::vector<std::int32_t> window(std::int32_t from, std::int32_t anchor, std::int32_t to) const;

private:
    /// A signature may stand before "Nơi nhận:", and recipients before a signature when their label was lost; text of the document
    /// itself ends at the latest with "./.".
    std::int32_t tailBegin(std::int32_t from, std::int32_t anchor) const;

    const std::vector<ParagraphFacts>& m_facts;
    std::vector<bool> m_appendixHeadings;
    const std::vector<DocumentKind>& m_kinds;
    const std::vector<Role>& m_roles;
    std::int32_t m_end;
};

} // namespace trinhky
