#include "uno/service/draft_services.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/named_options.hpp"
#include "uno/service/profile_store.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <vn/trinhky/XDraftCreator.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

class DraftCreator : public Implements<vn::trinhky::XDraftCreator> {
public:
    explicit DraftCreator(const ContextRef& context) : m_context(context) {}

    Reference<XTextDocument> SAL_CALL create(const rtl::OUString& kind, const Sequence<NamedValue>& fields,
                                             const Sequence<NamedValue>& options) override
    {
        return forMacro(m_context, "DraftCreator.create", [&] {
            const NamedOptions known(options, {"Form", "Medium", "Profile", "Signer", "Of", "Date", "Hidden"});
            NewRequest request = requestOf(kind, fields, known);
            request.hidden = known.flag("Hidden");
            const auto document = Drafting(m_context).create(request);
            if (!document)
                throwIllegalArgument(document.error());
            return document.value();
        });
    }

    void SAL_CALL insert(const Reference<XTextDocument>& document, const rtl::OUString& kind, const Sequence<NamedValue>& fields,
                         const Sequence<NamedValue>& options) override
    {
        forMacro(m_context, "DraftCreator.insert", [&] {
            const NamedOptions known(options, {"Form", "Medium", "Profile", "Signer", "Of", "Date"});
            const auto inserted = Drafting(m_context).insert(document, requestOf(kind, fields, known));
            if (!inserted)
                throwIllegalArgument(inserted.error());
        });
    }

private:
    NewRequest requestOf(const rtl::OUString& kind, const Sequence<NamedValue>& fields, const NamedOptions& known) const
    {
        NewRequest request;
        request.kind = utf8Of(kind);
        request.form = known.text("Form");
        request.medium = known.text("Medium");
        request.fields = fieldValues(fields);
        request.date = known.text("Date");
        request.profile = profileOf(known);
        request.signer = known.text("Signer");
        request.originalUrl = known.text("Of");
        return request;
    }

    std::optional<Profile> profileOf(const NamedOptions& options) const
    {
        const ProfileStore store(m_context);
        if (!options.has("Profile")) {
            const auto active = store.active();
            return active ? std::optional(active->profile) : std::nullopt;
        }
        const std::string wanted = options.text("Profile");
        if (wanted.empty())
            return std::nullopt;
        auto profile = store.choose(wanted);
        if (!profile)
            throwIllegalArgument(profile.error());
        return std::move(profile.value());
    }

    static FieldValues fieldValues(const Sequence<NamedValue>& fields)
    {
        FieldValues values;
        for (const NamedValue& field : fields) {
            rtl::OUString text;
            const std::string name = utf8Of(field.Name);
            if (!(field.Value >>= text))
                throwIllegalArgument({{"Giá trị của trường “" + name + "” phải là một chuỗi.",
                                       "The value of field “" + name + "” must be a string."}});
            values[name] = utf8Of(text);
        }
        return values;
    }

    ContextRef m_context;
};

} // namespace

ObjectRef makeDraftCreator(const ContextRef& context) { return static_cast<cppu::OWeakObject*>(new DraftCreator(context)); }

} // namespace trinhky
