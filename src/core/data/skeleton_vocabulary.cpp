#include "data/skeleton_vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <sstream>
#include <string>

namespace trinhky {

namespace {

using Content = SkeletonContent;

const std::array<SkeletonWord, 22>& vocabulary()
{
    static const std::array<SkeletonWord, 22> words{
        {{"part", Content::Blocks, Content::Nothing, {"name"}, {"when"}},
         {"p", Content::Blocks, Content::Inline, {"element"}, {"when", "box"}},
         {"gap", Content::Blocks, Content::Nothing, {"element"}, {"when"}},
         {"rule", Content::Blocks, Content::Nothing, {"share"}, {"under", "when"}},
         {"table", Content::Blocks, Content::Rows, {"columns"}, {"together", "when"}},
         {"row", Content::Rows, Content::Cells, {}, {"when"}},
         {"cell", Content::Cells, Content::Blocks, {}, {}},
         {"page", Content::Blocks, Content::Nothing, {}, {"when"}},
         {"foot", Content::Blocks, Content::Blocks, {}, {"when"}},
         {"head", Content::Blocks, Content::Blocks, {}, {"when"}},
         {"only", Content::Blocks, Content::Same, {"when"}, {}},
         {"only", Content::Inline, Content::Same, {"when"}, {}},
         {"field", Content::Inline, Content::Nothing, {"name"}, {}},
         {"number", Content::Inline, Content::Nothing, {}, {"blank"}},
         {"date", Content::Inline, Content::Nothing, {}, {"blank"}},
         {"strong", Content::Inline, Content::Inline, {}, {}},
         {"mark", Content::Inline, Content::Inline, {"name"}, {}},
         {"lines", Content::Blocks, Content::Nothing, {"element", "field"}, {"when"}},
         {"addressees", Content::Blocks, Content::Inline, {"element", "list", "field"}, {}},
         {"recipients", Content::Blocks, Content::Nothing, {"element", "field"}, {}},
         {"basis", Content::Blocks, Content::Nothing, {"element", "law"}, {}},
         {"content", Content::Blocks, Content::Nothing, {}, {}}}};
    return words;
}

bool contains(const std::vector<std::string_view>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

bool SkeletonWord::takes(std::string_view attribute) const
{
    return contains(required, attribute) || contains(optional, attribute);
}

const SkeletonWord* findSkeletonWord(std::string_view name, SkeletonContent content)
{
    const auto found = std::find_if(vocabulary().begin(), vocabulary().end(),
                                    [&](const auto& word) { return word.name == name && word.among == content; });
    return found == vocabulary().end() ? nullptr : &*found;
}

std::optional<std::vector<double>> readNumbers(std::string_view text)
{
    std::vector<double> numbers;
    std::istringstream words{std::string(text)};
    words.imbue(std::locale::classic());
    for (double number = 0; words >> number;)
        numbers.push_back(number);
    if (numbers.empty() || !words.eof())
        return {};
    return numbers;
}

std::optional<Message> measureFault(std::string_view attribute, std::string_view value, double available)
{
    const bool columns = attribute == "columns";
    if (!columns && attribute != "share" && attribute != "box")
        return {};
    const auto numbers = readNumbers(value);
    if (!numbers || (!columns && numbers->size() != 1))
        return Message{"“" + std::string(value) + "” không phải là số đo.", "\"" + std::string(value) + "\" is no measure."};
    constexpr double kRounding = 0.01;
    const double most = attribute == "share" ? 1 : available + kRounding;
    const bool positive = std::all_of(numbers->begin(), numbers->end(), [](double number) { return number > 0; });
    if (!positive || std::accumulate(numbers->begin(), numbers->end(), 0.0) > most)
        return Message{"Số đo “" + std::string(value) + "” phải lớn hơn 0 và nằm trong vùng trình bày.",
                       "The measure \"" + std::string(value) + "\" must be above 0 and within the text area."};
    return {};
}

} // namespace trinhky
