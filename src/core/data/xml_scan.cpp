#include "data/xml_scan.hpp"

#include "data/xml_encoding.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace trinhky {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool isBlank(char c) { return kBlanks.find(c) != std::string_view::npos; }

bool isNameStart(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || byte >= 0x80;
}

bool isNamePart(char c) { return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; }

class Scanner {
public:
    Scanner(std::string_view text, const XmlLimits& limits, XmlFacts& facts) : m_text(text), m_limits(limits), m_facts(facts) {}

    std::optional<XmlFault> run()
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
        bool good = scanDeclaration();
        while (good && m_at < m_text.size())
            good = m_text[m_at] == '<' ? scanMarkup() : scanText();
        if (good)
            scanEnd();
        return m_fault;
    }

private:
    bool fail(std::size_t offset, std::string vi, std::string en)
    {
        m_fault = XmlFault{offset, {std::move(vi), std::move(en)}};
        return false;
    }

    bool malformed(std::size_t offset, const std::string& vi, const std::string& en)
    {
        return fail(offset, "XML sai cú pháp: " + vi, "Malformed XML: " + en);
    }

    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    bool skipPast(std::string_view end, const std::string& vi, const std::string& en)
    {
        const auto found = m_text.find(end, m_at);
        if (found == std::string_view::npos)
            return malformed(m_text.size(), "tệp kết thúc giữa " + vi + ".", "the file ends inside " + en + ".");
        m_at = found + end.size();
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    std::string_view takeName()
    {
        const auto begin = m_at;
        if (m_at < m_text.size() && isNameStart(m_text[m_at]))
            while (m_at < m_text.size() && isNamePart(m_text[m_at]))
                ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    bool scanDeclaration()
    {
        if (!startsWith("<?xml") || m_at + 5 >= m_text.size() || !isBlank(m_text[m_at + 5]))
            return true;
        const auto begin = m_at;
        if (!skipPast("?>", "khai báo XML", "the XML declaration"))
            return false;
        const auto encoding = declaredEncoding(m_text.substr(begin, m_at - begin));
        if (encoding.empty() || isUtf8Name(encoding))
            return true;
        return fail(begin, "Tệp khai báo bảng mã “" + std::string(encoding) + "”: chỉ nhận UTF-8, hãy lưu lại tệp bằng UTF-8.",
                    "The file declares the encoding “" + std::string(encoding) + "”: only UTF-8 is read, save it as UTF-8.");
    }

    bool scanMarkup()
    {
        if (startsWith("<!--"))
            return scanComment();
        if (startsWith("<![CDATA["))
            return m_open.empty() ? malformed(m_at, "có chữ nằm ngoài thẻ gốc.", "there is text outside the root element.")
                                  : skipPast("]]>", "khối CDATA", "a CDATA section");
        if (startsWith("<!DOCTYPE"))
            return fail(m_at, "Tệp có khai báo DOCTYPE (DTD): không nhận vì lý do an toàn, hãy xóa khai báo này.",
                        "The file has a DOCTYPE declaration, which is refused for safety: remove it.");
        if (startsWith("<?"))
            return scanInstruction();
        if (startsWith("</"))
            return scanEndTag();
        return scanStartTag();
    }

    bool scanComment()
    {
        const auto begin = m_at;
        m_at += 4;
        if (!skipPast("--", "lời chú thích", "a comment"))
            return false;
        if (m_at >= m_text.size() || m_text[m_at] != '>')
            return malformed(begin, "lời chú thích chứa hai dấu gạch liền nhau.", "a comment holds two hyphens in a row.");
        ++m_at;
        return true;
    }

    bool scanInstruction()
    {
        if (startsWith("<?xml") && m_at + 5 < m_text.size() && !isNamePart(m_text[m_at + 5]))
            return malformed(m_at, "khai báo XML phải đứng đầu tệp.", "the XML declaration must come first.");
        return skipPast("?>", "chỉ thị xử lý", "a processing instruction");
    }

    bool scanEndTag()
    {
        const auto begin = m_at;
        m_at += 2;
        const auto name = takeName();
        skipBlanks();
        if (m_at >= m_text.size())
            return scanEnd();
        if (m_text[m_at] != '>' || m_open.empty())
            return malformed(begin, "thẻ đóng </" + std::string(name) + "> không hợp lệ.",
                             "the closing tag </" + std::string(name) + "> is not valid.");
        if (m_open.back().name != name)
            return malformed(
                begin, "thẻ đóng </" + std::string(name) + "> không khớp với thẻ mở <" + std::string(m_open.back().name) + ">.",
                "</" + std::string(name) + "> does not close <" + std::string(m_open.back().name) + ">.");
        m_open.pop_back();
        ++m_at;
        return true;
    }

    bool scanStartTag()
    {
        const auto begin = m_at++;
        const auto name = takeName();
        if (name.empty())
            return malformed(begin, "dấu “<” không mở đầu một thẻ (trong chữ phải viết &lt;).",
                             "“<” opens no tag (write &lt; in text).");
        if (m_open.empty() && m_rootSeen)
            return malformed(begin, "có hơn một thẻ gốc.", "there is more than one root element.");
        if (++m_elements > m_limits.elements || m_open.size() >= m_limits.depth)
            return tooLarge(begin);
        m_open.push_back({name, begin});
        if (!scanAttributes(name))
            return false;
        m_rootSeen = true;
        return true;
    }

    bool tooLarge(std::size_t offset)
    {
        if (m_elements > m_limits.elements)
            return fail(offset, "Tệp có quá " + std::to_string(m_limits.elements) + " thẻ.",
                        "The file has more than " + std::to_string(m_limits.elements) + " elements.");
        return fail(offset, "Các thẻ lồng nhau quá " + std::to_string(m_limits.depth) + " bậc.",
                    "Elements are nested deeper than " + std::to_string(m_limits.depth) + " levels.");
    }

    bool scanAttributes(std::string_view element)
    {
        m_attributes.clear();
        for (;;) {
            const auto before = m_at;
            skipBlanks();
            if (m_at >= m_text.size())
                return scanEnd();
            if (startsWith("/>")) {
                m_at += 2;
                m_open.pop_back();
                return true;
            }
            if (m_text[m_at] == '>') {
                ++m_at;
                return true;
            }
            if (before == m_at)
                return malformed(m_at, "ký tự lạ trong thẻ <" + std::string(element) + ">.",
                                 "unexpected character in the tag <" + std::string(element) + ">.");
            if (!scanAttribute(element))
                return false;
        }
    }

    bool scanAttribute(std::string_view element)
    {
        const auto begin = m_at;
        const auto name = takeName();
        skipBlanks();
        if (name.empty() || m_at >= m_text.size() || m_text[m_at] != '=')
            return malformed(begin, "thuộc tính của thẻ <" + std::string(element) + "> viết sai.",
                             "an attribute of <" + std::string(element) + "> is badly written.");
        if (std::find(m_attributes.begin(), m_attributes.end(), name) != m_attributes.end())
            return malformed(begin,
                             "thuộc tính “" + std::string(name) + "” viết hai lần trong thẻ <" + std::string(element) + ">.",
                             "the attribute “" + std::string(name) + "” stands twice in <" + std::string(element) + ">.");
        if (m_attributes.size() >= m_limits.attributes)
            return fail(begin,
                        "Thẻ <" + std::string(element) + "> có quá " + std::to_string(m_limits.attributes) + " thuộc tính.",
                        "<" + std::string(element) + "> has more than " + std::to_string(m_limits.attributes) + " attributes.");
        m_attributes.push_back(name);
        if (m_rootSeen && (name == "xmlns" || name.starts_with("xmlns:")))
            m_facts.nestedNamespaces = true;
        ++m_at;
        skipBlanks();
        return scanAttributeValue(name);
    }

    bool scanAttributeValue(std::string_view name)
    {
        if (m_at >= m_text.size() || (m_text[m_at] != '"' && m_text[m_at] != '\''))
            return malformed(std::min(m_at, m_text.size()),
                             "giá trị của thuộc tính “" + std::string(name) + "” phải đặt trong ngoặc kép.",
                             "the value of “" + std::string(name) + "” must be quoted.");
        const char quote = m_text[m_at++];
        for (; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == '<')
                return malformed(
                    m_at, "giá trị của thuộc tính “" + std::string(name) + "” chứa dấu “<” (viết &lt;) hoặc thiếu ngoặc kép.",
                    "the value of “" + std::string(name) + "” holds “<” (write &lt;) or lacks its closing quote.");
            if (m_text[m_at] == '&' && !scanReference())
                return false;
        }
        if (m_at >= m_text.size())
            return scanEnd();
        ++m_at;
        return true;
    }

    /// Leaves the scan on the semicolon.
    bool scanReference()
    {
        const auto end = m_text.find(';', m_at);
        const auto length = end == std::string_view::npos ? std::size_t{0} : end - m_at - 1;
        if (length == 0 || length > 12 || !isKnownReference(m_text.substr(m_at + 1, length)))
            return malformed(m_at, "dấu “&” phải viết &amp;; không nhận thực thể tự khai báo.",
                             "“&” must be written &amp;; entities of one's own are refused.");
        m_at = end;
        return true;
    }

    bool scanText()
    {
        for (; m_at < m_text.size() && m_text[m_at] != '<'; ++m_at) {
            if (m_open.empty() && !isBlank(m_text[m_at]))
                return malformed(m_at, "có chữ nằm ngoài thẻ gốc.", "there is text outside the root element.");
            if (m_text[m_at] == '&' && !scanReference())
                return false;
            if (m_text[m_at] == ']' && startsWith("]]>"))
                return malformed(m_at, "trong chữ có “]]>”.", "the text holds “]]>”.");
        }
        return true;
    }

    /// What is missing when the text is over; always false when something is.
    bool scanEnd()
    {
        if (m_open.empty())
            return m_rootSeen || malformed(m_text.size(), "tệp rỗng, không có thẻ nào.", "the file is empty, it has no element.");
        const auto line =
            1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_open.back().offset), '\n');
        const auto name = std::string(m_open.back().name);
        return malformed(m_text.size(),
                         "tệp kết thúc giữa chừng, thẻ <" + name + "> mở ở dòng " + std::to_string(line) + " chưa đóng.",
                         "the file breaks off, <" + name + "> opened on line " + std::to_string(line) + " is not closed.");
    }

    struct OpenElement {
        std::string_view name;
        std::size_t offset;
    };

    std::string_view m_text;
    const XmlLimits& m_limits;
    XmlFacts& m_facts;
    std::size_t m_at = 0;
    std::size_t m_elements = 0;
    bool m_rootSeen = false;
    std::vector<OpenElement> m_open;
    std::vector<std::string_view> m_attributes;
    std::optional<XmlFault> m_fault;
};

} // namespace

std::optional<XmlFault> scanXml(std::string_view text, const XmlLimits& limits, XmlFacts& facts)
{
    if (text.size() > limits.bytes) {
        const auto megabytes = std::to_string(limits.bytes / 1024 / 1024);
        return XmlFault{
            0, {"Tệp quá lớn: chỉ nhận tới " + megabytes + " MB.", "The file is too large: " + megabytes + " MB is the most."}};
    }
    if (auto fault = findEncodingFault(text))
        return fault;
    return Scanner(text, limits, facts).run();
}

} // namespace trinhky
