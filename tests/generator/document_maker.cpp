#include "document_maker.hpp"

#include <algorithm>
#include <array>

namespace trinhky::generator {
namespace {

using Body = MadeKind::Body;

constexpr std::array<MadeKind, 34> kKinds{{
    {"NQ", u"NGHỊ QUYẾT", u"Nghị quyết", u"NQ", Body::Resolution, true},
    {"QĐ", u"QUYẾT ĐỊNH", u"Quyết định", u"QĐ", Body::Articles, true},
    {"CT", u"CHỈ THỊ", u"Chỉ thị", u"CT", Body::Sections},
    {"QC", u"QUY CHẾ", u"Quy chế", u"QC", Body::Articles},
    {"QyĐ", u"QUY ĐỊNH", u"Quy định", u"QyĐ", Body::Articles},
    {"TC", u"THÔNG CÁO", u"Thông cáo", u"TC", Body::Letter},
    {"TB", u"THÔNG BÁO", u"Thông báo", u"TB", Body::Letter},
    {"HD", u"HƯỚNG DẪN", u"Hướng dẫn", u"HD", Body::Sections},
    {"CTr", u"CHƯƠNG TRÌNH", u"Chương trình", u"CTr", Body::Sections},
    {"KH", u"KẾ HOẠCH", u"Kế hoạch", u"KH", Body::Sections},
    {"PA", u"PHƯƠNG ÁN", u"Phương án", u"PA", Body::Sections},
    {"ĐA", u"ĐỀ ÁN", u"Đề án", u"ĐA", Body::Sections},
    {"DA", u"DỰ ÁN", u"Dự án", u"DA", Body::Sections},
    {"BC", u"BÁO CÁO", u"Báo cáo", u"BC", Body::Sections},
    {"TTr", u"TỜ TRÌNH", u"Tờ trình", u"TTr", Body::Letter, false, true},
    {"CV", u"", u"Công văn", u"", Body::Letter, false, true},
    {"GUQ", u"GIẤY ỦY QUYỀN", u"Giấy ủy quyền", u"GUQ", Body::Slip, false, false, false},
    {"PG", u"PHIẾU GỬI", u"Phiếu gửi", u"PG", Body::Slip, false, false, false},
    {"PC", u"PHIẾU CHUYỂN", u"Phiếu chuyển", u"PC", Body::Slip, false, false, false},
    {"PB", u"PHIẾU BÁO", u"Phiếu báo", u"PB", Body::Slip, false, false, false},
    {"GM", u"GIẤY MỜI", u"Giấy mời", u"GM", Body::Fields, false, false, false},
    {"GGT", u"GIẤY GIỚI THIỆU", u"Giấy giới thiệu", u"GGT", Body::Fields, false, false, false, false},
    {"GNP", u"GIẤY NGHỈ PHÉP", u"Giấy nghỉ phép", u"GNP", Body::Fields, false, false, false, false},
    {"CĐ", u"CÔNG ĐIỆN", u"Công điện", u"CĐ", Body::Fields, false, false, false},
    {"NQ-QPPL", u"NGHỊ QUYẾT", u"Nghị quyết", u"NQ", Body::Normative},
    {"QD-QPPL", u"QUYẾT ĐỊNH", u"Quyết định", u"QĐ", Body::Normative},
    {"HĐ", u"HỢP ĐỒNG", u"Hợp đồng", u"HĐ", Body::Parties, false, false, false, true, false},
    {"BGN", u"BẢN GHI NHỚ", u"Bản ghi nhớ", u"BGN", Body::Parties, false, false, false, true, false},
    {"BTT", u"BẢN THỎA THUẬN", u"Bản thỏa thuận", u"BTT", Body::Parties, false, false, false, true, false},
    {"TC-CONG", u"THƯ CÔNG", u"Thư công", u"", Body::Personal, false, true, false, false},
    {"SY", u"SAO Y", u"Bản sao y", u"SY", Body::Copy, false, false, false, false},
    {"TrS", u"TRÍCH SAO", u"Bản trích sao", u"TrS", Body::Copy, false, false, false, false},
    {"SL", u"SAO LỤC", u"Bản sao lục", u"SL", Body::Copy, false, false, false, false},
    {"BB", u"BIÊN BẢN", u"Biên bản", u"BB", Body::Fields, false, false, false, true, false},
}};

} // namespace

bool isNormative(const Draft& draft) { return madeKind(draft.kind).body == Body::Normative; }

bool isOfCouncil(const Draft& draft) { return draft.kind == "NQ" || draft.kind == "NQ-QPPL"; }

const MadeKind& madeKind(const std::string& id)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [&](const MadeKind& kind) { return id == kind.id; });
}

Draft makeDraft(Dice& dice)
{
    Draft draft;
    const auto& kind = dice.chance(25) ? kKinds.at(static_cast<std::size_t>(dice.between(0, 1))) : dice.pick(kKinds);
    draft.kind = kind.id;
    draft.date = {dice.between(2021, 2026), dice.between(2, 12), dice.between(1, 28)};
    if (isNormative(draft) && draft.date < Date{2025, 7, 1})
        draft.date.year = 2026; // forms of NĐ 78/2025/NĐ-CP as amended
    if (dice.chance(isNormative(draft) ? 50 : draft.kind == "QĐ" ? 20 : 0))
        draft.attached = dice.chance(50) ? u"Quy chế" : u"Quy định";
    draft.plain = dice.chance(25);
    addHeader(draft, dice);
    addBody(draft, dice);
    addCitations(draft, dice);
    addNotes(draft, dice);
    addTail(draft, dice);
    addAttached(draft, dice);
    if (kind.attachable && draft.attached.empty() && dice.chance(30))
        addAppendices(draft, dice);
    addLook(draft, dice);
    return draft;
}

} // namespace trinhky::generator
