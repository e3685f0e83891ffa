#include "plan/law_citation.hpp"

namespace trinhky {

std::vector<LawVersion> lawsInForce(const std::vector<LawVersion>& laws, std::string_view id, const std::optional<Date>& day)
{
    std::vector<LawVersion> cited;
    const LawVersion* first = nullptr;
    for (const auto& law : laws) {
        if (law.id != id)
            continue;
        first = first ? first : &law;
        if (day ? law.from <= *day && (!law.to || *day <= *law.to) : !law.to)
            cited.push_back(law);
    }
    if (cited.empty() && first) {
        cited.push_back(*first);
        cited.back().text = "[luật có hiệu lực tại ngày ban hành]";
        cited.back().normative = cited.back().text;
    }
    return cited;
}

} // namespace trinhky
