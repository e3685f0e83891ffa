#include "plan/skeleton_metadata.hpp"

#include "base/text.hpp"
#include "plan/odt_package.hpp"

namespace trinhky {

namespace {

/// The value, "" while something of it is still to fill in.
std::string known(const SkeletonValues& values, const std::string& field)
{
    const auto& value = values.text(field);
    return !value.fromUser && value.text.find('[') != std::string::npos ? std::string() : value.text;
}

std::string capitalised(const std::string& text)
{
    auto letters = toUtf16(text);
    if (!letters.empty())
        letters.front() = toUpper(letters.front());
    return toUtf8(letters);
}

std::string element(std::string_view name, const std::string& text)
{
    const std::string tag(name);
    return text.empty() ? std::string() : "<" + tag + ">" + escapeXml(text) + "</" + tag + ">";
}

/// "05/NQ-HĐND"; the symbol alone while the number is blank.
std::string numberAndSymbol(const SkeletonValues& values)
{
    const auto symbol = known(values, "kyHieu");
    const bool numbered = values.text("so").fromUser && !values.text("so").text.empty();
    return symbol.empty() || !numbered ? symbol : values.number + "/" + symbol;
}

} // namespace

std::string metadataXml(const SkeletonValues& values, const std::string& fallback)
{
    const auto kind = capitalised(known(values, "tenLoai.text"));
    const auto& given = values.text("trichYeu");
    const auto subject = given.fromUser ? given.text : std::string();
    const auto title = subject.empty() ? fallback : capitalised(kind.empty() ? subject : kind + " " + subject);
    return odfRootStart("document-meta") + "<office:meta>" + element("meta:generator", "TrinhKy") + element("dc:title", title) +
           element("dc:subject", subject) + element("meta:keyword", kind) + element("meta:keyword", numberAndSymbol(values)) +
           element("meta:keyword", values.text("coQuanBanHanh").fromUser ? known(values, "coQuanBanHanh.full") : std::string()) +
           element("dc:language", "vi-VN") + "</office:meta>" + odfRootEnd("document-meta");
}

} // namespace trinhky
