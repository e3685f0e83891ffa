#include "uno/live/proofreader.hpp"

#include "uno/live/live_checks.hpp"
#include "uno/live/mark_error.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/lang/XServiceDisplayName.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <mutex>
#include <vector>

namespace trinhky {

namespace {

using namespace com::sun::star;
using rtl::OUString;
using uno::Sequence;

using ListenerRef = uno::Reference<linguistic2::XLinguServiceEventListener>;

constexpr char kLanguage[] = "vi";
constexpr char kCountry[] = "VN";

class Proofreader : public Implements<linguistic2::XProofreader, linguistic2::XLinguServiceEventBroadcaster, lang::XServiceInfo,
                                      lang::XServiceDisplayName> {
public:
    explicit Proofreader(const ContextRef& context)
        : m_context(context), m_checks(theLiveChecks(context)), m_language(uiLanguage(context))
    {}

    void open()
    {
        m_checks->marks()->setAskAgain([weak = uno::WeakReference<linguistic2::XProofreader>(this)] {
            const uno::Reference<linguistic2::XProofreader> proofreader(weak);
            if (auto* self = dynamic_cast<Proofreader*>(proofreader.get()))
                self->askAgain();
        });
    }

    sal_Bool SAL_CALL addLinguServiceEventListener(const ListenerRef& listener) override
    {
        const std::lock_guard lock(m_mutex);
        m_listeners.push_back(listener);
        return true;
    }
    sal_Bool SAL_CALL removeLinguServiceEventListener(const ListenerRef& listener) override
    {
        const std::lock_guard lock(m_mutex);
        return std::erase(m_listeners, listener) != 0;
    }

    sal_Bool SAL_CALL isSpellChecker() override { return false; }

    linguistic2::ProofreadingResult SAL_CALL doProofreading(const OUString& document, const OUString& text,
                                                            const lang::Locale& locale, sal_Int32 begin, sal_Int32,
                                                            const Sequence<beans::PropertyValue>& properties) override
    {
        linguistic2::ProofreadingResult result;
        result.aDocumentIdentifier = document;
        result.aText = text;
        result.aLocale = locale;
        result.nStartOfSentencePosition = begin;
        result.nBehindEndOfSentencePosition = text.getLength();
        result.nStartOfNextSentencePosition = text.getLength();
        result.aProperties = properties;
        result.xProofreader = this;
        forListener(m_context, "Proofreader", [&] {
            if (begin == 0 && !text.isEmpty())
                result.aErrors = errorsIn(utf8Of(document), viewOf(text));
        });
        return result;
    }

    void SAL_CALL ignoreRule(const OUString& rule, const lang::Locale&) override { m_checks->marks()->ignore(utf8Of(rule)); }
    void SAL_CALL resetIgnoreRules() override { m_checks->marks()->ignoreNone(); }

    Sequence<lang::Locale> SAL_CALL getLocales() override
    {
        return sequenceOf({lang::Locale(officeOf(kLanguage), officeOf(kCountry), OUString())});
    }
    sal_Bool SAL_CALL hasLocale(const lang::Locale& locale) override
    {
        return locale.Language == kLanguage && (locale.Country == kCountry || locale.Country.isEmpty());
    }

    OUString SAL_CALL getServiceDisplayName(const lang::Locale&) override { return officeOf("Trình Ký"); }

    OUString SAL_CALL getImplementationName() override { return officeOf("vn.trinhky.implementation.Proofreader"); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return stringsOf({"com.sun.star.linguistic2.Proofreader"});
    }

private:
    void askAgain()
    {
        std::vector<ListenerRef> listeners;
        {
            const std::lock_guard lock(m_mutex);
            listeners = m_listeners;
        }
        const linguistic2::LinguServiceEvent event(static_cast<cppu::OWeakObject*>(this),
                                                   linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN);
        for (const ListenerRef& listener : listeners)
            forListener(m_context, "Proofreader.askAgain", [&] { listener->processLinguServiceEvent(event); });
    }

    Sequence<linguistic2::SingleProofreadingError> errorsIn(const std::string& document, std::u16string_view text)
    {
        const FlatText flat = flatTextOf(text);
        const auto marks = m_checks->marks()->ask(document, flat.words);
        if (!marks && m_checks->marks()->takeNewName(document))
            m_checks->startShown();
        std::vector<linguistic2::SingleProofreadingError> errors;
        if (marks)
            for (const TextMark& mark : *marks)
                if (!m_checks->marks()->isIgnored(mark.rule))
                    errors.push_back(errorOf(mark, flat, m_language));
        return sequenceOf(errors);
    }

    const ContextRef m_context;
    const rtl::Reference<LiveChecks> m_checks;
    const Language m_language;
    std::mutex m_mutex;
    std::vector<ListenerRef> m_listeners;
};

} // namespace

uno::Reference<uno::XInterface> makeProofreader(const ContextRef& context)
{
    const rtl::Reference<Proofreader> proofreader(new Proofreader(context));
    proofreader->open();
    return static_cast<cppu::OWeakObject*>(proofreader.get());
}

} // namespace trinhky
