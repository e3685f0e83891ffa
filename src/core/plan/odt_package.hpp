#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// One file inside a package: its path ("content.xml", "Pictures/a.svg") and its bytes.
struct PackagePart {
    std::string path;
    std::string content;
    std::string mediaType = "text/xml";
};

inline constexpr std::string_view kTextDocumentType = "application/vnd.oasis.opendocument.text";
inline constexpr std::string_view kTextTemplateType = "application/vnd.oasis.opendocument.text-template";

/// The bytes of an OpenDocument package (ODF 1.3 part 2): `mimetype` first, then the parts as given, then META-INF/manifest.xml made
/// from them. Nothing is compressed: the package is read at once by the office in the same process. The same parts give the
/// same bytes, as no time of making is stored.
std::string writeOdtPackage(const std::vector<PackagePart>& parts, std::string_view mediaType = kTextDocumentType);

/// A store-only zip of the parts in their order.
std::string writeZip(const std::vector<PackagePart>& parts);

/// Text for XML content and attribute values: markup escaped, characters that XML forbids dropped.
std::string escapeXml(std::string_view utf8);

/// Text for the content of a text:p or text:span: as escapeXml, '\n' becomes a line break, '\t' a tab, a run of blanks keeps its length.
std::string escapeOdfText(std::string_view utf8);

/// Opening of content.xml / styles.xml: XML declaration and root element ("document-content", "document-styles") with every
/// namespace prefix that our writers use (office style text table draw fo xlink dc meta number svg form script config loext).
std::string odfRootStart(std::string_view root);
std::string odfRootEnd(std::string_view root);

} // namespace trinhky
