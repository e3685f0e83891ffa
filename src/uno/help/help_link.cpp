#include "uno/help/help_link.hpp"

#include "uno/help/help_window.hpp"
#include "uno/service/failure.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

constexpr std::string_view kLink = "vn.trinhky:help?";

class HelpLink : public Implements<frame::XDispatch> {
public:
    HelpLink(const ContextRef& context, std::string page) : m_context(context), m_page(std::move(page)) {}

    void SAL_CALL dispatch(const util::URL&, const uno::Sequence<beans::PropertyValue>&) override
    {
        forListener(m_context, "help link", [this] {
            if (const auto shown = showHelp(m_context, m_page); !shown)
                logFailure(m_context, "help link", describe(shown.error()));
        });
    }
    void SAL_CALL addStatusListener(const Reference<frame::XStatusListener>&, const util::URL&) override {}
    void SAL_CALL removeStatusListener(const Reference<frame::XStatusListener>&, const util::URL&) override {}

private:
    ContextRef m_context;
    std::string m_page;
};

/// A page of ours and no way out of its folder.
bool isPageName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

Reference<frame::XDispatch> helpLink(const ContextRef& context, const rtl::OUString& url)
{
    const std::string text = utf8Of(url);
    if (!text.starts_with(kLink) || !isPageName(std::string_view(text).substr(kLink.size())))
        return {};
    return new HelpLink(context, text.substr(kLink.size()));
}

} // namespace trinhky
