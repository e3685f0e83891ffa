#include "plan/odt_package.hpp"

#include <array>
#include <utility>

namespace trinhky {
namespace {

constexpr std::string_view kOasis = "urn:oasis:names:tc:opendocument:xmlns:";

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kOasisPrefixes{{{"office", "office"},
                                                                                       {"style", "style"},
                                                                                       {"text", "text"},
                                                                                       {"table", "table"},
                                                                                       {"draw", "drawing"},
                                                                                       {"meta", "meta"},
                                                                                       {"form", "form"},
                                                                                       {"script", "script"},
                                                                                       {"config", "config"}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kOtherPrefixes{
    {{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
     {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
     {"number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"},
     {"xlink", "http://www.w3.org/1999/xlink"},
     {"dc", "http://purl.org/dc/elements/1.1/"},
     {"loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"}}};

std::string manifest(const std::vector<PackagePart>& parts, std::string_view mediaType)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.3\">\n";
    const auto entry = [&xml](std::string_view path, std::string_view type, std::string_view version) {
        xml.append(" <manifest:file-entry manifest:full-path=\"").append(escapeXml(path)).append("\"").append(version);
        xml.append(" manifest:media-type=\"").append(escapeXml(type)).append("\"/>\n");
    };
    entry("/", mediaType, " manifest:version=\"1.3\"");
    for (const auto& part : parts)
        entry(part.path, part.mediaType, "");
    return xml + "</manifest:manifest>\n";
}

/// What stands for a byte in XML, or nothing where it stands for itself; a control character stands for nothing at all.
const char* replacement(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&apos;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return static_cast<unsigned char>(c) < 0x20 ? "" : nullptr;
    }
}

} // namespace

std::string escapeXml(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size() + utf8.size() / 8);
    for (const char c : utf8)
        if (const char* other = replacement(c))
            out += other;
        else
            out += c;
    return out;
}

std::string escapeOdfText(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size() + utf8.size() / 8);
    bool blankKept = true; // a leading blank is dropped by readers of ODF unless written as an element
    for (const char c : utf8) {
        if (c == ' ')
            out += blankKept ? "<text:s/>" : " ";
        else if (c == '\n')
            out += "<text:line-break/>";
        else if (c == '\t')
            out += "<text:tab/>";
        else if (const char* other = c == '\r' ? "" : replacement(c))
            out += other;
        else
            out += c;
        blankKept = c == ' ' || c == '\n' || c == '\t';
    }
    return out;
}

std::string odfRootStart(std::string_view root)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:";
    xml.append(root);
    for (const auto& [prefix, name] : kOasisPrefixes)
        xml.append(" xmlns:").append(prefix).append("=\"").append(kOasis).append(name).append(":1.0\"");
    for (const auto& [prefix, uri] : kOtherPrefixes)
        xml.append(" xmlns:").append(prefix).append("=\"").append(uri).append("\"");
    return xml + " office:version=\"1.3\">\n";
}

std::string odfRootEnd(std::string_view root) { return std::string("</office:").append(root).append(">\n"); }

std::string writeOdtPackage(const std::vector<PackagePart>& parts, std::string_view mediaType)
{
    std::vector<PackagePart> all;
    all.reserve(parts.size() + 2);
    all.push_back({"mimetype", std::string(mediaType), ""});
    all.insert(all.end(), parts.begin(), parts.end());
    all.push_back({"META-INF/manifest.xml", manifest(parts, mediaType), ""});
    return writeZip(all);
}

} // namespace trinhky
