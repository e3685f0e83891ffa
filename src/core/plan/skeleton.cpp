#include "plan/skeleton.hpp"

#include "plan/odt_package.hpp"
#include "plan/skeleton_blocks.hpp"
#include "plan/skeleton_content.hpp"
#include "plan/skeleton_metadata.hpp"
#include "plan/skeleton_styles.hpp"

namespace trinhky {

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
    return SkeletonPlan{form.value()->kind, writeOdtPackage({{"content.xml", contentXml(blocks.value(), source.styles)},
                                                             {"styles.xml", skeletonStyles(source.styles, blocks.value())},
                                                             {"meta.xml", metadataXml(values.value(), request.title)}},
                                                            kTextTemplateType)};
}

} // namespace trinhky
