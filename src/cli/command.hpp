#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

/// What the user asked for, as plain values: made by parseCommandLine(), carried out by the files named after each.
namespace trinhky {

namespace fs = std::filesystem;

enum class ReportFormat { Text, Json, Sarif, Junit, Html };
enum class FailOn { Error, Warning, None };

struct NewCommand {
    std::string kind;
    std::string form;   ///< the decree's Mẫu, "" the first of the kind
    std::string medium; ///< "electronic" or "paper", "" what the form is for
    fs::path original;  ///< document that a copy copies, empty when none
    fs::path profile;   ///< agency profile, empty when none
    std::string signer; ///< id of a signer of the profile, "" its standard one
    fs::path templates; ///< folder of the office's own templates, empty when none
    std::map<std::string, std::string> fields;
    std::string date; ///< ISO, "" blank
    fs::path out;
};

struct FillCommand {
    fs::path document;
    fs::path data;
    std::string layout;
    std::string bookmark;
    bool dryRun = false;
    bool inPlace = false;
    fs::path out; ///< empty with dryRun; the document itself with inPlace
};

struct RenumberCommand {
    fs::path document;
    bool dryRun = false;
    bool inPlace = false;
    fs::path out; ///< as for FillCommand
};

struct FixCommand {
    fs::path document;
    std::string tier = "safe";
    std::vector<std::string> rules; ///< ids, empty: all
    fs::path profile;               ///< fills missing parts, empty when none
    bool dryRun = false;
    bool inPlace = false;
    fs::path out; ///< empty with dryRun; the document itself with inPlace
};

struct CheckCommand {
    std::vector<fs::path> documents;
    ReportFormat format = ReportFormat::Text;
    std::string kind;
    std::string asOf;
    std::string stage = "draft";
    fs::path data;   ///< indicator file, empty when none
    fs::path config; ///< configuration of the rules, empty when none
    std::vector<std::string> rules;
    bool pages = false;
    FailOn failOn = FailOn::Error;
    unsigned jobs = 1;
    fs::path out; ///< empty: standard output
};

struct ExchangeCommand {
    fs::path document;
    fs::path out; ///< empty: standard output
};

struct KindsCommand {
    ReportFormat format = ReportFormat::Text;
    fs::path templates; ///< as for NewCommand
};

struct RulesCommand {
    ReportFormat format = ReportFormat::Text;
};

struct ExplainCommand {
    std::string rule;
};

struct DoctorCommand {};

struct HelpCommand {};

struct VersionCommand {};

using Command = std::variant<NewCommand, FillCommand, FixCommand, RenumberCommand, CheckCommand, ExchangeCommand, KindsCommand,
                             RulesCommand, ExplainCommand, DoctorCommand, HelpCommand, VersionCommand>;

/// Which office does the work.
struct OfficeOptions {
    std::string pipe;                                             ///< of a running office to join; "" starts a private one
    std::chrono::seconds timeLimit{300};                          ///< for one document
    std::uintmax_t sizeLimit = std::uintmax_t{256} * 1024 * 1024; ///< bytes of one input file
};

struct Invocation {
    Command command;
    OfficeOptions office;
};

} // namespace trinhky
