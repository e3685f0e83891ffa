#include "uno/dialogs/new_dialog.hpp"

#include "base/text.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/dialog.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <array>
#include <string_view>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr std::array<std::string_view, 4> kFields{"trichYeu", "coQuanBanHanh", "diaDanh", "nguoiKy"};

/// The list of kinds, narrowed by what is searched for.
class KindList {
public:
    KindList(const Dialog& dialog, const std::vector<KindChoice>& kinds, Language language)
        : m_list(dialog.control<awt::XListBox>("Kind")), m_kinds(kinds), m_language(language)
    {
        narrow({});
    }

    void narrow(std::u16string_view searched)
    {
        const std::u16string wanted = foldBare(searched);
        m_list->removeItems(0, m_list->getItemCount());
        m_shown.clear();
        for (const KindChoice& kind : m_kinds) {
            if (foldBare(toUtf16(kind.name.vi + " " + kind.name.en + " " + kind.id)).find(wanted) == std::u16string::npos)
                continue;
            m_list->addItem(inLanguage(kind.name, m_language) + " (" + officeOf(kind.id) + ")", m_list->getItemCount());
            m_shown.push_back(kind.id);
        }
        if (!m_shown.empty())
            m_list->selectItemPos(0, true);
    }

    /// "" when the search leaves none.
    std::string selected() const
    {
        const auto position = static_cast<std::size_t>(m_list->getSelectedItemPos());
        return position < m_shown.size() ? m_shown[position] : std::string();
    }

private:
    uno::Reference<awt::XListBox> m_list;
    const std::vector<KindChoice>& m_kinds;
    Language m_language;
    std::vector<std::string> m_shown;
};

} // namespace

std::optional<NewRequest> askNewDocument(const ContextRef& context, const uno::Reference<frame::XFrame>& frame,
                                         const std::vector<KindChoice>& kinds)
{
    Dialog dialog(context, frame, "NewDocument");
    KindList list(dialog, kinds, uiLanguage(context));
    const auto search = dialog.control<awt::XTextComponent>("Search");
    const uno::Reference<awt::XTextListener> listener(new ControlListener(context, [&] {
        const rtl::OUString searched = search->getText();
        list.narrow(viewOf(searched));
        dialog.setEnabled("Ok", !list.selected().empty());
    }));
    search->addTextListener(listener);
    const bool accepted = dialog.execute();
    search->removeTextListener(listener);
    if (!accepted || list.selected().empty())
        return std::nullopt;
    NewRequest request;
    request.kind = list.selected();
    for (const std::string_view field : kFields)
        if (const rtl::OUString value = dialog.text(field); !value.isEmpty())
            request.fields[std::string(field)] = utf8Of(value);
    return request;
}

} // namespace trinhky
