#include "data/profile.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace trinhky {
namespace {

/// Without the control characters that XML cannot hold.
std::string writable(std::string_view text)
{
    std::string result;
    const auto fits = [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r'; };
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), fits);
    return result;
}

void set(pugi::xml_node element, const char* name, std::string_view value)
{
    if (!value.empty())
        element.append_attribute(name).set_value(writable(value).c_str());
}

void set(pugi::xml_node element, const char* name, bool value)
{
    if (value)
        element.append_attribute(name).set_value(true);
}

void addText(pugi::xml_node parent, const char* name, std::string_view text)
{
    if (!text.empty())
        parent.append_child(name).text().set(writable(text).c_str());
}

void addSigners(pugi::xml_node root, const std::vector<Signer>& signers)
{
    if (signers.empty())
        return;
    auto list = root.append_child("signers");
    for (const Signer& signer : signers) {
        auto element = list.append_child("signer");
        set(element, "id", signer.id);
        set(element, "name", signer.name);
        set(element, "post", signer.post);
        set(element, "authority", abbreviationOf(signer.authority));
        set(element, "for", signer.onBehalfOf);
        set(element, "default", signer.standard);
    }
}

void addLists(pugi::xml_node root, const Profile& profile)
{
    for (const RecipientList& list : profile.recipients) {
        auto element = root.append_child("recipients");
        set(element, "kind", list.kind);
        for (const std::string& recipient : list.recipients)
            addText(element, "recipient", recipient);
    }
    addText(root, "archive", profile.archive);
    if (!profile.draftingUnit.empty())
        set(root.append_child("draftingUnit"), "symbol", profile.draftingUnit);
    if (profile.abbreviations.empty())
        return;
    auto abbreviations = root.append_child("abbreviations");
    for (const Abbreviation& abbreviation : profile.abbreviations) {
        auto element = abbreviations.append_child("abbreviation");
        set(element, "short", abbreviation.shortForm);
        set(element, "full", abbreviation.fullForm);
    }
}

} // namespace

std::string writeProfile(const Profile& profile)
{
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    auto root = document.append_child("profile");
    root.append_attribute("xmlns").set_value("urn:trinhky:profile:1");
    set(root, "id", profile.id);
    set(root, "name", profile.name);
    auto issuer = root.append_child("issuer");
    set(issuer, "name", profile.issuer);
    set(issuer, "unit", profile.unit);
    set(issuer, "symbol", profile.symbol);
    set(issuer, "collective", profile.collective);
    if (!profile.superior.empty())
        set(root.append_child("superior"), "name", profile.superior);
    addText(root, "place", profile.place);
    addSigners(root, profile.signers);
    addLists(root, profile);
    std::ostringstream text;
    document.save(text, "  ");
    return text.str();
}

} // namespace trinhky
