#include "uno/service/configuration_layers.hpp"

#include "base/try.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/template_layers.hpp"

namespace trinhky {

namespace {

void add(const std::string& folder, const char* file, ConfigurationLayers& layers)
{
    const auto url = officeOf(inFolder(folder, "configuration/") + file);
    auto content = readPlainFile(url);
    if (!content) {
        layers.faults.push_back(content.error());
        return;
    }
    if (!content.value())
        return;
    auto layer = readConfiguration({pathOf(url), std::move(*content.value())});
    if (layer)
        layers.layers.push_back(std::move(layer.value()));
    else
        layers.faults.push_back(layer.error());
}

} // namespace

ConfigurationLayers userConfigurations(const ContextRef& context)
{
    const Settings settings = readSettings(context);
    ConfigurationLayers layers;
    if (!settings.sharedFolder.empty())
        for (const char* file : {"province.xml", "office.xml"})
            add(settings.sharedFolder, file, layers);
    add(ownFolder(context, settings), "user.xml", layers);
    return layers;
}

Result<ConfigurationLayer> readConfigurationFile(const std::string& url)
{
    const auto file = officeOf(url);
    TK_TRY(auto content, readPlainFile(file));
    if (!content)
        return Error{{"Không có tệp cấu hình này.", "There is no such configuration file."}, pathOf(file)};
    return readConfiguration({pathOf(file), std::move(*content)});
}

} // namespace trinhky
