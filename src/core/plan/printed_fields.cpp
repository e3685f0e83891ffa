#include "plan/printed_fields.hpp"

#include <sstream>
#include <string_view>

namespace trinhky {

namespace {

class FieldCollector {
public:
    explicit FieldCollector(const SkeletonSource& source) : m_source(source) {}

    void collect(const std::vector<SkeletonNode>& nodes)
    {
        for (const auto& node : nodes)
            collect(node);
    }
    void collectCondition(const std::string& condition)
    {
        std::istringstream terms(condition);
        for (std::string term; terms >> term;)
            add(term.substr(0, term.find_first_of("!=", 1)));
    }

    std::set<std::string> names;

private:
    /// A derived value ("coQuanBanHanh.unit") is made of the field before the point; "!kinhGui" asks for the field.
    void add(std::string_view name)
    {
        if (name.starts_with('!'))
            name.remove_prefix(1);
        names.emplace(name.substr(0, name.find('.')));
    }

    void collect(const SkeletonNode& node)
    {
        if (const auto& name = node.attribute("field"); !name.empty())
            add(name);
        collectCondition(node.attribute("when"));
        if (node.name == "field")
            add(node.attribute("name"));
        else if (node.name == "number")
            add("so");
        else if (node.name == "date")
            add("ngay");
        else if (node.name == "part")
            collect(m_source.parts.at(node.attribute("name")));
        else if (node.name == "recipients")
            names.insert({"donViSoanThao", "soBanLuu"});
        collect(node.children);
    }

    const SkeletonSource& m_source;
};

} // namespace

std::set<std::string> printedFields(const SkeletonSource& source, const SkeletonForm& form)
{
    FieldCollector collector(source);
    collector.collect(form.body);
    for (const auto& field : form.fields)
        if (collector.names.contains(field.name))
            for (const auto& variant : field.variants)
                collector.collectCondition(variant.when);
    std::set<std::string> printed;
    for (const auto& field : form.fields)
        if (collector.names.contains(field.name))
            printed.insert(field.name);
    return printed;
}

} // namespace trinhky
