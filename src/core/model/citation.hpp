#pragma once
#include "base/date.hpp"
#include "base/span.hpp"
#include "model/label.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a text refers to (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm b). Spans are in Analysis::textOf().
namespace trinhky {

/// One number of a citation.
struct CitedNumber {
    std::vector<int> path; ///< as Label::path; Point: ordinal in the điểm alphabet
    std::u16string text;   ///< as written: "2.1", "đ", "II"
    Span span;             ///< of the number alone
    bool rangeEnd = false; ///< last of "từ … đến …", whose numbers between are meant as well
};

/// One level of a citation: "khoản 2", "các khoản 1, 2 và 3".
struct CitedUnit {
    LabelKind kind = LabelKind::Clause; ///< "mục 2" is Roman, Section or Dotted by how its number is written
    Span word;                          ///< of the keyword, without "các"
    std::vector<CitedNumber> numbers;   ///< none: "Điều này", the one that the citation stands in
    bool shared =
        false; ///< written once, with the citation behind: "khoản 1 và khoản 3 Điều 9" is two citations, Điều 9 shared in the first
};

enum class CitedDocument : std::uint8_t {
    This,     ///< said ("Nghị quyết này", "nêu trên") or not said and not another's
    Attached, ///< the regulation that is attached to this document ("Quy chế ban hành kèm theo …")
    Other     ///< another document is named, or the text is quoted
};

/// "điểm đ khoản 2 Điều 7 Nghị quyết này".
struct UnitCitation {
    std::int32_t paragraph = -1;
    Span span;
    std::vector<CitedUnit> units; ///< innermost first
    CitedDocument document = CitedDocument::This;
    std::int32_t part = -1;  ///< index in Analysis::parts of the part that it names a unit of; -1 another document's
    bool explicitly = false; ///< the document is named ("Nghị quyết này"); else it is inferred
    bool doubtful = false;   ///< may mean something else: not to be judged
    bool quoted = false;     ///< in words that are somebody else's
};

/// "Phụ lục II", "Biểu số 3 kèm theo".
struct AppendixCitation {
    std::int32_t paragraph = -1;
    Span span;
    std::u16string word;               ///< folded: "phụ lục", "biểu", "mẫu"
    std::optional<CitedNumber> number; ///< nothing: "Phụ lục kèm theo"
    CitedDocument document = CitedDocument::This;
    bool explicitly = false; ///< "kèm theo", "ban hành kèm theo Nghị quyết này"
};

/// "Báo cáo số 121/BC-UBND ngày 15 tháng 12 năm 2023 của Ủy ban nhân dân xã về …".
struct DocumentCitation {
    std::int32_t paragraph = -1;
    Span span;
    std::u16string type;      ///< tên loại as written: "Báo cáo", "Luật", "Nghị quyết"
    std::u16string number;    ///< "121", "" when none is given
    std::u16string symbol;    ///< "BC-UBND", "2022/QĐ-TTg" with its year; "" none
    Span numberSpan;          ///< number and symbol, or the gap left for them
    bool numberBlank = false; ///< "số …/BC-HĐND": the number is left open
    bool placeholder = false; ///< the gap is a placeholder of a form
    std::optional<Date> date;
    Span dateSpan;
    std::u16string body;       ///< words behind "của", "" none
    std::u16string subject;    ///< words behind "về", "quy định" …; the name of a law; "" none
    bool thisDocument = false; ///< "Nghị quyết này"
    bool quoted = false;       ///< in words that are somebody else's
};

/// All citations of the body, in document order.
struct Citations {
    std::vector<UnitCitation> units;
    std::vector<AppendixCitation> appendices;
    std::vector<DocumentCitation> documents;
};

struct Analysis;

/// Reads the citations of a text whose roles and outline are known.
Citations readCitations(const Analysis& analysis);

} // namespace trinhky
