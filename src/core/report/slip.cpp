#include "report/slip.hpp"

#include "checks/not_evaluated.hpp"
#include "report/report_words.hpp"

#include <pugixml.hpp>
#include <sstream>

namespace trinhky {

namespace {

using Node = pugi::xml_node;

constexpr const char* kHead = R"(<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Phiếu kiểm tra dự thảo</title>
<style>
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
body { font: 13pt/1.3 "Times New Roman", serif; color: #000; max-width: 165mm; margin: 10mm auto; }
h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 0 0 8pt; }
h2 { font-size: 13pt; margin: 14pt 0 4pt; break-after: avoid; }
section + section { break-before: page; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.facts th { width: 38mm; font-weight: normal; border: 0; }
.facts td { border: 0; }
.findings { font-size: 11pt; }
.findings .number { width: 7mm; text-align: center; }
.findings .place { width: 24mm; }
.findings .severity { width: 18mm; }
.quote { font-style: italic; }
.clause { font-size: 10pt; }
.waived td { color: #555; }
.error { font-weight: bold; }
.signature { margin: 18pt 0 0 auto; width: 75mm; text-align: center; break-inside: avoid; }
.tool { font-size: 10pt; margin-top: 14pt; }
@media print { body { margin: 0; max-width: none; } }
</style>
</head>
)";

Node add(Node parent, const char* name, const std::string& text = {}, const char* look = nullptr)
{
    Node node = parent.append_child(name);
    if (look != nullptr)
        node.append_attribute("class").set_value(look);
    if (!text.empty())
        node.text().set(printable(text).c_str());
    return node;
}

void addFact(Node table, const std::string& name, const std::string& value)
{
    Node row = add(table, "tr");
    add(row, "th", name);
    add(row, "td", value);
}

std::string sourceWord(const std::string& source)
{
    if (source == "document")
        return " (theo ngày của văn bản)";
    return source == "option" ? " (theo yêu cầu)" : " (ngày kiểm tra)";
}

void writeFacts(Node section, const Json& document, const SlipFacts& facts)
{
    Node table = add(section, "table", {}, "facts");
    addFact(table, "Văn bản:", document.at("path").get<std::string>());
    if (document.contains("error"))
        return;
    const auto kind = textIn(document, "kind");
    addFact(table, "Loại văn bản:", kind.empty() ? "chưa nhận ra" : kind);
    addFact(table, "Giai đoạn:", document.at("stage") == "issued" ? "đã ban hành" : "dự thảo");
    addFact(table, "Căn cứ:", regimeWord(document.at("regime").get<std::string>()));
    if (const Json& pack = document.at("pack"); pack.is_object())
        addFact(table, "Bộ quy tắc:",
                pack.at("id").get<std::string>() + ", đối chiếu với văn bản pháp luật ngày " +
                    dayText(pack.at("verified").get<std::string>()));
    addFact(table, "Xét theo ngày:",
            dayText(document.at("asOf").get<std::string>()) + sourceWord(document.at("asOfSource").get<std::string>()));
    addFact(table, "Kiểm tra lúc:", dayText(facts.at));
}

void writeFinding(Node table, const Json& finding, int number)
{
    const Json& where = finding.at("where");
    const Json& waiver = finding.at("waiver");
    const auto severity = finding.at("severity").get<std::string>();
    Node row = add(table, "tr", {}, waiver.is_object() ? "waived" : nullptr);
    add(row, "td", std::to_string(number), "number");
    std::string place = "Đoạn " + placeText(where);
    if (where.at("page").is_number())
        place += ", trang " + std::to_string(where.at("page").get<int>());
    if (const auto path = where.at("path").get<std::string>(); !path.empty())
        place += " (" + path + ")";
    add(row, "td", place, "place");
    add(row, "td", waiver.is_object() ? "đã bỏ qua" : severityWord(severity),
        severity == "error" && !waiver.is_object() ? "severity error" : "severity");
    Node what = add(row, "td");
    add(what, "div", finding.at("message").at("vi").get<std::string>());
    if (const auto quote = where.at("quote").get<std::string>(); !quote.empty())
        add(what, "div", "“" + quote + "”", "quote");
    add(what, "div", finding.at("rule").get<std::string>() + "; " + finding.at("clause").get<std::string>(), "clause");
    if (waiver.is_object())
        add(what, "div", "Lý do bỏ qua: " + waiverText(waiver), "reason");
}

void writeFindings(Node section, const Json& document)
{
    const Json& counts = document.at("counts");
    int waived = 0;
    for (const Json& finding : document.at("findings"))
        waived += finding.at("waiver").is_object() ? 1 : 0;
    add(section, "h2", "I. Kết quả");
    add(section, "p",
        counts.at("error").dump() + " lỗi, " + counts.at("warning").dump() + " cảnh báo, " + counts.at("info").dump() +
            " gợi ý; " + std::to_string(waived) + " chỗ đã bỏ qua, không tính.");
    if (document.at("findings").empty())
        return;
    Node table = add(section, "table", {}, "findings");
    Node head = add(add(table, "thead"), "tr");
    add(head, "th", "TT", "number");
    add(head, "th", "Vị trí", "place");
    add(head, "th", "Mức", "severity");
    add(head, "th", "Nội dung, căn cứ");
    Node body = add(table, "tbody");
    int number = 0;
    for (const Json& finding : document.at("findings"))
        writeFinding(body, finding, ++number);
}

void writeList(Node section, const char* title, const std::vector<std::string>& lines)
{
    if (lines.empty())
        return;
    add(section, "h2", title);
    Node list = add(section, "ul");
    for (const auto& line : lines)
        add(list, "li", line);
}

void writeRest(Node section, const Json& document)
{
    std::vector<std::string> voided;
    if (document.contains("voidedWaivers"))
        for (const Json& waiver : document.at("voidedWaivers"))
            voided.push_back(waiver.at("rule").get<std::string>() + ": " + waiverText(waiver));
    writeList(section, "Việc bỏ qua không còn hiệu lực vì chỗ đó đã thay đổi", voided);
    std::vector<std::string> left;
    for (const Json& entry : document.at("notEvaluated"))
        if (entry.at("reason") != kNeverFilled)
            left.push_back(entry.at("rule").get<std::string>() + ": " + entry.at("reason").get<std::string>());
    writeList(section, "II. Chưa kiểm tra được", left);
}

void writeSignature(Node section, const SlipFacts& facts)
{
    Node block = add(section, "div", {}, "signature");
    add(block, "div", "Ngày " + dayText(facts.at.substr(0, 10)));
    add(block, "div", "NGƯỜI KIỂM TRA", "error");
    add(block, "p", facts.by.empty() ? "\u00A0" : facts.by);
    if (facts.by.empty())
        add(block, "div", "…………………………");
}

void writeDocument(Node body, const Json& document, const SlipFacts& facts)
{
    Node section = add(body, "section");
    add(section, "h1", "Phiếu kiểm tra dự thảo");
    writeFacts(section, document, facts);
    if (document.contains("error")) {
        add(section, "p", "Không đọc được văn bản: " + document.at("error").at("vi").get<std::string>());
    } else {
        if (document.contains("scope"))
            add(section, "p", document.at("scope").at("vi").get<std::string>());
        else
            writeFindings(section, document);
        writeRest(section, document);
    }
    writeSignature(section, facts);
    add(section, "p",
        "Lập bằng Trình Ký " + facts.version +
            ". Phiếu chỉ nói về những quy tắc đã kiểm tra; nội dung do người soạn chịu trách nhiệm.",
        "tool");
}

} // namespace

std::string slipHtml(const std::vector<Json>& documents, const SlipFacts& facts)
{
    pugi::xml_document page;
    Node body = page.append_child("body");
    for (const Json& document : documents)
        writeDocument(body, document, facts);
    std::ostringstream stream;
    stream << kHead;
    page.save(stream, "", pugi::format_indent | pugi::format_no_declaration | pugi::format_no_empty_element_tags,
              pugi::encoding_utf8);
    stream << "</html>\n";
    return stream.str();
}

} // namespace trinhky
