#include "support/sample_profile.hpp"

namespace trinhky::test {

Profile sampleCommittee()
{
    Profile profile;
    profile.id = "ubnd";
    profile.name = "UBND xã Thử Nghiệm";
    profile.issuer = "ỦY BAN NHÂN DÂN";
    profile.unit = "XÃ THỬ NGHIỆM";
    profile.symbol = "UBND";
    profile.collective = true;
    profile.place = "Thử Nghiệm";
    profile.signers = {{"ct", "Nguyễn Văn A", "CHỦ TỊCH", Authority::Collective, "", true},
                       {"pct", "Trần Thị B", "PHÓ CHỦ TỊCH", Authority::Deputy, "ct", false},
                       {"cvp", "Lê Văn C", "CHÁNH VĂN PHÒNG", Authority::ByOrder, "ct", false}};
    profile.recipients = {{"*", {"Thường trực Đảng ủy, HĐND xã"}}};
    profile.archive = "VT";
    profile.draftingUnit = "VP";
    profile.abbreviations = {{"VP", "Văn phòng HĐND và UBND"}};
    return profile;
}

} // namespace trinhky::test
