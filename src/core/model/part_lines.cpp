#include "model/part_lines.hpp"

#include "model/zone.hpp"

#include <algorithm>

namespace trinhky {

bool hasLeader(const ParagraphFacts& facts)
{
    return facts.text.find(u".....") != std::u16string_view::npos ||
           facts.text.find(u"\u2026\u2026") != std::u16string_view::npos ||
           facts.text.find(u"_____") != std::u16string_view::npos;
}

bool namesForm(const ParagraphFacts& facts)
{
    return facts.starts(u"mẫu số") || facts.starts(u"biểu mẫu") || facts.starts(u"mẫu 0");
}

bool headsForm(const ParagraphFacts& facts)
{
    return !facts.dataTable && facts.length < 60 && !facts.label && !facts.continuesSentence &&
           (namesForm(facts) || facts.starts(u"biểu số") || facts.starts(u"mẫu biểu") || facts.starts(u"phụ biểu") ||
            (facts.starts(u"phụ lục") && facts.length < 24));
}

bool isAttachmentLine(const ParagraphFacts& facts)
{
    return facts.starts(u"(kèm theo") || facts.starts(u"(ban hành kèm theo") || facts.starts(u"(được ban hành kèm theo");
}

bool endsInAttachment(const ParagraphFacts& facts)
{
    return facts.text.find(u"(Kèm theo") != std::u16string_view::npos ||
           facts.text.find(u"(Ban hành kèm theo") != std::u16string_view::npos;
}

bool isEndOfText(const ParagraphFacts& facts) { return facts.text.find(u"./.") != std::u16string_view::npos; }

bool endsHeader(const ParagraphFacts& facts)
{
    if (!facts.label)
        return false;
    switch (facts.label->kind) {
    case LabelKind::Bullet:
    case LabelKind::Footnote:
    case LabelKind::Word:
        return false;
    case LabelKind::Appendix:
        return true;
    default:
        return !facts.starts(u"căn cứ");
    }
}

bool signs(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds)
{
    constexpr int kPrefixed = 11;
    return tailZone().evidence(facts, Role::SignAuthority, kinds) >= kPrefixed;
}

std::int32_t bodyEnd(const Snapshot& snapshot)
{
    const auto other = std::find_if(snapshot.paragraphs.begin(), snapshot.paragraphs.end(), [](const Paragraph& paragraph) {
        return paragraph.story != Story::Body && paragraph.story != Story::Table;
    });
    return static_cast<std::int32_t>(other - snapshot.paragraphs.begin());
}

bool isElectronicCopy(const ParagraphFacts& facts)
{
    return facts.key.find(u';') != std::u16string::npos &&
           (facts.starts(u"sao y") || facts.starts(u"sao lục") || facts.starts(u"trích sao"));
}

} // namespace trinhky
