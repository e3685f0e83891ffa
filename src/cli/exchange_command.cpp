#include "cli/input_file.hpp"
#include "cli/office/file_url.hpp"
#include "cli/output_file.hpp"
#include "cli/run.hpp"
#include "report/json.hpp"
#include "uno/job/protocol.hpp"

namespace trinhky {

ExitStatus run(const ExchangeCommand& command, const Surroundings& surroundings)
{
    if (isSameFile(command.out, command.document)) {
        tell(surroundings.err, Error{{"-o trùng với văn bản đầu vào.", "-o is the input document."}});
        return ExitStatus::WrongUse;
    }
    if (const auto wrong = inputFault(command.document, surroundings.officeOptions.sizeLimit)) {
        tell(surroundings.err, Error{*wrong, command.document.string()});
        return ExitStatus::Unreadable;
    }
    Office office(surroundings.context, surroundings.officeOptions, surroundings.leftovers);
    const Answer answer = office.run(protocol::kExchange, {{protocol::kDocument, fileUrl(command.document)}});
    if (!answer)
        return fail(surroundings.err, answer.error());
    const auto xml = answer.value().at("xml").get<std::string>();
    if (const Result<void> written = deliver(xml, command.out, surroundings); !written) {
        tell(surroundings.err, written.error());
        return ExitStatus::WrongUse;
    }
    tellNotes(surroundings.err, answer.value().at("missing"));
    return ExitStatus::Clean;
}

} // namespace trinhky
