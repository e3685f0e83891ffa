#include "plan/table_layout.hpp"

#include "data/strict_element.hpp"
#include "data/xml_element.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

constexpr std::string_view kLayoutNamespace = "urn:trinhky:table-layout:1";
constexpr std::string_view kFolder = "tables/";

class LayoutReader {
public:
    explicit LayoutReader(const XmlText& text) : m_text(text) {}

    Result<TableLayout> read()
    {
        const auto root = m_text.root();
        if (auto fault = checkRoot(m_text, "tableLayout", kLayoutNamespace))
            return std::move(*fault);
        if (auto fault = checkChildren(
                m_text, root, {"name", "type", "label", "indicator", "unit", "values", "header", "rows", "signs", "around"}))
            return std::move(*fault);
        ElementReader reader(m_text, root, m_fault);
        m_layout.id = reader.required("id");
        reader.finish();
        auto name = readMessage(m_text, root.child("name"));
        if (!name)
            return std::move(name).error();
        m_layout.name = std::move(name.value());
        readWidths(root);
        readLook(root);
        if (m_fault)
            return std::move(*m_fault);
        return std::move(m_layout);
    }

private:
    double length(ElementReader& reader, std::string_view name)
    {
        const auto text = reader.required(name);
        double value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        constexpr double kMost = 1000;
        if (!m_fault && (fault != std::errc{} || end != text.data() + text.size() || value < 0 || value > kMost))
            reader.failAt(reader.attribute(name), "phải là số từ 0 đến 1000.", "must be a number from 0 to 1000.");
        return value;
    }

    void readWidths(pugi::xml_node root)
    {
        ElementReader type(m_text, root.child("type"), m_fault);
        m_layout.size = length(type, "size");
        m_layout.sizeLeast = length(type, "least");
        type.finish();
        ElementReader label(m_text, root.child("label"), m_fault);
        m_layout.labelTitle = label.required("title");
        m_layout.labelWidth = length(label, "width");
        label.finish();
        ElementReader name(m_text, root.child("indicator"), m_fault);
        m_layout.nameTitle = name.required("title");
        m_layout.nameWidth = length(name, "width");
        m_layout.nameLeast = length(name, "least");
        m_layout.indent = length(name, "indent");
        name.finish();
        ElementReader unit(m_text, root.child("unit"), m_fault);
        m_layout.unitTitle = unit.required("title");
        m_layout.unitWidth = length(unit, "width");
        unit.finish();
        ElementReader values(m_text, root.child("values"), m_fault);
        m_layout.valueLeast = length(values, "least");
        values.finish();
    }

    void readLook(pugi::xml_node root)
    {
        ElementReader header(m_text, root.child("header"), m_fault);
        m_layout.columnNumbers = header.boolean("numbers");
        header.finish();
        ElementReader rows(m_text, root.child("rows"), m_fault);
        m_layout.boldTotals = rows.boolean("boldTotals");
        rows.finish();
        ElementReader signs(m_text, root.child("signs"), m_fault);
        m_layout.absent = signs.text("absent");
        m_layout.none = signs.text("none");
        m_layout.missing = signs.text("missing");
        m_layout.notApplicable = signs.text("notApplicable");
        signs.finish();
        ElementReader around(m_text, root.child("around"), m_fault);
        m_layout.title = around.boolean("title");
        m_layout.unitLine = around.text("unitLine");
        m_layout.notesTitle = around.text("notes");
        m_layout.sourcesTitle = around.text("sources");
        around.finish();
    }

    const XmlText& m_text;
    std::optional<Error> m_fault;
    TableLayout m_layout;
};

} // namespace

Result<TableLayout> readTableLayout(const NamedText& file)
{
    auto text = XmlText::parse(file.content, file.name);
    if (!text)
        return std::move(text).error();
    return LayoutReader(text.value()).read();
}

Result<std::vector<TableLayout>> loadTableLayouts(std::span<const NamedText> files)
{
    std::vector<TableLayout> layouts;
    for (const auto& file : files) {
        const bool words = file.name == "tables/headings.xml" || file.name == "tables/units.xml";
        if (!file.name.starts_with(kFolder) || !file.name.ends_with(".xml") || words)
            continue;
        auto layout = readTableLayout(file);
        if (!layout)
            return std::move(layout).error();
        layouts.push_back(std::move(layout.value()));
    }
    std::sort(layouts.begin(), layouts.end(), [](const TableLayout& a, const TableLayout& b) {
        const bool aFirst = a.id == kDefaultLayout;
        const bool bFirst = b.id == kDefaultLayout;
        return aFirst != bFirst ? aFirst : a.id < b.id;
    });
    return layouts;
}

Result<TableLayout> findTableLayout(std::span<const NamedText> files, std::string_view id)
{
    auto layouts = loadTableLayouts(files);
    if (!layouts)
        return std::move(layouts).error();
    const auto wanted = id.empty() ? kDefaultLayout : id;
    std::string known;
    for (auto& layout : layouts.value()) {
        if (layout.id == wanted)
            return std::move(layout);
        known += (known.empty() ? "" : ", ") + layout.id;
    }
    const std::string name(wanted);
    return Error{{"Không có mẫu bảng “" + name + "”; các mẫu có sẵn: " + known + ".",
                  "There is no table layout “" + name + "”; there are: " + known + "."},
                 {},
                 0,
                 0};
}

} // namespace trinhky
