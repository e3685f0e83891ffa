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

#include <algorithm>

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

const std::string kKeys = "/org.openoffice.Office.Accelerators/PrimaryKeys/";
const rtl::OUString kOurs = "vn.trinhky:";

rtl::OUString commandAt(const Reference<star::container::XNameAccess>& entries, const rtl::OUString& name,
                        std::string_view property)
{
    const auto entry = demand<star::container::XNameAccess>(entries->getByName(name));
    rtl::OUString command;
    if (entry->hasByName(officeOf(property)))
        entry->getByName(officeOf(property)) >>= command;
    return command;
}

/// The commands of ours among the entries of a set.
std::vector<rtl::OUString> ours(const ContextRef& context, const std::string& path, std::string_view property)
{
    const auto entries = configuration(context, path);
    std::vector<rtl::OUString> commands;
    for (const rtl::OUString& name : entries->getElementNames())
        if (const rtl::OUString command = commandAt(entries, name, property); command.startsWith(kOurs))
            commands.push_back(command);
    return commands;
}

} // namespace

INSIDE_CASE("dispatch: every entry of our menu and toolbar, every picture and key has a command behind it")
{
    const OpenDocument document(inside.context, "private:factory/swriter", true);
    const std::string ui = "/org.openoffice.Office.Addons/AddonUI/";
    const auto menu = ours(inside.context, ui + "OfficeMenuBar/vn.trinhky.Menu/Submenu", "URL");
    const auto toolbar = ours(inside.context, ui + "OfficeToolBar/vn.trinhky.Toolbar", "URL");
    const auto pictures = ours(inside.context, ui + "Images", "URL");
    const auto keys = ours(inside.context, kKeys + "Modules/com.sun.star.text.TextDocument", "Command");
    for (const auto* list : {&menu, &toolbar, &pictures, &keys}) {
        EXPECT(list->size() >= 3);
        for (const rtl::OUString& url : *list)
            if (!dispatchOf(inside.context, document.frame(), url).is())
                fail(__FILE__, __LINE__, "nobody answers " + utf8Of(url));
    }
    // A menu without pictures among others that have some looks broken.
    for (const rtl::OUString& url : menu)
        EXPECT(std::find(pictures.begin(), pictures.end(), url) != pictures.end());
    EXPECT(!dispatchOf(inside.context, document.frame(), "vn.trinhky:none").is());
}

INSIDE_CASE("dispatch: our keys are none of those that the office keeps for every window")
{
    const auto keys = configuration(inside.context, kKeys + "Modules/com.sun.star.text.TextDocument");
    for (const std::string_view layer : {"PrimaryKeys", "SecondaryKeys"}) {
        const auto global =
            configuration(inside.context, "/org.openoffice.Office.Accelerators/" + std::string(layer) + "/Global");
        for (const rtl::OUString& key : keys->getElementNames())
            if (commandAt(keys, key, "Command").startsWith(kOurs) && global->hasByName(key) &&
                !commandAt(global, key, "Command").isEmpty())
                fail(__FILE__, __LINE__, "taken: " + utf8Of(key));
    }
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
