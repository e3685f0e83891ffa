#include "uno/inside/inside.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/test_document.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <rtl/ref.hxx>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
namespace frame = com::sun::star::frame;
using star::uno::Reference;

namespace {

star::util::URL parsed(const ContextRef& context, const rtl::OUString& text)
{
    star::util::URL url;
    url.Complete = text;
    star::util::URLTransformer::create(context)->parseStrict(url);
    return url;
}

Reference<frame::XDispatch> dispatchOf(const ContextRef& context, const Reference<frame::XFrame>& window,
                                       const rtl::OUString& command)
{
    return demand<frame::XDispatchProvider>(window)->queryDispatch(parsed(context, command), {}, 0);
}

/// A menu entry of a command: what it was told last.
class Entry : public Implements<frame::XStatusListener> {
public:
    void SAL_CALL statusChanged(const frame::FeatureStateEvent& event) override { enabled = event.IsEnabled; }
    void SAL_CALL disposing(const star::lang::EventObject&) override {}

    bool enabled = false;
};

/// An entry that listens as long as it lives.
class ShownEntry {
public:
    ShownEntry(const ContextRef& context, const Reference<frame::XFrame>& window, std::string_view command)
        : m_url(parsed(context, officeOf(command))), m_dispatch(dispatchOf(context, window, m_url.Complete)), m_entry(new Entry)
    {
        m_dispatch->addStatusListener(m_entry.get(), m_url);
    }
    ~ShownEntry() { m_dispatch->removeStatusListener(m_entry.get(), m_url); }
    ShownEntry(const ShownEntry&) = delete;
    ShownEntry& operator=(const ShownEntry&) = delete;

    bool enabled() const { return m_entry->enabled; }

private:
    star::util::URL m_url;
    Reference<frame::XDispatch> m_dispatch;
    rtl::Reference<Entry> m_entry;
};

Reference<star::container::XNameAccess> configuration(const ContextRef& context, std::string_view path)
{
    star::uno::Any argument;
    argument <<= star::beans::NamedValue("nodepath", star::uno::makeAny(officeOf(path)));
    return demand<star::container::XNameAccess>(
        star::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", sequenceOf({argument})));
}

} // namespace

INSIDE_CASE("dispatch: every entry of our menu has a command behind it")
{
    const OpenDocument document(inside.context, "private:factory/swriter", true);
    const auto entries =
        configuration(inside.context, "/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar/vn.trinhky.Menu/Submenu");
    int commands = 0;
    for (const rtl::OUString& name : entries->getElementNames()) {
        const auto url = property(demand<star::uno::XInterface>(entries->getByName(name)), "URL", rtl::OUString());
        if (url == "private:separator")
            continue;
        ++commands;
        if (!dispatchOf(inside.context, document.frame(), url).is())
            fail(__FILE__, __LINE__, "nobody answers " + utf8Of(url));
    }
    EXPECT(commands >= 3);
    EXPECT(!dispatchOf(inside.context, document.frame(), "vn.trinhky:none").is());
}

INSIDE_CASE("dispatch: what changes a document is grey where the document is read-only, and comes back with the edit mode")
{
    const std::filesystem::path file = inside.scratch / "chỉ đọc.odt";
    {
        TestDocument document(inside.context);
        document.append(u"Dự thảo");
        document.store(file);
    }
    const OpenDocument document(inside.context, fileUrl(file), true, true);
    const ShownEntry create(inside.context, document.frame(), "vn.trinhky:new");
    const ShownEntry check(inside.context, document.frame(), "vn.trinhky:check");
    const ShownEntry fill(inside.context, document.frame(), "vn.trinhky:fill");
    EXPECT(create.enabled());
    EXPECT(check.enabled());
    EXPECT(!fill.enabled());
    const auto helper = createService<frame::XDispatchHelper>(inside.context, "com.sun.star.frame.DispatchHelper");
    const auto editMode = [&] {
        helper->executeDispatch(demand<frame::XDispatchProvider>(document.frame()), ".uno:EditDoc", {}, 0, {});
    };
    editMode();
    EXPECT(fill.enabled());
    editMode();
    EXPECT(!fill.enabled());
}

INSIDE_CASE("dispatch: a web page offers nothing but a new document")
{
    const OpenDocument page(inside.context, "private:factory/swriter/web", true);
    const ShownEntry create(inside.context, page.frame(), "vn.trinhky:new");
    const ShownEntry check(inside.context, page.frame(), "vn.trinhky:check");
    const ShownEntry fill(inside.context, page.frame(), "vn.trinhky:fill");
    EXPECT(create.enabled());
    EXPECT(!check.enabled());
    EXPECT(!fill.enabled());
}
