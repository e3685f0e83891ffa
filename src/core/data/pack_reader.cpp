#include "base/text.hpp"
#include "data/rule_reader.hpp"
#include "data/strict_element.hpp"

#include <algorithm>
#include <iterator>

namespace trinhky {
namespace {

constexpr std::string_view kPackNamespace = "urn:trinhky:pack:1";
constexpr std::string_view kKindsNamespace = "urn:trinhky:kinds:1";

std::optional<Error> readDate(const XmlText& text, pugi::xml_attribute attribute, Date& date)
{
    if (const auto read = parseIsoDate(attribute.value())) {
        date = *read;
        return std::nullopt;
    }
    return text.errorAt(attribute, {"Ngày phải có dạng NNNN-TT-NN và có thật.", "A date must be written YYYY-MM-DD and exist."});
}

std::optional<Error> readRuleList(const XmlText& text, pugi::xml_node element, PackDraft& draft)
{
    if (auto error = checkAttributes(text, element, {"clause"}))
        return error;
    draft.lists.push_back({splitWords(ownText(element)), element.attribute("clause").value()});
    return std::nullopt;
}

std::vector<std::u16string> wide(const std::vector<std::string>& words)
{
    std::vector<std::u16string> result;
    std::transform(words.begin(), words.end(), std::back_inserter(result), [](const std::string& word) { return toUtf16(word); });
    return result;
}

Result<DocumentKind> readKind(const XmlText& text, pugi::xml_node element)
{
    if (auto error = checkAttributes(text, element, {"id", "name", "symbols", "normative", "aliases"}, {"id", "name"}))
        return *error;
    if (auto error = checkChildren(text, element, {"title", "form"}))
        return *error;
    DocumentKind kind;
    kind.id = element.attribute("id").value();
    kind.name = element.attribute("name").value();
    kind.symbols = wide(splitWords(element.attribute("symbols").value()));
    kind.normativeId = element.attribute("normative").value();
    kind.aliases = splitWords(element.attribute("aliases").value());
    for (const auto title : element.children("title"))
        kind.titles.push_back(foldKey(toUtf16(ownText(title))));
    kind.components = splitWords(ownText(element.child("form")));
    return kind;
}

} // namespace

std::vector<std::string> splitWords(std::string_view list)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    std::vector<std::string> words;
    for (auto begin = list.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
        const auto end = std::min(list.find_first_of(kBlanks, begin), list.size());
        words.emplace_back(list.substr(begin, end - begin));
        begin = list.find_first_not_of(kBlanks, end);
    }
    return words;
}

Result<PackDraft> readPack(const NamedText& file)
{
    const auto parsed = XmlText::parse(file.content, file.name);
    if (!parsed)
        return parsed.error();
    const auto& text = parsed.value();
    const auto root = text.root();
    if (auto error = checkRoot(text, "pack", kPackNamespace))
        return *error;
    if (auto error =
            checkAttributes(text, root, {"id", "regime", "from", "to", "verified"}, {"id", "regime", "from", "verified"}))
        return *error;
    if (auto error = checkChildren(text, root, {"rules"}))
        return *error;
    PackDraft draft;
    Pack& pack = draft.pack;
    pack.id = root.attribute("id").value();
    pack.regime = root.attribute("regime").value();
    pack.verified = root.attribute("verified").value();
    Date verified;
    if (auto error = readDate(text, root.attribute("from"), pack.from))
        return *error;
    if (auto error = readDate(text, root.attribute("verified"), verified))
        return *error;
    if (const auto to = root.attribute("to"); !to.empty())
        if (auto error = readDate(text, to, pack.to.emplace()))
            return *error;
    for (const auto list : root.children("rules"))
        if (auto error = readRuleList(text, list, draft))
            return *error;
    return draft;
}

Result<std::vector<DocumentKind>> readKinds(const NamedText& file)
{
    const auto parsed = XmlText::parse(file.content, file.name);
    if (!parsed)
        return parsed.error();
    const auto& text = parsed.value();
    if (auto error = checkRoot(text, "kinds", kKindsNamespace))
        return *error;
    if (auto error = checkChildren(text, text.root(), {"kind"}))
        return *error;
    std::vector<DocumentKind> kinds;
    for (const auto element : text.root().children("kind")) {
        auto kind = readKind(text, element);
        if (!kind)
            return kind.error();
        const auto same = [&](const DocumentKind& other) { return other.id == kind.value().id; };
        if (std::any_of(kinds.begin(), kinds.end(), same))
            return text.errorAt(element, {"Loại văn bản này đã có ở trên.", "This kind of document is already given above."});
        kinds.push_back(std::move(kind.value()));
    }
    return kinds;
}

} // namespace trinhky
