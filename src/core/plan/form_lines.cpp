#include "plan/form_lines.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {
namespace {

constexpr std::array<std::pair<std::string_view, Role>, 20> kRoles{
    {{"QUOC_HIEU", Role::Motto},         {"TIEU_NGU", Role::MottoLine},
     {"CQ_CHUQUAN", Role::Superior},     {"CQ_BANHANH", Role::Issuer},
     {"SO_KYHIEU", Role::Number},        {"DIADANH_NGAY", Role::PlaceDate},
     {"TEN_LOAI", Role::Title},          {"TRICH_YEU", Role::Subject},
     {"TRICH_YEU_CV", Role::Subject},    {"KINH_GUI", Role::Addressee},
     {"KINH_GUI_LIST", Role::Addressee}, {"THAM_QUYEN", Role::Authority},
     {"KY_HOP", Role::SessionLine},      {"CAN_CU", Role::Basis},
     {"QUYET_NGHI", Role::Enact},        {"NOI_NHAN_LABEL", Role::RecipientsLabel},
     {"NOI_NHAN_LIST", Role::Recipient}, {"QUYEN_HAN", Role::SignAuthority},
     {"HO_TEN", Role::Signer},           {"PHU_LUC_REF", Role::AppendixRef}}};

/// Neither a part of the form nor what it says.
constexpr std::array<std::string_view, 12> kHelpers{"KHOANG_CACH", "KE_NGANG",   "DAU_VAN_BAN", "CUOI_VAN_BAN",
                                                    "PAGE_NO",     "KHAN",       "LUU_HANH",    "NGUOI_SOAN",
                                                    "DIA_CHI",     "KY_SO_INFO", "PHU_LUC_NO",  "PHU_LUC_TITLE"};

FormLine lineOf(const ParagraphBlock& block, Role role)
{
    FormLine line;
    line.block = &block;
    line.role = role;
    line.text = block.text();
    line.placeholder = std::any_of(block.runs.begin(), block.runs.end(), [](const TextRun& run) { return run.placeholder; });
    return line;
}

void addCell(const TableCell& cell, const FormLine& place, std::vector<FormLine>& lines)
{
    for (const auto& block : cell.blocks)
        if (const auto* paragraph = std::get_if<ParagraphBlock>(&block.value))
            if (const auto role = roleOfElement(paragraph->element)) {
                auto line = lineOf(*paragraph, *role);
                line.table = place.table;
                line.row = place.row;
                line.column = place.column;
                lines.push_back(std::move(line));
            }
}

void addTable(const TableBlock& table, std::vector<FormLine>& lines)
{
    FormLine place;
    place.table = &table;
    for (const auto& row : table.rows) {
        place.column = 0;
        for (const auto& cell : row.cells) {
            addCell(cell, place, lines);
            ++place.column;
        }
        ++place.row;
    }
}

} // namespace

std::optional<Role> roleOfElement(std::string_view element)
{
    const auto found = std::find_if(kRoles.begin(), kRoles.end(), [&](const auto& one) { return one.first == element; });
    if (found != kRoles.end())
        return found->second;
    return std::find(kHelpers.begin(), kHelpers.end(), element) == kHelpers.end() ? std::optional(Role::Body) : std::nullopt;
}

std::vector<FormLine> formLines(const std::vector<SkeletonBlock>& blocks)
{
    std::vector<FormLine> lines;
    for (const auto& block : blocks) {
        if (std::holds_alternative<PageBlock>(block.value))
            break;
        if (const auto* table = std::get_if<TableBlock>(&block.value))
            addTable(*table, lines);
        else if (const auto* paragraph = std::get_if<ParagraphBlock>(&block.value))
            if (const auto role = roleOfElement(paragraph->element))
                lines.push_back(lineOf(*paragraph, *role));
    }
    return lines;
}

} // namespace trinhky
