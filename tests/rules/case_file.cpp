#include "case_file.hpp"

#include "base/text.hpp"
#include "data/strict_element.hpp"
#include "support/shipped_rules.hpp"

#include <algorithm>
#include <stdexcept>

namespace trinhky {
namespace {

constexpr char16_t kOpenMark = u'⟦';
constexpr char16_t kCloseMark = u'⟧';
constexpr char16_t kOpenFigure = u'⟬';
constexpr char16_t kCloseFigure = u'⟭';

/// Indentation would hide the attributes of a line, so it goes before the line is split.
std::string unindented(const std::string& text)
{
    std::string result;
    bool atStart = true;
    for (const char c : text) {
        if (atStart && (c == ' ' || c == '\t'))
            continue;
        atStart = c == '\n';
        result += c;
    }
    return result;
}

std::filesystem::path casesFolder() { return sourceRoot() / "tests" / "rules"; }

std::u16string withoutMarks(const std::u16string& text)
{
    std::u16string bare;
    std::copy_if(text.begin(), text.end(), std::back_inserter(bare),
                 [](char16_t c) { return c != kOpenMark && c != kCloseMark && c != u'⦃' && c != u'⦄'; });
    return bare;
}

std::optional<Error> change(const XmlText& xml, pugi::xml_node element, std::vector<TextLine>& lines)
{
    if (auto error = checkAttributes(xml, element, {"line"}, {"line"}))
        return error;
    const auto wanted = toUtf16(element.attribute("line").value());
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const TextLine& line) { return withoutMarks(line.text) == wanted; });
    if (found == lines.end())
        return xml.errorAt(element, {"Không có dòng này trong văn bản gốc.", "The document has no such line."});
    auto replacement = splitTextLines(unindented(ownText(element)));
    for (auto& line : replacement)
        if (line.attributes.empty())
            line.attributes = found->attributes;
    lines.insert(lines.erase(found), replacement.begin(), replacement.end());
    return std::nullopt;
}

std::u16string figureName(std::size_t count) { return u"tk_f00" + toUtf16(std::to_string(count)); }

/// Takes the marks out of the lines and notes where they stood.
std::vector<Mark> takeMarks(std::vector<TextLine>& lines, std::vector<Bookmark>& figures)
{
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        std::u16string bare;
        std::vector<std::int32_t> open;
        std::int32_t here = 0;
        for (const char16_t c : lines[at].text) {
            if (c == kOpenMark) {
                open.push_back(here);
            } else if (c == kCloseMark && !open.empty()) {
                marks.push_back({static_cast<std::int32_t>(at), {open.back(), here}});
                open.pop_back();
            } else if (c == kOpenFigure) {
                figures.push_back({figureName(figures.size() + 1), static_cast<std::int32_t>(at), {here, here}});
            } else if (c == kCloseFigure && !figures.empty()) {
                figures.back().span.end = here;
            } else {
                bare += c;
                here += c == u'⟨' || c == u'⟩' || c == u'⦃' || c == u'⦄' ? 0 : 1; // of runs, not of the text
            }
        }
        lines[at].text = std::move(bare);
    }
    std::sort(marks.begin(), marks.end());
    return marks;
}

std::optional<Severity> severityNamed(std::string_view name)
{
    if (name == "info")
        return Severity::Info;
    if (name == "warning")
        return Severity::Warning;
    return name == "error" ? std::optional(Severity::Error) : std::nullopt;
}

Result<Case> readCase(const XmlText& xml, pugi::xml_node element, const std::filesystem::path& documents)
{
    if (auto error = checkAttributes(xml, element,
                                     {"name", "expect", "kind", "from", "plain", "stage", "severity", "data", "record", "stale"},
                                     {"name", "expect"}))
        return *error;
    if (auto error = checkChildren(xml, element, {"change", "figure"}))
        return *error;
    Case result;
    result.name = element.attribute("name").value();
    result.expect = element.attribute("expect").value();
    result.kind = element.attribute("kind").value();
    result.plain = element.attribute("plain").as_string() == std::string_view("yes");
    result.stage = element.attribute("stage").as_string() == std::string_view("issued") ? Stage::Issued : Stage::Draft;
    result.severity = severityNamed(element.attribute("severity").value());
    if (const std::string from = element.attribute("from").value(); !from.empty())
        result.lines = splitTextLines(readFile(documents / (from + ".txt")));
    for (auto& line : splitTextLines(unindented(ownText(element))))
        result.lines.push_back(std::move(line));
    for (const auto child : element.children("change"))
        if (auto error = change(xml, child, result.lines))
            return *error;
    result.marks = takeMarks(result.lines, result.figures);
    result.data = {element.attribute("data").value(),
                   element.attribute("record").value(),
                   {},
                   element.attribute("stale").as_string() == std::string_view("yes")};
    for (const auto child : element.children("figure"))
        result.data.figures.emplace_back(child.attribute("of").value());
    if (result.data.figures.size() != result.figures.size())
        return xml.errorAt(element, {"Số <figure> và số dấu ⟬ ⟭ không khớp.", "There are more or fewer <figure> than ⟬ ⟭."});
    const bool fits = result.expect == "fault" ? !result.marks.empty() : result.expect == "boundary" || result.marks.empty();
    if (!fits || (result.expect != "fault" && result.expect != "clean" && result.expect != "boundary"))
        return xml.errorAt(element, {"expect và các dấu ⟦ ⟧ không khớp.", "\"expect\" and the marks do not agree."});
    return result;
}

} // namespace

Result<CaseFile> readCases(const std::string& content, const std::string& name, const std::filesystem::path& documents)
{
    const auto parsed = XmlText::parse(content, name);
    if (!parsed)
        return parsed.error();
    const auto& xml = parsed.value();
    if (auto error = checkRoot(xml, "cases", "urn:trinhky:cases:1"))
        return *error;
    if (auto error = checkAttributes(xml, xml.root(), {"rule"}, {"rule"}))
        return *error;
    if (auto error = checkChildren(xml, xml.root(), {"case"}))
        return *error;
    CaseFile file;
    file.rule = xml.root().attribute("rule").value();
    for (const auto element : xml.root().children("case")) {
        auto read = readCase(xml, element, documents);
        if (!read)
            return read.error();
        file.cases.push_back(std::move(read.value()));
    }
    return file;
}

std::vector<CaseFile> casesOfAllRules()
{
    std::vector<CaseFile> files;
    for (const auto& entry : std::filesystem::directory_iterator(casesFolder())) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".cases.xml"))
            continue;
        const auto file = readCases(readFile(entry.path()), name, casesFolder() / "documents");
        if (!file)
            throw std::runtime_error(describe(file.error()));
        if (name != file.value().rule + ".cases.xml")
            throw std::runtime_error(name + " holds cases of " + file.value().rule);
        files.push_back(file.value());
    }
    std::sort(files.begin(), files.end(), [](const CaseFile& a, const CaseFile& b) { return a.rule < b.rule; });
    return files;
}

} // namespace trinhky
