#include "model/figure_marks.hpp"

#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

/// The text with what the bookmarks stand around in brackets, as it is read: each "[" begins the next bookmark, "]" ends it.
std::string taken(std::u16string_view marked, const char16_t* name = u"tk_f00", bool deleted = false)
{
    Snapshot snapshot;
    auto& paragraph = snapshot.paragraphs.emplace_back();
    for (const char16_t unit : marked) {
        const auto at = static_cast<std::int32_t>(paragraph.text.size());
        if (unit == u'[')
            snapshot.bookmarks.push_back({name + toUtf16(std::to_string(snapshot.bookmarks.size() + 1)), 0, {at, at}});
        else if (unit == u']')
            snapshot.bookmarks.back().span.end = at;
        else
            paragraph.text += unit;
    }
    const auto size = static_cast<std::int32_t>(paragraph.text.size());
    paragraph.runs.push_back({{0, size}});
    paragraph.runs.back().deleted = deleted;
    takeInTypedDigits(snapshot, 0);
    std::u16string text = paragraph.text;
    for (auto bookmark = snapshot.bookmarks.rbegin(); bookmark != snapshot.bookmarks.rend(); ++bookmark) {
        text.insert(static_cast<std::size_t>(bookmark->span.end), u"]");
        text.insert(static_cast<std::size_t>(bookmark->span.begin), u"[");
    }
    return toUtf8(text);
}

} // namespace

TEST_CASE("digits typed over the beginning, the end or the whole of a figure belong to it")
{
    CHECK(taken(u"đạt 16,815[ tỷ đồng], tăng") == "đạt [16,815 tỷ đồng], tăng");
    CHECK(taken(u"đạt 16[,615 tỷ đồng]") == "đạt [16,615 tỷ đồng]");
    CHECK(taken(u"đạt 16,8[15 tỷ đồng]") == "đạt [16,815 tỷ đồng]");
    CHECK(taken(u"đạt [18],815 tỷ đồng, bằng") == "đạt [18,815] tỷ đồng, bằng");
    CHECK(taken(u"bằng []104,3% kế hoạch") == "bằng [104,3]% kế hoạch");
    CHECK(taken(u"bằng 104,3[]% kế hoạch") == "bằng [104,3]% kế hoạch");
    CHECK(taken(u"[1].234.567.") == "[1.234.567].");
}

TEST_CASE("what else stands at a figure is none of it")
{
    CHECK(taken(u"đạt [18,6 tỷ đồng], 15 hộ") == "đạt [18,6 tỷ đồng], 15 hộ");
    CHECK(taken(u"1.[18,6] tỷ đồng.") == "1.[18,6] tỷ đồng.");
    CHECK(taken(u"đạt [], 15 hộ") == "đạt [], 15 hộ");
    CHECK(taken(u"[18,6],[20,5]") == "[18,6],[20,5]");
    CHECK(taken(u"16,8[ tỷ đồng]", u"tk_t0") == "16,8[ tỷ đồng]");
    CHECK(taken(u"16,8[ tỷ đồng]", u"tk_f00", true) == "16,8[ tỷ đồng]");
}
