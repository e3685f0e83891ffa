#include "engine/fingerprint.hpp"

#include "base/text.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace trinhky {
namespace {

constexpr std::size_t kKinDigits = 12;
constexpr std::size_t kNumberDigits = 4;
constexpr std::size_t kNeighbourDigits = 8;

std::string hexOf(std::uint64_t value, std::size_t digits)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(digits, '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place, value >>= 4U)
        *place = kDigits[value & 0xFU];
    return text;
}

/// FNV-1a: the same on every machine and in every version, which a fingerprint kept in a document needs.
class Hash {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes)
            addByte(static_cast<unsigned char>(byte));
        addByte(0);
    }

    std::string hex(std::size_t digits) const { return hexOf(m_value, digits); }

private:
    void addByte(unsigned char byte)
    {
        m_value ^= byte;
        m_value *= 0x100000001b3U;
    }

    std::uint64_t m_value = 0xcbf29ce484222325U;
};

std::string kinHash(const Finding& finding, const Analysis& analysis)
{
    const bool hasText = !finding.absent && finding.where.paragraph >= 0;
    Hash hash;
    hash.add(finding.rule);
    hash.add(hasText ? toUtf8(foldKey(analysis.textOf(finding.where.paragraph))) : "");
    hash.add(finding.absent ? finding.expected : finding.observed);
    return hash.hex(kKinDigits);
}

/// Hash of the nearest paragraph with words in a direction, "" at the end of the document.
std::string neighbour(const Analysis& analysis, std::int32_t paragraph, std::int32_t step)
{
    const auto count = static_cast<std::int32_t>(analysis.snapshot->paragraphs.size());
    for (auto at = paragraph + step; at >= 0 && at < count; at += step) {
        const auto words = foldKey(analysis.textOf(at));
        if (words.empty())
            continue;
        Hash hash;
        hash.add(toUtf8(words));
        return hash.hex(kNeighbourDigits);
    }
    return {};
}

} // namespace

void setFingerprints(std::vector<Finding>& findings, const Analysis& analysis)
{
    std::map<std::string, std::size_t> seen;
    for (auto& finding : findings) {
        auto kin = kinHash(finding, analysis);
        finding.fingerprint = kin + hexOf(seen[kin]++, kNumberDigits);
    }
    const Finding* last = nullptr;
    for (auto& finding : findings) {
        if (last && last->where.paragraph == finding.where.paragraph)
            finding.around = last->around;
        else
            finding.around = {neighbour(analysis, finding.where.paragraph, -1), neighbour(analysis, finding.where.paragraph, 1),
                              true};
        finding.around.alone = seen[std::string(kinOf(finding.fingerprint))] == 1;
        last = &finding;
    }
}

std::string_view kinOf(std::string_view fingerprint) { return fingerprint.substr(0, kKinDigits); }

} // namespace trinhky
