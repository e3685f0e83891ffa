#include "uno/inside/skeleton_support.hpp"

#include "support/template_files.hpp"
#include "uno/apply/skeleton_open.hpp"

namespace trinhky::test {

SkeletonSource shippedSkeletons(const Inside& inside)
{
    const auto source = loadSkeletonSource(readTemplateFiles(inside.extension / "templates"));
    if (!source)
        throw Failure(describe(source.error()));
    return source.value();
}

DocumentRef newSkeleton(const Inside& inside, const SkeletonRequest& request)
{
    const auto plan = resolveSkeleton(shippedSkeletons(inside), request);
    if (!plan)
        throw Failure(describe(plan.error()));
    const auto document = openSkeleton(inside.context, plan.value(), true);
    if (!document)
        throw Failure(describe(document.error()));
    return document.value();
}

} // namespace trinhky::test
