#include "plan/missing_part.hpp"

#include "base/text.hpp"
#include "model/issuer_lines.hpp"
#include "plan/odt_package.hpp"
#include "plan/part_place.hpp"
#include "plan/profile_fields.hpp"
#include "plan/skeleton_content.hpp"
#include "plan/skeleton_styles.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace trinhky {
namespace {

using Way = PartPlace::Way;

constexpr std::string_view kLead = "DAU_VAN_BAN";
constexpr std::string_view kEnd = "CUOI_VAN_BAN";

std::int32_t hundredths(double millimetres) { return static_cast<std::int32_t>(std::lround(millimetres * 100)); }

std::int32_t fromPoints(double points)
{
    constexpr double kPoint = 25.4 / 72;
    return hundredths(points * kPoint);
}

NewParagraph paragraphOf(const FormLine& line, const ElementStyles& styles)
{
    NewParagraph paragraph;
    paragraph.text = toUtf16(line.text);
    const auto* const style = styles.find(line.block->element);
    if (!style)
        return paragraph;
    paragraph.format.align = style->align;
    paragraph.format.firstLineIndent = hundredths(style->firstLine);
    paragraph.format.leftMargin = hundredths(style->left);
    paragraph.format.rightMargin = hundredths(style->right);
    paragraph.format.spaceAbove = fromPoints(style->above);
    paragraph.format.spaceBelow = fromPoints(style->below);
    paragraph.characters.size = static_cast<float>(style->size);
    paragraph.characters.bold = style->bold;
    paragraph.characters.italic = style->italic;
    paragraph.characters.underline = false;
    return paragraph;
}

bool contains(const std::vector<Role>& roles, Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); }

/// Parts that come along with another one, when the form has something for them.
std::vector<Role> withCompanions(std::vector<Role> roles)
{
    if (contains(roles, Role::Issuer))
        roles.push_back(Role::Superior);
    if (contains(roles, Role::RecipientsLabel))
        roles.push_back(Role::Recipient);
    return roles;
}

/// Lines of the header with a role; nothing when one of them is shared with another part.
std::optional<std::vector<std::u16string>> headerLines(const Analysis& analysis, Role role)
{
    std::vector<std::u16string> lines;
    for (const auto at : paragraphsWith(analysis, role)) {
        const bool shared = std::any_of(analysis.extraRoles.begin(), analysis.extraRoles.end(),
                                        [&](const ExtraRole& extra) { return extra.paragraph == at; });
        if (shared)
            return std::nullopt;
        lines.emplace_back(trim(analysis.textOf(at)));
    }
    return lines;
}

/// What the document calls its issuer, line by line; "" when it does not, or not in lines of their own.
std::string issuerIn(const Analysis& analysis)
{
    auto superior = headerLines(analysis, Role::Superior);
    auto issuer = headerLines(analysis, Role::Issuer);
    if (!superior || !issuer)
        return {};
    joinBodyWithUnit(*superior, *issuer);
    std::u16string name;
    for (const auto& line : *issuer)
        name.append(name.empty() ? u"" : u"\n").append(line);
    return toUtf8(name);
}

std::u16string issuerKey(const std::string& name) { return foldKey(toUtf16(name)); }

/// Fills what the document says of itself, then the profile of the same issuer.
Result<SkeletonRequest> requestFor(const Analysis& analysis, const SkeletonForm& form, const PartSource& source)
{
    SkeletonRequest request;
    request.kind = form.id;
    request.year = analysis.header.year.value_or(0);
    const auto issuer = issuerIn(analysis);
    if (!issuer.empty() && form.field("coQuanBanHanh"))
        request.fields["coQuanBanHanh"] = issuer;
    const auto* const profile = source.profile;
    if (profile && (issuer.empty() || issuerKey(issuer) == issuerKey(profile->issuer + "\n" + profile->unit))) {
        auto office = profileFields(*profile, form);
        if (!office)
            return office.error();
        request.office = std::move(office.value());
        request.archive = profile->archive;
    }
    return request;
}

/// Only the cells' paragraphs that are wanted stay, with the rule below them; a cell that loses all keeps one, empty, so that the part
/// that belongs there finds its place later.
TableBlock onlyWanted(const TableBlock& table, const std::vector<Role>& wanted)
{
    TableBlock kept = table;
    for (auto& row : kept.rows)
        for (auto& cell : row.cells) {
            std::vector<SkeletonBlock> blocks;
            std::string element{kEnd};
            for (auto& block : cell.blocks) {
                const auto* const paragraph = std::get_if<ParagraphBlock>(&block.value);
                const auto role = paragraph ? roleOfElement(paragraph->element) : std::nullopt;
                if (role && element == kEnd)
                    element = paragraph->element;
                const bool isRule = std::holds_alternative<RuleBlock>(block.value) && !blocks.empty();
                if (isRule || (role && contains(wanted, *role)))
                    blocks.push_back(std::move(block));
            }
            if (blocks.empty())
                blocks.push_back({ParagraphBlock{element}});
            cell.blocks = std::move(blocks);
        }
    return kept;
}

/// Bookmarks would clash with those of a form that the document was made from.
void dropBookmarks(TableBlock& table)
{
    for (auto& row : table.rows)
        for (auto& cell : row.cells)
            for (auto& block : cell.blocks)
                if (auto* paragraph = std::get_if<ParagraphBlock>(&block.value))
                    for (auto& run : paragraph->runs) {
                        run.bookmark.clear();
                        run.anchor.clear();
                    }
}

Edit blockEdit(const PartPlace& place, const std::vector<FormLine>& lines, const TableBlock& table, const ElementStyles& styles)
{
    std::vector<Role> wanted;
    PackageInsert insert;
    for (const auto& line : lines) {
        wanted.push_back(line.role);
        insert.text.append(insert.text.empty() ? u"" : u"\n").append(toUtf16(line.text));
    }
    TableBlock kept = onlyWanted(table, wanted);
    dropBookmarks(kept);
    const std::vector<SkeletonBlock> blocks{
        {ParagraphBlock{std::string(kLead)}}, {std::move(kept)}, {ParagraphBlock{std::string(kEnd)}}};
    insert.paragraph = place.paragraph;
    insert.behind = place.way == Way::BlockBehind;
    insert.leadStyle = styles.find(kLead)->style;
    insert.lastStyle = styles.find(kEnd)->style;
    insert.package = writeOdtPackage(
        {{"content.xml", contentXml(blocks, styles, {false})}, {"styles.xml", skeletonStyles(styles, blocks, {false, false})}});
    return insert;
}

std::vector<Edit> editsAt(const PartPlace& place, const std::vector<FormLine>& lines, const ElementStyles& styles)
{
    if (place.way == Way::BlockBefore || place.way == Way::BlockBehind)
        return {blockEdit(place, lines, *lines.front().table, styles)};
    ParagraphInsert insert{place.paragraph, place.way == Way::Behind, {}};
    for (const auto& line : lines)
        insert.lines.push_back(paragraphOf(line, styles));
    if (place.way == Way::Instead)
        return {insert, ParagraphRemove{place.paragraph, {}}};
    return {insert};
}

/// What a drafter has to say is left to be said: of căn cứ only the lines that are places to fill in.
bool isOffered(const FormLine& line) { return line.role != Role::Basis || line.placeholder; }

} // namespace

std::vector<Edit> planMissingPart(const Analysis& analysis, const std::vector<Role>& roles, const PartSource& source)
{
    const auto form = findForm(source.skeletons, analysis.kind);
    if (!form)
        return {};
    auto request = requestFor(analysis, *form.value(), source);
    if (!request)
        return {};
    const auto* const addressee = form.value()->field("kinhGui");
    if (addressee && contains(roles, Role::Addressee))
        request.value().fields["kinhGui"] = "[Tên cơ quan, tổ chức hoặc cá nhân nhận văn bản]";
    const auto blocks = resolveBlocks(source.skeletons, request.value());
    if (!blocks)
        return {};
    const auto lines = formLines(blocks.value());
    const auto wanted = withCompanions(roles);
    const auto isMissing = [&](const FormLine& line) {
        return contains(wanted, line.role) && paragraphsWith(analysis, line.role).empty();
    };
    const auto first = std::find_if(lines.begin(), lines.end(), isMissing);
    const auto last = std::find_if_not(first, lines.end(), isMissing);
    std::vector<FormLine> offered;
    std::copy_if(first, last, std::back_inserter(offered), isOffered);
    if (offered.empty())
        return {};
    const auto place =
        placeOfPart(analysis, lines, static_cast<std::size_t>(first - lines.begin()), static_cast<std::size_t>(last - first));
    return place ? editsAt(*place, offered, source.skeletons.styles) : std::vector<Edit>{};
}

std::vector<Edit> planMissingReference(const Analysis& analysis, std::int32_t head, const PartSource& source)
{
    const auto form = findForm(source.skeletons, "PL", {}, "electronic");
    if (!form)
        return {};
    auto request = requestFor(analysis, *form.value(), source);
    if (!request)
        return {};
    request.value().medium = "electronic";
    if (!source.kindName.empty() && form.value()->field("loaiVanBan"))
        request.value().fields["loaiVanBan"] = source.kindName;
    const auto blocks = resolveBlocks(source.skeletons, request.value());
    if (!blocks)
        return {};
    const auto lines = formLines(blocks.value());
    const auto line = std::find_if(lines.begin(), lines.end(), [](const FormLine& one) { return one.role == Role::AppendixRef; });
    if (line == lines.end())
        return {};
    constexpr std::array<Role, 4> kHead{Role::AppendixNo, Role::AppendixTitle, Role::Title, Role::Subject};
    const auto isHead = [&](std::int32_t at) {
        return std::find(kHead.begin(), kHead.end(), analysis.roles[static_cast<std::size_t>(at)]) != kHead.end();
    };
    auto behind = head;
    while (behind + 1 < static_cast<std::int32_t>(analysis.roles.size()) && isHead(behind + 1))
        ++behind;
    return {ParagraphInsert{behind, true, {paragraphOf(*line, source.skeletons.styles)}}};
}

std::vector<Edit> planMissingSection(const Analysis& analysis, const std::string& section)
{
    const auto said = paragraphsWith(analysis, Role::Body);
    if (said.empty() || section.empty())
        return {};
    return {ParagraphInsert{said.back(), true, {{u"[Phần “" + toUtf16(section) + u"”: …]", {}, {}}}}};
}

} // namespace trinhky
