#pragma once
#include "uno/live/live_check.hpp"
#include "uno/sidebar/findings_window.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// What happens in the panel of a frame: checks the frame's document, shows the findings, goes to their places, mends them, sets them
/// aside. Held by a shared_ptr; main thread only.
class FindingsControl : public LiveListener, public std::enable_shared_from_this<FindingsControl> {
public:
    FindingsControl(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                    const rtl::Reference<FindingsWindow>& view);

    FindingsActions actions();

    /// Checks the document that the frame shows now.
    void check();
    /// The document of the frame was saved: tells when its file does not keep the waivers.
    void saved();
    bool shows(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document) const;

    void select(const FindingsEntry& entry);
    /// Goes to the place of a finding; `leave` takes the keyboard there.
    void open(const FindingsEntry& entry, bool leave);
    void press(FindingsButton button);
    void filter();

    void liveProgress(double fraction) override;
    void liveChecked(const std::shared_ptr<const CheckOutcome>& outcome, bool complete) override;
    void liveCancelled() override;
    void liveFailed(const Error& error) override;

private:
    using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;
    using OutcomeRef = std::shared_ptr<const CheckOutcome>;

    void guarded(const char* place, const std::function<void()>& work);
    void rebuild(const std::optional<FindingsEntry>& chosen);
    void showSummary(const rtl::OUString& state = {});
    void showChosen();
    void showFailure(const Error& error);
    void tell(const Error& error);
    FindingsOffers offers();
    rtl::OUString details(const FindingsEntry& entry);
    Message rationale(const std::string& rule);
    const Finding* chosenFinding() const;
    /// The same with the fixes that the check in the background leaves out, because they take the forms or the whole outline.
    const Finding* mendableFinding();
    const RuleSet& rules();
    DocumentRef document() const;
    /// There are waivers, and the document's file does not keep them.
    bool losesWaivers() const;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> dialogParent() const;

    // What the buttons do: findings_actions.cpp.
    void goTo(const FindingsEntry& entry, bool leave);
    void fix();
    void fixAll();
    void waive();
    void lift();
    void setLanguage();

    ContextRef m_context;
    Language m_language;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> m_frame;
    rtl::Reference<FindingsWindow> m_view;
    com::sun::star::uno::WeakReference<com::sun::star::text::XTextDocument> m_document; ///< the panel keeps no closed one alive
    std::shared_ptr<LiveCheck> m_live;
    OutcomeRef m_outcome; ///< what is shown; null before the first check
    std::optional<FindingsEntry> m_chosen;
    std::vector<std::string> m_shown; ///< what the tree says, to leave one alone that would say the same
    std::optional<RuleSet> m_rules;   ///< read when first asked for
    OutcomeRef m_mendedOf;            ///< whose finding m_mended is
    std::size_t m_mendedIndex = 0;
    Finding m_mended;
    bool m_languageOffered = false; ///< most of the text is not marked as Vietnamese
    bool m_checking = false;        ///< takes long enough to be said
    std::optional<std::chrono::steady_clock::time_point> m_began;
};

} // namespace trinhky
