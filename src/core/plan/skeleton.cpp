#include "plan/skeleton.hpp"

#include "plan/odt_package.hpp"
#include "plan/skeleton_blocks.hpp"
#include "plan/skeleton_content.hpp"
#include "plan/skeleton_metadata.hpp"
#include "plan/skeleton_styles.hpp"

namespace trinhky {

namespace {

/// A paragraph of no height before each table that begins a page: 7.4 reads a bookmark at the very beginning of a .docx one letter short when
/// it stands in a table, and 25.2 does not begin the page numbers of a table's page anew.
std::vector<SkeletonBlock> withLead(const std::vector<SkeletonBlock>& blocks)
{
    std::vector<SkeletonBlock> led;
    bool begins = true;
    for (const auto& block : blocks) {
        if (begins && std::holds_alternative<TableBlock>(block.value))
            led.push_back(SkeletonBlock{ParagraphBlock{"DAU_VAN_BAN"}});
        begins = std::holds_alternative<PageBlock>(block.value);
        led.push_back(block);
    }
    return led;
}

} // namespace

Result<SkeletonPlan> resolveSkeleton(const SkeletonSource& source, const SkeletonRequest& request)
{
    const auto form = findForm(source, request.kind, request.form, request.medium);
    if (!form)
        return form.error();
    const auto blocks = resolveBlocks(source, request);
    if (!blocks)
        return blocks.error();
    const auto values = resolveValues(*form.value(), request);
    if (!values)
        return values.error();
    return SkeletonPlan{form.value()->kind, writeOdtPackage({{"content.xml", contentXml(withLead(blocks.value()), source.styles)},
                                                             {"styles.xml", skeletonStyles(source.styles, blocks.value())},
                                                             {"meta.xml", metadataXml(values.value(), request.title)}},
                                                            kTextTemplateType)};
}

} // namespace trinhky
