#include "data/sheet_columns.hpp"

#include "base/text.hpp"
#include "data/heading_meaning.hpp"
#include "data/name_codes.hpp"

#include <algorithm>
#include <unordered_set>

namespace trinhky {
namespace {

bool isShown(const ColumnMapping& column) { return column.role == ColumnRole::Value || column.role == ColumnRole::Note; }

class ColumnMaker {
public:
    ColumnMaker(const SheetHeader& header, const SheetMapping& mapping, const Headings& headings, IndicatorTable& table,
                std::vector<std::int32_t>& places)
        : m_header(header), m_mapping(mapping), m_headings(headings), m_table(table), m_places(places)
    {}

    void run()
    {
        m_places.assign(m_mapping.columns.size(), -1);
        std::vector<std::int32_t> shown;
        for (std::size_t i = 0; i < m_mapping.columns.size(); ++i)
            if (isShown(m_mapping.columns[i])) {
                m_places[i] = static_cast<std::int32_t>(shown.size());
                shown.push_back(static_cast<std::int32_t>(i));
            }
        for (const auto column : shown)
            m_table.columns.push_back(make(column));
        nameColumns(shown);
        m_table.header = nodes(shown.begin(), shown.end(), 0);
    }

private:
    using Shown = std::vector<std::int32_t>::const_iterator;

    const ColumnMapping& mapped(std::int32_t column) const { return m_mapping.columns[static_cast<std::size_t>(column)]; }
    const std::vector<const SheetCell*>& path(std::int32_t column) const
    {
        return m_header.paths[static_cast<std::size_t>(column)];
    }

    IndicatorColumn make(std::int32_t column) const
    {
        const auto& mapping = mapped(column);
        IndicatorColumn made;
        made.title = mapping.title;
        made.area = mapping.area;
        if (mapping.role == ColumnRole::Note) {
            made.measure = Measure::Text;
            return made;
        }
        made.measure = mapping.measure;
        made.unit = unitIn(mapping);
        made.period = mapping.period;
        made.toDate = mapping.toDate;
        made.form = mapping.form;
        const bool both = mapping.of >= 0 && mapping.to >= 0;
        made.of = both ? m_places[static_cast<std::size_t>(mapping.of)] : -1;
        made.to = both ? m_places[static_cast<std::size_t>(mapping.to)] : -1;
        if (made.to < 0 || made.of < 0)
            made.of = made.to = -1;
        return made;
    }

    /// "Giá trị (triệu đồng)", where the sheet has no column of units.
    std::string unitIn(const ColumnMapping& mapping) const
    {
        const auto open = mapping.title.rfind('(');
        const bool figures =
            mapping.measure == Measure::Actual || mapping.measure == Measure::Plan || mapping.measure == Measure::Estimate;
        const bool units = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                                       [](const ColumnMapping& other) { return other.role == ColumnRole::Unit; });
        if (units || !figures || open == std::string::npos || !mapping.title.ends_with(')'))
            return {};
        auto inside = mapping.title.substr(open + 1, mapping.title.size() - open - 2);
        return std::any_of(inside.begin(), inside.end(), [](char c) { return c >= '0' && c <= '9'; }) ? std::string() : inside;
    }

    std::string shortOf(Measure measure) const
    {
        const auto* entry = m_headings.named("measure", idOf(measure));
        return entry ? entry->shortId : "";
    }

    /// Figures first: the ids of comparing columns are made from theirs.
    void nameColumns(const std::vector<std::int32_t>& shown)
    {
        for (const bool comparing : {false, true})
            for (const auto column : shown) {
                auto& made = m_table.columns[static_cast<std::size_t>(m_places[static_cast<std::size_t>(column)])];
                if (made.isComputed() == comparing)
                    made.id = free(idOfColumn(made, mapped(column)) + codeOfName(made.area, false));
            }
    }

    std::string idOfColumn(const IndicatorColumn& made, const ColumnMapping& mapping) const
    {
        const auto plainId = [&](std::int32_t column) {
            auto id = m_table.columns[static_cast<std::size_t>(column)].id;
            const auto area = codeOfName(made.area, false);
            return !area.empty() && id.ends_with(area) ? id.substr(0, id.size() - area.size()) : id;
        };
        if (made.isComputed())
            return "SS" + plainId(made.of) + plainId(made.to);
        const auto year = made.period.substr(0, 4);
        if (auto known = shortOf(made.measure); !known.empty())
            return known + mapping.shortPart + year;
        auto fromTitle = codeOfName(made.title, false);
        return fromTitle.empty() ? "COT" : fromTitle;
    }

    std::string free(const std::string& wanted)
    {
        auto id = wanted;
        for (int number = 2; !m_ids.insert(id).second; ++number)
            id = wanted + "_" + std::to_string(number);
        return id;
    }

    /// The header between two columns from one depth of their paths on: neighbours under the same cell are a group.
    std::vector<HeaderNode> nodes(Shown begin, Shown end, std::size_t depth) const
    {
        std::vector<HeaderNode> made;
        for (auto at = begin; at != end;) {
            const auto& own = path(*at);
            if (depth + 1 >= own.size()) {
                HeaderNode leaf;
                leaf.column = m_places[static_cast<std::size_t>(*at)];
                made.push_back(std::move(leaf));
                ++at;
                continue;
            }
            const auto last = std::find_if(at, end, [&](std::int32_t column) {
                return path(column).size() <= depth + 1 || path(column)[depth] != own[depth];
            });
            HeaderNode group;
            group.title = oneLine(own[depth]->text);
            if (mapped(*at).area == group.title)
                group.area = group.title;
            group.children = nodes(at, last, depth + 1);
            made.push_back(std::move(group));
            at = last;
        }
        return made;
    }

    const SheetHeader& m_header;
    const SheetMapping& m_mapping;
    const Headings& m_headings;
    IndicatorTable& m_table;
    std::vector<std::int32_t>& m_places;
    std::unordered_set<std::string> m_ids;
};

} // namespace

void makeColumns(const SheetHeader& header, const SheetMapping& mapping, const Headings& headings, IndicatorTable& table,
                 std::vector<std::int32_t>& places)
{
    ColumnMaker(header, mapping, headings, table, places).run();
}

} // namespace trinhky
