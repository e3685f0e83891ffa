#include "cli/command_line.hpp"

#include "base/date.hpp"
#include "base/try.hpp"
#include "cli/option_reader.hpp"
#include "cli/output_file.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace trinhky {

namespace {

Error wrongUse(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

Error notYet(const std::string& what)
{
    return wrongUse("“" + what + "” chưa có trong phiên bản này.", "“" + what + "” is not in this version yet.");
}

/// The one positional argument that a command takes.
Result<std::string> onlyWord(const OptionReader& options, const std::string& vi, const std::string& en)
{
    if (options.words().size() != 1)
        return wrongUse("Cần đúng một " + vi + ".", "Exactly one " + en + " is needed.");
    return options.words().front();
}

Result<std::string> isoDate(const OptionReader& options, const char* name)
{
    const std::string text = options.text(name);
    if (!text.empty() && !parseIsoDate(text))
        return wrongUse("--" + std::string(name) + ": “" + text + "” không phải ngày có thật dạng NNNN-TT-NN, ví dụ 2026-01-31.",
                        "--" + std::string(name) + ": “" + text + "” is no existing date of the form YYYY-MM-DD.");
    return text;
}

template <class Value>
Result<Value> oneOf(const OptionReader& options, const char* name, const std::map<std::string, Value>& values, Value standard)
{
    const std::string text = options.text(name);
    if (text.empty() && !options.has(name))
        return standard;
    const auto found = values.find(text);
    if (found != values.end())
        return found->second;
    std::string names;
    for (const auto& entry : values)
        names += (names.empty() ? "" : ", ") + entry.first;
    return wrongUse("--" + std::string(name) + ": “" + text + "” không có; chọn một trong: " + names + ".",
                    "--" + std::string(name) + ": no “" + text + "”; choose one of: " + names + ".");
}

/// Writer writes these; the ending of the file says in which form.
Result<fs::path> writable(const fs::path& out, const std::string& option)
{
    constexpr std::array<std::string_view, 4> kEndings{".odt", ".fodt", ".docx", ".pdf"};
    if (std::find(kEndings.begin(), kEndings.end(), endingOf(out)) != kEndings.end())
        return out;
    return wrongUse(option + " “" + out.string() + "”: đuôi tệp phải là .odt, .fodt, .docx hoặc .pdf.",
                    option + " “" + out.string() + "”: the ending must be .odt, .fodt, .docx or .pdf.");
}

Result<fs::path> outputDocument(const OptionReader& options)
{
    const fs::path out = options.text("out");
    if (out.empty())
        return wrongUse("Thiếu -o TỆP: ghi kết quả vào đâu.", "-o FILE is missing: where to write the result.");
    return writable(out, "-o");
}

/// An empty value is a variable that a script has not set: no such file or form was meant.
Result<void> checkNotEmpty(const OptionReader& options, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (options.has(name) && options.text(name).empty())
            return wrongUse("--" + std::string(name) + ": giá trị để trống.", "--" + std::string(name) + ": the value is empty.");
    return boost::outcome_v2::success();
}

Result<Command> parseNew(const OptionReader& options)
{
    NewCommand command;
    TK_TRY(command.kind, onlyWord(options, "loại văn bản (KIND)", "kind of document (KIND)"));
    TK_CHECK(checkNotEmpty(options, {"form", "of", "profile", "signer", "templates"}));
    command.form = options.text("form");
    TK_TRY(command.medium,
           oneOf<std::string>(options, "medium", {{"electronic", "electronic"}, {"paper", "paper"}}, std::string()));
    command.original = options.text("of");
    command.profile = options.text("profile");
    command.signer = options.text("signer");
    command.templates = options.text("templates");
    if (!command.signer.empty() && command.profile.empty())
        return wrongUse("--signer chọn người ký của hồ sơ: phải đi cùng --profile TỆP.",
                        "--signer chooses a signer of the profile: it goes with --profile FILE.");
    for (const std::string& pair : options.list("set")) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            return wrongUse("--set “" + pair + "”: viết dạng TÊN=GIÁ TRỊ.", "--set “" + pair + "”: write NAME=VALUE.");
        command.fields[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    TK_TRY(command.date, isoDate(options, "date"));
    TK_TRY(command.out, outputDocument(options));
    return Command{std::move(command)};
}

/// Where a command writes that changes a document: another file, the document itself, or nowhere.
template <class ChangeCommand>
Result<void> readTarget(const OptionReader& options, ChangeCommand& command)
{
    command.dryRun = options.has("dry-run");
    command.inPlace = options.has("in-place");
    if (command.dryRun && options.text("out").empty())
        return boost::outcome_v2::success();
    if (command.inPlace && options.has("out"))
        return wrongUse("Chỉ dùng một trong hai: --in-place hoặc -o.", "Use either --in-place or -o.");
    if (command.inPlace) {
        TK_TRY(command.out, writable(command.document, "--in-place"));
    } else {
        TK_TRY(command.out, outputDocument(options));
    }
    return boost::outcome_v2::success();
}

Result<Command> parseFill(const OptionReader& options)
{
    FillCommand command;
    TK_TRY(auto document, onlyWord(options, "tệp văn bản (DOC)", "document (DOC)"));
    command.document = document;
    command.data = options.text("data");
    if (command.data.empty())
        return wrongUse("Thiếu --data TỆP.xml: tệp chỉ tiêu.", "--data FILE.xml is missing: the indicator file.");
    command.layout = options.text("layout");
    command.bookmark = options.text("at");
    TK_CHECK(readTarget(options, command));
    return Command{std::move(command)};
}

Result<Command> parseRenumber(const OptionReader& options)
{
    RenumberCommand command;
    TK_TRY(auto document, onlyWord(options, "tệp văn bản (DOC)", "document (DOC)"));
    command.document = document;
    TK_CHECK(readTarget(options, command));
    return Command{std::move(command)};
}

Result<Command> parseFix(const OptionReader& options)
{
    FixCommand command;
    TK_TRY(auto document, onlyWord(options, "tệp văn bản (DOC)", "document (DOC)"));
    command.document = document;
    TK_TRY(command.tier, oneOf<std::string>(options, "tier", {{"safe", "safe"}, {"guarded", "guarded"}}, "safe"));
    TK_CHECK(checkNotEmpty(options, {"profile"}));
    command.rules = options.list("rule");
    command.profile = options.text("profile");
    TK_CHECK(readTarget(options, command));
    return Command{std::move(command)};
}

Result<ReportFormat> listFormat(const OptionReader& options)
{
    return oneOf<ReportFormat>(options, "format", {{"text", ReportFormat::Text}, {"json", ReportFormat::Json}},
                               ReportFormat::Text);
}

Result<unsigned> jobsOf(const OptionReader& options)
{
    if (!options.has("jobs"))
        return 1U;
    const std::string text = options.text("jobs");
    const bool digits = !text.empty() && text.size() <= 4 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || std::stoul(text) == 0)
        return wrongUse("--jobs: “" + text + "” không phải số từ 1 trở lên.", "--jobs: “" + text + "” is no number from 1 on.");
    return static_cast<unsigned>(std::stoul(text));
}

Result<Command> parseCheck(const OptionReader& options)
{
    CheckCommand command;
    if (options.words().empty())
        return wrongUse("Cần ít nhất một tệp văn bản (DOC) để kiểm tra.", "At least one document (DOC) to check is needed.");
    command.documents.assign(options.words().begin(), options.words().end());
    TK_TRY(command.format, oneOf<ReportFormat>(options, "format",
                                               {{"text", ReportFormat::Text},
                                                {"json", ReportFormat::Json},
                                                {"sarif", ReportFormat::Sarif},
                                                {"junit", ReportFormat::Junit},
                                                {"html", ReportFormat::Html}},
                                               ReportFormat::Text));
    command.kind = options.text("kind");
    TK_TRY(command.asOf, isoDate(options, "as-of"));
    TK_TRY(command.stage, oneOf<std::string>(options, "stage", {{"draft", "draft"}, {"issued", "issued"}}, "draft"));
    command.data = options.text("data");
    TK_CHECK(checkNotEmpty(options, {"config"}));
    command.config = options.text("config");
    command.rules = options.list("rule");
    command.pages = options.has("pages");
    TK_TRY(command.failOn,
           oneOf<FailOn>(options, "fail-on", {{"error", FailOn::Error}, {"warning", FailOn::Warning}, {"none", FailOn::None}},
                         FailOn::Error));
    TK_TRY(command.jobs, jobsOf(options));
    command.out = options.text("out");
    return Command{std::move(command)};
}

Result<Command> parseExchange(const OptionReader& options)
{
    ExchangeCommand command;
    TK_TRY(auto document, onlyWord(options, "tệp văn bản (DOC)", "document (DOC)"));
    command.document = document;
    command.out = options.text("out");
    return Command{std::move(command)};
}

Result<Command> parseExplain(const OptionReader& options)
{
    TK_TRY(auto rule, onlyWord(options, "mã quy tắc (RULE)", "rule id (RULE)"));
    return Command{ExplainCommand{std::move(rule)}};
}

template <class ListCommand>
Result<Command> parseList(const OptionReader& options)
{
    if (!options.words().empty())
        return wrongUse("Thừa “" + options.words().front() + "”.", "“" + options.words().front() + "” is too much.");
    ListCommand command;
    if constexpr (requires { command.format; }) {
        TK_TRY(command.format, listFormat(options));
    }
    if constexpr (requires { command.templates; }) {
        TK_CHECK(checkNotEmpty(options, {"templates"}));
        command.templates = options.text("templates");
    }
    return Command{command};
}

struct CommandEntry {
    std::vector<OptionSpec> options;
    std::function<Result<Command>(const OptionReader&)> parse;
};

std::map<std::string, CommandEntry> commandTable()
{
    using enum OptionValue;
    const OptionSpec out{"out", 'o', Once};
    const OptionSpec format{"format", 0, Once};
    return {
        {"new",
         {{{"form", 0, Once},
           {"of", 0, Once},
           {"medium", 0, Once},
           {"profile", 0, Once},
           {"signer", 0, Once},
           {"templates", 0, Once},
           {"set", 0, Many},
           {"date", 0, Once},
           out},
          parseNew}},
        {"fill",
         {{{"data", 0, Once}, {"layout", 0, Once}, {"at", 0, Once}, {"dry-run", 0, None}, {"in-place", 0, None}, out},
          parseFill}},
        {"fix",
         {{{"tier", 0, Once}, {"rule", 0, Many}, {"profile", 0, Once}, {"dry-run", 0, None}, {"in-place", 0, None}, out},
          parseFix}},
        {"renumber", {{{"dry-run", 0, None}, {"in-place", 0, None}, out}, parseRenumber}},
        {"check",
         {{format,
           {"kind", 0, Once},
           {"as-of", 0, Once},
           {"stage", 0, Once},
           {"data", 0, Once},
           {"config", 0, Once},
           {"rule", 0, Many},
           {"pages", 0, None},
           {"fail-on", 0, Once},
           {"jobs", 0, Once},
           out},
          parseCheck}},
        {"exchange", {{out}, parseExchange}},
        {"kinds", {{format, {"templates", 0, Once}}, parseList<KindsCommand>}},
        {"rules", {{format}, parseList<RulesCommand>}},
        {"explain", {{}, parseExplain}},
        {"doctor", {{}, parseList<DoctorCommand>}},
    };
}

Result<OfficeOptions> officeOptions(const OptionReader& options)
{
    OfficeOptions office;
    office.pipe = options.text("office");
    if (options.has("office") && office.pipe.empty())
        return wrongUse("--office: thiếu tên ống nối (PIPE).", "--office: the name of the pipe is missing.");
    if (options.has("time-limit")) {
        const std::string text = options.text("time-limit");
        const bool digits = !text.empty() && text.size() <= 6 && text.find_first_not_of("0123456789") == std::string::npos;
        if (!digits || std::stol(text) == 0)
            return wrongUse("--time-limit: “" + text + "” không phải số giây từ 1 trở lên.",
                            "--time-limit: “" + text + "” is no number of seconds from 1 on.");
        office.timeLimit = std::chrono::seconds(std::stol(text));
    }
    return office;
}

} // namespace

Result<Invocation> parseCommandLine(const std::vector<std::string>& arguments)
{
    if (arguments.empty())
        return wrongUse("Thiếu lệnh.", "A command is missing.");
    const std::string& name = arguments.front();
    if (name == "--help" || name == "-h" || name == "help")
        return Invocation{HelpCommand{}, {}};
    if (name == "--version")
        return Invocation{VersionCommand{}, {}};
    if (name == "gate")
        return notYet(name);
    auto table = commandTable();
    const auto entry = table.find(name);
    if (entry == table.end())
        return wrongUse("Không có lệnh “" + name + "”.", "There is no command “" + name + "”.");
    std::vector<OptionSpec>& specs = entry->second.options;
    specs.push_back({"office", 0, OptionValue::Once});
    specs.push_back({"time-limit", 0, OptionValue::Once});
    specs.push_back({"help", 'h', OptionValue::None});
    TK_TRY(auto options, OptionReader::read({arguments.begin() + 1, arguments.end()}, specs));
    if (options.has("help"))
        return Invocation{HelpCommand{}, {}};
    TK_TRY(auto office, officeOptions(options));
    TK_TRY(auto command, entry->second.parse(options));
    return Invocation{std::move(command), std::move(office)};
}

} // namespace trinhky
