#include "uno/service/table_settings.hpp"

#include "base/try.hpp"
#include "data/rule_reader.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/template_layers.hpp"

#include <algorithm>
#include <span>

namespace trinhky {

namespace {

const NamedText* fileOf(const std::vector<NamedText>& files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

Result<TableLayout> readLayout(const ContextRef& context, const std::vector<NamedText>& files, const std::string& layout,
                               std::vector<Error>& faults)
{
    if (layout.find(':') == std::string::npos) {
        TK_TRY(auto set, layerTableLayouts(files, userTableLayouts(context)));
        faults = std::move(set.faults);
        return findTableLayout(std::span(set.layouts), layout);
    }
    TK_TRY(auto content, readFile(officeOf(layout), XmlLimits{}.bytes));
    return readTableLayout({pathOf(officeOf(layout)), std::move(content)});
}

} // namespace

std::string TableSettings::kindName(std::string_view id) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.id == id; });
    return found == kinds.end() ? std::string() : found->name;
}

Result<TableSettings> readTableSettings(const ContextRef& context, const std::string& layout)
{
    TK_TRY(const auto files, readTemplates(context, {"tables", "skeletons", "packs"}));
    const auto* elements = fileOf(files, "skeletons/elements.xml");
    const auto* kinds = fileOf(files, "packs/kinds.xml");
    if (!elements || !kinds)
        return Error{{"Bộ tệp mẫu của tiện ích không đầy đủ; hãy cài đặt lại tiện ích.",
                      "Template files of the extension are missing; install it again."}};
    std::vector<Error> faults;
    TK_TRY(auto chosen, readLayout(context, files, layout, faults));
    TK_TRY(auto styles, loadElementStyles(*elements));
    TK_TRY(auto named, readKinds(*kinds));
    return TableSettings{std::move(chosen), std::move(styles), std::move(named), std::move(faults)};
}

Result<TableLayout> readTableLayoutNamed(const ContextRef& context, const std::string& layout)
{
    TK_TRY(const auto files, readTemplates(context, {"tables"}));
    std::vector<Error> faults;
    return readLayout(context, files, layout, faults);
}

} // namespace trinhky
