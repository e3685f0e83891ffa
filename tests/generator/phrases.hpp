#pragma once
#include "base/date.hpp"
#include "dice.hpp"

#include <string>

/// Invented words of office documents.
namespace trinhky::generator {

/// "Phòng Kinh tế", "Công an xã" …
std::u16string body(Dice& dice);
/// A statement without its full stop, beginning with a capital.
std::u16string statement(Dice& dice);
/// The same for a title in capitals.
std::u16string heading(Dice& dice);
/// What a document is about: "phát triển kinh tế - xã hội năm 2025".
std::u16string topic(Dice& dice, int year);
std::u16string person(Dice& dice);

/// "05", "12", "260".
std::u16string figure(int value);
/// "ngày 05 tháng 01 năm 2025".
std::u16string dayText(const Date& date);
/// The day some days before; stays in the year.
Date before(const Date& date, int days);

} // namespace trinhky::generator
