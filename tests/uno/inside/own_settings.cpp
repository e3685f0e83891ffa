#include "uno/inside/own_settings.hpp"

#include "uno/inside/test_document.hpp"

namespace trinhky::test {

namespace fs = std::filesystem;

OwnSettings::OwnSettings(const Inside& inside, const std::string& name)
    : m_context(inside.context), m_before(readSettings(m_context)), m_folder(inside.scratch / name)
{
    fs::remove_all(m_folder);
    fs::create_directories(m_folder);
    Settings settings;
    settings.ownFolder = fileUrl(own());
    change(settings);
}

OwnSettings::~OwnSettings() { static_cast<void>(writeSettings(m_context, m_before)); }

void OwnSettings::change(const Settings& settings) const
{
    if (const auto written = writeSettings(m_context, settings); !written)
        throw Failure(describe(written.error()));
}

void OwnSettings::useShared() const
{
    fs::create_directories(shared() / "profiles");
    Settings settings = readSettings(m_context);
    settings.sharedFolder = fileUrl(shared());
    change(settings);
}

} // namespace trinhky::test
