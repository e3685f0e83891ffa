#include "cli/option_reader.hpp"

#include <boost/program_options.hpp>

namespace trinhky {

namespace {

namespace po = boost::program_options;

constexpr const char* kWords = "trinhky-words";

po::options_description describe(const std::vector<OptionSpec>& specs)
{
    po::options_description description;
    for (const OptionSpec& spec : specs) {
        const std::string names = spec.letter == 0 ? spec.name : spec.name + "," + spec.letter;
        if (spec.value == OptionValue::None)
            description.add_options()(names.c_str(), "");
        else
            description.add_options()(names.c_str(), po::value<std::vector<std::string>>(), "");
    }
    description.add_options()(kWords, po::value<std::vector<std::string>>(), "");
    return description;
}

Error wrongUse(const std::string& vi, const std::string& en) { return Error{{vi, en}, "", 0, 0}; }

} // namespace

Result<OptionReader> OptionReader::read(const std::vector<std::string>& arguments, const std::vector<OptionSpec>& specs)
{
    const po::options_description description = describe(specs);
    po::positional_options_description words;
    words.add(kWords, -1);
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    OptionReader reader;
    try {
        const auto parsed = po::command_line_parser(arguments).options(description).positional(words).style(style).run();
        for (const auto& option : parsed.options) {
            if (option.string_key == kWords)
                reader.m_words.insert(reader.m_words.end(), option.value.begin(), option.value.end());
            else
                reader.m_values[option.string_key].insert(reader.m_values[option.string_key].end(), option.value.begin(),
                                                          option.value.end());
        }
    } catch (const po::unknown_option& fault) {
        return wrongUse("Không có tùy chọn “" + fault.get_option_name() + "”.",
                        "There is no option “" + fault.get_option_name() + "”.");
    } catch (const po::error_with_option_name& fault) {
        return wrongUse("Tùy chọn “" + fault.get_option_name() + "” viết chưa đúng hoặc thiếu giá trị.",
                        "Option “" + fault.get_option_name() + "” is written wrongly or lacks its value.");
    } catch (const po::error&) {
        return wrongUse("Dòng lệnh viết chưa đúng.", "The command line is written wrongly.");
    }
    for (const OptionSpec& spec : specs)
        if (spec.value == OptionValue::Once && reader.list(spec.name).size() > 1)
            return wrongUse("Tùy chọn “--" + spec.name + "” chỉ viết một lần.", "Option “--" + spec.name + "” goes once only.");
    return reader;
}

std::string OptionReader::text(const std::string& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() || found->second.empty() ? std::string() : found->second.front();
}

std::vector<std::string> OptionReader::list(const std::string& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

} // namespace trinhky
