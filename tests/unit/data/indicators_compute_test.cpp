#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace trinhky;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Computed {
    IndicatorTable table;
    std::vector<Message> notes;

    std::string at(std::size_t row, std::int32_t column) const
    {
        const auto* value = table.rows[row].value(column);
        return value && value->number ? value->number->toString() : "";
    }
};

/// Columns A and B, then the given ones.
Computed computed(const std::string& columns, const std::string& rows)
{
    auto set = readIndicators("<indicators xmlns=\"urn:trinhky:indicators:1\"><columns>"
                              "<column id=\"A\" measure=\"actual\" title=\"A\"/><column id=\"B\" measure=\"plan\" title=\"B\"/>" +
                                  columns + "</columns>" + rows + "</indicators>",
                              "a.xml");
    REQUIRE(set.has_value());
    Computed result{std::move(set.value().tables.front()), {}};
    result.notes = computeIndicators(result.table);
    return result;
}

std::string row(const std::string& a, const std::string& b, const std::string& more = "")
{
    return "<row name=\"Thu\"><value column=\"A\">" + a + "</value><value column=\"B\">" + b + "</value>" + more + "</row>";
}

std::string ratio(const std::string& more)
{
    return "<column id=\"R\" measure=\"ratio\" of=\"A\" to=\"B\" title=\"Tỷ lệ\" " + more + "/>";
}

} // namespace

TEST_CASE("the forms of a ratio")
{
    CHECK(computed(ratio(""), row("14010.5", "13428")).at(0, 2) == "104.3");
    CHECK(computed(ratio("form=\"percent\" decimals=\"2\""), row("1", "3")).at(0, 2) == "33.33");
    CHECK(computed(ratio("form=\"index\""), row("2", "3")).at(0, 2) == "0.667");
    CHECK(computed(ratio("form=\"increase\""), row("14010.5", "15330")).at(0, 2) == "-8.6");
    CHECK(computed(ratio("form=\"points\""), row("91.5", "92.25")).at(0, 2) == "-0.75");
    CHECK(computed(ratio("form=\"points\" decimals=\"0\""), row("91.5", "90")).at(0, 2) == "2");
}

TEST_CASE("average growth is the root of the whole growth")
{
    const auto average = [](const std::string& form) {
        return "<column id=\"R\" measure=\"average-growth\" of=\"A\" to=\"B\" years=\"5\" title=\"BQ\" " + form + "/>";
    };
    CHECK(computed(average(""), row("1.61051", "1")).at(0, 2) == "110.0");
    CHECK(computed(average("form=\"increase\" decimals=\"2\""), row("161.051", "100")).at(0, 2) == "10.00");
    CHECK(computed(average("form=\"index\""), row("1.61051", "1")).at(0, 2) == "1.100");
    CHECK(computed(average(""), row("-1", "1")).at(0, 2).empty());
}

TEST_CASE("without figures or with zero to divide by the cell stays empty")
{
    CHECK(computed(ratio(""), row("5", "0")).at(0, 2).empty());
    CHECK(computed(ratio(""), "<row name=\"x\"><value column=\"A\">1</value></row>").at(0, 2).empty());
    CHECK(computed(ratio(""), "<row name=\"x\"><value column=\"A\">1</value><value column=\"B\" status=\"none\"/></row>")
              .at(0, 2)
              .empty());
    CHECK(computed(ratio(""), "<row name=\"x\"><value column=\"A\">1</value><value column=\"B\" text=\"Đạt\"/></row>")
              .at(0, 2)
              .empty());
}

TEST_CASE("a column may be computed from a computed one that stands after it")
{
    const auto result = computed("<column id=\"P\" measure=\"ratio\" form=\"points\" of=\"Q\" to=\"A\" title=\"P\"/>"
                                 "<column id=\"Q\" measure=\"ratio\" of=\"A\" to=\"B\" title=\"Q\"/>",
                                 row("50", "30"));
    CHECK(result.at(0, 3) == "166.7");
    CHECK(result.at(0, 2) == "116.7");
    CHECK(result.table.rows[0].value(2)->computed);
}

TEST_CASE("a given ratio is kept, and said to differ only where it does at its own decimals")
{
    const auto given = [](const std::string& value) {
        return computed(ratio("decimals=\"1\""), row("2", "3", "<value column=\"R\">" + value + "</value>"));
    };
    CHECK(given("66.7").notes.empty());
    CHECK(given("67").notes.empty());
    CHECK(given("66.67").notes.empty());
    const auto wrong = given("66.6");
    CHECK(wrong.at(0, 2) == "66.6");
    REQUIRE(wrong.notes.size() == 1);
    CHECK_THAT(wrong.notes[0].vi, ContainsSubstring("66,6") && ContainsSubstring("66,7") && ContainsSubstring("Thu"));
}

TEST_CASE("declared totals and shares are compared where every child has a figure")
{
    const auto family = [](const std::string& attributes, const std::string& own, const std::string& first,
                           const std::string& second) {
        const auto child = [](const std::string& value) {
            return value.empty() ? "<row name=\"con\"/>" : "<row name=\"con\"><value column=\"A\">" + value + "</value></row>";
        };
        return computed("", "<row name=\"Tổng\" " + attributes + "><value column=\"A\">" + own + "</value>" + child(first) +
                                child(second) + "</row>");
    };
    CHECK(family("total=\"children\"", "15", "10", "5.0").notes.empty());
    CHECK(family("total=\"children\"", "15", "10", "").notes.empty());
    CHECK(family("total=\"children\"", "16", "10", "5").notes.size() == 1);
    CHECK(family("share=\"100\"", "1", "33.3", "66.6").notes.empty());
    CHECK(family("share=\"100\"", "1", "33.3", "66.5").notes.size() == 1);
    CHECK(family("share=\"100\"", "1", "33", "66").notes.size() == 1);
}

namespace {

/// A total over `children`, its own values given by `own`.
std::string total(const std::string& own, const std::vector<std::string>& children, const std::string& more = "")
{
    std::string xml = "<row name=\"Tổng\" total=\"children\" " + more + ">" + own;
    for (const auto& child : children)
        xml += "<row name=\"c\">" + child + "</row>";
    return xml + "</row>";
}

std::string a(const std::string& number) { return "<value column=\"A\">" + number + "</value>"; }
std::string b(const std::string& number) { return "<value column=\"B\">" + number + "</value>"; }

} // namespace

TEST_CASE("a declared total that is not given is added up, rounded as declared, and ratios are made of it")
{
    CHECK(computed(ratio(""), total("", {a("1.25") + b("2"), a("2.5") + b("3")}, "decimals=\"1\"")).at(0, 0) == "3.8");
    CHECK(computed(ratio(""), total("", {a("1.25") + b("2"), a("2.5") + b("3")})).at(0, 0) == "3.75");
    CHECK(computed(ratio(""), total("", {a("1") + b("2"), a("2") + b("3")})).at(0, 2) == "60.0");
    const auto nested = computed("", "<row name=\"T\" total=\"children\"><row name=\"c\">" + a("1") + "</row>" +
                                         total("", {a("2"), a("4")}) + "</row>");
    CHECK(nested.at(0, 0) == "7");
    CHECK(nested.table.rows[0].value(0)->computed);
    CHECK(nested.notes.empty());
}

TEST_CASE("a total is not made of part of its children, but none of a thing is nothing of it")
{
    const std::string none = "<value column=\"A\" status=\"none\"/>";
    CHECK(computed("", total("", {a("1"), b("2")})).at(0, 0).empty());
    CHECK(computed("", total("", {a("1"), "<value column=\"A\" status=\"missing\"/>"})).at(0, 0).empty());
    CHECK(computed("", total("", {a("1"), none})).at(0, 0) == "1");
    CHECK(computed("", total("", {none, none})).at(0, 0).empty());
    CHECK(computed("", total("<value column=\"A\" status=\"missing\"/>", {a("1")})).at(0, 0).empty());
}

TEST_CASE("a given total is kept, and said to differ only where it does at its own decimals")
{
    const auto fits = computed("", total(a("3.8"), {a("1.25"), a("2.5")}));
    CHECK(fits.at(0, 0) == "3.8");
    CHECK(fits.notes.empty());
    const auto differs = computed("", total(a("3.9"), {a("1.25"), a("2.5")}));
    CHECK(differs.at(0, 0) == "3.9");
    REQUIRE(differs.notes.size() == 1);
    CHECK_THAT(differs.notes[0].vi, ContainsSubstring("3,9") && ContainsSubstring("3,8"));
}
