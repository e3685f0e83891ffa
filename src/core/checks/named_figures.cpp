#include "checks/named_figures.hpp"

#include "base/text.hpp"
#include "checks/clause_words.hpp"
#include "checks/figure_columns.hpp"
#include "checks/figure_sense.hpp"
#include "checks/named_rows.hpp"
#include "checks/plan_share.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using Words = std::vector<ClauseWord>;

constexpr std::size_t kYear = 4; ///< letters of the year that a period begins with

bool isClauseSign(std::u16string_view word)
{
    return word == u"." || word == u";" || word == u":" || word == u"(" || word == u"+" || word == u"-" || word == u"–" ||
           word == u"*" || word == u"•" || word == u")";
}

bool hasDigit(const ClauseWord& word) { return std::ranges::any_of(word.text, isDigit); }

/// Words that speak of an indicator before its name: how the sentence begins, and what was said since its last figure.
struct Before {
    std::size_t leadBegin = 0;
    std::size_t leadEnd = 0;
    std::size_t lastBegin = 0;
    std::size_t lastEnd = 0;

    template <class Test>
    bool any(const Test& standsIn) const
    {
        return standsIn(leadBegin, leadEnd) || standsIn(lastBegin, lastEnd);
    }
};

class NamedFigureFinder {
public:
    NamedFigureFinder(const CheckContext& context, const IndicatorSet& data, const UnitWords& units)
        : m_context(context), m_units(units), m_names(context.rule, data), m_senses(context.rule),
          m_before(context.rule.param("before")), m_scopes(context.rule.param("scopes")), m_areas(context.rule.param("areas")),
          m_shareOf(context.rule.param("shareOf")), m_ahead(context.rule.param("ahead")), m_done(context.rule.param("done")),
          m_until(context.rule.param("until")), m_clauses(context.rule.param("clauses")), m_whole(context.rule.param("whole")),
          m_shares(context.rule)
    {
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
            if (role == Role::Body)
                m_above = m_heading;
            readParagraph(paragraph);
            const bool heading = role != Role::Body && role != Role::Bullet && !quantityAfter(0);
            if (heading) {
                readHeading();
                m_heading = m_words;
            }
            if (heading || (!m_words.empty() && m_words.back().text == u":"))
                m_above = m_words;
        }
        return std::move(m_found);
    }

private:
    /// The one period that the document is about.
    void readSubject()
    {
        const auto subject = m_context.analysis.find(Role::Subject);
        if (subject < 0)
            return;
        const auto words = clauseWords(m_context.analysis.textOf(subject));
        std::size_t ahead = 0; // "Kết quả năm 2025, phương hướng, nhiệm vụ năm 2026" is about 2025
        while (ahead < words.size() && m_ahead.take(words, ahead) == ahead)
            ++ahead;
        if (m_done.standsIn(words, 0, ahead) && periodsIn(words, 0, ahead).empty())
            while (ahead < words.size() &&
                   !(words[ahead].text == u"," || words[ahead].text == u"và" || words[ahead].text == u";"))
                ++ahead;
        const auto periods = periodsIn(words, 0, ahead);
        const auto years = std::count_if(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(ahead),
                                         [](const ClauseWord& word) { return isYear(word.text); });
        if (periods.size() == 1 && years == 1)
            m_subjectPeriod = *periods.begin();
    }

    /// Below a heading of what is to come, or of another year, the subject's period says nothing.
    void readHeading()
    {
        const bool otherYear = std::ranges::any_of(m_words, [&](const ClauseWord& word) {
            return isYear(word.text) && !m_subjectPeriod.starts_with(toUtf8(word.text));
        });
        const bool ahead = m_ahead.standsIn(m_words, 0, m_words.size()) && !m_done.standsIn(m_words, 0, m_words.size());
        if (otherYear || ahead)
            m_subjectPeriod.clear();
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
            const auto* const named = m_names.at(m_words, at);
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

    const Quantity* quantityAfter(std::size_t offset)
    {
        if (!m_quantities)
            m_quantities = findQuantities(m_text, m_units);
        for (const auto& quantity : *m_quantities)
            if (static_cast<std::size_t>(quantity.number.begin) >= offset && quantity.unit.begin != quantity.unit.end)
                return &quantity;
        return nullptr;
    }

    std::size_t wordAt(std::int32_t offset, std::size_t from) const
    {
        while (from < m_words.size() && m_words[from].begin < static_cast<std::size_t>(offset))
            ++from;
        return from;
    }

    void tryName(const NamedRow& named, std::size_t at)
    {
        if (!beginsClause(at) || !isMeant(named, at) || m_areas.standsIn(m_above, 0, m_above.size()))
            return;
        const auto before = beforeName(at);
        if (before.any([&](auto begin, auto end) {
                return m_scopes.standsIn(m_words, begin, end) || m_areas.standsIn(m_words, begin, end) || isUntil(begin, end);
            }))
            return;
        const auto begin = at + named.words.size();
        const auto* quantity = quantityAfter(m_words[begin - 1].end);
        if (!quantity)
            return;
        auto sense = m_senses.read(m_words, begin, wordAt(quantity->number.begin, begin));
        if (!sense)
            return;
        if (!sense->plan && before.any([&](auto b, auto e) { return m_senses.speaksOfPlan(m_words, b, e); })) {
            if (sense->measured())
                return;
            sense->plan = true;
        }
        auto chain = chainFrom(quantity, *sense);
        findPeriods(chain, before);
        for (const auto& [shown, said] : chain)
            if (!shown->doubtful && said.period && !said.period->empty() && !isOfMore(*shown))
                add(*shown, named, columnsMeant(*named.table, said), said.bound);
        addShare(chain, named);
    }

    /// Figures of one indicator: "năm 2024 đạt 12.100 tấn, năm 2025 ước đạt 12.500 tấn", "15.330 triệu đồng (kế hoạch 15.000 triệu đồng)".
    using Chain = std::vector<std::pair<const Quantity*, FigureSense>>;

    Chain chainFrom(const Quantity* quantity, FigureSense sense)
    {
        Chain chain;
        for (;;) {
            chain.emplace_back(quantity, sense);
            auto begin = wordAt(quantity->whole().end, 0);
            while (begin < m_words.size() &&
                   (m_words[begin].text == u";" || m_words[begin].text == u"và" || m_words[begin].text == u")"))
                ++begin;
            quantity = quantityAfter(static_cast<std::size_t>(quantity->whole().end));
            const auto next = quantity ? m_senses.read(m_words, begin, wordAt(quantity->number.begin, begin)) : std::nullopt;
            if (!next || !next->measured() || (!next->period && next->plan == sense.plan))
                return chain;
            sense = *next;
        }
    }

    /// Who says no period means that of the figure before, or of the other ones of the sentence.
    void findPeriods(Chain& chain, const Before& before) const
    {
        const auto given = std::ranges::find_if(chain, [](const auto& one) { return one.second.period.has_value(); });
        std::optional<std::string> period;
        if (const auto told = toldBefore(before))
            period = told->empty() ? std::nullopt : told;
        else if (given != chain.end())
            period = given->second.period;
        else if (!m_subjectPeriod.empty() && std::ranges::any_of(chain, [](const auto& one) { return !one.second.plan; }))
            period = m_whole.standsIn(m_words, m_sentence, wordAt(chain.front().first->number.begin, m_sentence))
                         ? m_subjectPeriod.substr(0, kYear)
                         : m_subjectPeriod;
        for (auto& [shown, said] : chain) {
            if (!said.period)
                said.period = period;
            period = said.period;
        }
    }

    bool isMeant(const NamedRow& named, std::size_t at) const
    {
        return named.above.empty() || standIn(named.above, m_words, 0, at) || standIn(named.above, m_above, 0, m_above.size());
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
            return endsClause(at - 1);
        for (auto start = m_sentence; start < at; ++start) {
            const auto period = takePeriod(m_words, start);
            if ((period && period->end == at) || m_before.take(m_words, start) == at)
                return true;
        }
        return false;
    }

    /// What stands before the comma is a clause of its own, not another thing that shares the figure.
    bool endsClause(std::size_t comma) const
    {
        for (auto at = comma; at > m_sentence && m_words[at - 1].text != u","; --at)
            if (hasDigit(m_words[at - 1]) || m_before.take(m_words, at - 1) == comma || m_clauses.take(m_words, at - 1) >= at)
                return true;
        return false;
    }

    /// True at a comma or semicolon that is no part of a number.
    bool parts(std::size_t at) const
    {
        const auto& word = m_words[at];
        return word.text == u";" || (word.text == u"," && (at + 1 >= m_words.size() || m_words[at + 1].begin > word.end));
    }

    Before beforeName(std::size_t name) const
    {
        Before before{m_sentence, name, name, name};
        bool figure = false;
        for (auto at = m_sentence; at < name; ++at) {
            if (const auto period = takePeriod(m_words, at)) {
                at = std::max(at, period->end - 1);
            } else if (hasDigit(m_words[at])) {
                before.leadEnd = std::min(before.leadEnd, at);
                before.lastBegin = name;
                figure = true;
            } else if (figure && parts(at)) {
                before.lastBegin = at + 1;
                figure = false;
            }
        }
        return before;
    }

    /// The period that stands before the name; "" where that is not clear.
    std::optional<std::string> toldBefore(const Before& before) const
    {
        for (const auto& [begin, end] :
             {std::pair(before.lastBegin, before.lastEnd), std::pair(before.leadBegin, before.leadEnd)})
            if (const auto periods = periodsIn(m_words, begin, end); !periods.empty())
                return periods.size() == 1 ? *periods.begin() : std::string();
        return std::nullopt;
    }

    /// "Đến ngày 30/11/2025, …": a part of the period, unless a whole one follows ("đến hết năm 2025").
    bool isUntil(std::size_t begin, std::size_t end) const
    {
        for (auto at = begin; at < end; ++at) {
            if (const auto period = takePeriod(m_words, at)) {
                at = std::max(at, period->end - 1);
                continue;
            }
            if (const auto behind = m_until.take(m_words, at); behind > at && !takePeriod(m_words, behind))
                return true;
        }
        return false;
    }

    /// "95% kế hoạch", "15 tỷ đồng/tháng", "… 330 triệu". Who counts by heads of a year says so by "/năm" or not.
    bool isOfMore(const Quantity& quantity) const
    {
        const auto next = wordAt(quantity.whole().end, 0);
        if (next == m_words.size())
            return false;
        const auto& word = m_words[next].text;
        const auto unit = m_text.substr(static_cast<std::size_t>(quantity.unit.begin),
                                        static_cast<std::size_t>(quantity.unit.end - quantity.unit.begin));
        if (word == u"/" && unit.find(u'/') != unit.npos && next + 1 < m_words.size() && m_words[next + 1].text == u"năm")
            return false;
        return word == u"/" || word == u"-" || word == u"–" || m_shareOf.take(m_words, next) > next;
    }

    void add(const Quantity& quantity, const NamedRow& named, const std::vector<const IndicatorColumn*>& columns,
             FigureSense::Bound bound)
    {
        NamedFigure found;
        for (const auto* const column : columns)
            if (const auto* const value = named.row->value(static_cast<std::int32_t>(column - named.table->columns.data()));
                value && value->number)
                found.data.push_back({named.table, named.row, column, value});
        if (found.data.empty())
            return;
        const auto whole = quantity.whole();
        const auto span = m_context.analysis.originalSpan(m_paragraph, whole);
        const auto& original = m_context.snapshot.paragraphs[static_cast<std::size_t>(m_paragraph)].text;
        const auto unit = m_text.substr(static_cast<std::size_t>(quantity.unit.begin),
                                        static_cast<std::size_t>(quantity.unit.end - quantity.unit.begin));
        found.shown = {m_paragraph, span,
                       original.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin))};
        found.figure = {quantity.value, quantity.decimals, toUtf8(unit)};
        found.bound = bound;
        m_found.push_back(std::move(found));
    }

    /// "…, bằng 103,4% kế hoạch", where the data itself holds the one figure of the chain that was carried out against a plan.
    void addShare(const Chain& chain, const NamedRow& named)
    {
        const auto carriedOut = [](const auto& one) { return !one.second.plan; };
        if (std::ranges::count_if(chain, carriedOut) != 1)
            return;
        const auto& [quantity, sense] = *std::ranges::find_if(chain, carriedOut);
        if (quantity->doubtful || !sense.period || sense.period->empty() || isOfMore(*quantity))
            return;
        const auto end = chain.back().first->whole().end;
        const auto* const share = quantityAfter(static_cast<std::size_t>(end));
        if (!share || share->doubtful)
            return;
        const auto plan = m_shares.read(m_words, wordAt(end, 0), wordAt(share->number.begin, 0), wordAt(share->whole().end, 0));
        const auto* const of = carriedOutColumn(*named.table, sense);
        const auto* const column = plan && of ? planShareColumn(*named.table, *of, *plan) : nullptr;
        if (column)
            add(*share, named, {column}, FigureSense::Bound::Exact);
    }

    const CheckContext& m_context;
    const UnitWords& m_units;
    const NamedRows m_names;
    const SenseReader m_senses;
    const PhraseList m_before;
    const PhraseList m_scopes;
    const PhraseList m_areas;
    const PhraseList m_shareOf;
    const PhraseList m_ahead;
    const PhraseList m_done;
    const PhraseList m_until;
    const PhraseList m_clauses;
    const PhraseList m_whole;
    const PlanShareReader m_shares;
    std::string m_subjectPeriod;
    std::int32_t m_paragraph = -1;
    std::u16string_view m_text;
    Words m_words;
    Words m_heading;            ///< the last one
    Words m_above;              ///< of the last heading or line that ends with a colon
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
