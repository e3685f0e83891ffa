#include "uno/sidebar/findings_tree.hpp"

#include "uno/sidebar/findings_text.hpp"

#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using NodeRef = uno::Reference<awt::tree::XMutableTreeNode>;

NodeRef makeNode(const uno::Reference<awt::tree::XMutableTreeDataModel>& model, const rtl::OUString& text)
{
    return model->createNode(uno::makeAny(text), false);
}

rtl::OUString iconOf(Severity severity)
{
    const rtl::OUString folder = "vnd.sun.star.extension://vn.trinhky/icons/";
    switch (severity) {
    case Severity::Error:
        return folder + "error_16.png";
    case Severity::Warning:
        return folder + "warning_16.png";
    case Severity::Info:
        break;
    }
    return folder + "info_16.png";
}

/// Empty when no finding is of the severity.
NodeRef makeGroup(const uno::Reference<awt::tree::XMutableTreeDataModel>& model, const CheckResult& result, Severity severity,
                  Language language)
{
    const NodeRef group = makeNode(model, {});
    for (std::size_t index = 0; index < result.findings.size(); ++index) {
        const Finding& finding = result.findings[index];
        if (finding.severity != severity)
            continue;
        const NodeRef leaf = makeNode(model, inLanguage(finding.message, language));
        leaf->setDataValue(uno::makeAny(static_cast<sal_Int32>(index)));
        group->appendChild(leaf);
    }
    const sal_Int32 count = group->getChildCount();
    if (count == 0)
        return {};
    group->setDisplayValue(uno::makeAny(severityTitle(severity, static_cast<std::size_t>(count), language)));
    const rtl::OUString icon = iconOf(severity);
    group->setExpandedGraphicURL(icon);
    group->setCollapsedGraphicURL(icon);
    return group;
}

} // namespace

uno::Reference<awt::tree::XMutableTreeDataModel> makeFindingsTree(const ContextRef& context, const CheckResult& result,
                                                                  Language language)
{
    const auto model = createService<awt::tree::XMutableTreeDataModel>(context, "com.sun.star.awt.tree.MutableTreeDataModel");
    const NodeRef root = makeNode(model, {});
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        if (const NodeRef group = makeGroup(model, result, severity, language); group.is())
            root->appendChild(group);
    model->setRoot(root);
    return model;
}

std::optional<std::size_t> findingOfNode(const uno::Reference<awt::tree::XTreeNode>& node)
{
    const auto leaf = query<awt::tree::XMutableTreeNode>(node);
    sal_Int32 index = -1;
    if (!leaf.is() || !(leaf->getDataValue() >>= index) || index < 0)
        return std::nullopt;
    return static_cast<std::size_t>(index);
}

} // namespace trinhky
