#include "uno/inside/fill_support.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/live_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/service/waiver_store.hpp"
#include "uno/sidebar/findings_control.hpp"
#include "uno/sidebar/findings_text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using Kind = FindingsEntry::Kind;

constexpr std::u16string_view kReport = u"BÁO CÁO\rKết quả thu ngân sách năm 2024\r1. Kết quả thu đạt dự toán.\r"
                                        u"2. Thu đạt [số liệu] triệu đồng.\r3. Chi đạt [số liệu] triệu đồng./.\r"
                                        u"Nơi nhận:\r- Các thôn,\r- Lưu: VT.";

/// A document in a window, with a panel of its own beside it.
class Panel {
public:
    explicit Panel(const Inside& inside, std::u16string_view content = kReport)
        : m_inside(inside), m_document(inside.context, "private:factory/swriter", false),
          m_view(new FindingsWindow(inside.context, m_document.frame()->getContainerWindow())),
          m_control(std::make_shared<FindingsControl>(inside.context, m_document.frame(), m_view))
    {
        text()->getText()->setString(toOffice(content));
        m_view->open(m_control->actions());
        m_control->check();
        m_live = startLiveCheck(inside.context, text(), m_heard);
        waitForCheck();
    }
    ~Panel() { m_view->close(); }
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;

    DocumentRef text() const { return demand<star::text::XTextDocument>(m_document.model()); }
    FindingsControl& control() const { return *m_control; }
    FindingsWindow& view() const { return *m_view; }
    const CheckResult& result() const { return m_heard->outcome->result; }

    void waitForCheck() const
    {
        runUntil(m_inside, [&] { return m_heard->complete > 0 && !m_live->busy(); });
    }
    /// Does what makes the panel check again.
    template <class Work>
    void andWait(const Work& work) const
    {
        const int before = m_heard->complete;
        work();
        runUntil(m_inside, [&] { return m_heard->complete > before && !m_live->busy(); });
    }

    std::size_t place(std::string_view rule, std::size_t count = 0) const
    {
        for (std::size_t at = 0; at < result().findings.size(); ++at)
            if (result().findings[at].rule == rule && count-- == 0)
                return at;
        throw Failure("no finding of " + std::string(rule));
    }

private:
    const Inside& m_inside;
    OpenDocument m_document;
    rtl::Reference<FindingsWindow> m_view;
    std::shared_ptr<FindingsControl> m_control;
    std::shared_ptr<LiveRecord> m_heard = std::make_shared<LiveRecord>();
    std::shared_ptr<LiveCheck> m_live;
};

FindingsEntry finding(std::size_t index) { return {Kind::Finding, index, 0, {}}; }

} // namespace

INSIDE_CASE("panel: the chosen finding stays chosen while the document changes before it")
{
    const Panel panel(inside);
    const auto second = panel.place("TXT-PLACEHOLDER", 1);
    panel.control().select(finding(second));
    panel.andWait([&] {
        const auto start = panel.text()->getText()->createTextCursor();
        panel.text()->getText()->insertString(RangeRef(start.get()), officeOf("Họp ngày … để bàn.\r"), false);
    });
    const auto moved = panel.place("TXT-PLACEHOLDER", 2);
    EXPECT(moved > second);
    EXPECT(panel.view().selected().value() == finding(moved));
}

INSIDE_CASE("panel: when the chosen finding is gone, the next one is chosen")
{
    const Panel panel(inside);
    const auto first = panel.place("TXT-PLACEHOLDER");
    panel.control().select(finding(first));
    const auto next = panel.result().findings.at(first + 1).fingerprint;
    panel.andWait([&] {
        auto text = std::u16string(kReport);
        text.replace(text.find(u"[số liệu]"), 9, u"15.330");
        panel.text()->getText()->setString(toOffice(text));
    });
    const auto chosen = panel.view().selected();
    EXPECT(chosen && chosen->kind == Kind::Finding);
    EXPECT_EQUAL(panel.result().findings.at(chosen->index).fingerprint, next);
}

INSIDE_CASE("panel: a waiver is lifted by its button, and the finding counts again")
{
    const Panel panel(inside);
    const auto chosen = panel.place("TXT-PLACEHOLDER");
    const auto waiver = waiverFor(panel.result().findings[chosen], {}, "Chờ số liệu", "Nguyễn Văn A");
    panel.andWait([&] { EXPECT(addWaiver(panel.text(), waiver).has_value()); });
    EXPECT(panel.result().findings[chosen].waiver.has_value());
    panel.control().select(finding(chosen));
    panel.andWait([&] { panel.control().press(FindingsButton::Lift); });
    EXPECT(!panel.result().findings[chosen].waiver);
    EXPECT(waiversOf(panel.text()).waivers.empty());
}

INSIDE_CASE("panel: once a document with waivers is a .doc, the panel says that they are lost")
{
    const Panel panel(inside);
    const auto chosen = panel.place("TXT-PLACEHOLDER");
    const auto waiver = waiverFor(panel.result().findings[chosen], {}, "Chờ số liệu", "Nguyễn Văn A");
    panel.andWait([&] { EXPECT(addWaiver(panel.text(), waiver).has_value()); });
    const auto lost = lostWaiversText(uiLanguage(inside.context));
    EXPECT(panel.view().summary().indexOf(lost) < 0);
    star::uno::Sequence<star::beans::PropertyValue> arguments(1);
    arguments[0].Name = "FilterName";
    arguments[0].Value <<= officeOf("MS Word 97");
    demand<star::frame::XStorable>(panel.text())->storeAsURL(officeOf(fileUrl(inside.scratch / "waived_panel.doc")), arguments);
    panel.andWait([&] { panel.control().press(FindingsButton::CheckAgain); });
    EXPECT(panel.view().summary().indexOf(lost) >= 0);
}

INSIDE_CASE("panel: a safe fix is made at once as one step, and its finding is gone")
{
    const Panel panel(inside);
    const auto chosen = panel.place("REC-PUNCT");
    const auto fingerprint = panel.result().findings[chosen].fingerprint;
    EXPECT(panel.result().findings[chosen].tier == FixTier::Safe);
    const auto undo = demand<star::document::XUndoManagerSupplier>(panel.text())->getUndoManager();
    const auto before = panel.text()->getText()->getString();
    const auto steps = undo->getAllUndoActionTitles().getLength();
    panel.control().select(finding(chosen));
    panel.andWait([&] { panel.control().press(FindingsButton::Fix); });
    EXPECT(panel.text()->getText()->getString().indexOf(officeOf("- Các thôn;")) >= 0);
    const auto left = fingerprintsOf(panel.result());
    EXPECT(std::find(left.begin(), left.end(), fingerprint) == left.end());
    EXPECT_EQUAL(undo->getAllUndoActionTitles().getLength(), steps + 1);
    undo->undo();
    EXPECT_EQUAL(panel.text()->getText()->getString(), before);
}

INSIDE_CASE("panel: a missing part is offered at its place and added as one step")
{
    const Panel panel(inside);
    const auto steps = undoTitles(panel.text());
    const auto before = panel.text()->getText()->getString();
    panel.control().select(finding(panel.place("SEC-MOTTO")));
    EXPECT(panel.view().offers().fix);
    panel.andWait([&] { panel.control().press(FindingsButton::Fix); });
    const auto& findings = panel.result().findings;
    EXPECT(std::ranges::none_of(findings, [](const Finding& one) { return one.rule == "SEC-MOTTO"; }));
    undoOnce(panel.text());
    EXPECT_EQUAL(undoTitles(panel.text()), steps);
    EXPECT_EQUAL(panel.text()->getText()->getString(), before);
}

INSIDE_CASE("panel: a gap in a series is offered to be counted anew")
{
    const Panel panel(inside, u"BÁO CÁO\rKết quả thu ngân sách năm 2024\r1. Thu đạt dự toán.\r2. Chi đạt dự toán.\r"
                              u"4. Nợ đã trả hết./.");
    panel.control().select(finding(panel.place("NUM-GAP")));
    EXPECT(panel.view().offers().fix);
}

INSIDE_CASE("panel: without a choice the buttons do nothing; arranging by place keeps the choice")
{
    const Panel panel(inside);
    const auto before = panel.text()->getText()->getString();
    for (const auto button : {FindingsButton::GoTo, FindingsButton::Fix, FindingsButton::Waive, FindingsButton::Lift})
        panel.control().press(button);
    EXPECT_EQUAL(panel.text()->getText()->getString(), before);
    const auto chosen = finding(panel.place("TXT-PLACEHOLDER"));
    panel.control().open(chosen, false);
    panel.control().filter();
    EXPECT(panel.view().selected().value() == chosen);
}
