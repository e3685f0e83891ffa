#pragma once
#include "doc/document_kind.hpp"
#include "model/facts.hpp"

#include <cstdint>
#include <vector>

/// What a single line tells about where the parts of a document begin and end.
namespace trinhky {

/// A line to write on: "……", ".....", "_____".
bool hasLeader(const ParagraphFacts& facts);

/// "Mẫu số 01", "Biểu số 2a": a form inside an appendix, with a numbering of its own.
bool headsForm(const ParagraphFacts& facts);
/// A form that its name alone makes one: "Mẫu số 01", not "Biểu số 2a".
bool namesForm(const ParagraphFacts& facts);

/// "(Kèm theo Quyết định số …)".
bool isAttachmentLine(const ParagraphFacts& facts);
/// The same joined to the subject above it.
bool endsInAttachment(const ParagraphFacts& facts);

/// "./.": what follows it is the end of the form.
bool isEndOfText(const ParagraphFacts& facts);

/// A number that begins the text, so that no header goes on behind it.
bool endsHeader(const ParagraphFacts& facts);

/// "TM. ỦY BAN NHÂN DÂN": nothing but a signature begins so.
bool signs(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds);

/// Where the body ends and the other stories begin: headers, notes, frames.
std::int32_t bodyEnd(const Snapshot& snapshot);

/// "SAO Y; Ủy ban nhân dân xã …; 15/12/2025 09:30:00": the whole form of an electronic copy (NĐ 30/2020, Phụ lục III, Mẫu 3.2).
bool isElectronicCopy(const ParagraphFacts& facts);

} // namespace trinhky
