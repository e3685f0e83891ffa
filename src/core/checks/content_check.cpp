#include "checks/check.hpp"
#include "checks/form_order.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>

/// The sections that a document of its kind usually has are mentioned somewhere, in a heading or in the prose. Parameters, by kind
/// of document: `sections`, separated by ";", each a list of words separated by "|" of which one is enough, the first being its
/// name; `when`: words of which the subject must have one, else nothing is asked.
namespace trinhky {
namespace {

constexpr std::array<std::string_view, 2> kParams{"sections", "when"};

struct Section {
    std::string name;
    std::vector<std::u16string> words; ///< lower case, with both places of the tone mark
    bool found = false;
};

std::vector<Section> readSections(std::string_view list)
{
    std::vector<Section> sections;
    for (const auto item : splitList(list, ';')) {
        Section section;
        for (const auto word : splitList(item, '|')) {
            if (section.name.empty())
                section.name = word;
            auto written = toUtf16(word);
            auto folded = foldKey(written);
            if (folded != written)
                section.words.push_back(std::move(folded));
            section.words.push_back(std::move(written));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

bool startsWith(std::u16string_view text, const std::u16string& lowerWord)
{
    return text.size() >= lowerWord.size() &&
           std::equal(lowerWord.begin(), lowerWord.end(), text.begin(),
                      [](char16_t a, char16_t b) { return a == b || a == toLower(b) || (a == u' ' && isSpace(b)); });
}

/// The words by the letter that they begin with, in either case: the whole text is looked through when a section is missing.
class WordIndex {
public:
    explicit WordIndex(std::vector<Section>& sections)
    {
        for (auto& section : sections)
            for (const auto& word : section.words)
                if (!word.empty() && word.front() < kEnd)
                    add(section, word);
    }

    /// Marks the sections of which a word begins at the start of `text`.
    void mark(std::u16string_view text) const
    {
        if (text.front() >= kEnd || m_group[text.front()] == 0)
            return;
        for (const Entry& entry : m_groups[m_group[text.front()] - 1U])
            if (!entry.section->found)
                entry.section->found = startsWith(text, *entry.word);
    }

private:
    struct Entry {
        Section* section;
        const std::u16string* word;
    };
    static constexpr char16_t kEnd = 0x2000; ///< beyond all Vietnamese letters

    void add(Section& section, const std::u16string& word)
    {
        std::uint8_t& group = m_group[word.front()];
        if (group == 0) {
            m_groups.emplace_back();
            group = static_cast<std::uint8_t>(m_groups.size());
            m_group[toUpper(word.front())] = group;
        }
        m_groups[group - 1U].push_back({&section, &word});
    }

    std::array<std::uint8_t, kEnd> m_group{}; ///< by letter, from 1
    std::vector<std::vector<Entry>> m_groups;
};

/// Looks at each beginning of a word, so that nothing is copied.
void search(std::u16string_view text, const WordIndex& words)
{
    bool inWord = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        const bool letter = (unit >= 0xC0 && unit < 0x2000) || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        if (letter && !inWord)
            words.mark(text.substr(at));
        inWord = letter;
    }
}

bool concerns(const CheckContext& context, std::string_view when)
{
    if (when.empty())
        return true;
    const auto& analysis = context.analysis;
    for (std::size_t at = 0; at < analysis.roles.size(); ++at) {
        if (analysis.roles[at] != Role::Subject)
            continue;
        const auto key = foldKey(analysis.textOf(static_cast<std::int32_t>(at)));
        const auto words = splitList(when, '|');
        if (std::any_of(words.begin(), words.end(),
                        [&](std::string_view word) { return key.find(foldKey(toUtf16(word))) != key.npos; }))
            return true;
    }
    return false;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    auto sections = readSections(context.rule.paramFor(analysis.kind, "sections"));
    if (sections.empty() || !concerns(context, context.rule.paramFor(analysis.kind, "when")))
        return;
    const WordIndex words(sections);
    const auto found = [](const Section& section) { return section.found; };
    for (std::size_t at = 0; at < analysis.roles.size() && !std::all_of(sections.begin(), sections.end(), found); ++at)
        if (isContent(analysis.roles[at]))
            search(analysis.textOf(static_cast<std::int32_t>(at)), words);
    const auto place = wholeParagraph(analysis, nextPart(analysis, Role::RecipientsLabel));
    for (const auto& section : sections) {
        if (section.found)
            continue;
        findings.push_back(makeFinding(context, "", place, {{"expected", section.name}}));
        findings.back().absent = true;
    }
}

} // namespace

const CheckKind& contentCheckKind()
{
    static const CheckKind kind{"content", kParams, run};
    return kind;
}

} // namespace trinhky
