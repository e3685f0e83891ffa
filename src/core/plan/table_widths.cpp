#include "plan/table_widths.hpp"

#include "base/text.hpp"
#include "base/text_width.hpp"

#include <algorithm>
#include <numeric>

namespace trinhky {
namespace {

/// Wider value columns look lost: what is left over goes to the name.
constexpr double kMostValue = 26;
constexpr double kSizeStep = 0.5;
/// Lines of the table and the renderer's rounding.
constexpr double kSlack = 0.6;

/// Width at one point of the widest piece that Writer will not break.
double widestPiece(const PlanCell& cell)
{
    constexpr double kRaised = 0.66;
    const auto text = toUtf16(cell.text);
    const bool bold = cell.bold || cell.kind == CellKind::Header;
    if (cell.kind == CellKind::Number)
        return textWidth(text, 1, bold) + textWidth(toUtf16(cell.mark), kRaised, bold);
    double widest = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSpace(text[i]))
            continue;
        widest = std::max(widest, textWidth(std::u16string_view(text).substr(begin, i - begin), 1, bold));
        begin = i + 1;
    }
    return widest;
}

class WidthChoice {
public:
    WidthChoice(TablePlan& plan, const TableLayout& layout, const WidthQuestion& question)
        : m_plan(plan), m_layout(layout), m_question(question), m_fixed(question.unitShown ? 3U : 2U),
          m_values((plan.rows.empty() ? m_fixed : plan.rows.front().cells.size()) - m_fixed - (question.noteShown ? 1 : 0))
    {
        const auto columns = plan.rows.empty() ? m_fixed : plan.rows.front().cells.size();
        m_pieces.assign(columns, 0);
        for (const auto& row : plan.rows)
            for (std::size_t i = 0; i < columns; ++i)
                if (!row.cells[i].covered && row.cells[i].columnSpan == 1)
                    m_pieces[i] = std::max(m_pieces[i], widestPiece(row.cells[i]));
    }

    void run()
    {
        for (double size = m_layout.size;; size -= kSizeStep) {
            m_plan.size = size;
            if (place(m_layout.nameWidth) || place(m_layout.nameLeast))
                return;
            if (size - kSizeStep < m_layout.sizeLeast)
                break;
        }
        shareWhatThereIs();
        m_plan.remarks.push_back({"Bảng có nhiều cột hơn bề rộng trang cho phép: một số con số có thể xuống dòng.",
                                  "The table has more columns than the page has room for: some figures may wrap."});
    }

private:
    double needed(std::size_t column) const { return m_pieces[column] * m_plan.size + 2 * kCellPadding + kSlack; }

    double fixedWidth(std::size_t column) const
    {
        return std::max(column == 0 ? m_layout.labelWidth : m_layout.unitWidth, needed(column));
    }

    double noteWidth() const { return m_question.noteShown ? std::max(m_layout.noteWidth, needed(m_pieces.size() - 1)) : 0; }

    double others() const { return fixedWidth(0) + (m_question.unitShown ? fixedWidth(2) : 0) + noteWidth(); }

    /// Gives the name at least that width and the values what they need; false when there is no room.
    bool place(double name)
    {
        const double available = m_question.width - others() - name;
        std::vector<double> least(m_values);
        for (std::size_t i = 0; i < m_values; ++i)
            least[i] = std::max(m_layout.valueLeast, needed(m_fixed + i));
        if (std::accumulate(least.begin(), least.end(), 0.0) > available)
            return false;
        const auto widths = share(least, std::min(available, kMostValue * static_cast<double>(m_values)));
        setWidths(widths);
        return true;
    }

    /// Equal widths but for the columns that need more than their equal part.
    static std::vector<double> share(const std::vector<double>& least, double available)
    {
        std::vector<double> widths(least.size(), 0);
        std::vector<bool> settled(least.size());
        double rest = std::max(available, std::accumulate(least.begin(), least.end(), 0.0));
        auto open = least.size();
        for (bool changed = true; changed && open > 0;) {
            changed = false;
            const double part = rest / static_cast<double>(open);
            for (std::size_t i = 0; i < least.size(); ++i) {
                if (settled[i] || least[i] <= part)
                    continue;
                widths[i] = least[i];
                rest -= least[i];
                settled[i] = changed = true;
                --open;
            }
        }
        for (std::size_t i = 0; i < least.size(); ++i)
            if (!settled[i])
                widths[i] = rest / static_cast<double>(open);
        return widths;
    }

    void setWidths(const std::vector<double>& values)
    {
        const double taken = std::accumulate(values.begin(), values.end(), 0.0) + others();
        m_plan.widths.assign({fixedWidth(0), m_question.width - taken});
        if (m_question.unitShown)
            m_plan.widths.push_back(fixedWidth(2));
        m_plan.widths.insert(m_plan.widths.end(), values.begin(), values.end());
        if (m_question.noteShown)
            m_plan.widths.push_back(noteWidth());
    }

    void shareWhatThereIs()
    {
        const double rest = std::max(m_question.width - others() - m_layout.nameLeast, m_question.width / 2);
        setWidths(std::vector<double>(m_values, rest / static_cast<double>(m_values)));
        const double name = std::max(m_plan.widths[1], m_layout.nameLeast / 2);
        m_plan.widths[1] = name;
        const double scale = m_question.width / std::accumulate(m_plan.widths.begin(), m_plan.widths.end(), 0.0);
        for (auto& width : m_plan.widths)
            width *= scale;
    }

    TablePlan& m_plan;
    const TableLayout& m_layout;
    const WidthQuestion& m_question;
    std::size_t m_fixed;
    std::size_t m_values;         ///< columns of them
    std::vector<double> m_pieces; ///< of each column, mm for a point of type
};

} // namespace

void chooseWidths(TablePlan& plan, const TableLayout& layout, const WidthQuestion& question)
{
    WidthChoice(plan, layout, question).run();
}

} // namespace trinhky
