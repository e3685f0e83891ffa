#pragma once
#include "data/indicators.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A row of the data to choose a figure of.
struct FoundRow {
    std::size_t table = 0; ///< indices into the set
    std::size_t row = 0;
    std::string title; ///< "1. Thu ngân sách trên địa bàn (THU)"
};

/// Rows with a code whose number, name or code holds every word of the query, capitals and marks aside ("thu ngan sach"); all for an empty
/// one. In the order of the data.
std::vector<FoundRow> searchRows(const IndicatorSet& data, std::string_view query);

} // namespace trinhky
