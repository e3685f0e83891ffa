#include "look.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace trinhky::generator {
namespace {

std::vector<std::string> wordsOf(const Line& line)
{
    std::istringstream words(line.attributes);
    return {std::istream_iterator<std::string>(words), {}};
}

} // namespace

bool isRunning(Tag tag)
{
    switch (tag) {
    case Tag::Basis:
    case Tag::Article:
    case Tag::Section:
    case Tag::Clause:
    case Tag::Dotted:
    case Tag::Point:
    case Tag::Bullet:
    case Tag::Text:
    case Tag::Field:
    case Tag::Party:
    case Tag::Adoption:
        return true;
    default:
        return false;
    }
}

bool hasWord(const Line& line, std::string_view word)
{
    const auto words = wordsOf(line);
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool dropWord(Line& line, std::string_view word)
{
    auto words = wordsOf(line);
    const bool said = std::erase(words, word) > 0;
    line.attributes.clear();
    for (const auto& kept : words)
        line.attributes += kept + " ";
    return said;
}

std::string valueOf(const Line& line, std::string_view word)
{
    const auto words = wordsOf(line);
    const auto at = std::find(words.rbegin(), words.rend(), word);
    return at == words.rend() || at == words.rbegin() ? std::string() : *std::prev(at);
}

void setValue(Line& line, std::string_view word, std::string_view value)
{
    line.attributes += " " + std::string(word) + " " + std::string(value);
}

std::string placeOf(const Line& line)
{
    const auto words = wordsOf(line);
    const auto at = std::find(words.begin(), words.end(), "cell");
    constexpr std::ptrdiff_t kBehind = 3;
    if (std::distance(at, words.end()) <= kBehind)
        return {};
    return "cell " + at[1] + " " + at[2] + " " + at[kBehind];
}

} // namespace trinhky::generator
