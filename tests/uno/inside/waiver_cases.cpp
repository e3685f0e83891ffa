#include "engine/waivers.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/text_property.hpp"
#include "uno/service/waiver_store.hpp"

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <vn/trinhky/DraftChecker.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

constexpr std::string_view kRule = "TXT-PLACEHOLDER";

void writeDraft(TestDocument& document)
{
    for (const auto* line : {u"BÁO CÁO", u"Kết quả thu ngân sách", u"1. Họp ngày … để bàn.", u"2. Nội dung khác."})
        document.append(line);
}

CheckOutcome checked(const Inside& inside, const TestDocument& document)
{
    CheckOptions options;
    options.kind = "BC";
    options.ruleGlobs = {std::string(kRule)};
    return Drafting(inside.context).check(document.model(), options).value();
}

const Finding& gap(const CheckOutcome& outcome)
{
    EXPECT_EQUAL(outcome.result.findings.size(), 1U);
    return outcome.result.findings.front();
}

Waiver waiveGap(const Inside& inside, const TestDocument& document, const std::string& reason = "Đã hỏi Sở Nội vụ")
{
    const auto outcome = checked(inside, document);
    const auto waiver = waiverFor(gap(outcome), outcome.snapshot, reason, "Nguyễn Văn A");
    const auto added = addWaiver(document.model(), waiver);
    if (!added)
        throw Failure(describe(added.error()));
    return waiver;
}

star::uno::Reference<star::beans::XPropertyContainer> ownProperties(const TestDocument& document)
{
    return demand<star::document::XDocumentPropertiesSupplier>(document.model())
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

} // namespace

INSIDE_CASE("waivers: a waived finding is known again after saving, in every type that keeps them")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto waiver = waiveGap(inside, document);
    EXPECT_EQUAL(waiver.quote, std::string("1. Họp ngày … để bàn."));
    EXPECT_EQUAL(waiver.at.size(), std::string("2026-11-20T09:15:00").size());
    for (const auto* ending : {"odt", "fodt", "docx"}) {
        const auto file = inside.scratch / (std::string("waived.") + ending);
        document.store(file);
        const TestDocument again(inside.context, file);
        const auto outcome = checked(inside, again);
        if (!gap(outcome).waiver || !(*gap(outcome).waiver == waiver))
            throw Failure(std::string(ending) + " lost the waiver");
        EXPECT(keepsTextProperties(again.model()));
        EXPECT(outcome.result.voidedWaivers.empty());
    }
}

INSIDE_CASE("waivers: the longest record survives in .odt and .docx")
{
    TestDocument document(inside.context);
    writeDraft(document);
    waiveGap(inside, document, std::string(kLongestWaiverRecord - 600, 'x'));
    for (const auto* ending : {"odt", "docx"}) {
        const auto file = inside.scratch / (std::string("longest.") + ending);
        document.store(file);
        EXPECT(gap(checked(inside, TestDocument(inside.context, file))).waiver.has_value());
    }
}

INSIDE_CASE("waivers: types that do not keep them for everybody are known")
{
    TestDocument document(inside.context);
    writeDraft(document);
    EXPECT(keepsTextProperties(document.model()));
    for (const auto* ending : {"doc", "rtf"}) {
        const auto file = inside.scratch / (std::string("lost.") + ending);
        document.store(file);
        if (keepsTextProperties(TestDocument(inside.context, file).model()))
            throw Failure(std::string(ending) + " keeps waivers");
    }
}

INSIDE_CASE("waivers: setting one aside marks the document modified, makes no undo step and keeps the user's")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto undo = demand<star::document::XUndoManagerSupplier>(document.model())->getUndoManager();
    document.text()->insertString(RangeRef(document.end().get()), "!", false);
    const auto steps = undo->getAllUndoActionTitles();
    EXPECT(steps.getLength() > 0);
    const auto modifiable = demand<star::util::XModifiable>(document.model());
    modifiable->setModified(false);
    const auto waiver = waiveGap(inside, document);
    EXPECT(modifiable->isModified());
    EXPECT(undo->getAllUndoActionTitles() == steps);
    modifiable->setModified(false);
    EXPECT(liftWaiver(document.model(), waiver).has_value());
    EXPECT(modifiable->isModified());
    EXPECT(undo->getAllUndoActionTitles() == steps);
    EXPECT(!gap(checked(inside, document)).waiver);
    undo->undo();
    EXPECT(document.string().find(u'!') == std::u16string::npos);
    // The last one taken back leaves no property behind.
    EXPECT(
        !demand<star::beans::XPropertySet>(ownProperties(document))->getPropertySetInfo()->hasPropertyByName("TrinhKyWaivers"));
}

INSIDE_CASE("waivers: waiving twice keeps one, with the later reason")
{
    TestDocument document(inside.context);
    writeDraft(document);
    waiveGap(inside, document);
    waiveGap(inside, document, "Theo mẫu của Bộ");
    EXPECT_EQUAL(waiversOf(document.model()).waivers.size(), 1U);
    EXPECT_EQUAL(gap(checked(inside, document)).waiver->reason, std::string("Theo mẫu của Bộ"));
}

INSIDE_CASE("waivers: a damaged record is told and never overwritten; the findings stand")
{
    TestDocument document(inside.context);
    writeDraft(document);
    ownProperties(document)->addProperty("TrinhKyWaivers", 0, star::uno::makeAny(officeOf("{\"version\":")));
    const auto outcome = checked(inside, document);
    EXPECT(outcome.waiverFault.has_value());
    EXPECT(!gap(outcome).waiver);
    EXPECT(addWaiver(document.model(), waiverFor(gap(outcome), outcome.snapshot, "x", "y")).has_error());
    rtl::OUString record;
    demand<star::beans::XPropertySet>(ownProperties(document))->getPropertyValue("TrinhKyWaivers") >>= record;
    EXPECT_EQUAL(record, officeOf("{\"version\":"));
}

INSIDE_CASE("waivers: a macro reads why a finding is set aside")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto waiver = waiveGap(inside, document);
    const auto found = vn::trinhky::DraftChecker::create(inside.context)->check(document.model(), {});
    const auto gapAt = std::find_if(found.begin(), found.end(), [](const auto& one) { return one.Rule == "TXT-PLACEHOLDER"; });
    EXPECT(gapAt != found.end());
    EXPECT_EQUAL(gapAt->Waiver, officeOf("Đã hỏi Sở Nội vụ (Nguyễn Văn A, " + waiver.at + ")"));
    EXPECT(std::all_of(found.begin(), found.end(),
                       [](const auto& one) { return one.Rule == "TXT-PLACEHOLDER" || one.Waiver.isEmpty(); }));
}

INSIDE_CASE("waivers: a property that is no text is a damaged record")
{
    TestDocument document(inside.context);
    writeDraft(document);
    ownProperties(document)->addProperty("TrinhKyWaivers", 0, star::uno::makeAny(true));
    EXPECT(checked(inside, document).waiverFault.has_value());
}
