#pragma once
#include "data/indicators.hpp"
#include "plan/chart_plan.hpp"
#include "uno/dialogs/dialog.hpp"

#include <optional>

namespace trinhky {

/// Asks which indicators and columns of which table a chart is to show; a choice is proposed.
class ChartDialog {
public:
    /// The tables of `set` (at least one, computed) must outlive the dialog.
    ChartDialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                const IndicatorSet& set);

    /// False when the user cancels.
    bool ask() { return m_dialog.execute(); }
    /// What the controls say.
    ChartChoice choice() const;
    const IndicatorTable& table() const { return m_set.tables[m_table]; }

    const Dialog& dialog() const { return m_dialog; }
    /// As choosing it in the list does.
    void showTable(std::size_t table);
    /// Lets the button be pressed only when there is something to show.
    void enable();

private:
    ContextRef m_context;
    const IndicatorSet& m_set;
    std::size_t m_table = 0;
    std::vector<std::int32_t> m_rows;    ///< of the table, in the order of the list
    std::vector<std::int32_t> m_columns; ///< the same
    Dialog m_dialog;
};

} // namespace trinhky
