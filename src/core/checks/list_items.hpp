#pragma once
#include "model/analysis.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// The items of the lists that stand around the text: căn cứ before it and nơi nhận behind it.
namespace trinhky {

/// One căn cứ or one recipient, whatever lines it takes.
struct ListItem {
    std::int32_t paragraph = -1; ///< where it begins
    std::int32_t begin = 0;      ///< in Analysis::textOf(paragraph)
    std::int32_t last = -1;      ///< paragraph in which it ends
    std::int32_t end = 0;        ///< in Analysis::textOf(last), behind its last visible unit
    std::u16string text;         ///< its lines joined by a blank, bullets left in
    std::u16string key;          ///< foldKey of the text without bullet
};

/// Recipients of the main text in order, "Lưu: …" among them.
std::vector<ListItem> recipientItems(const Analysis& analysis);

/// Căn cứ of the main text in order; a sentence that leads on to the text ("Thực hiện …, Ủy ban nhân dân xã báo cáo như sau:") is none.
std::vector<ListItem> basisItems(const Analysis& analysis);

} // namespace trinhky
