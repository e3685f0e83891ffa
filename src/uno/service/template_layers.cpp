#include "uno/service/template_layers.hpp"

#include "base/try.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/user_files.hpp"

#include <osl/file.hxx>

#include <algorithm>
#include <iterator>
#include <optional>

namespace trinhky {

namespace {

constexpr std::uint64_t kFileLimit = 1U << 20U;
constexpr std::size_t kMostFiles = 300;

Error fault(std::string vi, std::string en, const rtl::OUString& url) { return {{std::move(vi), std::move(en)}, pathOf(url)}; }

/// Type without following links; nothing when it is gone meanwhile.
std::optional<osl::FileStatus::Type> typeOf(const rtl::OUString& url)
{
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_Type);
    if (osl::DirectoryItem::get(url, item) != osl::FileBase::E_None || item.getFileStatus(status) != osl::FileBase::E_None)
        return std::nullopt;
    return status.getFileType();
}

class LayerReader {
public:
    explicit LayerReader(SkeletonLayer& layer) : m_layer(layer) {}

    void readFolder(const rtl::OUString& url, const std::string& name)
    {
        const auto type = typeOf(url);
        if (!type)
            return;
        if (*type != osl::FileStatus::Directory)
            return fail("Đây không phải thư mục thường (liên kết tượng trưng không được dùng).",
                        "This is no plain folder (symbolic links are not used).", url);
        auto names = xmlFilesIn(url);
        if (!names)
            return m_layer.faults.push_back(names.error());
        for (const rtl::OUString& file : names.value())
            readOne(url + "/" + file, name + "/" + utf8Of(file));
    }

private:
    void readOne(const rtl::OUString& url, const std::string& name)
    {
        if (m_layer.files.size() == kMostFiles) {
            if (!std::exchange(m_full, true))
                fail("Thư mục có quá nhiều mẫu: từ tệp này trở đi không đọc nữa.",
                     "The folder has too many templates: from this file on none is read.", url);
            return;
        }
        auto content = readPlainFile(url);
        if (!content)
            m_layer.faults.push_back(content.error());
        else if (content.value())
            m_layer.files.push_back({name, std::move(*content.value())});
    }

    void fail(std::string vi, std::string en, const rtl::OUString& url)
    {
        m_layer.faults.push_back(fault(std::move(vi), std::move(en), url));
    }

    SkeletonLayer& m_layer;
    bool m_full = false;
};

} // namespace

std::string inFolder(const std::string& folder, const char* name) { return folder + (folder.ends_with("/") ? "" : "/") + name; }

Result<std::optional<std::string>> readPlainFile(const rtl::OUString& url)
{
    // A pipe would keep the office waiting, a link may lead anywhere.
    const auto type = typeOf(url);
    if (!type)
        return std::optional<std::string>();
    if (*type != osl::FileStatus::Regular)
        return fault("Đây không phải tệp thường (liên kết tượng trưng không được dùng).",
                     "This is no plain file (symbolic links are not used).", url);
    TK_TRY(auto content, readFile(url, kFileLimit));
    return std::optional<std::string>(std::move(content));
}

SkeletonLayer readTemplateLayer(const std::string& folder, SkeletonOrigin origin)
{
    SkeletonLayer layer;
    layer.origin = origin;
    layer.folder = pathOf(officeOf(folder));
    while (layer.folder.size() > 1 && layer.folder.ends_with("/"))
        layer.folder.pop_back();
    LayerReader reader(layer);
    for (const std::string name : {"skeletons", "skeletons/parts", "skeletons/frames"})
        reader.readFolder(officeOf(inFolder(folder, name.c_str())), name);
    return layer;
}

std::vector<SkeletonLayer> userTemplateLayers(const ContextRef& context)
{
    const Settings settings = readSettings(context);
    std::vector<SkeletonLayer> layers;
    if (!settings.sharedFolder.empty()) {
        layers.push_back(readTemplateLayer(inFolder(settings.sharedFolder, "templates"), SkeletonOrigin::Shared));
        if (!exists(officeOf(settings.sharedFolder)))
            layers.back().faults.push_back(fault("Không mở được thư mục dùng chung.", "The shared folder cannot be opened.",
                                                 officeOf(settings.sharedFolder)));
    }
    layers.push_back(readTemplateLayer(inFolder(ownFolder(context, settings), "templates"), SkeletonOrigin::Own));
    return layers;
}

std::vector<NamedText> userTableLayouts(const ContextRef& context)
{
    const Settings settings = readSettings(context);
    std::vector<NamedText> files;
    for (const std::string& folder : {settings.sharedFolder, ownFolder(context, settings)}) {
        if (folder.empty())
            continue;
        SkeletonLayer layer;
        LayerReader(layer).readFolder(officeOf(inFolder(folder, "templates/tables")), "tables");
        std::move(layer.files.begin(), layer.files.end(), std::back_inserter(files));
    }
    return files;
}

} // namespace trinhky
