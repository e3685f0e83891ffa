#include "base/text.hpp"
#include "data/strict_element.hpp"
#include "data/units.hpp"
#include "data/xml_element.hpp"

namespace trinhky {

namespace {

constexpr std::string_view kNamespace = "urn:trinhky:units:1";

} // namespace

class UnitsReader {
public:
    explicit UnitsReader(const XmlText& text) : m_text(text) {}

    Result<Units> read()
    {
        const auto root = m_text.root();
        if (auto fault = checkRoot(m_text, "units", kNamespace))
            return std::move(*fault);
        if (auto fault = checkChildren(m_text, root, {"multiple", "family"}))
            return std::move(*fault);
        for (const auto multiple : root.children("multiple"))
            readMultiple(multiple);
        for (const auto family : root.children("family")) {
            if (auto fault = checkChildren(m_text, family, {"unit"}))
                return std::move(*fault);
            readFamily(family);
        }
        if (m_fault)
            return std::move(*m_fault);
        return std::move(m_units);
    }

private:
    Decimal factorOf(ElementReader& reader)
    {
        const auto factor = reader.decimal("factor");
        if (!m_fault && (!factor || factor->isZero() || factor->isNegative()))
            reader.fail({"Thiếu factor lớn hơn 0.", "A factor above 0 is missing."});
        return factor.value_or(Decimal(1));
    }

    void readMultiple(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        const auto factor = factorOf(reader);
        for (const auto& word : split(reader.required("words")))
            m_units.m_multiples.emplace(foldKey(toUtf16(word)), factor);
        reader.finish();
    }

    void readFamily(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        const auto family = reader.required("id");
        reader.finish();
        for (const auto unit : element.children("unit"))
            readUnit(unit, family);
    }

    void readUnit(pugi::xml_node element, const std::string& family)
    {
        ElementReader reader(m_text, element, m_fault);
        const auto name = reader.required("name");
        const Unit unit{family, factorOf(reader)};
        auto words = split(reader.text("words"));
        reader.finish();
        words.insert(words.begin(), name);
        m_units.m_names.emplace_back(name, family);
        for (const auto& word : words) {
            const auto key = foldKey(toUtf16(word));
            if (!m_units.m_units.emplace(key, unit).second && !m_fault)
                reader.fail({"Đơn vị “" + word + "” có hai lần.", "The unit “" + word + "” stands twice."});
            m_units.m_words.push_back(toUtf8(key));
        }
    }

    static std::vector<std::string> split(const std::string& list)
    {
        std::vector<std::string> words;
        for (std::size_t begin = 0; begin < list.size();) {
            const auto end = std::min(list.find('|', begin), list.size());
            words.push_back(list.substr(begin, end - begin));
            begin = end + 1;
        }
        return words;
    }

    const XmlText& m_text;
    std::optional<Error> m_fault;
    Units m_units;
};

Result<Units> Units::read(const NamedText& file)
{
    auto text = XmlText::parse(file.content, file.name);
    if (!text)
        return std::move(text).error();
    return UnitsReader(text.value()).read();
}

} // namespace trinhky
