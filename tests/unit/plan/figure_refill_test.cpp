#include "base/text.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/refill.hpp"
#include "plan/renewed_record.hpp"
#include "support/applied_plan.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

constexpr std::string_view kUrl = "file:///so_lieu.xml";

IndicatorSet setOf(const std::string& thu, const std::string& chi = "9000", const std::string& code = "THU")
{
    auto set =
        readIndicators("<indicators xmlns=\"urn:trinhky:indicators:1\" no=\"07\" title=\"BIỂU\"><columns>"
                       "<column id=\"TH\" measure=\"actual\" title=\"Thực hiện 2024\"/></columns>"
                       "<row code=\"" +
                           code + "\" name=\"Thu ngân sách\" unit=\"triệu đồng\" decimals=\"1\"><value column=\"TH\">" + thu +
                           "</value></row><row code=\"CHI\" name=\"Chi ngân sách\" unit=\"triệu đồng\"><value column=\"TH\">" +
                           chi + "</value></row></indicators>",
                       "so_lieu.xml");
    REQUIRE(set);
    for (auto& table : set.value().tables)
        computeIndicators(table);
    return std::move(set.value());
}

/// A document whose figures stand between ‹ and ›, the first one known as tk_f001.
struct Document {
    Snapshot snapshot;
    DataRecord record;

    explicit Document(std::string_view text)
    {
        snapshot = textSnapshot(std::string(text));
        for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i)
            mark(i);
        record.sources = {{std::string(kUrl), "so_lieu.xml", "", ""}};
    }

    void bind(const std::string& row, const std::string& unit, const std::string& text)
    {
        record.figures.push_back({"tk_f00" + std::to_string(record.figures.size() + 1), "", row, "TH", unit, text, 0});
    }

    std::string text(std::size_t paragraph = 0) const { return toUtf8(snapshot.paragraphs[paragraph].text); }

    RefillPlan planned(const IndicatorSet& set, const std::string& url = std::string(kUrl)) const
    {
        auto plan = planRefill({snapshot, record, set, url, [](const std::string&) { return TableLayout(); }, shippedUnits()});
        REQUIRE(plan);
        return std::move(plan.value());
    }

    /// Carries a plan out, as the office does; bookmarks stay around the figures.
    void apply(const RefillPlan& plan)
    {
        const auto edits = plan.edits(snapshot);
        auto marks = snapshot.bookmarks;
        for (Bookmark& mark : marks) {
            std::int32_t before = 0;
            std::int32_t within = 0;
            for (const Edit& edit : edits.edits) {
                const auto& one = std::get<TextEdit>(edit);
                const auto more = static_cast<std::int32_t>(one.text.size()) - (one.span.end - one.span.begin);
                if (one.paragraph != mark.paragraph)
                    continue;
                if (one.span.end <= mark.span.begin)
                    before += more;
                else if (one.span.begin < mark.span.end)
                    within += more;
            }
            mark.span = {mark.span.begin + before, mark.span.end + before + within};
        }
        snapshot = applied(snapshot, edits);
        snapshot.bookmarks = marks;
        record = plan.recordAfter();
    }

private:
    void mark(std::size_t index)
    {
        auto& paragraph = snapshot.paragraphs[index];
        for (;;) {
            const auto begin = paragraph.text.find(u'‹');
            if (begin == paragraph.text.npos)
                break;
            const auto end = paragraph.text.find(u'›', begin);
            REQUIRE(end != paragraph.text.npos);
            paragraph.text.erase(end, 1);
            paragraph.text.erase(begin, 1);
            snapshot.bookmarks.push_back({toUtf16("tk_f00" + std::to_string(snapshot.bookmarks.size() + 1)),
                                          static_cast<std::int32_t>(index),
                                          {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end - 1)}});
        }
        if (!paragraph.runs.empty()) {
            paragraph.runs.resize(1);
            paragraph.runs.front().span = {0, static_cast<std::int32_t>(paragraph.text.size())};
        }
    }
};

bool notes(const RefillPlan& plan, std::string_view words)
{
    return std::ranges::any_of(plan.notes, [&](const Message& note) { return note.vi.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("figures of a sentence follow the data, each in its unit, and then there is nothing left to do")
{
    Document document("Thu đạt ‹15,3 tỷ đồng›, chi ‹9.000› triệu đồng.");
    document.bind("THU", "tỷ đồng", "15,3 tỷ đồng");
    document.bind("CHI", "", "9.000");
    const auto data = setOf("16000", "9500");
    const auto plan = document.planned(data);
    REQUIRE(plan.items.size() == 2);
    CHECK(plan.items[0].place == "Đoạn 1, Thu ngân sách, Thực hiện 2024");
    CHECK(plan.items[0].kind == RefillItem::Kind::Changed);
    CHECK(plan.preview()[0].before == "Thu đạt 15,3 tỷ đồng, chi 9.000 triệu đồng.");
    CHECK(plan.preview()[0].after == "Thu đạt 16,0 tỷ đồng, chi 9.000 triệu đồng.");
    CHECK(plan.notes.empty());
    document.apply(plan);
    CHECK(document.text() == "Thu đạt 16,0 tỷ đồng, chi 9.500 triệu đồng.");
    CHECK(document.record.figures[0].text == "16,0 tỷ đồng");
    CHECK(document.planned(data).items.empty());
}

TEST_CASE("a figure keeps its unit inside or outside, as it was filled in")
{
    Document document("Thu ‹15,3› tỷ đồng và ‹15,3 tỷ đồng›, sau đó ‹15,3› tỷ lệ.");
    for (const auto* text : {"15,3", "15,3 tỷ đồng", "15,3"})
        document.bind("THU", "tỷ đồng", text);
    document.apply(document.planned(setOf("16000")));
    CHECK(document.text() == "Thu 16,0 tỷ đồng và 16,0 tỷ đồng, sau đó 16,0 tỷ lệ.");
}

TEST_CASE("a figure edited by hand is offered and kept unless chosen")
{
    Document document("Thu đạt ‹15,9 tỷ đồng›.");
    document.bind("THU", "tỷ đồng", "15,3 tỷ đồng");
    const auto data = setOf("16000");
    auto plan = document.planned(data);
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().kind == RefillItem::Kind::HandEdited);
    CHECK(plan.items.front().why.vi.find("15,3 tỷ đồng") != std::string::npos);
    CHECK(plan.empty());
    CHECK(plan.renamed().empty());
    auto kept = document;
    kept.apply(plan);
    CHECK(kept.text() == "Thu đạt 15,9 tỷ đồng.");
    CHECK(kept.planned(data).items.front().kind == RefillItem::Kind::HandEdited);

    plan.items.front().chosen = true;
    CHECK(plan.renamed() == std::vector<std::string>{"tk_f001"});
    document.apply(plan);
    CHECK(document.text() == "Thu đạt 16,0 tỷ đồng.");
    CHECK(document.planned(data).items.empty());
}

TEST_CASE("a figure set by hand to what the data say is no edit of anybody's")
{
    Document document("Thu đạt ‹16,0 tỷ đồng›.");
    document.bind("THU", "tỷ đồng", "15,3 tỷ đồng");
    const auto plan = document.planned(setOf("16000"));
    CHECK(plan.items.empty());
    document.apply(plan);
    const auto next = document.planned(setOf("17000"));
    REQUIRE(next.items.size() == 1);
    CHECK(next.items.front().kind == RefillItem::Kind::Changed);
}

TEST_CASE("what cannot be refilled is told and stays")
{
    Document document("Thu ‹15,3 tỷ đồng›, chi ‹9.000›, hết ‹›.");
    document.bind("THU", "tỷ đồng", "15,3 tỷ đồng");
    document.bind("CHI", "ha", "9.000");
    document.bind("CHI", "", "9.000");
    document.bind("CHI", "", "1"); // its bookmark is in a place that is not read
    const auto plan = document.planned(setOf("16000", "9500", "THUE"));
    CHECK(plan.items.empty());
    CHECK(notes(plan, "“15,3 tỷ đồng” (THU.TH) giữ nguyên: Dữ liệu không có chỉ tiêu"));
    CHECK(notes(plan, "không đổi đúng sang"));
    CHECK(notes(plan, "được bỏ khỏi câu"));
    CHECK(notes(plan, "không đọc được chỗ"));
    CHECK(plan.recordAfter() == document.record);
}

TEST_CASE("figures of another file are left to it")
{
    Document document("Thu ‹15,3 tỷ đồng›, chi ‹9.000›.");
    document.bind("THU", "tỷ đồng", "15,3 tỷ đồng");
    document.bind("CHI", "", "9.000");
    document.record.sources.push_back({"file:///khac.xml", "khac.xml", "", ""});
    document.record.figures[1].source = 1;
    const auto plan = document.planned(setOf("16000", "9500"));
    CHECK(plan.items.size() == 1);
    CHECK(notes(plan, "1 số liệu trong văn bản lấy từ tệp khác"));
    // A file that nothing came from yet is about all that it has.
    CHECK(document.planned(setOf("16000", "9500"), "file:///moi.xml").items.size() == 2);
}

TEST_CASE("only the figure is marked")
{
    Document document("Thu đạt ‹15,3› tỷ đồng.");
    document.bind("THU", "tỷ đồng", "15,3");
    const auto edits = document.planned(setOf("16000")).edits(document.snapshot, true).edits;
    REQUIRE(edits.size() == 2);
    CHECK(std::get<CharEdit>(edits[1]).span == Span{8, 12});
}

TEST_CASE("data without any figure of the document are refused")
{
    const Document empty("Không có gì.");
    Document document("Thu đạt ‹15,3›.");
    document.bind("XUAT", "", "15,3");
    const auto refusal = [](const Document& one, const std::string& url) {
        const auto plan = planRefill(
            {one.snapshot, one.record, setOf("1"), url, [](const std::string&) { return TableLayout(); }, shippedUnits()});
        return plan ? std::string() : plan.error().message.vi;
    };
    CHECK(refusal(empty, std::string(kUrl)).find("chưa có bảng nào, số liệu nào") != std::string::npos);
    CHECK(refusal(document, "file:///moi.xml").find("không có biểu nào, số liệu nào") != std::string::npos);
    CHECK(refusal(document, std::string(kUrl)).empty()); // told as a note: the row is gone from its own file
}

TEST_CASE("a fix that writes a whole figure is what the document remembers")
{
    Document document("Thu đạt ‹15,9 tỷ đồng›.");
    document.bind("THU", "tỷ đồng", "15,3 tỷ đồng");
    const auto renewed = [&](Span span) {
        return renewedRecord(document.snapshot, document.record, {"", {TextEdit{0, span, u"", u"16,0 tỷ đồng"}}});
    };
    CHECK(renewed({8, 20}).bookmarks == std::vector<std::string>{"tk_f001"});
    CHECK(renewed({8, 20}).record.figures.front().text == "16,0 tỷ đồng");
    CHECK(renewed({8, 12}).bookmarks.empty());
    CHECK(renewed({0, 7}).bookmarks.empty());
    document.record.figures.front().text = "16,0 tỷ đồng";
    CHECK(renewed({8, 20}).bookmarks.empty()); // remembered so already
}
