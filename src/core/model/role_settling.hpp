#pragma once
#include "doc/document_kind.hpp"
#include "model/analysis.hpp"
#include "model/facts.hpp"

#include <vector>

namespace trinhky {

/// Takes back what the decoded header claims too much of a formatted text: what follows a centred trích yếu without being centred is no
/// more of it, nor is what stands before tên loại, nor anything in a kind that has none. Needs roles of the header and the kind.
void settleSubjects(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis);

/// "Số: …" right below the type or its subject, as contracts have it, is Role::Number. Needs roles of the header.
void settleNumberBelowTitle(const std::vector<ParagraphFacts>& facts, Analysis& analysis);

/// Lines of a công điện that say who sends it to whom ("Chủ tịch … điện:" and the list behind it; Mẫu 1.6) are Role::Addressee. Needs
/// the roles of the body.
void settleTelegramAddressees(const std::vector<ParagraphFacts>& facts, Analysis& analysis);

} // namespace trinhky
