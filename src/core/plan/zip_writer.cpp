#include "plan/odt_package.hpp"

#include <boost/crc.hpp>

#include <cstdint>

namespace trinhky {
namespace {

constexpr std::uint32_t kLocalHeader = 0x04034b50;
constexpr std::uint32_t kDirectoryEntry = 0x02014b50;
constexpr std::uint32_t kDirectoryEnd = 0x06054b50;
constexpr std::uint16_t kVersion = 20;
constexpr std::uint16_t kUtf8Names = 0x0800;
/// 1 January 1980, the first day a zip can name.
constexpr std::uint16_t kNoDate = 0x0021;

void put16(std::string& out, std::size_t value)
{
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>(value >> 8 & 0xFF);
}

void put32(std::string& out, std::size_t value)
{
    put16(out, value & 0xFFFF);
    put16(out, value >> 16 & 0xFFFF);
}

std::uint32_t checksum(std::string_view bytes)
{
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

/// The fields that a local header and its directory entry have in common.
void putDescription(std::string& out, const PackagePart& part, std::uint32_t crc)
{
    put16(out, kVersion);
    put16(out, kUtf8Names);
    put16(out, 0); // stored
    put16(out, 0); // time
    put16(out, kNoDate);
    put32(out, crc);
    put32(out, part.content.size());
    put32(out, part.content.size());
    put16(out, part.path.size());
    put16(out, 0); // no extra field: mimetype must have none
}

} // namespace

std::string writeZip(const std::vector<PackagePart>& parts)
{
    std::size_t size = 22;
    for (const auto& part : parts)
        size += part.content.size() + 2 * part.path.size() + 76;
    std::string out;
    out.reserve(size);
    std::string directory;
    for (const auto& part : parts) {
        const auto offset = out.size();
        const auto crc = checksum(part.content);
        put32(out, kLocalHeader);
        putDescription(out, part, crc);
        out += part.path;
        out += part.content;
        put32(directory, kDirectoryEntry);
        put16(directory, kVersion);
        putDescription(directory, part, crc);
        directory.append(10, '\0'); // comment length, disk, attributes
        put32(directory, offset);
        directory += part.path;
    }
    const auto start = out.size();
    out += directory;
    put32(out, kDirectoryEnd);
    put32(out, 0); // disks
    put16(out, parts.size());
    put16(out, parts.size());
    put32(out, directory.size());
    put32(out, start);
    put16(out, 0); // no comment
    return out;
}

} // namespace trinhky
