#include "plan/new_document_form.hpp"

#include "plan/printed_fields.hpp"
#include "support/sample_profile.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

const SkeletonSource& shipped()
{
    static const SkeletonSource source = loadSkeletonSource(test::readTemplateFiles()).value();
    return source;
}

Profile committee()
{
    Profile profile = test::sampleCommittee();
    profile.recipients = {{"*", {"Thường trực Đảng ủy xã"}}};
    profile.draftingUnit.clear();
    return profile;
}

Profile council()
{
    Profile profile = committee();
    profile.id = "hdnd";
    profile.name = "HĐND xã Thử Nghiệm";
    profile.issuer = "HỘI ĐỒNG NHÂN DÂN";
    profile.symbol = "HĐND";
    profile.place = "Thử Nghiệm Hai";
    return profile;
}

NewDocumentOffice office(std::string active = "ubnd")
{
    return {{committee(), council()}, std::move(active), {"TTr", "BC"}, 2026};
}

NewDocumentForm formOf(const std::string& id, NewDocumentOffice with = office())
{
    NewDocumentForm form(shipped(), std::move(with));
    form.chooseForm(findForm(shipped(), id).value());
    return form;
}

const EditedField* find(const std::vector<EditedField>& fields, const std::string& name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& edited) { return edited.field->name == name; });
    return found == fields.end() ? nullptr : &*found;
}

std::string valueOf(const NewDocumentForm& form, const std::string& name)
{
    const auto fields = form.fields();
    const auto* field = find(fields, name);
    return field == nullptr ? "(none)" : field->value;
}

std::size_t placeOf(const NewDocumentForm& form, const std::string& name)
{
    const auto fields = form.fields();
    return static_cast<std::size_t>(find(fields, name) - fields.data());
}

bool shows(const NewDocumentForm& form, const std::string& word)
{
    const auto drawn = form.preview();
    return std::any_of(drawn.texts.begin(), drawn.texts.end(), [&](const auto& text) { return text.text == word; });
}

} // namespace

TEST_CASE("forms used lately come first, a search finds by abbreviation")
{
    const NewDocumentForm form(shipped(), office());
    const auto all = form.search("");
    CHECK(all.size() == shipped().forms.size());
    CHECK(all[0]->id == "TTr");
    CHECK(all[1]->id == "BC");
    CHECK(form.search("nq").front()->id == "NQ");
    CHECK(form.search("ke hoach").front()->id == "KH");
}

TEST_CASE("without a profile the fields hold what the form says for certain, and blanks for the rest")
{
    const auto form = formOf("BC", {{}, "", {}, 2026});
    CHECK(form.profile() == nullptr);
    CHECK(valueOf(form, "trichYeu").empty());
    CHECK(valueOf(form, "nguoiKy").empty());
    CHECK(valueOf(form, "chucVu") == "CHỦ TỊCH");
    CHECK(valueOf(form, "kyHieu") == "BC-UBND");
    CHECK(form.typed().empty());
    CHECK(form.blankNote().vi.find("Trích yếu") != std::string::npos);
}

TEST_CASE("the active profile fills its fields; choosing a deputy gives KT. and PHÓ at once")
{
    auto form = formOf("BC");
    REQUIRE(form.profile());
    CHECK(form.profile()->id == "ubnd");
    CHECK(valueOf(form, "coQuanBanHanh") == "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM");
    CHECK(valueOf(form, "nguoiKy") == "Nguyễn Văn A");
    CHECK(valueOf(form, "noiNhan") == "Thường trực Đảng ủy xã");
    CHECK_FALSE(shows(form, "KT."));
    form.chooseSigner(form.profile()->findSigner("pct"));
    CHECK(valueOf(form, "nguoiKy") == "Trần Thị B");
    CHECK(valueOf(form, "chucVu") == "PHÓ CHỦ TỊCH");
    CHECK(valueOf(form, "quyenHan") == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH");
    CHECK(shows(form, "KT."));
    CHECK(shows(form, "PHÓ"));
    CHECK(form.typed().empty());
}

TEST_CASE("what is typed is kept from form to form, but the symbol goes with its kind")
{
    auto form = formOf("BC");
    form.type("trichYeu", "Kết quả năm 2026");
    form.type("kyHieu", "BC-VP");
    form.chooseForm(findForm(shipped(), "KH").value());
    CHECK(valueOf(form, "trichYeu") == "Kết quả năm 2026");
    CHECK(valueOf(form, "kyHieu") == "KH-UBND");
    CHECK(form.typed() == NewDocumentForm::Values{{"trichYeu", "Kết quả năm 2026"}});
    form.chooseForm(findForm(shipped(), "BC").value());
    CHECK(valueOf(form, "kyHieu") == "BC-VP");
}

TEST_CASE("another signer or profile takes the place of what was typed where they say something else")
{
    auto form = formOf("BC");
    form.type("nguoiKy", "Phạm Thị D");
    form.type("diaDanh", "Nơi Khác");
    form.chooseSigner(form.profile()->findSigner("pct"));
    CHECK(valueOf(form, "nguoiKy") == "Trần Thị B");
    CHECK(valueOf(form, "diaDanh") == "Nơi Khác");
    form.chooseProfile(&form.profiles()[1]);
    CHECK(form.signer()->id == "ct");
    CHECK(valueOf(form, "diaDanh") == "Thử Nghiệm Hai");
    form.chooseProfile(nullptr);
    CHECK(form.signer() == nullptr);
    CHECK(valueOf(form, "diaDanh").empty());
}

TEST_CASE("a proposal typed by hand is no value of the user's, a cleared one is")
{
    auto form = formOf("BC");
    form.type("nguoiKy", "Nguyễn Văn");
    form.type("nguoiKy", "Nguyễn Văn A");
    CHECK(form.typed().empty());
    form.type("nguoiKy", "");
    CHECK(form.typed() == NewDocumentForm::Values{{"nguoiKy", ""}});
    CHECK(valueOf(form, "nguoiKy").empty());
    CHECK(shows(form, "[Họ"));
    CHECK(form.blankNote().vi.find("Người ký") != std::string::npos);
}

TEST_CASE("the recipients shown are all that the document will list, so that an edit loses none")
{
    auto form = formOf("BC");
    form.type("kinhGui", "Ủy ban nhân dân tỉnh");
    CHECK(valueOf(form, "noiNhan") == "Như trên\nThường trực Đảng ủy xã");
}

TEST_CASE("fields to fill in come first, then number and date, then what is known, then what is seldom needed")
{
    const auto form = formOf("NQ");
    CHECK(placeOf(form, "trichYeu") < placeOf(form, "so"));
    CHECK(placeOf(form, "khoa") < placeOf(form, "so"));
    CHECK(placeOf(form, "ngay") < placeOf(form, "diaDanh"));
    CHECK(placeOf(form, "coQuanChuQuan") > placeOf(form, "ngay"));
    CHECK(placeOf(form, "nguoiKy") < placeOf(form, "doKhan"));
}

TEST_CASE("a wrong value is told of and refused, blanks are not")
{
    auto form = formOf("BC");
    CHECK_FALSE(form.refusal());
    form.type("ngay", "31/02/2026");
    const auto fields = form.fields();
    REQUIRE(find(fields, "ngay")->remark);
    CHECK(find(fields, "ngay")->remark->wrong);
    const auto refusal = form.refusal();
    REQUIRE(refusal);
    CHECK(refusal->field == "ngay");
    CHECK(refusal->message.vi.find("31/02/2026") != std::string::npos);
    // The preview goes on without the value that cannot be.
    CHECK(shows(form, "2026"));
    form.type("ngay", "05/01/2026");
    CHECK_FALSE(form.refusal());
    CHECK(shows(form, "05"));
    form.type("nguoiKy", "TS. Nguyễn Văn A");
    CHECK(find(form.fields(), "nguoiKy")->remark);
    CHECK_FALSE(form.refusal());
}

TEST_CASE("a search that leaves nothing leaves nothing to make")
{
    auto form = formOf("BC");
    form.chooseForm(nullptr);
    CHECK(form.fields().empty());
    CHECK(form.preview().texts.empty());
    CHECK(form.typed().empty());
    form.type("trichYeu", "Gõ khi chưa có mẫu");
    REQUIRE(form.refusal());
    CHECK(form.refusal()->field.empty());
    form.chooseForm(findForm(shipped(), "BC").value());
    CHECK(valueOf(form, "trichYeu") == "Gõ khi chưa có mẫu");
}

TEST_CASE("only fields that a form prints are asked for")
{
    for (const auto& form : shipped().forms) {
        const auto printed = printedFields(shipped(), form);
        INFO(form.id);
        CHECK_FALSE(printed.empty());
        for (const auto& name : printed)
            CHECK((form.field(name) || name == kMedium));
    }
    const auto printed = [](const char* form) { return printedFields(shipped(), *findForm(shipped(), form).value()); };
    CHECK(printed("BC").contains("so"));
    CHECK(printed("BC").contains("donViSoanThao"));
    CHECK_FALSE(printed("BC").contains("kyHieuCoQuan"));
    CHECK(printed("SY-3.2").contains("thoiGianKySo"));
    CHECK_FALSE(printed("SY-3.1").contains("thoiGianKySo"));
}

TEST_CASE("paper or electronic is asked where one form serves both")
{
    auto form = formOf("QD-1.3");
    CHECK(valueOf(form, "medium") == "electronic");
    form.type("medium", "paper");
    CHECK(form.medium() == "paper");
    CHECK(valueOf(form, "medium") == "paper");
    CHECK_FALSE(form.typed().contains("medium"));
    form.chooseForm(findForm(shipped(), "PL-2.2").value());
    CHECK(valueOf(form, "medium") == "(none)");
    CHECK(form.medium() == "electronic");
    form.chooseForm(findForm(shipped(), "BC").value());
    CHECK(valueOf(form, "medium") == "(none)");
}

TEST_CASE("a copy asks for its original and proposes the open document")
{
    auto with = office();
    with.openFile = "/tmp/goc.odt";
    auto form = formOf("SY-3.1", with);
    CHECK(valueOf(form, "vanBanGoc") == "/tmp/goc.odt");
    CHECK(find(form.fields(), "vanBanGoc")->file);
    CHECK(form.original() == "/tmp/goc.odt");
    // Its text comes from there.
    CHECK(valueOf(form, "vanBanSao") == "(none)");
    form.type("vanBanGoc", "");
    CHECK(form.original().empty());
    CHECK(valueOf(form, "vanBanSao") != "(none)");
    CHECK_FALSE(form.typed().contains("vanBanGoc"));
    form.chooseForm(findForm(shipped(), "BC").value());
    form.type("vanBanGoc", "/tmp/khac.odt");
    CHECK(form.original().empty());
    CHECK(valueOf(form, "vanBanGoc") == "(none)");
}

TEST_CASE("every form can be shown and made with a profile, and as a deputy")
{
    for (const auto& skeleton : shipped().forms) {
        INFO(skeleton.id);
        auto form = formOf(skeleton.id);
        CHECK_FALSE(form.fields().empty());
        CHECK_FALSE(form.refusal());
        CHECK_FALSE(form.preview().texts.empty());
        form.chooseSigner(form.profile()->findSigner("pct"));
        CHECK_FALSE(form.preview().texts.empty());
    }
}

TEST_CASE("files of the office's own that cannot be used are told of")
{
    auto with = office();
    with.faults = {{{"Thiếu “id”.", "“id” is missing."}, "hong.xml", 1, 2}};
    const auto faults = NewDocumentForm(shipped(), with).faults();
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().file == "hong.xml");
}
