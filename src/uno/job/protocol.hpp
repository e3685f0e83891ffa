#pragma once
#include <string_view>

/// What goes over the wire between a remote client and the service vn.trinhky.Job: plain strings in (com.sun.star.beans.NamedValue), one
/// JSON text out. A client needs none of our types, which would break its bridge.
///
/// The answer is {"ok": true, …} or {"error": {"vi", "en", "file", "line", "column"}, "fault": "usage" | "input" | "output" | "internal"}.
/// Documents and files are named by file URL; lists are separated by line ends.
namespace trinhky::protocol {

inline constexpr std::string_view kService = "vn.trinhky.Job";

inline constexpr std::string_view kCommand = "Command"; ///< one of the commands below
inline constexpr std::string_view kPing = "ping";       ///< version, office
inline constexpr std::string_view kKinds = "kinds";     ///< kinds: id, name, aliases, skeleton, fields, media, forms (id, form,
                                                        ///< name, media, fields with name, label, hint, standard, choices)
inline constexpr std::string_view kRules = "rules";     ///< rules and packs
inline constexpr std::string_view kExplain = "explain"; ///< Rule → rule
inline constexpr std::string_view kNew =
    "new"; ///< Kind, Form, Medium, Fields, Date, Of, Profile, Signer, Templates, Out, Ending → notes
inline constexpr std::string_view kFill = "fill"; ///< Document, Data, Layout, Bookmark, DryRun, Out, Ending → summary
inline constexpr std::string_view kCheck =
    "check"; ///< Document, Path, Kind, AsOf, Stage, Rules, Pages, Config, Data → document, notes, dataFault
inline constexpr std::string_view kRenumber =
    "renumber"; ///< Document, DryRun, Out, Ending → summary: units, references, plan, notes
inline constexpr std::string_view kFix =
    "fix"; ///< Document, Tier, Rules (ids), Profile, DryRun, Out, Ending → fixed, left, notes, preview
inline constexpr std::string_view kExchange = "exchange"; ///< Document → xml, missing

inline constexpr std::string_view kKind = "Kind";
inline constexpr std::string_view kForm = "Form";           ///< Mẫu: "1.3"
inline constexpr std::string_view kMedium = "Medium";       ///< "electronic", "paper"
inline constexpr std::string_view kOriginal = "Of";         ///< file URL of what a copy copies
inline constexpr std::string_view kProfile = "Profile";     ///< file URL of an agency profile
inline constexpr std::string_view kTemplates = "Templates"; ///< URL of a folder of the office's own templates
inline constexpr std::string_view kSigner = "Signer";       ///< id in the profile
inline constexpr std::string_view kDate = "Date";
inline constexpr std::string_view kFields = "Fields";     ///< JSON object of strings
inline constexpr std::string_view kDocument = "Document"; ///< file URL of the document to read
inline constexpr std::string_view kPath = "Path";         ///< the document's name in the report
inline constexpr std::string_view kData = "Data";
inline constexpr std::string_view kLayout = "Layout";
inline constexpr std::string_view kBookmark = "Bookmark";
inline constexpr std::string_view kTier = "Tier";     ///< "safe", "guarded"
inline constexpr std::string_view kDryRun = "DryRun"; ///< "1"
inline constexpr std::string_view kOut = "Out";       ///< file URL to write
inline constexpr std::string_view kEnding = "Ending"; ///< ".odt" …: how to write it, whatever the name of Out
inline constexpr std::string_view kConfig = "Config"; ///< file URL of a configuration of the rules
inline constexpr std::string_view kAsOf = "AsOf";
inline constexpr std::string_view kStage = "Stage";
inline constexpr std::string_view kRuleGlobs = "Rules";
inline constexpr std::string_view kRule = "Rule";
inline constexpr std::string_view kPages = "Pages"; ///< "1": lay the document out for page numbers

} // namespace trinhky::protocol
