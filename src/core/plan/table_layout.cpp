#include "plan/table_layout.hpp"

#include "base/try.hpp"
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
        if (auto fault = checkChildren(m_text, root,
                                       {"name", "type", "page", "label", "indicator", "unit", "values", "note", "columns",
                                        "header", "rows", "numbers", "signs", "around"}))
            return std::move(*fault);
        checkOnce(root);
        ElementReader reader(m_text, root, m_fault);
        m_layout.id = reader.required("id");
        reader.finish();
        auto name = readMessage(m_text, root.child("name"));
        if (!name)
            return std::move(name).error();
        m_layout.name = std::move(name.value());
        readWidths(root);
        readColumns(root);
        readRows(root);
        readNumbers(root);
        readLook(root);
        if (m_fault)
            return std::move(*m_fault);
        return std::move(m_layout);
    }

private:
    void checkOnce(pugi::xml_node root)
    {
        for (const auto child : root.children())
            if (child.type() == pugi::node_element && root.child(child.name()) != child)
                ElementReader(m_text, child, m_fault)
                    .fail({"Phần tử <" + std::string(child.name()) + "> chỉ được có một.",
                           "There may be only one element <" + std::string(child.name()) + ">."});
    }

    /// The children of `parent` called `name`; any other is a fault.
    std::vector<pugi::xml_node> childrenOf(pugi::xml_node parent, std::string_view name)
    {
        if (auto fault = checkChildren(m_text, parent, {name}); fault && !m_fault)
            m_fault = std::move(fault);
        std::vector<pugi::xml_node> found;
        for (auto child = parent.first_child(); child; child = child.next_sibling())
            if (child.name() == name)
                found.push_back(child);
        return found;
    }

    double length(ElementReader& reader, std::string_view name)
    {
        const auto text = reader.required(name);
        double value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        constexpr double kMost = 1000;
        if (!m_fault && (fault != std::errc{} || end != text.data() + text.size() || !(value >= 0 && value <= kMost)))
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
        m_layout.valuesTitle = values.text("title");
        values.finish();
    }

    void readColumns(pugi::xml_node root)
    {
        if (const auto element = root.child("page")) {
            ElementReader page(m_text, element, m_fault);
            m_layout.landscape = page.choice<bool>("orientation", {{"portrait", false}, {"landscape", true}}, false);
            page.finish();
        }
        if (const auto element = root.child("note")) {
            ElementReader note(m_text, element, m_fault);
            m_layout.noteTitle = note.required("title");
            m_layout.noteWidth = length(note, "width");
            note.finish();
        }
        if (const auto element = root.child("columns")) {
            ElementReader columns(m_text, element, m_fault);
            m_layout.grouping = columns.choice<ColumnGrouping>("groupBy",
                                                               {{"none", ColumnGrouping::None},
                                                                {"area", ColumnGrouping::Area},
                                                                {"period", ColumnGrouping::Period},
                                                                {"area-period", ColumnGrouping::AreaPeriod},
                                                                {"period-area", ColumnGrouping::PeriodArea}},
                                                               ColumnGrouping::None);
            columns.finish();
        }
    }

    void readRows(pugi::xml_node root)
    {
        constexpr int kDeepest = 20;
        ElementReader rows(m_text, root.child("rows"), m_fault);
        m_layout.boldTotals = rows.boolean("boldTotals");
        rows.finish();
        for (const auto element : childrenOf(root.child("rows"), "level")) {
            ElementReader level(m_text, element, m_fault);
            LevelLook look;
            level.required("depth");
            look.level = level.integer("depth", 0, kDeepest).value_or(0);
            look.headsOnly = level.choice<bool>("rows", {{"all", false}, {"heads", true}}, false);
            look.bold = level.boolean("bold");
            look.italic = level.boolean("italic");
            level.finish();
            m_layout.looks.push_back(look);
        }
    }

    void readNumbers(pugi::xml_node root)
    {
        constexpr int kMostDecimals = 12;
        for (const auto element : childrenOf(root.child("numbers"), "number")) {
            ElementReader number(m_text, element, m_fault);
            UnitDecimals decimals;
            decimals.unit = number.required("unit");
            number.required("decimals");
            decimals.decimals = number.integer("decimals", 0, kMostDecimals).value_or(0);
            number.finish();
            m_layout.decimals.push_back(std::move(decimals));
        }
    }

    void readLook(pugi::xml_node root)
    {
        ElementReader header(m_text, root.child("header"), m_fault);
        m_layout.columnNumbers = header.boolean("numbers");
        header.finish();
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

/// The layout of a file; nothing when it is no layout at all.
Result<std::optional<TableLayout>> layoutIn(const NamedText& file)
{
    if (!file.name.starts_with(kFolder) || !file.name.ends_with(".xml"))
        return std::optional<TableLayout>();
    auto text = XmlText::parse(file.content, file.name);
    if (!text)
        return std::move(text).error();
    const auto root = text.value().root();
    if (std::string_view(root.name()) != "tableLayout" &&
        std::string_view(root.attribute("xmlns").value()).starts_with("urn:trinhky:"))
        return std::optional<TableLayout>();
    TK_TRY(auto layout, LayoutReader(text.value()).read());
    return std::optional(std::move(layout));
}

void sortLayouts(std::vector<TableLayout>& layouts)
{
    std::sort(layouts.begin(), layouts.end(), [](const TableLayout& a, const TableLayout& b) {
        const bool aFirst = a.id == kDefaultLayout;
        const bool bFirst = b.id == kDefaultLayout;
        return aFirst != bFirst ? aFirst : a.id < b.id;
    });
}

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
        TK_TRY(auto layout, layoutIn(file));
        if (layout)
            layouts.push_back(std::move(*layout));
    }
    sortLayouts(layouts);
    return layouts;
}

Result<LayoutSet> layerTableLayouts(std::span<const NamedText> shipped, std::span<const NamedText> own)
{
    LayoutSet set;
    TK_TRY(set.layouts, loadTableLayouts(shipped));
    for (const auto& file : own) {
        auto layout = layoutIn(file);
        if (!layout) {
            set.faults.push_back(std::move(layout).error());
            continue;
        }
        if (!layout.value())
            continue;
        std::erase_if(set.layouts, [&](const auto& other) { return other.id == layout.value()->id; });
        set.layouts.push_back(std::move(*layout.value()));
    }
    sortLayouts(set.layouts);
    return set;
}

Result<TableLayout> findTableLayout(std::span<const TableLayout> layouts, std::string_view id)
{
    const auto wanted = id.empty() ? kDefaultLayout : id;
    std::string known;
    for (const auto& layout : layouts) {
        if (layout.id == wanted)
            return layout;
        known += (known.empty() ? "" : ", ") + layout.id;
    }
    const std::string name(wanted);
    return Error{{"Không có mẫu bảng “" + name + "”; các mẫu có sẵn: " + known + ".",
                  "There is no table layout “" + name + "”; there are: " + known + "."},
                 {},
                 0,
                 0};
}

Result<TableLayout> findTableLayout(std::span<const NamedText> files, std::string_view id)
{
    TK_TRY(const auto layouts, loadTableLayouts(files));
    return findTableLayout(std::span(layouts), id);
}

} // namespace trinhky
