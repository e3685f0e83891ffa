#include "data/xml_text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using namespace trinhky;

namespace {

Error faultOf(const std::string& xml, const XmlLimits& limits = {})
{
    auto text = XmlText::parse(xml, "a.xml", limits);
    REQUIRE_FALSE(text.has_value());
    return text.error();
}

} // namespace

TEST_CASE("nodes and attributes know their line and column, counted in characters")
{
    auto text =
        XmlText::parse("\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<a>\r\n  <!-- ề --><b n=\"ấ\" m='2'>\n chữ</b></a>", "a.xml");
    REQUIRE(text.has_value());
    const auto b = text.value().root().child("b");
    const auto element = text.value().errorAt(b, {});
    CHECK(element.file == "a.xml");
    CHECK(element.line == 3);
    CHECK(element.column == 13);
    const auto attribute = text.value().errorAt(b.attribute("m"), {});
    CHECK(attribute.line == 3);
    CHECK(attribute.column == 22);
    CHECK(ownText(b) == "chữ");
}

TEST_CASE("a DOCTYPE is refused where it stands")
{
    const auto fault = faultOf("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>");
    CHECK(fault.line == 2);
    CHECK(fault.column == 1);
    CHECK(fault.message.vi.find("DOCTYPE") != std::string::npos);
}

TEST_CASE("what is not well-formed is refused with its place")
{
    struct Case {
        std::string xml;
        int line;
        int column;
    };
    const auto one =
        GENERATE(Case{"", 1, 1}, Case{"chữ", 1, 1}, Case{"<a>\n<b></a>", 2, 4}, Case{"<a>\n  <b>", 2, 6}, Case{"<a/><b/>", 1, 5},
                 Case{"<a/>x", 1, 5}, Case{"<a x='1' x='2'/>", 1, 10}, Case{"<a x=1/>", 1, 6}, Case{"<a x='<'/>", 1, 7},
                 Case{"<a>&b;</a>", 1, 4}, Case{"<a>&#0;</a>", 1, 4}, Case{"<a>R&D</a>", 1, 5}, Case{"<a>]]></a>", 1, 4},
                 Case{"<a>1 < 2</a>", 1, 6}, Case{"<a><!-- x -- y --></a>", 1, 4}, Case{"<a x='1", 1, 8}, Case{"<a", 1, 3},
                 Case{"<a></a", 1, 7}, Case{"<a><![CDATA[x", 1, 14}, Case{"\n<?xml version='1.0'?><a/>", 2, 1},
                 Case{"<a x='1'y='2'/>", 1, 9}, Case{"</a>", 1, 1});
    CAPTURE(one.xml);
    const auto fault = faultOf(one.xml);
    CHECK(fault.line == one.line);
    CHECK(fault.column == one.column);
    CHECK_FALSE(fault.message.vi.empty());
    CHECK_FALSE(fault.message.en.empty());
}

TEST_CASE("another encoding, NUL and control characters are refused")
{
    CHECK(faultOf("<?xml version=\"1.0\" encoding=\"windows-1258\"?><a/>").message.vi.find("UTF-8") != std::string::npos);
    CHECK(faultOf("\xFF\xFE<\0a\0/\0>\0").message.vi.find("UTF-8") != std::string::npos);
    CHECK(faultOf("<a>\xB5\xD2</a>").column == 4);
    CHECK(faultOf("<a>\xED\xA0\x80</a>").column == 4);
    CHECK(faultOf(std::string("<a>x\0y</a>", 10)).message.vi.find("NUL") != std::string::npos);
    CHECK(faultOf("<a>\x07</a>").column == 4);
    CHECK(XmlText::parse("<?xml version='1.0' encoding='UTF-8'?><a/>", "a.xml").has_value());
}

TEST_CASE("every limit is kept")
{
    XmlLimits limits;
    limits.bytes = 60;
    limits.elements = 3;
    limits.depth = 2;
    limits.attributes = 2;
    CHECK(XmlText::parse("<a><b/><b/></a>", "a.xml", limits).has_value());
    CHECK(faultOf("<a><b/><b/><b/></a>", limits).column == 12);
    CHECK(faultOf("<a><b><c/></b></a>", limits).column == 7);
    CHECK(faultOf("<a x='1' y='2' z='3'/>", limits).column == 16);
    CHECK(faultOf("<a>" + std::string(60, ' ') + "</a>", limits).line == 1);
}

TEST_CASE("namespaces are those of the declarations in force")
{
    auto text = XmlText::parse("<t:a xmlns:t='urn:t' xmlns:s='urn:s' s:x='1' y='2'><b xmlns='urn:b'><c/></b><d/></t:a>", "a.xml");
    REQUIRE(text.has_value());
    const auto& xml = text.value();
    const auto a = xml.root();
    CHECK(xml.namespaceOf(a) == "urn:t");
    CHECK(xml.namespaceOf(a, a.attribute("s:x")) == "urn:s");
    CHECK(xml.namespaceOf(a, a.attribute("y")).empty());
    CHECK(xml.namespaceOf(a.child("b").child("c")) == "urn:b");
    CHECK(xml.namespaceOf(a.child("d")).empty());
    CHECK(localName(a.name()) == "a");
}
