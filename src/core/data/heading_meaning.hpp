#pragma once
#include "data/headings.hpp"
#include "data/indicators.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace trinhky {

/// What a piece of a heading names: "Ước TH 6 tháng 2024". Every part of it may be absent.
struct HeadingReference {
    std::optional<Measure> measure;
    int year = 0;              ///< 0: none
    bool severalYears = false; ///< "2021-2025"
    std::string part;          ///< "S1", "Q3", "M09", "" the whole year or unsaid
    std::string shortPart;     ///< for ids
    bool partSaid = false;
    bool toDate = false;
    bool previous = false; ///< "cùng kỳ", "năm trước"
    bool next = false;     ///< "năm sau"

    bool isEmpty() const { return !measure && year == 0 && part.empty() && !previous && !next; }
};

/// Reads the folded text of a heading.
HeadingReference readReference(const Headings& headings, std::u16string_view folded);

/// A heading that sets one column against another: "ƯTH 2019 so TH 2018 (%)", "Với kế hoạch", "Tăng trưởng".
struct HeadingComparison {
    HeadingReference of; ///< empty: what the table is about
    HeadingReference to;
    RatioForm form = RatioForm::Percent;
    bool average = false;
};

/// `path` is the texts from the outermost group to the column's own title, folded. Nothing when none of them compares.
std::optional<HeadingComparison> readComparison(const Headings& headings, const std::vector<std::u16string>& path);

/// Measure and period from the column's own title and, where that is silent, from the groups over it.
HeadingReference readPath(const Headings& headings, const std::vector<std::u16string>& path);

/// "2024", "2024-S1"; "" without a year.
std::string periodOf(int year, const std::string& part);

/// The years (1900-2099) that stand in the text.
std::vector<int> yearsIn(std::u16string_view text);

std::optional<Measure> measureOf(std::string_view id);
std::string_view idOf(Measure measure);

} // namespace trinhky
