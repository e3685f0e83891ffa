#include "plan/form_search.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace trinhky {

namespace {

std::vector<std::u16string_view> wordsOf(std::u16string_view folded)
{
    std::vector<std::u16string_view> words;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find_first_of(u" ()/,", at), folded.size());
        if (end > at)
            words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::u16string initialsOf(const std::vector<std::u16string_view>& words)
{
    std::u16string initials;
    for (const auto word : words)
        initials += word.front();
    return initials;
}

std::u16string withoutBlanks(std::u16string text)
{
    std::erase(text, u' ');
    return text;
}

/// Each wanted word begins one of the words there are.
bool beginsWords(const std::vector<std::u16string_view>& wanted, const std::vector<std::u16string_view>& words)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](std::u16string_view start) {
        return std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return word.starts_with(start); });
    });
}

/// How well a form answers the search: 0 is best, nothing is not at all.
std::optional<int> rankOf(const FormName& form, std::u16string_view searched)
{
    const auto wanted = foldBare(searched);
    const auto kind = foldBare(toUtf16(form.kind));
    const auto vietnamese = foldBare(toUtf16(form.name.vi));
    const auto english = foldBare(toUtf16(form.name.en));
    const auto all = kind + u' ' + foldBare(toUtf16(form.id + " " + form.form)) + u' ' + vietnamese + u' ' + english;
    const bool steps[] = {foldKey(toUtf16(form.kind)) == foldKey(searched),
                          kind == wanted || foldBare(toUtf16(form.id)) == wanted,
                          kind.starts_with(wanted),
                          vietnamese.starts_with(wanted),
                          english.starts_with(wanted),
                          beginsWords(wordsOf(wanted), wordsOf(all)),
                          initialsOf(wordsOf(vietnamese)).starts_with(wanted),
                          withoutBlanks(vietnamese).starts_with(withoutBlanks(wanted))};
    const auto found = std::find(std::begin(steps), std::end(steps), true);
    if (found == std::end(steps))
        return std::nullopt;
    return static_cast<int>(found - std::begin(steps));
}

} // namespace

std::vector<std::size_t> searchForms(std::span<const FormName> forms, std::string_view searched,
                                     std::span<const std::string> recent)
{
    const auto typed = toUtf16(searched);
    const auto wanted = trim(typed);
    std::vector<std::tuple<int, std::ptrdiff_t, std::size_t>> found;
    for (std::size_t index = 0; index < forms.size(); ++index)
        if (const auto rank = wanted.empty() ? std::optional(0) : rankOf(forms[index], wanted))
            found.emplace_back(*rank, std::find(recent.begin(), recent.end(), forms[index].id) - recent.begin(), index);
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> indices;
    indices.reserve(found.size());
    for (const auto& entry : found)
        indices.push_back(std::get<std::size_t>(entry));
    return indices;
}

std::vector<std::string> withRecentForm(std::span<const std::string> recent, const std::string& id)
{
    std::vector<std::string> result{id};
    for (const auto& other : recent)
        if (result.size() < kRecentForms && std::find(result.begin(), result.end(), other) == result.end())
            result.push_back(other);
    return result;
}

} // namespace trinhky
