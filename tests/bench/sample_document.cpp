#include "bench/sample_document.hpp"

#include <fstream>
#include <ostream>
#include <string>

namespace trinhky::test {

namespace {

constexpr const char* kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="1.27cm"/>
<style:text-properties fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:style>
<style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/></text:list-style>
</office:automatic-styles><office:body><office:text>
<text:p text:style-name="P2">HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM</text:p>
<text:p text:style-name="P2">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</text:p>
<text:p text:style-name="P2">Độc lập - Tự do - Hạnh phúc</text:p>
<text:p text:style-name="P1">Số: 07/NQ-HĐND</text:p>
<text:p text:style-name="P1">Thử Nghiệm, ngày 30 tháng 12 năm 2023</text:p>
<text:p text:style-name="P2">NGHỊ QUYẾT</text:p>
<text:p text:style-name="P2">Về kế hoạch phát triển kinh tế - xã hội năm 2024</text:p>
<text:p text:style-name="P1">QUYẾT NGHỊ:</text:p>
)";

constexpr const char* kTail = "</office:text></office:body></office:document>\n";

constexpr const char* kProse =
    "Tập trung chỉ đạo thực hiện đồng bộ các nhiệm vụ, giải pháp; phấn đấu hoàn thành các chỉ tiêu kế hoạch "
    "đã đề ra, bảo đảm quốc phòng, an ninh và trật tự an toàn xã hội trên địa bàn xã.";

/// One Điều of ten paragraphs.
void writeArticle(std::ostream& out, int number)
{
    const std::string plain = std::string("<text:p text:style-name=\"P1\">");
    out << plain << "<text:span text:style-name=\"B\">Điều " << number << ". Nhiệm vụ thứ " << number
        << "</text:span></text:p>\n";
    for (int clause = 1; clause <= 2; ++clause) {
        out << plain << clause << ". " << kProse << "</text:p>\n";
        out << plain << "a) <text:span text:style-name=\"I\">Lĩnh vực kinh tế:</text:span> " << kProse << "</text:p>\n";
        out << plain << "b) " << kProse << "</text:p>\n";
    }
    out << plain << "<text:span text:style-name=\"B\">3. Tổ chức:</text:span> " << kProse << "</text:p>\n";
    out << "<text:list text:style-name=\"L1\">";
    for (int item = 0; item < 2; ++item)
        out << "<text:list-item><text:p text:style-name=\"P1\">" << kProse << "</text:p></text:list-item>";
    out << "</text:list>\n";
}

} // namespace

void writeSampleDocument(const std::filesystem::path& file, int paragraphs)
{
    constexpr int kPerArticle = 10;
    std::ofstream out(file);
    out << kHead;
    for (int article = 1; article <= paragraphs / kPerArticle; ++article)
        writeArticle(out, article);
    out << kTail;
}

} // namespace trinhky::test
