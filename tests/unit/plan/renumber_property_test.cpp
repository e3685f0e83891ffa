#include "plan/renumber.hpp"

#include "base/text.hpp"
#include "model/citation_resolver.hpp"
#include "support/edited_text.hpp"
#include "support/text_snapshot.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <memory>
#include <random>

using namespace trinhky;

namespace {

/// A numbered unit of a random document. Its name stands in its text, so that it is known again whatever its number becomes.
struct Unit {
    int name = 0;
    std::string number; ///< "Điều 3.", "2.", "đ)"
    std::vector<std::string> body;
    std::vector<std::unique_ptr<Unit>> children;
};

struct Reference {
    int name = 0;   ///< stands before its sentence
    int target = 0; ///< name of the unit
};

class RandomDocument {
public:
    explicit RandomDocument(unsigned seed) : m_random(seed)
    {
        const int articles = pick(3, 8);
        for (int i = 1; i <= articles; ++i)
            m_root.children.push_back(article(i));
        for (int i = pick(1, 8); i > 0; --i)
            refer();
    }

    /// One thing that drafters do without counting anew.
    void disturb()
    {
        std::vector<Unit*> parents;
        collect(m_root, parents);
        Unit& parent = *parents[static_cast<std::size_t>(pick(0, static_cast<int>(parents.size()) - 1))];
        auto& units = parent.children;
        const auto place = static_cast<std::size_t>(pick(0, static_cast<int>(units.size()) - 1));
        const auto at = units.begin() + static_cast<std::ptrdiff_t>(place);
        switch (pick(0, 3)) {
        case 0:
            forget(*units[place]);
            units.erase(at);
            break;
        case 1:
            units.insert(at + 1, copyOf(*units[place]));
            break;
        case 2:
            if (place + 1 < units.size())
                std::swap(units[place], units[place + 1]);
            break;
        default:
            auto added = std::make_unique<Unit>();
            added->name = ++m_names;
            added->number = units[place]->number;
            units.insert(at + 1, std::move(added));
        }
    }

    std::string text() const
    {
        std::string text;
        for (const auto& unit : m_root.children)
            write(*unit, text);
        return text;
    }

    const std::vector<Reference>& references() const { return m_references; }

private:
    int pick(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    std::unique_ptr<Unit> unit(std::string number)
    {
        auto made = std::make_unique<Unit>();
        made->name = ++m_names;
        made->number = std::move(number);
        return made;
    }

    std::unique_ptr<Unit> article(int value)
    {
        auto made = unit("Điều " + std::to_string(value) + ".");
        m_paths[made->name] = "Điều " + std::to_string(value);
        for (int i = 1, count = pick(0, 1) * pick(2, 6); i <= count; ++i) {
            auto clause = unit(std::to_string(i) + ".");
            m_paths[clause->name] = "khoản " + std::to_string(i) + " " + m_paths[made->name];
            for (int j = 1, points = pick(0, 1) * pick(2, 8); j <= points; ++j) {
                const auto letter = toUtf8(std::u16string(1, *diemLetter(j)));
                auto point = unit(letter + ")");
                m_paths[point->name] = "điểm " + letter + " " + m_paths[clause->name];
                clause->children.push_back(std::move(point));
            }
            made->children.push_back(std::move(clause));
        }
        return made;
    }

    void refer()
    {
        const int target = pick(1, m_names);
        Unit& host = *m_root.children[static_cast<std::size_t>(pick(0, static_cast<int>(m_root.children.size()) - 1))];
        const int name = static_cast<int>(m_references.size()) + 1;
        host.body.push_back("Dẫn chiếu " + std::to_string(name) + "x: thực hiện theo " + m_paths[target] + " Quyết định này.");
        m_references.push_back({name, target});
    }

    void forget(const Unit& gone)
    {
        std::erase_if(m_references, [&](const Reference& reference) { return reference.target == gone.name; });
        for (const auto& child : gone.children)
            forget(*child);
    }

    std::unique_ptr<Unit> copyOf(const Unit& original)
    {
        auto copy = unit(original.number);
        for (const auto& child : original.children)
            copy->children.push_back(copyOf(*child));
        return copy;
    }

    static void collect(Unit& parent, std::vector<Unit*>& parents)
    {
        if (parent.children.size() < 2)
            return;
        parents.push_back(&parent);
        for (const auto& child : parent.children)
            collect(*child, parents);
    }

    static void write(const Unit& unit, std::string& text)
    {
        text += unit.number + " Nội dung " + std::to_string(unit.name) + "y\n";
        for (const auto& line : unit.body)
            text += line + "\n";
        for (const auto& child : unit.children)
            write(*child, text);
    }

    std::mt19937 m_random;
    Unit m_root;
    int m_names = 0;
    std::map<int, std::string> m_paths; ///< how to cite each unit
    std::vector<Reference> m_references;
};

/// Number before the mark in a text: the name of a unit or of a reference.
int nameIn(std::u16string_view text, char16_t mark)
{
    const auto end = text.find(mark);
    int name = 0;
    auto begin = end;
    while (begin != text.npos && begin > 0 && isDigit(text[begin - 1]))
        --begin;
    for (auto i = begin; i < end; ++i)
        name = name * 10 + (text[i] - u'0');
    return name;
}

/// Unit meant by each reference that is still there, by the name of the reference.
std::map<int, int> meant(const Analysis& analysis)
{
    const CitationResolver resolver(analysis);
    std::map<int, int> units;
    for (const UnitCitation& citation : analysis.citations.units) {
        const int name = nameIn(analysis.textOf(citation.paragraph), u'x');
        const auto nodes = resolver.nodesOf(citation);
        const auto node = nodes.empty() || nodes.front().empty() ? -1 : nodes.front().front();
        units[name] = node < 0 ? 0 : nameIn(analysis.outline.nodes[static_cast<std::size_t>(node)].title, u'y');
    }
    return units;
}

} // namespace

TEST_CASE("whatever was deleted, inserted, exchanged or copied, renumbering makes numbers right and keeps what references mean")
{
    int followed = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        RandomDocument document(seed);
        document.disturb();
        INFO("seed " << seed);
        INFO(document.text());
        const auto snapshot = textSnapshot(document.text());
        const auto analysis = analyse(snapshot, {});
        const auto after = withEdits(snapshot, planRenumber(analysis).plan);
        const auto right = analyse(after, {});
        INFO(linesOf(after));
        REQUIRE(std::all_of(right.outline.nodes.begin(), right.outline.nodes.end(),
                            [](const OutlineNode& node) { return node.fault == SequenceFault::None; }));
        REQUIRE(planRenumber(right).plan.edits.empty());
        const auto units = meant(right);
        for (const Reference& reference : document.references())
            if (const auto found = units.find(reference.name); found != units.end()) {
                REQUIRE(found->second == reference.target);
                ++followed;
            }
    }
    CHECK(followed > 1000);
}
