#include "uno/sidebar/findings_tree.hpp"

#include "checks/not_evaluated.hpp"
#include "uno/sidebar/findings_text.hpp"

#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>

#include <algorithm>
#include <array>
#include <sstream>

namespace trinhky {

namespace {

using namespace com::sun::star;
using NodeRef = uno::Reference<awt::tree::XMutableTreeNode>;
using ModelRef = uno::Reference<awt::tree::XMutableTreeDataModel>;
using Kind = FindingsEntry::Kind;

constexpr std::string_view kKinds = "gfrvn";

/// A node carries its entry as text: "f 12", "r 12 0", "g error".
rtl::OUString codeOf(const FindingsEntry& entry)
{
    std::string code{kKinds[static_cast<std::size_t>(entry.kind)], ' '};
    if (entry.kind == Kind::Group)
        return officeOf(code + entry.group);
    code += std::to_string(entry.index);
    return officeOf(entry.kind == Kind::Related ? code + ' ' + std::to_string(entry.related) : code);
}

NodeRef makeNode(const ModelRef& model, const FindingsEntry& entry, const rtl::OUString& text)
{
    const NodeRef node = model->createNode(uno::makeAny(text), false);
    node->setDataValue(uno::makeAny(codeOf(entry)));
    return node;
}

void setIcon(const NodeRef& node, std::string_view name)
{
    const rtl::OUString icon = "vnd.sun.star.extension://vn.trinhky/icons/" + officeOf(name) + "_16.png";
    node->setExpandedGraphicURL(icon);
    node->setCollapsedGraphicURL(icon);
}

std::string_view iconOf(Severity severity)
{
    constexpr std::array<std::string_view, 3> kIcons{"info", "warning", "error"};
    return kIcons[static_cast<std::size_t>(severity)];
}

class TreeMaker {
public:
    TreeMaker(const ContextRef& context, const CheckOutcome& outcome, FindingGrouping grouping, Language language)
        : m_model(createService<awt::tree::XMutableTreeDataModel>(context, "com.sun.star.awt.tree.MutableTreeDataModel")),
          m_outcome(outcome), m_grouping(grouping), m_language(language), m_root(m_model->createNode({}, false))
    {}

    void add(const FindingGroup& group)
    {
        const NodeRef node = makeNode(m_model, {Kind::Group, 0, 0, group.key}, groupTitle(group, m_grouping, m_language));
        setIcon(node, iconOf(group.severity));
        for (const auto finding : group.findings)
            node->appendChild(leafOf(finding));
        m_root->appendChild(node);
    }

    template <class Entry, class Text>
    void addOthers(
        Kind kind, const char* key, const Message& title, const std::vector<Entry>& entries, const Text& textOf,
        bool (*isShown)(const Entry&) = [](const Entry&) { return true; })
    {
        const auto shown = std::ranges::count_if(entries, isShown);
        if (shown == 0)
            return;
        const auto count = " (" + std::to_string(shown) + ")";
        const NodeRef node =
            makeNode(m_model, {Kind::Group, 0, 0, key}, inLanguage({title.vi + count, title.en + count}, m_language));
        for (std::size_t at = 0; at < entries.size(); ++at)
            if (isShown(entries[at]))
                node->appendChild(makeNode(m_model, {kind, at, 0, {}}, officeOf(textOf(entries[at]))));
        m_root->appendChild(node);
    }

    ModelRef done()
    {
        m_model->setRoot(m_root);
        return m_model;
    }

private:
    NodeRef leafOf(std::size_t index)
    {
        const auto& finding = m_outcome.result.findings[index];
        const NodeRef leaf = makeNode(m_model, {Kind::Finding, index, 0, {}},
                                      findingTitle(finding, m_grouping == FindingGrouping::Place, m_language));
        for (std::size_t at = 0; at < finding.related.size(); ++at)
            leaf->appendChild(makeNode(m_model, {Kind::Related, index, at, {}},
                                       placeTitle(finding.related[at], m_outcome.snapshot, m_language)));
        return leaf;
    }

    ModelRef m_model;
    const CheckOutcome& m_outcome;
    FindingGrouping m_grouping;
    Language m_language;
    NodeRef m_root;
};

/// "" for no node of ours.
rtl::OUString codeIn(const uno::Reference<awt::tree::XTreeNode>& node)
{
    rtl::OUString code;
    if (const auto own = query<awt::tree::XMutableTreeNode>(node); own.is())
        own->getDataValue() >>= code;
    return code;
}

uno::Reference<awt::tree::XTreeNode> findNode(const uno::Reference<awt::tree::XTreeNode>& node, const rtl::OUString& code)
{
    if (codeIn(node) == code)
        return node;
    for (sal_Int32 at = 0; at < node->getChildCount(); ++at)
        if (auto found = findNode(node->getChildAt(at), code); found.is())
            return found;
    return {};
}

} // namespace

ModelRef makeFindingsTree(const ContextRef& context, const CheckOutcome& outcome, const FindingsFilter& filter, Language language)
{
    const auto& result = outcome.result;
    TreeMaker maker(context, outcome, filter.grouping, language);
    const auto shown = filter.words.empty() ? std::vector<bool>(result.findings.size(), true)
                                            : FindingSearch(result, outcome.snapshot).matches(filter.words);
    for (const auto& group : groupFindings(result, filter.grouping, shown))
        maker.add(group);
    if (filter.words.empty()) {
        maker.addOthers(Kind::Voided, "voided", {"Bỏ qua nay hết hiệu lực", "Waivers that are void now"}, result.voidedWaivers,
                        [](const Waiver& waiver) { return waiver.rule + ": " + waiver.quote; });
        maker.addOthers(
            Kind::NotEvaluated, "notEvaluated", {"Quy tắc không xét được", "Rules not evaluated"}, result.notEvaluated,
            [](const NotEvaluated& entry) { return entry.rule + ": " + entry.reason; }, isNews);
    }
    return maker.done();
}

std::optional<FindingsEntry> entryOfNode(const uno::Reference<awt::tree::XTreeNode>& node)
{
    const auto text = utf8Of(codeIn(node));
    if (text.empty())
        return std::nullopt;
    FindingsEntry entry;
    entry.kind = static_cast<Kind>(kKinds.find(text.front()));
    if (entry.kind == Kind::Group)
        entry.group = text.substr(2);
    else
        std::istringstream(text.substr(2)) >> entry.index >> entry.related;
    return entry;
}

uno::Reference<awt::tree::XTreeNode> nodeOfEntry(const uno::Reference<awt::tree::XTreeDataModel>& model,
                                                 const FindingsEntry& entry)
{
    return findNode(model->getRoot(), codeOf(entry));
}

} // namespace trinhky
