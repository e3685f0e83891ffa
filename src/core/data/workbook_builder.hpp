#pragma once
#include "data/workbook.hpp"
#include "data/xml_text.hpp"

namespace trinhky {

/// What the readers of workbooks share: puts cells into a sheet, counts what they ask of us, words faults. The first fault is kept
/// and every later call then does nothing.
class WorkbookBuilder {
public:
    WorkbookBuilder(const XmlText& text, const WorkbookLimits& limits, Workbook& book);

    Sheet& begin(std::string name);
    /// `element` is where the cell stands in the file. False after a fault.
    bool add(SheetCell cell, pugi::xml_node element);
    /// A cell whose place in the file is known: one that the file says to repeat.
    bool repeat(SheetCell cell, pugi::xml_node element);
    /// Counts what a merged cell covers, also one that holds nothing. False after a fault.
    bool cover(const SheetCell& cell, pugi::xml_node element);
    /// A number as the file stores it; a fault of the cell when it is none.
    std::optional<Decimal> number(std::string_view stored, const SheetCell& cell, pugi::xml_node element);
    /// Whole number of an attribute between 0 and `most`, `absent` when there is none; a fault when it is anything else.
    std::int32_t count(pugi::xml_node element, std::string_view attribute, std::int32_t absent, std::int32_t most);
    void fail(pugi::xml_node element, Message message);

    const std::optional<Error>& fault() const { return m_fault; }
    Sheet& sheet() { return m_book.sheets.back(); }

private:
    void failTooMany(pugi::xml_node element, std::int32_t most, const std::string& vi, const std::string& en);
    void failTooManyCells(pugi::xml_node element);

    const XmlText& m_text;
    const WorkbookLimits& m_limits;
    Workbook& m_book;
    std::size_t m_cells = 0;
    std::size_t m_covered = 0;
    XmlPlaces m_places;
    std::optional<Error> m_fault;
};

/// The attribute of that local name, whatever its prefix.
pugi::xml_attribute attributeOf(pugi::xml_node element, std::string_view local);

/// "31/12/2024" of "2024-12-31" and of "2024-12-31T00:00:00.000"; the text itself when it is no date.
std::string shownDate(std::string_view iso);

} // namespace trinhky
