#pragma once
#include "dice.hpp"
#include "draft.hpp"

#include <string>
#include <vector>

/// Other documents that a made one cites.
namespace trinhky::generator {

struct Paper {
    std::u16string type;   ///< "Kế hoạch"
    std::u16string number; ///< "12"
    std::u16string symbol; ///< "KH-UBND"
    Date date;
    std::u16string body;    ///< "Ủy ban nhân dân tỉnh"
    std::u16string subject; ///< with the word that it begins with: "về chuyển đổi số năm 2025"
};

/// "Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2025", with what can be broken in it.
std::u16string fullCitation(const Paper& paper, Dice& dice, std::vector<Break>& breaks);

/// A document that is older than `draft` but not of another year. `series` keeps the numbers of two of one type apart.
Paper makePaper(const Draft& draft, const char16_t* type, const char16_t* symbol, const char16_t* body, Dice& dice, int series);

/// Cites one document after the other, some of them again: shortly, or as fully as the first time.
class Papers {
public:
    Papers(Draft& draft, Dice& dice) : m_draft(draft), m_dice(dice) {}

    void cite(std::size_t line);

private:
    void citeNew(Line& line);
    void citeAgain(Line& line);
    void citeLaw(Line& line);

    Draft& m_draft;
    Dice& m_dice;
    std::vector<Paper> m_cited;
};

} // namespace trinhky::generator
