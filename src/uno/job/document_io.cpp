#include "uno/job/document_io.hpp"

#include "base/try.hpp"
#include "uno/base/main_thread.hpp"
#include "uno/job/load_questions.hpp"
#include "uno/job/plain_text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/document/XTypeDetection.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/ucb/XSimpleFileAccess.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

using com::sun::star::beans::PropertyValue;
using com::sun::star::container::XEnumerationAccess;
using com::sun::star::document::XTypeDetection;
using com::sun::star::frame::XComponentLoader;
using com::sun::star::frame::XStorable;
using com::sun::star::io::XInputStream;
using com::sun::star::lang::XComponent;
using com::sun::star::text::XTextDocument;
using com::sun::star::text::XTextRange;
using com::sun::star::ucb::XSimpleFileAccess;
using com::sun::star::uno::Exception;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;
using com::sun::star::util::XCloseable;

Error fault(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

/// Types of the office's detection that are text documents of Writer's own; web pages, master documents and others are not.
bool isTextType(std::string_view type)
{
    constexpr std::array<std::string_view, 6> kBeginnings{
        "writer8", "writer_ODT", "writer_OOXML", "writer_MS_Word", "writer_Rich_Text_Format", "writer_StarOffice_XML_Writer"};
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [type](std::string_view beginning) { return type.starts_with(beginning); });
}

bool isPlainTextName(const std::string& url)
{
    constexpr std::string_view kEnding = ".txt";
    return url.size() > kEnding.size() && std::equal(kEnding.rbegin(), kEnding.rend(), url.rbegin(), [](char wanted, char given) {
               return wanted == (given >= 'A' && given <= 'Z' ? static_cast<char>(given + 32) : given);
           });
}

Bag quietArguments(const Reference<LoadQuestions>& questions, LoadPurpose purpose = LoadPurpose::Read)
{
    return Bag{}
        .set("Hidden", purpose != LoadPurpose::ShownCopy)
        .set("MacroExecutionMode", com::sun::star::document::MacroExecMode::NEVER_EXECUTE)
        .set("UpdateDocMode", com::sun::star::document::UpdateDocMode::NO_UPDATE)
        .set("InteractionHandler", Reference<com::sun::star::task::XInteractionHandler>(questions.get()));
}

Result<TextDocumentRef> load(const ContextRef& context, const std::string& url, const Sequence<PropertyValue>& arguments,
                             const LoadQuestions& questions)
{
    Reference<XComponent> component;
    try {
        component = createService<XComponentLoader>(context, "com.sun.star.frame.Desktop")
                        ->loadComponentFromURL(officeOf(url), officeOf("_blank"), 0, arguments);
    } catch (const Exception&) {
        // Told below: the office's own words are in its language and seldom help.
    }
    const auto document = query<XTextDocument>(component);
    if (document.is())
        return document;
    if (const auto closeable = query<XCloseable>(component); closeable.is())
        closeable->close(true);
    if (questions.passwordAsked())
        return fault("Văn bản được đặt mật khẩu; hãy bỏ mật khẩu rồi làm lại.",
                     "The document is protected by a password; remove it and try again.");
    if (component.is())
        return fault("Tệp không phải văn bản của Writer.", "The file is no text document.");
    return fault("Tệp hỏng hoặc không đúng định dạng.", "The file is damaged or not what its name says.");
}

Result<std::string> readAll(const ContextRef& context, const std::string& url)
{
    try {
        const auto files = createService<XSimpleFileAccess>(context, "com.sun.star.ucb.SimpleFileAccess");
        const Reference<XInputStream> stream = files->openFileRead(officeOf(url));
        std::string bytes;
        constexpr sal_Int32 kPortion = 1 << 20;
        Sequence<sal_Int8> portion;
        while (stream->readBytes(portion, kPortion) > 0)
            bytes.append(reinterpret_cast<const char*>(portion.getConstArray()), static_cast<std::size_t>(portion.getLength()));
        stream->closeInput();
        return bytes;
    } catch (const Exception&) {
        return fault("Không đọc được tệp.", "The file cannot be read.");
    }
}

/// One paragraph a line: the office would have broken these.
void putBack(const std::vector<LongLine>& longLines, const TextDocumentRef& document)
{
    const auto paragraphs = demand<XEnumerationAccess>(document->getText())->createEnumeration();
    std::size_t line = 0;
    for (const LongLine& longLine : longLines) {
        for (; line < longLine.line; ++line)
            paragraphs->nextElement();
        demand<XTextRange>(paragraphs->nextElement())->setString(officeOf(longLine.text));
        ++line;
    }
}

Result<TextDocumentRef> loadPlainText(const ContextRef& context, const std::string& url, LoadPurpose purpose)
{
    TK_TRY(const std::string bytes, readAll(context, url));
    TK_TRY(std::string text, normalisePlainText(bytes));
    const std::vector<LongLine> longLines = takeLongLines(text);
    const Sequence<sal_Int8> content(reinterpret_cast<const sal_Int8*>(text.data()), static_cast<sal_Int32>(text.size()));
    const auto stream = query<XInputStream>(com::sun::star::io::SequenceInputStream::createStreamFromSequence(context, content));
    const Reference<LoadQuestions> questions(new LoadQuestions);
    const auto arguments = quietArguments(questions, purpose)
                               .set("InputStream", stream)
                               .set("FilterName", officeOf("Text (encoded)"))
                               .set("FilterOptions", officeOf("UTF8,LF,,vi-VN,"))
                               .done();
    TK_TRY(const TextDocumentRef document, load(context, "private:stream", arguments, *questions));
    putBack(longLines, document);
    return document;
}

/// What the office takes the file for, by its content; "" when it knows no type for it.
std::string detectedType(const ContextRef& context, const std::string& url, const Reference<LoadQuestions>& questions)
{
    try {
        Sequence<PropertyValue> descriptor = quietArguments(questions).set("URL", officeOf(url)).set("ReadOnly", true).done();
        return utf8Of(createService<XTypeDetection>(context, "com.sun.star.document.TypeDetection")
                          ->queryTypeByDescriptor(descriptor, true));
    } catch (const Exception&) {
        return {};
    }
}

std::string filterFor(std::string_view ending)
{
    if (ending == ".odt")
        return "writer8";
    if (ending == ".fodt")
        return "OpenDocument Text Flat XML";
    if (ending == ".docx")
        return "MS Word 2007 XML";
    return ending == ".pdf" ? "writer_pdf_Export" : "";
}

} // namespace

Result<TextDocumentRef> loadDocument(const ContextRef& context, const std::string& url, LoadPurpose purpose)
{
    if (isPlainTextName(url))
        return loadPlainText(context, url, purpose);
    const Reference<LoadQuestions> questions(new LoadQuestions);
    const std::string type = detectedType(context, url, questions);
    if (!questions->passwordAsked() && !isTextType(type))
        return fault("Tệp hỏng hoặc không phải văn bản mà Writer đọc được.",
                     "The file is damaged or no document that Writer reads.");
    return load(context, url,
                quietArguments(questions, purpose)
                    .set("ReadOnly", purpose == LoadPurpose::Read)
                    .set("AsTemplate", purpose == LoadPurpose::Copy || purpose == LoadPurpose::ShownCopy)
                    .done(),
                *questions);
}

Result<void> storeDocument(const TextDocumentRef& document, const std::string& url, std::string_view ending)
{
    const std::string filter = filterFor(ending);
    if (filter.empty())
        return fault("Không ghi được tệp có đuôi “" + std::string(ending) + "”.",
                     "Files with the ending “" + std::string(ending) + "” cannot be written.");
    try {
        demand<XStorable>(document)->storeToURL(officeOf(url), Bag{}.set("FilterName", officeOf(filter)).done());
        return boost::outcome_v2::success();
    } catch (const Exception&) {
        return fault("LibreOffice không ghi được tệp kết quả.", "LibreOffice could not write the result.");
    }
}

void closeLater(const ContextRef& context, const TextDocumentRef& document)
{
    postToMainThread(context, [document] {
        if (const auto closeable = query<XCloseable>(document); closeable.is())
            closeable->close(true);
    });
}

} // namespace trinhky
