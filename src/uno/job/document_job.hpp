#pragma once
#include "uno/job/document_io.hpp"
#include "uno/job/job_commands.hpp"
#include "uno/job/protocol.hpp"

/// What the commands on a document have in common.
namespace trinhky {

inline Json done() { return {{"ok", true}}; }

/// Closes a document that was loaded for one command, whatever becomes of the command.
class LoadedDocument {
public:
    LoadedDocument(const ContextRef& context, const TextDocumentRef& document) : m_context(context), m_document(document) {}
    ~LoadedDocument() { closeLater(m_context, m_document); }
    LoadedDocument(const LoadedDocument&) = delete;
    LoadedDocument& operator=(const LoadedDocument&) = delete;

    const TextDocumentRef& get() const { return m_document; }

private:
    const ContextRef& m_context;
    TextDocumentRef m_document;
};

/// Stores the document where the request wants it; the answer, or why it could not be.
inline Json stored(const TextDocumentRef& document, const JobRequest& request, const Json& answer)
{
    const Result<void> written = storeDocument(document, request.text(protocol::kOut), request.text(protocol::kEnding));
    return written ? answer : failureAnswer(written.error(), "output");
}

/// The lines of a list in a request.
std::vector<std::string> linesIn(const std::string& text);

} // namespace trinhky
