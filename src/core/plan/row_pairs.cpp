#include "plan/row_pairs.hpp"

#include "base/text.hpp"
#include "plan/fill_record.hpp"
#include "plan/table_match.hpp"

#include <numeric>

namespace trinhky {

namespace {

constexpr std::int32_t kNone = -1;

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// A text of the data as the document shows it.
std::string shown(const std::string& text)
{
    const auto trimmed = toUtf16(text);
    return toUtf8(toNfc(trim(trimmed)).text);
}

std::vector<MatchRow> matchRowsOf(const std::vector<RecordedRow>& rows)
{
    std::vector<MatchRow> found;
    found.reserve(rows.size());
    for (const RecordedRow& row : rows)
        found.push_back({row.code, row.label, row.name, row.texts});
    return found;
}

class Pairing {
public:
    Pairing(const DocumentTable& document, const RecordedTable& record, const RecordedTable& now)
        : m_document(document), m_old(record), m_new(now), m_leading(record.leading.size())
    {}

    RowPairs run()
    {
        matchColumnsOfDocument();
        readRows();
        m_pairs.recordOf = matchRows(matchRowsOf(m_new.rows), matchRowsOf(m_old.rows));
        m_pairs.placeOf = matchRows(matchRowsOf(m_old.rows), m_found);
        m_pairs.documentOf.assign(m_new.rows.size(), kNone);
        for (std::size_t row = 0; row < m_new.rows.size(); ++row)
            if (m_pairs.recordOf[row] != kNone)
                m_pairs.documentOf[row] = m_pairs.placeOf[at(m_pairs.recordOf[row])];
        findTyped();
        return std::move(m_pairs);
    }

private:
    std::size_t width() const { return m_leading + m_old.columns.size(); }

    void matchColumnsOfDocument()
    {
        m_pairs.usualCells = m_document.usualCells(m_old.headerRows);
        m_pairs.cellOf.resize(width());
        std::iota(m_pairs.cellOf.begin(), m_pairs.cellOf.end(), 0);
        if (m_pairs.usualCells == width())
            return;
        std::vector<std::vector<std::string>> expected(width());
        for (const RecordedRow& row : m_old.rows)
            for (std::size_t i = 0; i < width(); ++i)
                expected[i].push_back(shown(recordedText(m_old, row, i)));
        std::vector<std::vector<std::string>> found(m_pairs.usualCells);
        for (const DocumentRow& row : m_document.rows)
            if (row.row >= m_old.headerRows && row.cells.size() == m_pairs.usualCells)
                for (std::size_t i = 0; i < m_pairs.usualCells; ++i)
                    found[i].push_back(shown(row.cells[i].text));
        m_pairs.cellOf = matchColumns(expected, found);
    }

    std::string cellText(const DocumentRow& row, const std::string& what) const
    {
        for (std::size_t i = 0; i < m_leading; ++i)
            if (m_old.leading[i] == what)
                return row.text(m_pairs.cellOf[i]);
        return {};
    }

    void readRows()
    {
        for (const DocumentRow& row : m_document.rows) {
            if (row.cells.empty() || row.row < m_old.headerRows)
                continue;
            MatchRow found{{}, cellText(row, "label"), cellText(row, "name"), {}};
            for (std::size_t i = m_leading; i < width(); ++i)
                found.texts.push_back(row.text(m_pairs.cellOf[i]));
            m_pairs.rows.push_back(&row);
            m_found.push_back(std::move(found));
        }
    }

    /// Rows of the data that the record does not know may have been typed by the user already.
    void findTyped()
    {
        std::vector<bool> taken(m_found.size());
        for (const auto place : m_pairs.placeOf)
            if (place != kNone)
                taken[at(place)] = true;
        std::vector<MatchRow> unknown;
        std::vector<std::size_t> unknownRows;
        for (std::size_t row = 0; row < m_new.rows.size(); ++row)
            if (m_pairs.recordOf[row] == kNone) {
                unknown.push_back({{}, m_new.rows[row].label, m_new.rows[row].name, {}});
                unknownRows.push_back(row);
            }
        std::vector<MatchRow> free;
        std::vector<std::int32_t> freeRows;
        for (std::size_t i = 0; i < m_found.size(); ++i)
            if (!taken[i]) {
                free.push_back({{}, m_found[i].label, m_found[i].name, {}});
                freeRows.push_back(static_cast<std::int32_t>(i));
            }
        const auto typed = matchRows(unknown, free);
        for (std::size_t i = 0; i < typed.size(); ++i)
            if (typed[i] != kNone)
                m_pairs.documentOf[unknownRows[i]] = freeRows[at(typed[i])];
    }

    const DocumentTable& m_document;
    const RecordedTable& m_old;
    const RecordedTable& m_new;
    std::size_t m_leading;
    std::vector<MatchRow> m_found; ///< of m_pairs.rows
    RowPairs m_pairs;
};

} // namespace

bool sameText(const std::string& inDocument, const std::string& text) { return shown(inDocument) == shown(text); }

RowPairs pairRows(const DocumentTable& document, const RecordedTable& record, const RecordedTable& now)
{
    return Pairing(document, record, now).run();
}

} // namespace trinhky
