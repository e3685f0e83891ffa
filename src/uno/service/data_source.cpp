#include "uno/service/data_source.hpp"

#include "base/try.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/settings.hpp"
#include "uno/service/user_files.hpp"

namespace trinhky {

namespace {

constexpr std::uint64_t kMappingLimit = 1U << 20U;

/// A file for each header; two headers that meet in one name are told apart by the signature within.
rtl::OUString mappingUrl(const ContextRef& context, const std::string& signature)
{
    // FNV-1a, which is the same on every machine and in every version.
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : signature)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    const rtl::OUString folder = officeOf(ownFolder(context, readSettings(context)));
    return (folder.endsWith("/") ? folder : folder + "/") + "mappings/" +
           rtl::OUString::number(static_cast<sal_Int64>(hash >> 1U), 16) + ".json";
}

} // namespace

Result<Headings> readHeadings(const ContextRef& context)
{
    TK_TRY(const auto file, readTemplate(context, kHeadingsFile));
    return loadHeadings(file);
}

Result<SourceRead> readDataSource(const ContextRef& context, const std::string& url)
{
    TK_TRY(const auto headings, readHeadings(context));
    SourceOptions options;
    options.headings = &headings;
    options.remembered = [&](const std::string& signature) {
        const auto file = mappingUrl(context, signature);
        auto content = exists(file) ? readFile(file, kMappingLimit) : Result<std::string>(std::string());
        return content ? std::move(content.value()) : std::string();
    };
    TK_TRY(auto content, readFile(officeOf(url), options.limits.xml.bytes));
    return readSource(std::move(content), pathOf(officeOf(url)), options);
}

Result<SourceRead> readClearSource(const ContextRef& context, const std::string& url)
{
    TK_TRY(auto read, readDataSource(context, url));
    if (!read.unclear.empty())
        return unansweredError(read, pathOf(officeOf(url)));
    return read;
}

Result<void> rememberMapping(const ContextRef& context, const SheetMapping& mapping)
{
    return writeFile(mappingUrl(context, mapping.signature), mappingToJson(mapping));
}

} // namespace trinhky
