#include "plan/printed_fields.hpp"

#include <sstream>
#include <vector>

namespace trinhky {

namespace {

std::vector<std::string> termsOf(const std::string& condition)
{
    std::vector<std::string> terms;
    std::istringstream text(condition);
    for (std::string term; text >> term;)
        terms.push_back(term);
    return terms;
}

/// A derived value ("coQuanBanHanh.unit") is made of the field before the point.
std::string fieldOf(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

/// What a term of a condition asks for: "!kinhGui", "medium=paper".
std::string askedBy(std::string_view term)
{
    if (term.starts_with('!'))
        term.remove_prefix(1);
    return fieldOf(term.substr(0, term.find_first_of("!=")));
}

class FieldCollector {
public:
    FieldCollector(const SkeletonSource& source, const SkeletonForm& form) : m_source(source), m_form(form) {}

    void collect(const std::vector<SkeletonNode>& nodes)
    {
        for (const auto& node : nodes)
            if (mayHold(node.attribute("when")))
                collect(node);
    }
    void collectCondition(const std::string& condition)
    {
        for (const auto& term : termsOf(condition))
            names.insert(askedBy(term));
    }

    std::set<std::string> names;

private:
    /// False when the condition asks for the medium that the form is not for.
    bool mayHold(const std::string& condition) const
    {
        for (const auto& term : termsOf(condition))
            if (!m_form.medium.empty() && askedBy(term) == kMedium && !term.ends_with("=" + m_form.medium))
                return false;
        return true;
    }

    void collect(const SkeletonNode& node)
    {
        collectCondition(node.attribute("when"));
        if (const auto& name = node.attribute("field"); !name.empty())
            names.insert(fieldOf(name));
        if (node.name == "field")
            names.insert(fieldOf(node.attribute("name")));
        else if (node.name == "number")
            names.insert("so");
        else if (node.name == "date")
            names.insert("ngay");
        else if (node.name == "part")
            collect(m_source.parts.at(node.attribute("name")));
        else if (node.name == "recipients")
            names.insert({"donViSoanThao", "soBanLuu"});
        collect(node.children);
    }

    const SkeletonSource& m_source;
    const SkeletonForm& m_form;
};

} // namespace

std::set<std::string> printedFields(const SkeletonSource& source, const SkeletonForm& form)
{
    FieldCollector collector(source, form);
    collector.collect(form.body);
    std::set<std::string> printed;
    for (const auto& field : form.fields) {
        if (!collector.names.contains(field.name))
            continue;
        printed.insert(field.name);
        for (const auto& variant : field.variants)
            collector.collectCondition(variant.when);
    }
    for (const auto& field : form.fields)
        if (collector.names.contains(field.name))
            printed.insert(field.name);
    if (form.medium.empty() && collector.names.contains(std::string(kMedium)))
        printed.insert(std::string(kMedium));
    return printed;
}

} // namespace trinhky
