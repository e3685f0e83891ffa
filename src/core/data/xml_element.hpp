#pragma once
#include "base/date.hpp"
#include "base/decimal.hpp"
#include "data/xml_text.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trinhky {

/// Takes the attributes of one element by name and kind. The first fault is kept in `fault` and every later call then does
/// nothing, so that a reader asks for all it needs and looks once; an attribute that nobody asked for is a fault of finish().
class ElementReader {
public:
    ElementReader(const XmlText& text, pugi::xml_node element, std::optional<Error>& fault)
        : m_text(text), m_element(element), m_fault(fault)
    {
        m_taken.reserve(16);
    }

    std::string text(std::string_view name);
    std::string required(std::string_view name);
    /// Text without blanks and without the characters of `forbidden`, as names that others refer to; `what` names it in Vietnamese.
    std::string identifier(std::string_view name, std::string_view forbidden);
    std::optional<int> integer(std::string_view name, int least, int most);
    std::optional<Decimal> decimal(std::string_view name);
    std::optional<Date> date(std::string_view name); ///< an empty value is no date
    bool boolean(std::string_view name);

    template <class Value>
    Value choice(std::string_view name, std::initializer_list<std::pair<std::string_view, Value>> values, Value absent)
    {
        const auto attribute = take(name);
        if (!attribute)
            return absent;
        for (const auto& [word, value] : values)
            if (word == attribute.value())
                return value;
        std::string words;
        for (const auto& [word, value] : values)
            words.append(words.empty() ? "" : ", ").append(word);
        failAt(attribute, "chỉ nhận: " + words + ".", "expects one of: " + words + ".");
        return absent;
    }

    pugi::xml_attribute attribute(std::string_view name) const;
    /// A fault of the attribute: its name and value, then the sentence.
    void failAt(pugi::xml_attribute attribute, const std::string& vi, const std::string& en);
    void fail(Message message);
    void finish();

private:
    pugi::xml_attribute take(std::string_view name);

    const XmlText& m_text;
    pugi::xml_node m_element;
    std::optional<Error>& m_fault;
    std::vector<std::string_view> m_taken;
};

} // namespace trinhky
