#pragma once
#include "dice.hpp"
#include "draft.hpp"

namespace trinhky::generator {

/// A document without a fault: kind, office, content and layout at random.
Draft makeDraft(Dice& dice);

/// The parts of which makeDraft() puts it together.
void addHeader(Draft& draft, Dice& dice);
void addBases(Draft& draft, Dice& dice);
void addBody(Draft& draft, Dice& dice);
/// To units of the document and to other documents.
void addCitations(Draft& draft, Dice& dice);
void addNotes(Draft& draft, Dice& dice);
void addTail(Draft& draft, Dice& dice);
void addAppendices(Draft& draft, Dice& dice);
/// The quy chế or quy định that a decision or resolution issues (Draft::attached), behind the signature.
void addAttached(Draft& draft, Dice& dice);
void addLook(Draft& draft, Dice& dice);

/// Kinds of documents as the generator makes them.
struct MadeKind {
    const char* id;         ///< as in the contract
    const char16_t* title;  ///< tên loại, "" of a công văn
    const char16_t* name;   ///< "Kế hoạch"
    const char16_t* symbol; ///< "KH", "" of a công văn
    enum class Body { Articles, Resolution, Sections, Letter, Slip, Fields, Normative, Parties, Personal, Copy } body;
    bool bases = false;     ///< căn cứ, authority and "QUYẾT ĐỊNH:"
    bool addressed = false; ///< Kính gửi
    bool attachable = true; ///< may have appendices
    bool subject = true;    ///< trích yếu
    bool dated = true;      ///< place and date in the header
};

bool isNormative(const Draft& draft);
/// Issued by a people's council.
bool isOfCouncil(const Draft& draft);

const MadeKind& madeKind(const std::string& id);

} // namespace trinhky::generator
