#pragma once
#include <filesystem>

namespace trinhky::test {

/// Writes a flat ODF resolution of about `paragraphs` paragraphs: typed and automatic numbers, one to three portions a paragraph.
void writeSampleDocument(const std::filesystem::path& file, int paragraphs);

} // namespace trinhky::test
