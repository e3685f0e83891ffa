#include "base/text.hpp"
#include "model/outline_builder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <numeric>

using namespace trinhky;

namespace {

using Faults = std::vector<SequenceFault>;
constexpr auto kNone = SequenceFault::None;

Faults judged(LabelKind kind, const std::vector<int>& values)
{
    std::vector<OutlineNode> nodes(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        nodes[i].label.kind = kind;
        nodes[i].label.path = {values[i]};
    }
    std::vector<std::int32_t> series(values.size());
    std::iota(series.begin(), series.end(), 0);
    judgeSequence(nodes, series);
    Faults faults;
    for (const auto& node : nodes)
        faults.push_back(node.fault);
    return faults;
}

Faults clauses(const std::vector<int>& values) { return judged(LabelKind::Clause, values); }

Faults points(std::u16string_view letters)
{
    std::vector<int> values;
    for (const char16_t letter : letters)
        values.push_back(diemOrdinal(letter).value_or(0));
    return judged(LabelKind::Point, values);
}

} // namespace

TEST_CASE("a skipped number is one gap, and the rest goes on from it")
{
    CHECK(clauses({1, 2, 4, 5}) == Faults{kNone, kNone, SequenceFault::Gap, kNone});
}

TEST_CASE("one mistyped number does not make its neighbours look wrong")
{
    CHECK(clauses({1, 2, 7, 4}) == Faults{kNone, kNone, SequenceFault::Gap, kNone});
    CHECK(clauses({1, 2, 2, 4}) == Faults{kNone, kNone, SequenceFault::Duplicate, kNone});
}

TEST_CASE("two numbers exchanged are said where the series goes back")
{
    CHECK(clauses({1, 2, 4, 3, 5}) == Faults{kNone, kNone, kNone, SequenceFault::Order, kNone});
}

TEST_CASE("a series that begins late lacks its first, a lone high number is no series")
{
    CHECK(clauses({2, 3}) == Faults{SequenceFault::First, kNone});
    CHECK(clauses({2}) == Faults{SequenceFault::First});
    CHECK(clauses({7}) == Faults{kNone});
}

TEST_CASE("điểm follow the Vietnamese alphabet")
{
    CHECK(points(u"abcdđeghiklm") == Faults(12, kNone));
    CHECK(points(u"abcde") == Faults{kNone, kNone, kNone, kNone, SequenceFault::Alphabet});
    CHECK(points(u"abd") == Faults{kNone, kNone, SequenceFault::Gap});
    CHECK(points(u"abcdđefg") == Faults{kNone, kNone, kNone, kNone, kNone, kNone, SequenceFault::Alphabet, kNone});
}
