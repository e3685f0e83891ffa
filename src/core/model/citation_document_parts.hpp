#pragma once
#include "model/citation_grammar.hpp"

#include <string>

/// The parts of a cited document behind its type. Each reads at the scanner's place and leaves the scanner there when it finds nothing.
namespace trinhky::citation_grammar {

/// "121/BC-UBND", "04/2022/QĐ-TTg", "99-QĐ/TW", "…/BC-HĐND", "34".
/// `said`: "số" stands before it, so that there may be a gap; `alone`: it needs no symbol ("Nghị định 30").
bool takeDocumentNumber(Scanner& scan, bool said, bool alone, DocumentCitation& citation);

/// "ngày 05 tháng 3 năm 2020", "ngày 5/3/2020", "ngày … tháng … năm …"; DocumentCitation::date only where all of it is there.
bool takeDocumentDate(Scanner& scan, DocumentCitation& citation);

/// Whether a subject begins here: "về", "quy định", "ban hành".
bool startsSubject(const Scanner& scan);

/// The words of a subject, up to the end of its clause.
std::u16string takeSubject(Scanner& scan);

/// The name of the issuing body, up to the subject or the date.
std::u16string takeBody(Scanner& scan);

/// "Tổ chức chính quyền địa phương" of a law; ends before its number, date or "này".
std::u16string takeLawName(Scanner& scan);

} // namespace trinhky::citation_grammar
