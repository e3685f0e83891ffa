#include "plan/skeleton.hpp"

#include "base/text.hpp"
#include "plan/odt_package.hpp"
#include "plan/skeleton_body.hpp"
#include "plan/skeleton_styles.hpp"
#include "plan/skeleton_values.hpp"

#include <algorithm>

namespace trinhky {

namespace {

std::string metadata(const std::string& title)
{
    return odfRootStart("document-meta") + "<office:meta><meta:generator>TrinhKy</meta:generator>" +
           (title.empty() ? std::string() : "<dc:title>" + escapeXml(title) + "</dc:title>") +
           "<dc:language>vi-VN</dc:language></office:meta>" + odfRootEnd("document-meta");
}

} // namespace

std::span<const SkeletonForm> skeletonKinds(const SkeletonSource& source) { return source.forms; }

Result<const SkeletonForm*> findForm(const SkeletonSource& source, std::string_view kind)
{
    // As it is spelled first: HD and HĐ are different kinds.
    for (const auto fold : {foldKey, foldBare})
        for (const auto& form : source.forms)
            if (fold(toUtf16(form.kind)) == fold(toUtf16(kind)))
                return &form;
    std::string names;
    std::string ids;
    for (const auto& form : source.forms) {
        names.append(names.empty() ? "" : ", ").append(form.kind).append(" – ").append(form.name.vi);
        ids.append(ids.empty() ? "" : ", ").append(form.kind);
    }
    return Error{{"Chưa có mẫu cho loại văn bản “" + std::string(kind) + "”. Các mẫu có: " + names + ".",
                  "There is no form for the kind \"" + std::string(kind) + "\". There are: " + ids + "."},
                 {},
                 0,
                 0};
}

Result<SkeletonPlan> resolveSkeleton(const SkeletonSource& source, const SkeletonRequest& request)
{
    const auto form = findForm(source, request.kind);
    if (!form)
        return form.error();
    const auto values = resolveValues(*form.value(), request);
    if (!values)
        return values.error();
    const auto& subject = values.value().text("trichYeu");
    return SkeletonPlan{
        form.value()->kind,
        writeOdtPackage({{"content.xml", skeletonContent(source, *form.value(), values.value())},
                         {"styles.xml", skeletonStyles(source.styles)},
                         {"meta.xml", metadata(request.title.empty() && subject.fromUser ? subject.text : request.title)}},
                        kTextTemplateType)};
}

} // namespace trinhky
