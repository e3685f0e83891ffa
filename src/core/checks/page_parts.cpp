#include "checks/page_parts.hpp"

#include "base/text.hpp"
#include "checks/signature.hpp"

#include <algorithm>

namespace trinhky {
namespace {

const Paragraph& paragraphAt(const Analysis& analysis, std::int32_t at)
{
    return analysis.snapshot->paragraphs[static_cast<std::size_t>(at)];
}

/// Says something of the document itself: neither blank nor of the signatures nor of what stands beside them.
bool isText(const Analysis& analysis, std::int32_t at, std::int32_t signatureTable)
{
    const auto& paragraph = paragraphAt(analysis, at);
    if (paragraph.story != Story::Body && paragraph.story != Story::Table)
        return false;
    if (signatureTable >= 0 && paragraph.cell.table == signatureTable)
        return false;
    switch (analysis.roles[static_cast<std::size_t>(at)]) {
    case Role::Empty:
    case Role::PageFurniture:
    case Role::RecipientsLabel:
    case Role::Recipient:
    case Role::SignAuthority:
    case Role::Signer:
        return false;
    default:
        return !trim(analysis.textOf(at)).empty();
    }
}

std::vector<SignatureSpan> signaturesOf(const Analysis& analysis)
{
    std::vector<SignatureSpan> spans;
    for (const auto& block : signBlocks(analysis)) {
        if (block.lines.empty() || !block.signer)
            continue;
        const auto first = block.lines.front().line.paragraph;
        if (first <= block.signer->paragraph)
            spans.push_back({first, block.signer->paragraph});
    }
    return spans;
}

std::int32_t textBeforeOf(const Analysis& analysis, std::int32_t at, std::int32_t table)
{
    const auto begin = analysis.parts.front().begin;
    do
        --at;
    while (at >= begin && !isText(analysis, at, table));
    return at >= begin ? at : -1;
}

} // namespace

PageParts pageParts(const Analysis& analysis)
{
    PageParts parts;
    const auto count = static_cast<std::int32_t>(analysis.roles.size());
    for (std::int32_t at = 0; at < count; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        const auto story = paragraphAt(analysis, at).story;
        if ((role == Role::Motto || role == Role::MottoLine) && (story == Story::Body || story == Story::Table))
            parts.headerLines.push_back(at);
    }
    parts.signatures = signaturesOf(analysis);
    if (parts.signatures.empty())
        return parts;
    std::int32_t first = count;
    std::int32_t last = -1;
    for (const auto& span : parts.signatures) {
        first = std::min(first, span.first);
        last = std::max(last, span.last);
    }
    const auto table = paragraphAt(analysis, first).cell.table;
    parts.textBefore = textBeforeOf(analysis, first, table);
    if (parts.textBefore >= 0)
        parts.lineBefore = textBeforeOf(analysis, parts.textBefore, table);
    for (auto at = last + 1; at < count && parts.textBehind < 0; ++at)
        if (isText(analysis, at, table))
            parts.textBehind = at;
    return parts;
}

std::vector<std::int32_t> paragraphsOf(const PageParts& parts)
{
    std::vector<std::int32_t> all = parts.headerLines;
    for (const auto& span : parts.signatures)
        all.insert(all.end(), {span.first, span.last});
    for (const auto at : {parts.textBefore, parts.textBehind})
        if (at >= 0)
            all.push_back(at);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace trinhky
