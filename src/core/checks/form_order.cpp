#include "checks/form_order.hpp"

#include "checks/places.hpp"

#include <algorithm>
#include <array>

namespace trinhky {
namespace {

struct FormPart {
    std::string_view name;
    Role role;
    int step;
};

constexpr std::array<FormPart, 18> kForm{{
    {"Motto", Role::Motto, 0},
    {"MottoLine", Role::MottoLine, 0},
    {"Superior", Role::Superior, 0},
    {"Issuer", Role::Issuer, 0},
    {"Number", Role::Number, 0},
    {"PlaceDate", Role::PlaceDate, 0},
    {"Title", Role::Title, 1},
    {"Subject", Role::Subject, 2},
    {"Addressee", Role::Addressee, 3},
    {"Authority", Role::Authority, 3},
    {"SessionLine", Role::SessionLine, 3},
    {"Basis", Role::Basis, 4},
    {"Enact", Role::Enact, 5},
    {"Body", Role::Body, kContentStep},
    {"RecipientsLabel", Role::RecipientsLabel, 7},
    {"Recipient", Role::Recipient, 7},
    {"SignAuthority", Role::SignAuthority, 7},
    {"Signer", Role::Signer, 7},
}};

/// First paragraph of the part of the form in the main text, or -1; `Body` stands for everything that the document says.
std::int32_t firstOf(const Analysis& analysis, const FormPart& part)
{
    if (part.role != Role::Body)
        return analysis.find(part.role);
    if (analysis.parts.empty())
        return -1;
    for (auto at = analysis.parts[0].begin; at < analysis.parts[0].end; ++at)
        if (isContent(analysis.roles[static_cast<std::size_t>(at)]))
            return at;
    return -1;
}

} // namespace

std::optional<Role> roleByName(std::string_view name)
{
    const auto found = std::find_if(kForm.begin(), kForm.end(), [&](const FormPart& part) { return part.name == name; });
    return found == kForm.end() ? std::nullopt : std::optional(found->role);
}

int formStep(Role role)
{
    if (isContent(role))
        return kContentStep;
    const auto found = std::find_if(kForm.begin(), kForm.end(), [&](const FormPart& part) { return part.role == role; });
    return found == kForm.end() ? -1 : found->step;
}

std::int32_t nextPart(const Analysis& analysis, Role missing)
{
    auto part = std::find_if(kForm.begin(), kForm.end(), [&](const FormPart& p) { return p.role == missing; });
    for (; part != kForm.end(); ++part)
        if (const auto paragraph = firstOf(analysis, *part); paragraph >= 0)
            return paragraph;
    return lastText(analysis);
}

} // namespace trinhky
