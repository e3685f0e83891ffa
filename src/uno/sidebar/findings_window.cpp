#include "uno/sidebar/findings_window.hpp"

#include "uno/help/help_pages.hpp"

#include "uno/service/failure.hpp"
#include "uno/sidebar/findings_tree.hpp"

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
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include <algorithm>
#include <utility>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;

namespace {

constexpr sal_Int32 kSummaryLines = 5;
constexpr sal_Int32 kDetailsLines = 11;
constexpr sal_Int32 kTreeLinesAtLeast = 4;

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
    : m_context(context), m_frame(makePlainWindow(context, parent)),
      m_window(awt::ContainerWindowProvider::create(context)->createContainerWindow(
                   "vnd.sun.star.extension://vn.trinhky/dialogs/Findings.xdl", {}, demand<awt::XWindowPeer>(m_frame), {}),
               uno::UNO_SET_THROW)
{}

template <class Interface>
Reference<Interface> FindingsWindow::control(const char* id) const
{
    return demand<Interface>(demand<awt::XControlContainer>(m_window)->getControl(rtl::OUString::createFromAscii(id)));
}

void FindingsWindow::open(FindingsActions actions)
{
    m_actions = std::move(actions);
    m_help.emplace(m_context, demand<awt::XControlContainer>(m_window), helpPageOf("Findings"));
    m_frame->addWindowListener(this);
    const auto tree = control<awt::XWindow>("Tree");
    tree->addMouseListener(this);
    tree->addKeyListener(this);
    control<view::XSelectionSupplier>("Tree")->addSelectionChangeListener(this);
    control<awt::XButton>("CheckAgain")->addActionListener(this);
    m_window->setVisible(true);
    layOut();
}

void FindingsWindow::close()
{
    m_actions = {};
    m_help.reset();
    disposeWindow(std::exchange(m_window, {}));
    disposeWindow(std::exchange(m_frame, {}));
}

void FindingsWindow::setSummary(const rtl::OUString& text) const
{
    if (m_window.is())
        control<awt::XFixedText>("Summary")->setText(text);
}

void FindingsWindow::setDetails(const rtl::OUString& text) const
{
    if (m_window.is())
        control<awt::XTextComponent>("Details")->setText(text);
}

void FindingsWindow::setTree(const Reference<awt::tree::XMutableTreeDataModel>& model) const
{
    if (!m_window.is())
        return;
    setProperty(control<awt::XControl>("Tree")->getModel(), "DataModel", Reference<awt::tree::XTreeDataModel>(model.get()));
    const auto tree = control<awt::tree::XTreeControl>("Tree");
    const auto root = model->getRoot();
    for (sal_Int32 index = 0; index < root->getChildCount(); ++index)
        tree->expandNode(root->getChildAt(index));
    tree->clearSelection();
}

void FindingsWindow::layOut() const
{
    if (!m_window.is())
        return;
    const awt::Rectangle area = m_frame->getPosSize();
    m_window->setPosSize(0, 0, area.Width, area.Height, awt::PosSize::POSSIZE);
    // No structured binding: not every compiler lets the lambda below take its parts.
    const awt::Size measure = lineAndGap(m_window);
    const sal_Int32 gap = measure.Width;
    const sal_Int32 line = measure.Height;
    const sal_Int32 width = std::max<sal_Int32>(area.Width - 2 * gap, 1);
    const sal_Int32 summary = kSummaryLines * line;
    const sal_Int32 button = 2 * line;
    const sal_Int32 room = area.Height - summary - button - 5 * gap;
    const sal_Int32 details = std::clamp(room - kTreeLinesAtLeast * line, line, kDetailsLines * line);
    const sal_Int32 tree = std::max(room - details, line);
    sal_Int32 top = gap;
    const auto place = [&](const char* id, sal_Int32 height) {
        control<awt::XWindow>(id)->setPosSize(gap, top, width, height, awt::PosSize::POSSIZE);
        top += height + gap;
    };
    place("Summary", summary);
    place("Tree", tree);
    place("Details", details);
    place("CheckAgain", button);
}

std::optional<std::size_t> FindingsWindow::selected() const
{
    if (!m_window.is())
        return std::nullopt;
    Reference<awt::tree::XTreeNode> node;
    control<view::XSelectionSupplier>("Tree")->getSelection() >>= node;
    return findingOfNode(node);
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
        const auto tree = control<awt::tree::XTreeControl>("Tree");
        if (const auto finding = findingOfNode(tree->getNodeForLocation(event.X, event.Y)))
            open(*finding, event.ClickCount > 1);
    });
}

void FindingsWindow::keyPressed(const awt::KeyEvent& event)
{
    forListener(m_context, "FindingsWindow.keyPressed", [&] {
        const auto open = m_actions.open;
        const auto finding = selected();
        if (event.KeyCode == awt::Key::RETURN && open && finding)
            open(*finding, true);
    });
}

void FindingsWindow::actionPerformed(const awt::ActionEvent&)
{
    forListener(m_context, "FindingsWindow.actionPerformed", [&] {
        if (const auto checkAgain = m_actions.checkAgain)
            checkAgain();
    });
}

void FindingsWindow::selectionChanged(const lang::EventObject&)
{
    forListener(m_context, "FindingsWindow.selectionChanged", [&] {
        const auto select = m_actions.select;
        if (const auto finding = selected(); finding && select)
            select(*finding);
    });
}

void FindingsWindow::disposing(const lang::EventObject& event)
{
    if (event.Source == m_frame) {
        m_actions = {};
        m_window.clear();
        m_frame.clear();
    }
}

} // namespace trinhky
