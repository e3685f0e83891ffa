#pragma once
#include "base/date.hpp"
#include "base/error.hpp"
#include "doc/document_kind.hpp"
#include "model/analysis.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// What a document says about itself for the exchange of documents between offices: the MessageHeader of edXML
/// (QCVN 102:2016/BTTTT). UTF-8; "" is unknown. See docs/edxml.md for what of it is certain.
struct ExchangeHeader {
    std::string superior;                ///< cơ quan chủ quản
    std::string issuer;                  ///< cơ quan ban hành, its lines joined
    std::vector<std::string> to;         ///< kính gửi; where there is none, nơi nhận
    std::vector<std::string> recipients; ///< nơi nhận without the archive line
    std::string number;                  ///< "18"
    std::string notation;                ///< "GM-UBND", of a normative document "2026/NQ-HĐND"
    std::string place;
    std::optional<Date> date;
    bool normative = false;
    std::string typeName; ///< "Giấy mời"
    std::string subject;
    std::string competence; ///< "TM. ỦY BAN NHÂN DÂN", "" for one who signs in the post's own right
    std::string position;   ///< "CHỦ TỊCH"
    std::string signer;
    int pages = 0; ///< 0 unknown
};

/// Reads the header of any draft. Values that are blank or still placeholders count as unknown.
ExchangeHeader exchangeHeader(const Analysis& analysis, const std::vector<DocumentKind>& kinds, int pages);

/// What a receiving system expects and the document does not say, in the order of the message.
std::vector<Message> missingFrom(const ExchangeHeader& header);

/// True when nothing says that this is an administrative document: neither number and notation nor place and date.
bool isEmpty(const ExchangeHeader& header);

/// The message as an XML file in UTF-8: its header only, unknown parts left out.
std::string exchangeXml(const ExchangeHeader& header);

} // namespace trinhky
