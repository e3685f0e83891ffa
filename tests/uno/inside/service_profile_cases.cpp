#include "support/sample_profile.hpp"
#include "uno/inside/form_faults.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/named_value.hpp"
#include "uno/inside/own_settings.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/inside/test_document.hpp"

#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/profile_store.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <vn/trinhky/DraftCreator.hpp>

#include <fstream>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using star::beans::NamedValue;

Profile committee(const std::string& id, const std::string& chair)
{
    Profile profile = sampleCommittee();
    profile.id = id;
    profile.signers[0].name = chair;
    return profile;
}

void save(const Inside& inside, const Profile& profile)
{
    if (const auto saved = ProfileStore(inside.context).save(profile); !saved)
        throw Failure(describe(saved.error()));
}

/// The words of a report made with the options.
std::u16string report(const Inside& inside, std::vector<NamedValue> options)
{
    options.push_back({officeOf("Hidden"), star::uno::Any(true)});
    const auto creator = vn::trinhky::DraftCreator::create(inside.context);
    return TestDocument(inside.context, creator->create("BC", {}, sequenceOf(options))).string();
}

std::u16string refusal(const Inside& inside, const std::vector<NamedValue>& options)
{
    try {
        report(inside, options);
    } catch (const star::lang::IllegalArgumentException& exception) {
        return toU16(exception.Message);
    }
    throw Failure("the call was not refused");
}

bool has(const std::u16string& text, std::u16string_view part) { return text.find(part) != std::u16string::npos; }

} // namespace

INSIDE_CASE("services: the active profile fills a document, another one by its id, none by an empty name")
{
    const OwnSettings own(inside, "services");
    EXPECT(has(report(inside, {}), u"[Họ và tên]"));
    save(inside, committee("ubnd", "Nguyễn Văn A"));
    EXPECT(has(report(inside, {}), u"Nguyễn Văn A"));
    save(inside, committee("ubnd2", "Phạm Văn E"));
    EXPECT(has(report(inside, {}), u"[Họ và tên]"));
    EXPECT(ProfileStore(inside.context).setActive("ubnd").has_value());
    EXPECT(has(report(inside, {}), u"Nguyễn Văn A"));
    EXPECT(has(report(inside, {named("Profile", "ubnd2")}), u"Phạm Văn E"));
    EXPECT(has(report(inside, {named("Profile", "")}), u"[Họ và tên]"));
}

INSIDE_CASE("services: a profile comes from a file too, and one of its signers is chosen")
{
    const OwnSettings own(inside, "services-file");
    const auto file = own.own() / "hồ sơ.xml";
    EXPECT(ProfileStore(inside.context).exportTo(committee("gui", "Nguyễn Văn A"), fileUrl(file)).has_value());
    const auto text = report(inside, {named("Profile", fileUrl(file)), named("Signer", "pct")});
    EXPECT(has(text, u"TM. ỦY BAN NHÂN DÂN") && has(text, u"KT. CHỦ TỊCH") && has(text, u"Trần Thị B"));
}

INSIDE_CASE("services: a profile, signer or form that is not there is refused by name")
{
    const OwnSettings own(inside, "services-refused");
    save(inside, committee("ubnd", "Nguyễn Văn A"));
    const auto unknown = refusal(inside, {named("Profile", "hdnd")});
    EXPECT(has(unknown, u"“hdnd”") && has(unknown, u"Các hồ sơ có: ubnd"));
    EXPECT(has(refusal(inside, {named("Signer", "gd")}), u"pct (Trần Thị B, PHÓ CHỦ TỊCH)"));
    EXPECT(has(refusal(inside, {named("Profile", ""), named("Signer", "ct")}), u"Chưa có hồ sơ cơ quan nào"));
    EXPECT(has(refusal(inside, {named("Form", "9.9")}), u"9.9"));
    EXPECT(has(refusal(inside, {named("Profile", fileUrl(own.own() / "không có.xml"))}), u"không có.xml"));
    std::filesystem::create_directories(own.own());
    std::ofstream(own.own() / "hỏng.xml") << "<profile xmlns='urn:trinhky:profile:1'\n id='x' name='x'/>";
    EXPECT(has(refusal(inside, {named("Profile", fileUrl(own.own() / "hỏng.xml"))}), u"hỏng.xml:1:1: "));
}

INSIDE_CASE("services: every form filled from a profile has only its blanks, whoever signs")
{
    Profile office = sampleCommittee();
    office.signers.push_back({"pcvp", "Nguyễn Thị D", "PHÓ CHÁNH VĂN PHÒNG", Authority::Deputy, "cvp", false});
    for (const std::string signer : {"ct", "pcvp"})
        for (const SkeletonForm& form : shippedSkeletons(inside).forms) {
            NewRequest request;
            request.kind = form.id;
            request.hidden = true;
            request.profile = office;
            request.signer = signer;
            const auto created = Drafting(inside.context).create(request);
            if (!created)
                throw Failure(form.id + ": " + describe(created.error()));
            const TestDocument document(inside.context, created.value());
            EXPECT_EQUAL(form.id + ": " + checkFaults(readSnapshot(document.model()), inside, form), form.id + ": ");
        }
}
