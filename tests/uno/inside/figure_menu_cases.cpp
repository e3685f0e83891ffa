#include "uno/dispatch/figure_menu.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/service/figure_inserting.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <rtl/ref.hxx>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
using star::uno::Reference;

namespace {

/// A context menu as the office hands it to who wants to add to it.
class Menu : public Implements<star::container::XIndexContainer, star::lang::XMultiServiceFactory> {
public:
    explicit Menu(const ContextRef& context) : m_context(context) {}

    Reference<star::uno::XInterface> SAL_CALL createInstance(const rtl::OUString&) override
    {
        const auto entry = createService<star::beans::XPropertyContainer>(m_context, "com.sun.star.beans.PropertyBag");
        for (const auto* const name : {"Text", "CommandURL"})
            entry->addProperty(officeOf(name), star::beans::PropertyAttribute::BOUND, star::uno::makeAny(rtl::OUString()));
        return entry;
    }
    Reference<star::uno::XInterface> SAL_CALL createInstanceWithArguments(const rtl::OUString& name,
                                                                          const star::uno::Sequence<star::uno::Any>&) override
    {
        return createInstance(name);
    }
    star::uno::Sequence<rtl::OUString> SAL_CALL getAvailableServiceNames() override { return {}; }
    void SAL_CALL insertByIndex(sal_Int32 index, const star::uno::Any& entry) override
    {
        m_entries.insert(m_entries.begin() + index, entry);
    }
    void SAL_CALL removeByIndex(sal_Int32 index) override { m_entries.erase(m_entries.begin() + index); }
    void SAL_CALL replaceByIndex(sal_Int32 index, const star::uno::Any& entry) override
    {
        m_entries[static_cast<std::size_t>(index)] = entry;
    }
    sal_Int32 SAL_CALL getCount() override { return static_cast<sal_Int32>(m_entries.size()); }
    star::uno::Any SAL_CALL getByIndex(sal_Int32 index) override { return m_entries[static_cast<std::size_t>(index)]; }
    star::uno::Type SAL_CALL getElementType() override { return {}; }
    sal_Bool SAL_CALL hasElements() override { return !m_entries.empty(); }

private:
    ContextRef m_context;
    std::vector<star::uno::Any> m_entries;
};

/// The commands of the menu at the cursor after the window was asked `times`.
std::string menuAt(const Inside& inside, const DocumentRef& document, const RangeRef& place, int times = 1)
{
    const auto controller = document->getCurrentController();
    demand<star::text::XTextViewCursorSupplier>(controller)->getViewCursor()->gotoRange(place, false);
    const rtl::Reference<Menu> menu(new Menu(inside.context));
    star::ui::ContextMenuExecuteEvent event;
    event.ActionTriggerContainer = menu.get();
    for (int time = 0; time < times; ++time) {
        const rtl::Reference<FigureMenu> own(new FigureMenu(inside.context, controller));
        own->notifyContextMenuExecute(event);
    }
    std::string commands;
    for (sal_Int32 at = 0; at < menu->getCount(); ++at)
        commands += "|" + utf8Of(property(query<star::uno::XInterface>(menu->getByIndex(at)), "CommandURL", rtl::OUString()));
    return commands;
}

RangeRef placeOf(const DocumentRef& document, std::string_view bookmark)
{
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    return demand<star::text::XTextContent>(bookmarks->getByName(officeOf(bookmark)))->getAnchor();
}

std::string file(const Inside& inside)
{
    return dataFile(inside, "nguon.xml",
                    R"xml(<indicators xmlns="urn:trinhky:indicators:1" no="07" period="2024" title="CHỈ TIÊU"><columns>
<column id="TH2023" measure="actual" period="2023" title="Thực hiện 2023"/></columns>
<row code="THU" label="1" name="Thu ngân sách" unit="triệu đồng"><value column="TH2023">15330</value></row>
<row code="CHI" label="2" name="Chi ngân sách" unit="triệu đồng"><value column="TH2023">14000</value></row></indicators>)xml");
}

} // namespace

INSIDE_CASE("figure menu: an entry where the cursor stands at a figure or in a table that was filled in, and nowhere else")
{
    TestDocument document(inside.context);
    const auto plain = document.append(u"Không có gì.");
    const auto other = document.appendTable(1, 2);
    document.append(u"Thu {{THU.TH2023|tỷ đồng}} năm qua.");
    document.append(u"{{BANG}}");
    EXPECT_EQUAL(menuAt(inside, document.model(), plain->getStart()), "");
    fillIn(inside, document.model(), file(inside));
    EXPECT_EQUAL(menuAt(inside, document.model(), plain->getStart()), "");
    EXPECT_EQUAL(menuAt(inside, document.model(), cellText(other, "A1")->getStart()), "");
    EXPECT_EQUAL(menuAt(inside, document.model(), placeOf(document.model(), "tk_f001")->getStart()), "||vn.trinhky:figureSource");
    EXPECT_EQUAL(menuAt(inside, document.model(), placeOf(document.model(), "tk_t01")), "||vn.trinhky:figureSource");
    EXPECT_EQUAL(menuAt(inside, document.model(), placeOf(document.model(), "tk_t01"), 2), "||vn.trinhky:figureSource");
}

INSIDE_CASE("figure menu: where the figure of a cell comes from is told, of a header that there is none")
{
    TestDocument document(inside.context);
    document.append(u"{{BANG}}");
    const auto summary = fillIn(inside, document.model(), file(inside));
    const auto table = tableOf(document.model(), summary.tableName);
    const auto sourceAtCell = [&](std::string_view cell) {
        demand<star::text::XTextViewCursorSupplier>(document.model()->getCurrentController())
            ->getViewCursor()
            ->gotoRange(cellText(table, cell)->getStart(), false);
        const auto source = figureSource(inside.context, document.model());
        return source ? source.value().vi : source.error().message.vi;
    };
    const auto names = table->getCellNames();
    std::string found;
    for (const auto& name : names)
        if (cellString(table, utf8Of(name)) == "14.000")
            found = utf8Of(name);
    const auto source = sourceAtCell(found);
    for (const auto* const part : {"Chi ngân sách", "Thực hiện 2023", "triệu đồng", "07:CHI.TH2023", "nguon.xml", "14.000"})
        EXPECT(source.find(part) != std::string::npos);
    EXPECT(sourceAtCell("A1").find("Con trỏ không đứng") != std::string::npos);
}

INSIDE_CASE("figure menu: a window that has the entry closes as any other")
{
    {
        TestDocument document(inside.context);
        addFigureMenu(inside.context, document.model()->getCurrentController());
        document.append(u"xong");
    }
    TestDocument next(inside.context);
    EXPECT(next.string().empty());
}
