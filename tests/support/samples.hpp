#pragma once
#include "base/error.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trinhky::test {

std::string contentOf(const std::filesystem::path& path);

/// Reads a sample; the error when it is refused. `name` is how the file is called in errors.
using SampleReader = std::function<std::optional<Error>(const std::string& content, const std::string& name)>;

/// Holds a reader to a folder of samples: valid/*.xml are taken, all others are refused at the line and column and with the words
/// that faults.tsv (file, line, column, says) gives for each. A sentence for every disagreement; empty when there is none.
std::vector<std::string> misjudgedSamples(const std::filesystem::path& folder, const SampleReader& read);

} // namespace trinhky::test
