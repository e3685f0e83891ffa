#include "uno/dialogs/figure_dialog.hpp"

#include "base/try.hpp"
#include "data/column_title.hpp"
#include "plan/figure_search.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/data_file.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

std::vector<rtl::OUString> officeTexts(const std::vector<std::string>& texts)
{
    std::vector<rtl::OUString> all;
    all.reserve(texts.size());
    for (const auto& text : texts)
        all.push_back(officeOf(text));
    return all;
}

class FigureDialog {
public:
    FigureDialog(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, const Units& units)
        : m_context(context), m_units(units), m_dialog(context, frame, "InsertFigure")
    {
        const auto listen = [&](auto work) { return new ControlListener(context, work); };
        m_dialog.control<awt::XTextComponent>("Search")->addTextListener(listen([this] { search(); }));
        m_dialog.control<awt::XListBox>("Rows")->addItemListener(listen([this] { chooseRow(); }));
        m_dialog.control<awt::XListBox>("Columns")->addItemListener(listen([this] { chooseColumn(); }));
        m_dialog.control<awt::XListBox>("Unit")->addItemListener(listen([this] { preview(); }));
        m_dialog.control<awt::XButton>("Browse")->addActionListener(listen([this] { browse(); }));
    }

    std::optional<FigureRequest> ask(const std::string& dataUrl)
    {
        open(dataUrl);
        m_dialog.focus("Search");
        if (!m_dialog.execute())
            return std::nullopt;
        return FigureRequest{m_url, address()};
    }

private:
    void browse()
    {
        if (const auto url = chooseDataFile(m_context, {"Chọn tệp số liệu", "Choose the data file"}); !url.empty())
            open(url);
    }

    void open(const std::string& url)
    {
        m_data = {};
        m_fault = {};
        m_url = url;
        if (!url.empty()) {
            m_dialog.setText("Data", officeOf(pathOf(officeOf(url))));
            if (auto data = readFigureData(m_context, url))
                m_data = std::move(data.value());
            else
                m_fault = data.error().message;
        }
        search();
    }

    void search()
    {
        m_rows = searchRows(m_data, utf8Of(m_dialog.text("Search")));
        std::vector<std::string> titles;
        for (const auto& row : m_rows)
            titles.push_back(row.title);
        m_dialog.setItems("Rows", officeTexts(titles), 0);
        chooseRow();
    }

    const FoundRow* row() const
    {
        const auto at = m_dialog.selected("Rows");
        return at < m_rows.size() ? &m_rows[at] : nullptr;
    }

    /// Columns that the row has a figure in; the one chosen before stays chosen.
    void chooseRow()
    {
        const auto before = m_column;
        m_columns.clear();
        std::vector<std::string> titles;
        std::size_t selected = 0;
        if (const auto* chosen = row()) {
            const auto& table = m_data.tables[chosen->table];
            for (const auto& value : table.rows[chosen->row].values) {
                const auto& column = table.columns[static_cast<std::size_t>(value.column)];
                if (column.id == before)
                    selected = m_columns.size();
                m_columns.push_back(column.id);
                titles.push_back(wholeTitle(table, value.column) + " - " + column.id);
            }
        }
        m_dialog.setItems("Columns", officeTexts(titles), selected);
        chooseColumn();
    }

    void chooseColumn()
    {
        const auto at = m_dialog.selected("Columns");
        m_column = at < m_columns.size() ? m_columns[at] : std::string();
        m_unitNames = {""};
        std::vector<std::string> shown{utf8Of(inLanguage({"(chỉ con số)", "(figure only)"}, uiLanguage(m_context)))};
        if (const auto figure = findFigure(m_data, address())) {
            const auto own = unitOf(figure.value());
            auto names = m_units.alternatives(own);
            if (names.empty() && !own.empty())
                names.push_back(own);
            for (const auto& name : names)
                if (writeFigure(figure.value(), name, m_units)) {
                    m_unitNames.push_back(name);
                    shown.push_back(name);
                }
        }
        m_dialog.setItems("Unit", officeTexts(shown), 0);
        preview();
    }

    FigureAddress address() const
    {
        FigureAddress chosen;
        if (const auto* found = row()) {
            const auto& table = m_data.tables[found->table];
            chosen.no = m_data.tables.size() > 1 ? table.no : std::string();
            chosen.row = table.rows[found->row].code;
        }
        chosen.column = m_column;
        if (const auto at = m_dialog.selected("Unit"); at < m_unitNames.size())
            chosen.unit = m_unitNames[at];
        return chosen;
    }

    void preview()
    {
        const auto chosen = address();
        auto message = m_fault;
        bool ready = false;
        if (m_url.empty()) {
            message = {"Hãy chọn tệp số liệu.", "Choose a data file."};
        } else if (m_fault.vi.empty() && m_rows.empty()) {
            message = {"Không có chỉ tiêu nào như vậy.", "There is no such indicator."};
        } else if (m_fault.vi.empty()) {
            const auto figure = findFigure(m_data, chosen);
            const auto written = figure ? writeFigure(figure.value(), chosen.unit, m_units) : Result<FigureText>(figure.error());
            ready = written.has_value();
            message = ready ? Message{boundText(written.value(), !chosen.unit.empty(), {}), {}} : written.error().message;
        }
        m_dialog.setText("Preview", ready ? officeOf(message.vi) : inLanguage(message, uiLanguage(m_context)));
        m_dialog.setEnabled("Ok", ready);
    }

    const ContextRef& m_context;
    const Units& m_units;
    Dialog m_dialog;
    std::string m_url;
    IndicatorSet m_data;
    Message m_fault;
    std::vector<FoundRow> m_rows;
    std::vector<std::string> m_columns; ///< ids
    std::string m_column;
    std::vector<std::string> m_unitNames;
};

} // namespace

Result<std::optional<FigureRequest>> askFigure(const ContextRef& context, const uno::Reference<frame::XFrame>& frame,
                                               const std::string& dataUrl)
{
    TK_TRY(const auto units, shippedUnits(context));
    return FigureDialog(context, frame, units).ask(dataUrl);
}

} // namespace trinhky
