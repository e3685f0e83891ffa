#include "uno/live/mark_error.hpp"

#include <com/sun/star/container/ElementExistException.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/container/XStringKeyMap.hpp>
#include <com/sun/star/text/TextMarkupType.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

std::int32_t colorOf(Severity severity)
{
    constexpr std::int32_t kRed = 0xc9211e;
    constexpr std::int32_t kOrange = 0xe8710a;
    constexpr std::int32_t kBlue = 0x2a6099;
    switch (severity) {
    case Severity::Error:
        return kRed;
    case Severity::Warning:
        return kOrange;
    case Severity::Info:
        break;
    }
    return kBlue;
}

constexpr char kLineColor[] = "LineColor";

/// What else the office asks of a line that it is sent: its colour.
class LineLook : public Implements<container::XStringKeyMap> {
public:
    explicit LineLook(Severity severity) { m_color <<= colorOf(severity); }

    uno::Any SAL_CALL getValue(const rtl::OUString& key) override
    {
        if (!hasValue(key))
            throw container::NoSuchElementException(key);
        return m_color;
    }
    sal_Bool SAL_CALL hasValue(const rtl::OUString& key) override { return key == kLineColor; }
    void SAL_CALL insertValue(const rtl::OUString& key, const uno::Any&) override { throw container::ElementExistException(key); }
    sal_Int32 SAL_CALL getCount() override { return 1; }
    rtl::OUString SAL_CALL getKeyByIndex(sal_Int32) override { return officeOf(kLineColor); }
    uno::Any SAL_CALL getValueByIndex(sal_Int32) override { return m_color; }

private:
    uno::Any m_color;
};

/// The stretch of the office's text.
Span spanIn(const TextMark& mark, const FlatText& flat)
{
    return {flat.inText(mark.span.begin), flat.inText(mark.span.end - 1) + 1};
}

} // namespace

linguistic2::SingleProofreadingError errorOf(const TextMark& mark, const FlatText& flat, Language language)
{
    const Span span = spanIn(mark, flat);
    linguistic2::SingleProofreadingError error;
    error.nErrorStart = span.begin;
    error.nErrorLength = span.end - span.begin;
    error.nErrorType = text::TextMarkupType::PROOFREADING;
    error.aRuleIdentifier = officeOf(mark.rule);
    error.aShortComment = inLanguage(mark.message, language);
    error.aFullComment = error.aShortComment;
    if (!mark.clause.empty())
        error.aFullComment += "\n" + officeOf(mark.clause);
    // A note or a field among the words would be lost with them.
    if (span.end - span.begin == mark.span.end - mark.span.begin) {
        std::vector<rtl::OUString> suggestions;
        for (const std::u16string& suggestion : mark.suggestions)
            suggestions.push_back(toOffice(suggestion));
        error.aSuggestions = sequenceOf(suggestions);
    }
    error.aProperties = Bag{}.set(kLineColor, colorOf(mark.severity)).done();
    return error;
}

text::TextMarkupDescriptor descriptorOf(const TextMark& mark, const FlatText& flat)
{
    const Span span = spanIn(mark, flat);
    text::TextMarkupDescriptor descriptor;
    descriptor.nType = text::TextMarkupType::PROOFREADING;
    descriptor.aIdentifier = officeOf(mark.rule);
    descriptor.nOffset = span.begin;
    descriptor.nLength = span.end - span.begin;
    descriptor.xMarkupInfoContainer.set(new LineLook(mark.severity));
    return descriptor;
}

} // namespace trinhky
