#pragma once
#include "uno/inside/inside.hpp"
#include "uno/service/settings.hpp"

namespace trinhky::test {

/// Settings that point to empty folders of the case's own, and are put back at its end.
class OwnSettings {
public:
    /// `name` is the folder's, in the scratch folder.
    OwnSettings(const Inside& inside, const std::string& name);
    ~OwnSettings();
    OwnSettings(const OwnSettings&) = delete;
    OwnSettings& operator=(const OwnSettings&) = delete;

    std::filesystem::path own() const { return m_folder / "own"; }
    std::filesystem::path shared() const { return m_folder / "shared"; }

    /// Failure when they cannot be written.
    void change(const Settings& settings) const;
    /// Makes the shared folder and sets it.
    void useShared() const;

private:
    ContextRef m_context;
    Settings m_before;
    std::filesystem::path m_folder;
};

} // namespace trinhky::test
