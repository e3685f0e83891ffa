#include "data/element_children.hpp"
#include "data/profile.hpp"
#include "data/strict_element.hpp"
#include "data/xml_element.hpp"

#include <algorithm>
#include <unordered_set>

namespace trinhky {
namespace {

constexpr std::string_view kProfileNamespace = "urn:trinhky:profile:1";

class ProfileReader {
public:
    ProfileReader(const XmlText& text, std::optional<Error>& fault)
        : m_text(text), m_fault(fault), m_children(text, kProfileNamespace, fault)
    {}

    Profile read(pugi::xml_node root)
    {
        ElementReader reader(m_text, root, m_fault);
        m_profile.id = reader.required("id");
        if (!isProfileId(m_profile.id))
            reader.failAt(reader.attribute("id"), "chỉ gồm chữ cái không dấu, chữ số, “-” và “_”.",
                          "may hold letters without marks, digits, “-” and “_” only.");
        m_profile.name = reader.required("name");
        reader.finish();
        m_children.each(
            root, {"issuer", "superior", "place", "signers", "recipients", "archive", "draftingUnit", "abbreviations"},
            ElementChildren::Order::AsListed, [&](pugi::xml_node child, std::string_view name) { readPart(child, name); });
        if (m_profile.issuer.empty())
            reader.fail({"Thiếu thẻ <issuer>: cơ quan ban hành.", "<issuer>, the issuing body, is missing."});
        return std::move(m_profile);
    }

private:
    void readPart(pugi::xml_node element, std::string_view name)
    {
        if (name != "recipients" && !m_seen.insert(name).second) {
            const std::string tag = "<" + std::string(name) + ">";
            ElementReader(m_text, element, m_fault)
                .fail({"Chỉ được có một thẻ " + tag + ".", "There may be one " + tag + " only."});
            return;
        }
        if (name == "issuer")
            readIssuer(element);
        else if (name == "superior")
            m_profile.superior = onlyAttribute(element, "name");
        else if (name == "place")
            m_profile.place = textOf(element);
        else if (name == "signers")
            readSigners(element);
        else if (name == "recipients")
            readRecipients(element);
        else if (name == "archive")
            m_profile.archive = textOf(element);
        else if (name == "draftingUnit")
            m_profile.draftingUnit = onlyAttribute(element, "symbol");
        else
            readAbbreviations(element);
    }

    void readIssuer(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        m_profile.issuer = reader.required("name");
        m_profile.unit = reader.text("unit");
        m_profile.symbol = reader.text("symbol");
        m_profile.collective = reader.boolean("collective");
        reader.finish();
        nothingIn(element);
    }

    void readSigners(pugi::xml_node element)
    {
        ElementReader(m_text, element, m_fault).finish();
        m_children.each(element, {"signer"}, ElementChildren::Order::Any,
                        [&](pugi::xml_node child, std::string_view) { readSigner(child); });
        for (const auto child : element.children()) {
            ElementReader reader(m_text, child, m_fault);
            const auto principal = reader.attribute("for");
            if (!m_fault && principal && !m_profile.findSigner(principal.value()))
                reader.failAt(principal, "không có người ký mang mã này.", "there is no signer of this id.");
        }
    }

    void readSigner(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        Signer signer;
        signer.id = reader.required("id");
        signer.name = reader.text("name");
        signer.post = reader.required("post");
        signer.authority = reader.choice<Authority>("authority",
                                                    {{"TM", Authority::Collective},
                                                     {"KT", Authority::Deputy},
                                                     {"TL", Authority::ByOrder},
                                                     {"TUQ", Authority::ByDelegation},
                                                     {"Q", Authority::Acting}},
                                                    Authority::Own);
        if (reader.attribute("for"))
            signer.onBehalfOf = reader.required("for");
        signer.standard = reader.boolean("default");
        reader.finish();
        nothingIn(element);
        if (!m_fault && m_profile.findSigner(signer.id))
            reader.failAt(reader.attribute("id"), "mã này đã dùng cho một người ký khác.", "another signer has this id already.");
        m_profile.signers.push_back(std::move(signer));
    }

    void readRecipients(pugi::xml_node element)
    {
        ElementReader reader(m_text, element, m_fault);
        RecipientList list;
        list.kind = reader.required("kind");
        reader.finish();
        const auto same = [&](const RecipientList& other) { return other.kind == list.kind; };
        if (!m_fault && std::any_of(m_profile.recipients.begin(), m_profile.recipients.end(), same))
            reader.failAt(reader.attribute("kind"), "loại này đã có danh sách nơi nhận ở trên.",
                          "this kind has a list of recipients above.");
        m_children.each(element, {"recipient"}, ElementChildren::Order::Any, [&](pugi::xml_node child, std::string_view) {
            list.recipients.push_back(textOf(child));
            if (list.recipients.back().empty())
                ElementReader(m_text, child, m_fault).fail({"Nơi nhận không được để trống.", "A recipient must not be empty."});
        });
        m_profile.recipients.push_back(std::move(list));
    }

    void readAbbreviations(pugi::xml_node element)
    {
        ElementReader(m_text, element, m_fault).finish();
        m_children.each(element, {"abbreviation"}, ElementChildren::Order::Any, [&](pugi::xml_node child, std::string_view) {
            ElementReader reader(m_text, child, m_fault);
            m_profile.abbreviations.push_back({reader.required("short"), reader.required("full")});
            reader.finish();
            nothingIn(child);
        });
    }

    std::string textOf(pugi::xml_node element)
    {
        ElementReader(m_text, element, m_fault).finish();
        m_children.none(element);
        return ownText(element);
    }

    std::string onlyAttribute(pugi::xml_node element, std::string_view name)
    {
        ElementReader reader(m_text, element, m_fault);
        std::string value = reader.text(name);
        reader.finish();
        nothingIn(element);
        return value;
    }

    void nothingIn(pugi::xml_node element)
    {
        m_children.each(element, {}, ElementChildren::Order::Any, [](auto, auto) {});
    }

    const XmlText& m_text;
    std::optional<Error>& m_fault;
    ElementChildren m_children;
    Profile m_profile;
    std::unordered_set<std::string_view> m_seen;
};

} // namespace

Result<Profile> readProfile(const NamedText& file)
{
    const auto parsed = XmlText::parse(file.content, file.name);
    if (!parsed)
        return parsed.error();
    const XmlText& text = parsed.value();
    if (auto error = checkRoot(text, "profile", kProfileNamespace))
        return std::move(*error);
    std::optional<Error> fault;
    Profile profile = ProfileReader(text, fault).read(text.root());
    if (fault)
        return std::move(*fault);
    return profile;
}

} // namespace trinhky
