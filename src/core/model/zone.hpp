#pragma once
#include "doc/document_kind.hpp"
#include "model/facts.hpp"
#include "model/role.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace trinhky {

/// A stretch of non-blank paragraphs whose roles are decided together: for each paragraph the evidence for each role, and between
/// neighbours how well one role follows another. The best whole wins (Viterbi), so a strong neighbour outweighs a doubtful line.
struct ZoneModel {
    std::span<const Role> roles;
    int (*evidence)(const ParagraphFacts& facts, Role role, const std::vector<DocumentKind>& kinds);
    int (*follows)(Role before, Role after);
};

/// Evidence against a role that no neighbour can outweigh.
constexpr int kImpossible = -40;

/// The best roles of `paragraphs` (indices into `facts`), one each.
std::vector<Role> decodeZone(const ZoneModel& model, const std::vector<ParagraphFacts>& facts,
                             std::span<const std::int32_t> paragraphs, const std::vector<DocumentKind>& kinds);

/// Top of a document: from Quốc hiệu to QUYẾT NGHỊ: (NĐ 30/2020, Phụ lục I, Mục IV, ô 1 to 6).
const ZoneModel& headerZone();
/// Its end: nơi nhận and signature (ô 7 to 9). Role::PageFurniture stands for what comes after them.
const ZoneModel& tailZone();

/// tên loại that the paragraph consists of or begins with in capitals; nullptr when none.
const DocumentKind* titleKind(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds);
/// True when the line is a date line: "Thử Nghiệm, ngày … tháng … năm …", blanks allowed.
bool looksLikePlaceDate(const ParagraphFacts& facts);
/// True when the line is "Số: …/NQ-HĐND", blanks allowed.
bool looksLikeNumber(const ParagraphFacts& facts);
bool looksLikeMotto(const ParagraphFacts& facts);
/// True when the line is a stamp: độ mật, mức độ khẩn or phạm vi lưu hành (ô 10a, 10b, 11).
bool looksLikeStamp(const ParagraphFacts& facts);
/// True when the words end in the name of a body or a post in capitals: a subject that a conversion joined to the authority below it.
bool endsInAuthority(const ParagraphFacts& facts);
bool looksLikeMottoLine(const ParagraphFacts& facts);

} // namespace trinhky
