#include "plan/table_styles.hpp"

#include "plan/skeleton_styles.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace trinhky {
namespace {

std::string_view elementOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Header:
        return "BANG_DAU";
    case CellKind::ColumnNumber:
        return "BANG_SO_COT";
    case CellKind::Label:
        return "BANG_STT";
    case CellKind::Name:
    case CellKind::Note:
        return "BANG_CHI_TIEU";
    case CellKind::Number:
        return "BANG_SO";
    case CellKind::Unit:
    case CellKind::Text:
        break;
    }
    return "BANG_CHU";
}

std::string sizeName(double size)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%g", size);
    return buffer.data();
}

} // namespace

std::string TableStyles::cell(CellKind kind, const TablePlan& plan)
{
    const auto* figures = m_styles.find(elementOf(CellKind::Number));
    return use(elementOf(kind), figures ? figures->size : plan.size, plan.size);
}

std::string TableStyles::use(std::string_view id, double baseSize, double size)
{
    const auto* found = m_styles.find(id);
    if (!found)
        return "Standard";
    ElementStyle element = *found;
    if (size != baseSize) {
        element.size = std::max(element.size + size - baseSize, 1.0);
        element.id += "_" + sizeName(size);
        element.style += " " + sizeName(size);
        element.next = element.id;
    }
    if (m_known.insert(element.id).second)
        m_used.push_back(element);
    return styleIdOf(element);
}

std::string TableStyles::automatic(const std::string& id, std::string_view family, const std::string& attributes,
                                   const std::string& properties)
{
    if (m_known.insert(id).second)
        m_automatic.append("<style:style style:name=\"" + id + "\" style:family=\"")
            .append(family)
            .append("\" ")
            .append(attributes + "><style:")
            .append(family)
            .append("-properties " + properties + "/></style:style>");
    return id;
}

std::string TableStyles::stylesXml(const std::string& masterPages) const
{
    return insertionStyles(m_styles, m_used, masterPages);
}

} // namespace trinhky
