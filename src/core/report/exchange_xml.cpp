#include "report/exchange_header.hpp"

#include <pugixml.hpp>
#include <sstream>

namespace trinhky {

namespace {

constexpr const char* kNamespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

pugi::xml_node child(pugi::xml_node parent, const std::string& name) { return parent.append_child(("edXML:" + name).c_str()); }

/// Nothing for an unknown value: an empty element would read as a value.
void text(pugi::xml_node parent, const std::string& name, const std::string& value)
{
    if (!value.empty())
        child(parent, name).text().set(value.c_str());
}

/// Drops a group in which everything is unknown.
void dropEmpty(pugi::xml_node group)
{
    if (group.first_child().empty())
        group.parent().remove_child(group);
}

/// "2026/01/15": not the ISO form.
std::string slashed(const Date& date)
{
    std::string iso = toIso(date);
    for (char& c : iso)
        c = c == '-' ? '/' : c;
    return iso;
}

void organisation(pugi::xml_node parent, const std::string& name, const std::string& superior, const std::string& organ)
{
    const auto node = child(parent, name);
    text(node, "OrganizationInCharge", superior);
    text(node, "OrganName", organ);
    dropEmpty(node);
}

void signerInfo(pugi::xml_node parent, const ExchangeHeader& header)
{
    const auto node = child(parent, "SignerInfo");
    text(node, "Competence", header.competence);
    text(node, "Position", header.position);
    text(node, "FullName", header.signer);
    dropEmpty(node);
}

void documentInfo(pugi::xml_node parent, const ExchangeHeader& header)
{
    const auto code = child(parent, "Code");
    text(code, "CodeNumber", header.number);
    text(code, "CodeNotation", header.notation);
    dropEmpty(code);
    const auto promulgation = child(parent, "PromulgationInfo");
    text(promulgation, "Place", header.place);
    text(promulgation, "PromulgationDate", header.date ? slashed(*header.date) : std::string());
    dropEmpty(promulgation);
    const auto type = child(parent, "DocumentType");
    if (!header.typeName.empty())
        text(type, "Type", header.normative ? "1" : "2");
    text(type, "TypeName", header.typeName);
    dropEmpty(type);
    text(parent, "Subject", header.subject);
}

} // namespace

std::string exchangeXml(const ExchangeHeader& header)
{
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto root = document.append_child("edXML");
    root.append_attribute("xmlns") = kNamespace;
    root.append_attribute("xmlns:edXML") = kNamespace;
    const auto message = child(child(child(root, "edXMLEnvelope"), "edXMLHeader"), "MessageHeader");
    organisation(message, "From", header.superior, header.issuer);
    for (const std::string& name : header.to)
        organisation(message, "To", "", name);
    documentInfo(message, header);
    signerInfo(message, header);
    const auto places = child(message, "ToPlaces");
    for (const std::string& name : header.recipients)
        text(places, "Place", name);
    dropEmpty(places);
    const auto other = child(message, "OtherInfo");
    text(other, "PageAmount", header.pages > 0 ? std::to_string(header.pages) : std::string());
    dropEmpty(other);
    std::ostringstream out;
    document.save(out, "  ");
    return out.str();
}

} // namespace trinhky
