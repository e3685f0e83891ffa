#include "uno/inside/inside.hpp"

#include "base/text.hpp"
#include "uno/service/configuration.hpp"

#include <com/sun/star/container/XNameAccess.hpp>

namespace trinhky::test {

std::vector<InsideEntry>& insideEntries()
{
    static std::vector<InsideEntry> entries;
    return entries;
}

std::string officeRelease(const ContextRef& context)
{
    const auto product =
        demand<com::sun::star::container::XNameAccess>(openConfiguration(context, "/org.openoffice.Setup/Product"));
    rtl::OUString version;
    product->getByName(officeOf("ooSetupVersion")) >>= version;
    return utf8Of(version);
}

std::string shown(std::u16string_view text) { return toUtf8(text); }

void fail(const char* file, int line, const std::string& text)
{
    throw Failure(std::filesystem::path(file).filename().string() + ':' + std::to_string(line) + ": " + text);
}

} // namespace trinhky::test
