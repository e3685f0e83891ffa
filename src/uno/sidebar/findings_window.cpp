#include "uno/sidebar/findings_window.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/help/help_pages.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/WindowDescriptor.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;

namespace {

constexpr sal_Int32 kSummaryLines = 5;
constexpr sal_Int32 kDetailsLines = 12;
constexpr sal_Int32 kTreeLinesAtLeast = 6;

struct ButtonName {
    FindingsButton button;
    const char* id;
};

constexpr std::array kButtons{ButtonName{FindingsButton::CheckAgain, "CheckAgain"},
                              ButtonName{FindingsButton::FixAll, "FixAll"},
                              ButtonName{FindingsButton::Language, "Language"},
                              ButtonName{FindingsButton::GoTo, "GoTo"},
                              ButtonName{FindingsButton::Fix, "Fix"},
                              ButtonName{FindingsButton::Waive, "Waive"},
                              ButtonName{FindingsButton::Lift, "Lift"}};

/// Height of a line of text and the gap between controls, in pixels of the window's device.
awt::Size lineAndGap(const Reference<awt::XWindow>& window)
{
    const auto units = query<awt::XUnitConversion>(query<awt::XControl>(window)->getPeer());
    const awt::Size size = units->convertSizeToPixel(awt::Size(3, 9), util::MeasureUnit::APPFONT);
    return {std::max<sal_Int32>(size.Width, 2), std::max<sal_Int32>(size.Height, 8)};
}

Reference<awt::XWindow> makePlainWindow(const ContextRef& context, const Reference<awt::XWindow>& parent)
{
    awt::WindowDescriptor wanted;
    wanted.Type = awt::WindowClass_CONTAINER;
    wanted.WindowServiceName = "window";
    wanted.Parent = demand<awt::XWindowPeer>(parent);
    wanted.ParentIndex = -1;
    wanted.WindowAttributes = awt::WindowAttribute::SHOW;
    return demand<awt::XWindow>(awt::Toolkit::create(context)->createWindow(wanted));
}

void disposeWindow(const Reference<awt::XWindow>& window)
{
    if (const auto component = query<lang::XComponent>(window); component.is())
        component->dispose();
}

} // namespace

FindingsWindow::FindingsWindow(const ContextRef& context, const Reference<awt::XWindow>& parent)
    : m_context(context), m_language(uiLanguage(context)), m_frame(makePlainWindow(context, parent)),
      m_window(awt::ContainerWindowProvider::create(context)->createContainerWindow(
                   "vnd.sun.star.extension://vn.trinhky/dialogs/Findings.xdl", {}, demand<awt::XWindowPeer>(m_frame), {}),
               uno::UNO_SET_THROW),
      m_closed({"notEvaluated"})
{}

Reference<awt::tree::XTreeControl> FindingsWindow::tree() const { return controls().control<awt::tree::XTreeControl>("Tree"); }

void FindingsWindow::open(FindingsActions actions)
{
    m_actions = std::move(actions);
    m_help.emplace(m_context, demand<awt::XControlContainer>(m_window), helpPageOf("Findings"));
    m_frame->addWindowListener(this);
    const auto window = controls().control<awt::XWindow>("Tree");
    window->addMouseListener(this);
    window->addKeyListener(this);
    controls().control<view::XSelectionSupplier>("Tree")->addSelectionChangeListener(this);
    controls().setItems(
        "Grouping", {inLanguage({"Theo mức độ", "By severity"}, m_language), inLanguage({"Theo vị trí", "By place"}, m_language)},
        0);
    listenToControls();
    setOffers({});
    m_window->setVisible(true);
    layOut();
}

void FindingsWindow::listenToControls()
{
    // The listeners end with the controls, and those with this object.
    for (const auto& known : kButtons)
        controls().control<awt::XButton>(known.id)->addActionListener(
            new ControlListener(m_context, [this, button = known.button] {
                // A copy: the action may close this window, which drops the actions.
                if (const auto press = m_actions.press)
                    press(button);
            }));
    const auto filter = [this] {
        if (const auto changed = m_actions.filter)
            changed();
    };
    controls().control<awt::XListBox>("Grouping")->addItemListener(new ControlListener(m_context, filter));
    controls().control<awt::XTextComponent>("Filter")->addTextListener(new ControlListener(m_context, filter));
}

void FindingsWindow::close()
{
    m_actions = {};
    m_help.reset();
    disposeWindow(std::exchange(m_window, {}));
    disposeWindow(std::exchange(m_frame, {}));
    m_model.clear();
}

Reference<awt::XWindowPeer> FindingsWindow::peer() const
{
    return m_window.is() ? query<awt::XControl>(m_window)->getPeer() : Reference<awt::XWindowPeer>();
}

void FindingsWindow::setSummary(const rtl::OUString& text) const
{
    if (m_window.is())
        controls().setLabel("Summary", text);
}

rtl::OUString FindingsWindow::summary() const
{
    return m_window.is() ? controls().control<awt::XFixedText>("Summary")->getText() : rtl::OUString();
}

void FindingsWindow::setDetails(const rtl::OUString& text) const
{
    if (m_window.is())
        controls().setText("Details", text);
}

void FindingsWindow::setOffers(const FindingsOffers& offers)
{
    if (!m_window.is())
        return;
    const Controls all = controls();
    all.setEnabled("GoTo", offers.goTo);
    all.setEnabled("Fix", offers.fix);
    all.setEnabled("FixAll", offers.fixAll);
    all.setEnabled("Waive", offers.waive);
    all.setVisible("Waive", !offers.lift);
    all.setVisible("Lift", offers.lift);
    all.setVisible("Language", offers.language);
    all.setVisible("Fixes", offers.fixes.size() > 1);
    all.setLabel("CheckAgain", offers.checking ? inLanguage({"~Dừng kiểm tra", "Stop Checkin~g"}, m_language)
                                               : inLanguage({"Kiểm tra ~lại", "Check ~Again"}, m_language));
    if (offers.fixes != m_offers.fixes)
        all.setItems("Fixes", offers.fixes, 0);
    const bool rowsChange = offers.language != m_offers.language || (offers.fixes.size() > 1) != (m_offers.fixes.size() > 1);
    m_offers = offers;
    if (rowsChange)
        layOut();
}

void FindingsWindow::setTree(const Reference<awt::tree::XMutableTreeDataModel>& model, const std::optional<FindingsEntry>& chosen)
{
    if (!m_window.is())
        return;
    rememberClosedGroups();
    m_showing = true;
    m_model = model;
    setProperty(controls().control<awt::XControl>("Tree")->getModel(), "DataModel",
                Reference<awt::tree::XTreeDataModel>(model.get()));
    const auto control = tree();
    const auto root = model->getRoot();
    for (sal_Int32 index = 0; index < root->getChildCount(); ++index)
        if (const auto group = entryOfNode(root->getChildAt(index)); group && !m_closed.contains(group->group))
            control->expandNode(root->getChildAt(index));
    const auto node =
        chosen ? nodeOfEntry(Reference<awt::tree::XTreeDataModel>(model.get()), *chosen) : Reference<awt::tree::XTreeNode>();
    if (node.is()) {
        controls().control<view::XSelectionSupplier>("Tree")->select(uno::makeAny(node));
        control->makeNodeVisible(node);
    } else {
        // The handle of a selected first node would not be drawn.
        control->clearSelection();
    }
    m_showing = false;
}

void FindingsWindow::rememberClosedGroups()
{
    if (!m_model.is() || !m_model->getRoot().is())
        return;
    const auto control = tree();
    const auto root = m_model->getRoot();
    for (sal_Int32 index = 0; index < root->getChildCount(); ++index) {
        const auto node = root->getChildAt(index);
        const auto group = entryOfNode(node);
        if (group && control->isNodeExpanded(node))
            m_closed.erase(group->group);
        else if (group)
            m_closed.insert(group->group);
    }
}

FindingsFilter FindingsWindow::filter() const
{
    if (!m_window.is())
        return {};
    return {controls().selected("Grouping") == 1 ? FindingGrouping::Place : FindingGrouping::Severity,
            utf8Of(controls().text("Filter"))};
}

std::optional<FindingsEntry> FindingsWindow::selected() const
{
    if (!m_window.is())
        return std::nullopt;
    Reference<awt::tree::XTreeNode> node;
    controls().control<view::XSelectionSupplier>("Tree")->getSelection() >>= node;
    return entryOfNode(node);
}

std::size_t FindingsWindow::chosenFix() const
{
    return m_window.is() && m_offers.fixes.size() > 1 ? controls().selected("Fixes") : 0;
}

void FindingsWindow::layOut() const
{
    if (!m_window.is())
        return;
    const awt::Rectangle area = m_frame->getPosSize();
    m_window->setPosSize(0, 0, area.Width, area.Height, awt::PosSize::POSSIZE);
    // No structured binding: not every compiler lets the lambdas below take its parts.
    const awt::Size measure = lineAndGap(m_window);
    const sal_Int32 gap = measure.Width;
    const sal_Int32 line = measure.Height;
    const sal_Int32 row = 2 * line;
    const sal_Int32 width = std::max<sal_Int32>(area.Width - 2 * gap, 1);
    const bool hasFixes = m_offers.fixes.size() > 1;
    const sal_Int32 rows = 4 + (m_offers.language ? 1 : 0) + (hasFixes ? 1 : 0);
    const sal_Int32 room = area.Height - kSummaryLines * line - rows * (row + gap) - 4 * gap;
    const sal_Int32 details = std::clamp(room - kTreeLinesAtLeast * line, line, kDetailsLines * line);
    sal_Int32 top = gap;
    const Controls all = controls();
    const auto put = [&](const char* id, sal_Int32 left, sal_Int32 wide, sal_Int32 height) {
        all.control<awt::XWindow>(id)->setPosSize(gap + left, top, wide, height, awt::PosSize::POSSIZE);
    };
    const auto whole = [&](const char* id, sal_Int32 height) {
        put(id, 0, width, height);
        top += height + gap;
    };
    const sal_Int32 half = (width - gap) / 2;
    const auto pair = [&](const char* left, const char* right) {
        put(left, 0, half, row);
        put(right, half + gap, half, row);
        top += row + gap;
    };
    whole("Summary", kSummaryLines * line);
    pair("CheckAgain", "FixAll");
    if (m_offers.language)
        whole("Language", row);
    const sal_Int32 label = width / 8;
    put("FilterLabel", half, label, row);
    put("Filter", half + label + gap, width - half - label - gap, row);
    put("Grouping", 0, half, row);
    top += row + gap;
    whole("Tree", std::max(room - details, line));
    whole("Details", details);
    if (hasFixes)
        whole("Fixes", row);
    pair("GoTo", "Fix");
    put("Lift", 0, width, row);
    whole("Waive", row);
}

void FindingsWindow::windowResized(const awt::WindowEvent&)
{
    forListener(m_context, "FindingsWindow.resized", [&] { layOut(); });
}

void FindingsWindow::windowShown(const lang::EventObject&)
{
    forListener(m_context, "FindingsWindow.shown", [&] { layOut(); });
}

void FindingsWindow::mouseReleased(const awt::MouseEvent& event)
{
    forListener(m_context, "FindingsWindow.mouseReleased", [&] {
        // A copy: the action may close this window, which drops the actions.
        const auto open = m_actions.open;
        if (event.Buttons != awt::MouseButton::LEFT || !open)
            return;
        if (const auto entry = entryOfNode(tree()->getNodeForLocation(event.X, event.Y)))
            open(*entry, event.ClickCount > 1);
    });
}

void FindingsWindow::keyPressed(const awt::KeyEvent& event)
{
    forListener(m_context, "FindingsWindow.keyPressed", [&] {
        const auto open = m_actions.open;
        const auto entry = selected();
        if (event.KeyCode == awt::Key::RETURN && open && entry)
            open(*entry, true);
    });
}

void FindingsWindow::selectionChanged(const lang::EventObject&)
{
    forListener(m_context, "FindingsWindow.selectionChanged", [&] {
        const auto select = m_actions.select;
        if (m_showing || !select)
            return;
        if (const auto entry = selected())
            select(*entry);
    });
}

void FindingsWindow::disposing(const lang::EventObject& event)
{
    if (event.Source == m_frame) {
        m_actions = {};
        m_window.clear();
        m_frame.clear();
        m_model.clear();
    }
}

} // namespace trinhky
