#pragma once
#include "base/date.hpp"
#include "base/error.hpp"
#include "checks/result.hpp"
#include "data/configuration.hpp"
#include "data/profile.hpp"
#include "data/rule_set.hpp"
#include "data/skeleton_source.hpp"
#include "doc/snapshot.hpp"
#include "engine/checker.hpp"
#include "plan/table_layout.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// Field values of a new document by their contract names ("trichYeu", "diaDanh" …), UTF-8.
using FieldValues = std::map<std::string, std::string>;

/// What a new document shall be. Values come from `fields`, then from the profile, then from the form's own text.
struct NewRequest {
    std::string kind;   ///< abbreviation or alias of the contract
    std::string form;   ///< the decree's Mẫu ("1.3") where a kind has several, "" its first
    std::string medium; ///< "paper" or "electronic"; "" what the form is for, else electronic
    FieldValues fields;
    std::string date;               ///< ISO, "" leaves the date blank
    bool hidden = false;            ///< no window (command line, tests)
    std::optional<Profile> profile; ///< nothing: no profile; which one is active is the caller's to ask
    std::string signer;             ///< id of a signer of the profile, "" the one who signs by default
    std::string originalUrl;        ///< of the document that a copy copies, "" none
};

struct FillRequest {
    std::string dataUrl;  ///< file URL of the indicator XML
    std::string layout;   ///< id of a layout in templates/tables, "" the default
    std::string bookmark; ///< where to put the table, "" the placeholder for it, else a new appendix at the end
    bool dryRun = false;
};

struct FillSummary {
    std::string tableName;
    int rows = 0; ///< header rows included
    int columns = 0;
    int figures = 0;            ///< of the prose
    std::vector<Message> notes; ///< what the user should know: given ratios that disagree, columns without values
    std::string planText;       ///< what would be written, for --dry-run (Vietnamese)
};

struct CheckOutcome {
    Snapshot snapshot;
    CheckResult result;
    std::optional<Error> waiverFault;             ///< the document has a record of waivers that cannot be used
    std::optional<Error> dataFault{};             ///< of the indicator data that the document was filled from, or that was given
    std::shared_ptr<const IndicatorFacts> data{}; ///< that the document was held against; null for none
    double snapshotMs = 0;
    double checkMs = 0;
};

/// The three jobs on open documents: the one code path of menu, sidebar, UNO services and command line. Call on the main thread.
class Drafting {
public:
    /// `templates` is the URL of a folder whose templates stand above those of the extension, "" for none; absent: the folders of the
    /// user's settings.
    explicit Drafting(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                      std::optional<std::string> templates = std::nullopt);

    /// Opens a new document made from the skeleton of the kind.
    Result<com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>> create(const NewRequest& request);
    /// Puts the same at the document's cursor (its end where it has no window) as one undo step; the document is untouched on failure.
    /// Gives what the user should know.
    Result<std::vector<Message>> insert(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                        const NewRequest& request);
    /// Puts the indicator table into the document as one undo step; the document is untouched on failure.
    Result<FillSummary> fill(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                             const FillRequest& request);
    /// Judges the document; its findings have all the fixes that there are. Missing parts are filled from the profile of useProfile(),
    /// else from the active one. The waivers of the document are those of the check, whatever the options hold.
    Result<CheckOutcome> check(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                               const CheckOptions& options);
    /// Adds to the findings of a check on this snapshot the fixes that check() adds besides those that come with a finding.
    void attachFixes(CheckResult& result, const Snapshot& snapshot, const RuleSet& ruleSet);
    /// check() lays the document out too, for the rules that look at pages: seconds for a long one. Runs events: not from a menu.
    void useLayout(bool use = true) { m_layout = use; }
    /// check() holds the figures against this file, instead of against those that the document was filled from. The outcome tells
    /// when it cannot be read.
    void useData(std::string url) { m_data = std::move(url); }
    void useProfile(Profile profile) { m_profile = std::move(profile); }
    /// Rules, packs and kinds shipped in the extension, as the configurations of the user's settings change them.
    Result<RuleSet> rules();
    /// URL of a configuration that stands above those; unlike with them, a fault of it makes rules() fail.
    void useConfiguration(std::string url) { m_configuration = std::move(url); }
    /// What was left out of the configurations when rules() was called last.
    const std::vector<ConfigurationFault>& configurationFaults() const { return m_configurationFaults; }
    /// Forms of the extension and of the office's own, with the fields that each takes, and the own files that are not used.
    Result<SkeletonSource> skeletons();
    /// Table layouts shipped in the extension and those of the office's own folders, the default first.
    Result<std::vector<TableLayout>> layouts();

private:
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> m_context;
    std::optional<std::string> m_templates;
    std::string m_configuration;
    std::string m_data;
    std::vector<ConfigurationFault> m_configurationFaults;
    std::optional<Profile> m_profile;
    bool m_layout = false;
};

} // namespace trinhky
