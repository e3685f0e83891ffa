#include "checks/named_figures.hpp"

#include "base/text.hpp"
#include "checks/clause_words.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace trinhky {

namespace {

using Words = std::vector<ClauseWord>;

/// An indicator whose name no other row of the data has.
struct NamedRow {
    std::vector<std::u16string> words;
    const IndicatorTable* table = nullptr;
    const IndicatorRow* row = nullptr;
};

/// What the words say of the figure: when, and whether planned.
struct Sense {
    std::optional<std::string> period;
    bool plan = false;
    bool actual = false;
    bool estimate = false;
};

bool isClauseSign(std::u16string_view word)
{
    return word == u"." || word == u";" || word == u":" || word == u"(" || word == u"+" || word == u"-" || word == u"–" ||
           word == u"*" || word == u"•" || word == u")";
}

bool isQuietSign(std::u16string_view word) { return word == u":" || word == u"," || word == u"(" || word == u")"; }

bool hasDigit(const ClauseWord& word) { return std::ranges::any_of(word.text, isDigit); }

class NamedFigureFinder {
public:
    NamedFigureFinder(const CheckContext& context, const IndicatorSet& data, const UnitWords& units)
        : m_context(context), m_units(units), m_plan(context.rule.param("plan")), m_actual(context.rule.param("actual")),
          m_estimate(context.rule.param("estimate")), m_between(context.rule.param("between")),
          m_before(context.rule.param("before")), m_scopes(context.rule.param("scopes")),
          m_shareOf(context.rule.param("shareOf")), m_ahead(context.rule.param("ahead"))
    {
        collectNames(data);
        readSubject();
    }

    std::vector<NamedFigure> find()
    {
        const auto& analysis = m_context.analysis;
        if (m_names.empty() || analysis.parts.empty())
            return {};
        const auto& main = analysis.parts.front();
        for (auto paragraph = main.begin; paragraph < main.end; ++paragraph) {
            const auto role = analysis.roles[static_cast<std::size_t>(paragraph)];
            if (role != Role::Body && role != Role::Bullet && role != Role::Heading && role != Role::HeadingTitle &&
                role != Role::GroupHeading)
                continue;
            readParagraph(paragraph);
            if (role != Role::Body && role != Role::Bullet)
                readHeading();
        }
        return std::move(m_found);
    }

private:
    void collectNames(const IndicatorSet& data)
    {
        std::map<std::vector<std::u16string>, NamedRow> rows;
        std::set<std::vector<std::u16string>> twice;
        for (const auto& table : data.tables)
            for (const auto& row : table.rows) {
                NamedRow named{{}, &table, &row};
                for (auto& word : clauseWords(toNfc(toUtf16(row.name)).text))
                    named.words.push_back(std::move(word.text));
                const auto key = named.words;
                if (!rows.emplace(key, std::move(named)).second)
                    twice.insert(key);
            }
        for (auto& [key, named] : rows)
            if (key.size() > 1 && !twice.contains(key))
                m_names[key.front()].push_back(std::move(named));
        for (auto& [first, names] : m_names)
            std::ranges::stable_sort(names, [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
    }

    /// The one period that the document is about.
    void readSubject()
    {
        const auto subject = m_context.analysis.find(Role::Subject);
        if (subject < 0)
            return;
        const auto words = clauseWords(m_context.analysis.textOf(subject));
        const auto periods = periodsIn(words, 0, words.size());
        const auto years = std::ranges::count_if(words, [](const ClauseWord& word) { return isYear(word.text); });
        if (periods.size() == 1 && years == 1 && !periods.begin()->empty() && !m_ahead.standsIn(words, 0, words.size()))
            m_subjectPeriod = *periods.begin();
    }

    /// Below a heading of what is to come, or of another year, the subject's period says nothing.
    void readHeading()
    {
        const bool otherYear = std::ranges::any_of(m_words, [&](const ClauseWord& word) {
            return isYear(word.text) && !m_subjectPeriod.starts_with(toUtf8(word.text));
        });
        if (otherYear || m_ahead.standsIn(m_words, 0, m_words.size()))
            m_subjectPeriod.clear();
    }

    static std::set<std::string> periodsIn(const Words& words, std::size_t begin, std::size_t end)
    {
        std::set<std::string> periods;
        for (auto at = begin; at < end; ++at)
            if (const auto period = takePeriod(words, at); period && period->end <= end) {
                periods.insert(period->period);
                at = std::max(at, period->end - 1);
            }
        return periods;
    }

    void readParagraph(std::int32_t paragraph)
    {
        m_paragraph = paragraph;
        m_text = m_context.analysis.textOf(paragraph);
        m_words = clauseWords(m_text);
        m_quantities.reset();
        m_sentence = 0;
        for (std::size_t at = 0; at < m_words.size();) {
            if (endsSentence(at))
                m_sentence = at + 1;
            const auto* const named = nameAt(at);
            if (named)
                tryName(*named, at);
            at += named ? named->words.size() : 1;
        }
    }

    bool endsSentence(std::size_t at) const
    {
        const auto& word = m_words[at];
        return (word.text == u"." && (word.end >= m_text.size() || isSpace(m_text[word.end]))) ||
               (at > 0 && m_text.substr(m_words[at - 1].end, word.begin - m_words[at - 1].end).find(u'\n') != m_text.npos);
    }

    const NamedRow* nameAt(std::size_t at) const
    {
        const auto bucket = m_names.find(m_words[at].text);
        if (bucket == m_names.end())
            return nullptr;
        for (const auto& named : bucket->second)
            if (at + named.words.size() <= m_words.size() &&
                std::equal(named.words.begin(), named.words.end(), m_words.begin() + static_cast<std::ptrdiff_t>(at),
                           [](const std::u16string& known, const ClauseWord& word) { return known == word.text; }))
                return &named;
        return nullptr;
    }

    const Quantity* quantityAfter(std::size_t offset)
    {
        if (!m_quantities)
            m_quantities = findQuantities(m_text, m_units);
        for (const auto& quantity : *m_quantities)
            if (static_cast<std::size_t>(quantity.number.begin) >= offset && quantity.unit.begin != quantity.unit.end)
                return &quantity;
        return nullptr;
    }

    void tryName(const NamedRow& named, std::size_t at)
    {
        if (!beginsClause(at))
            return;
        const auto begin = at + named.words.size();
        const auto* const quantity = quantityAfter(m_words[begin - 1].end);
        if (!quantity || quantity->doubtful)
            return;
        auto end = begin;
        while (end < m_words.size() && m_words[end].begin < static_cast<std::size_t>(quantity->number.begin))
            ++end;
        const auto sense = senseOf(at, begin, end);
        if (!sense || m_scopes.standsIn(m_words, m_sentence, at) || m_scopes.standsIn(m_words, begin, end) || isOfMore(*quantity))
            return;
        const auto* const column = columnOf(*named.table, *sense);
        if (!column)
            return;
        const Figure figure{named.table, named.row, column,
                            named.row->value(static_cast<std::int32_t>(column - named.table->columns.data()))};
        if (figure.value && figure.value->number)
            add(*quantity, figure);
    }

    /// The name is not the end of a longer one, nor the last of several that share a figure.
    bool beginsClause(std::size_t at) const
    {
        if (at == m_sentence)
            return true;
        const auto& before = m_words[at - 1].text;
        if (isClauseSign(before))
            return true;
        if (before == u",")
            return figureBeforeComma(at - 1);
        for (auto start = m_sentence; start < at; ++start) {
            const auto period = takePeriod(m_words, start);
            if ((period && period->end == at) || m_before.take(m_words, start) == at)
                return true;
        }
        return false;
    }

    bool figureBeforeComma(std::size_t comma) const
    {
        for (auto at = comma; at > m_sentence && m_words[at - 1].text != u","; --at)
            if (hasDigit(m_words[at - 1]) || m_before.take(m_words, at - 1) == comma)
                return true;
        return false;
    }

    /// Nothing when a word between name and figure is none of the rule's, or when it is not clear what they say.
    std::optional<Sense> senseOf(std::size_t name, std::size_t begin, std::size_t end) const
    {
        Sense sense;
        for (auto at = begin; at < end;) {
            const auto next = takeSense(at, sense);
            if (next == at)
                return std::nullopt;
            at = next;
        }
        if (sense.plan == (sense.actual || sense.estimate))
            return std::nullopt;
        if (!sense.plan && m_plan.standsIn(m_words, m_sentence, name))
            return std::nullopt;
        if (!sense.period)
            sense.period = periodBeforeName(name, sense);
        return sense.period && !sense.period->empty() ? std::optional(sense) : std::nullopt;
    }

    std::size_t takeSense(std::size_t at, Sense& sense) const
    {
        if (const auto period = takePeriod(m_words, at)) {
            sense.period = sense.period && *sense.period != period->period ? std::string() : period->period;
            return period->end;
        }
        struct Choice {
            const PhraseList& list;
            bool* flag;
        };
        const Choice choices[] = {
            {m_plan, &sense.plan}, {m_estimate, &sense.estimate}, {m_actual, &sense.actual}, {m_between, nullptr}};
        auto longest = at;
        bool* flag = nullptr;
        for (const auto& choice : choices)
            if (const auto end = choice.list.take(m_words, at); end > longest) {
                longest = end;
                flag = choice.flag;
            }
        if (flag)
            *flag = true;
        if (longest == at && isQuietSign(m_words[at].text))
            ++longest;
        return longest;
    }

    std::optional<std::string> periodBeforeName(std::size_t name, const Sense& sense) const
    {
        const auto periods = periodsIn(m_words, m_sentence, name);
        if (periods.size() == 1)
            return *periods.begin();
        const bool open = periods.empty() && !sense.plan && !m_subjectPeriod.empty();
        return open ? std::optional(m_subjectPeriod) : std::nullopt;
    }

    /// "95% kế hoạch", "15 tỷ đồng/năm", "… 330 triệu".
    bool isOfMore(const Quantity& quantity) const
    {
        const auto end = static_cast<std::size_t>(quantity.whole().end);
        std::size_t next = 0;
        while (next < m_words.size() && m_words[next].begin < end)
            ++next;
        if (next == m_words.size())
            return false;
        const auto& word = m_words[next].text;
        return word == u"/" || word == u"-" || word == u"–" || m_shareOf.take(m_words, next) > next;
    }

    static const IndicatorColumn* columnOf(const IndicatorTable& table, const Sense& sense)
    {
        const auto measures = sense.plan       ? std::vector{Measure::Plan}
                              : sense.estimate ? std::vector{Measure::Estimate}
                                               : std::vector{Measure::Actual, Measure::Estimate};
        for (const auto measure : measures) {
            const IndicatorColumn* found = nullptr;
            int count = 0;
            for (const auto& column : table.columns) {
                const auto& period = column.period.empty() ? table.period : column.period;
                if (column.measure == measure && period == *sense.period && column.area.empty() && column.indicator.empty() &&
                    !column.isComputed() && ++count == 1)
                    found = &column;
            }
            if (count > 0)
                return count == 1 ? found : nullptr;
        }
        return nullptr;
    }

    void add(const Quantity& quantity, const Figure& figure)
    {
        const auto& analysis = m_context.analysis;
        const auto whole = quantity.whole();
        const auto span = analysis.originalSpan(m_paragraph, whole);
        const auto& original = m_context.snapshot.paragraphs[static_cast<std::size_t>(m_paragraph)].text;
        const auto unit = m_text.substr(static_cast<std::size_t>(quantity.unit.begin),
                                        static_cast<std::size_t>(quantity.unit.end - quantity.unit.begin));
        m_found.push_back(
            {{m_paragraph, span,
              original.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin))},
             {quantity.value, quantity.decimals, toUtf8(unit)},
             figure});
    }

    const CheckContext& m_context;
    const UnitWords& m_units;
    const PhraseList m_plan;
    const PhraseList m_actual;
    const PhraseList m_estimate;
    const PhraseList m_between;
    const PhraseList m_before;
    const PhraseList m_scopes;
    const PhraseList m_shareOf;
    const PhraseList m_ahead;
    std::unordered_map<std::u16string, std::vector<NamedRow>> m_names; ///< by first word
    std::string m_subjectPeriod;
    std::int32_t m_paragraph = -1;
    std::u16string_view m_text;
    Words m_words;
    std::size_t m_sentence = 0; ///< its first word
    std::optional<std::vector<Quantity>> m_quantities;
    std::vector<NamedFigure> m_found;
};

} // namespace

std::vector<NamedFigure> findNamedFigures(const CheckContext& context, const IndicatorSet& data, const UnitWords& words)
{
    return NamedFigureFinder(context, data, words).find();
}

} // namespace trinhky
