#include "support/mutation.hpp"

#include <array>
#include <string_view>

namespace trinhky::test {

std::string mutated(std::string text, std::mt19937& random)
{
    static constexpr std::array<std::string_view, 12> kPieces{
        "<", ">", "\"", "&", "</row>", "<row name=\"x\">", "xmlns=\"\"", "<!DOCTYPE a>", "\x80", "-1", "]]>", "<![CDATA["};
    const auto place = [&] { return random() % (text.size() + 1); };
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
        switch (random() % 4) {
        case 0:
            text.insert(place(), kPieces[random() % kPieces.size()]);
            break;
        case 1:
            text.erase(place(), 1 + random() % 20);
            break;
        case 2:
            text.insert(place(), text.substr(place(), random() % 80));
            break;
        default:
            if (!text.empty())
                text[random() % text.size()] = static_cast<char>(random() % 256);
        }
    }
    return text;
}

} // namespace trinhky::test
