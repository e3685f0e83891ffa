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
    return text.size() >= lowerWord.size() && std::equal(lowerWord.begin(), lowerWord.end(), text.begin(),
                                                         [](char16_t a, char16_t b) { return a == b || a == toLower(b); });
}

/// Which letters a word may begin with, in both cases.
class FirstLetters {
public:
    explicit FirstLetters(const std::vector<Section>& sections)
    {
        for (const auto& section : sections)
            for (const auto& word : section.words)
                if (!word.empty()) {
                    add(word.front());
                    add(toUpper(word.front()));
                }
    }

    bool has(char16_t unit) const { return unit >= m_letters.size() || m_letters[unit]; }

private:
    void add(char16_t unit)
    {
        if (unit < m_letters.size())
            m_letters[unit] = true;
    }

    std::array<bool, 0x2000> m_letters{};
};

/// Looks at each beginning of a word, so that nothing is copied: this runs over the whole text when a section is missing.
void search(std::u16string_view text, const FirstLetters& first, std::vector<Section>& sections)
{
    bool inWord = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        const bool letter = unit >= 0x80 || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        if (letter && !inWord && first.has(unit))
            for (auto& section : sections)
                section.found = section.found || std::any_of(section.words.begin(), section.words.end(),
                                                             [&](const auto& word) { return startsWith(text.substr(at), word); });
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
    const FirstLetters first(sections);
    const auto found = [](const Section& section) { return section.found; };
    for (std::size_t at = 0; at < analysis.roles.size() && !std::all_of(sections.begin(), sections.end(), found); ++at)
        if (isContent(analysis.roles[at]))
            search(analysis.textOf(static_cast<std::int32_t>(at)), first, sections);
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
