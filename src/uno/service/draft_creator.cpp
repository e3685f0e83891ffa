#include "uno/service/drafting.hpp"
#include "uno/service/macro_service.hpp"
#include "uno/service/profile_store.hpp"

#include <vn/trinhky/XDraftCreator.hpp>

namespace trinhky {

namespace {

class DraftCreator : public MacroService<vn::trinhky::XDraftCreator> {
public:
    using MacroService::MacroService;

    TextDocumentRef SAL_CALL create(const rtl::OUString& kind, const NamedValues& fields, const NamedValues& options) override
    {
        return forMacro(m_context, "DraftCreator.create", [&] {
            const NamedOptions known(options, {"Form", "Medium", "Profile", "Signer", "Of", "Date", "Hidden"});
            NewRequest request = requestOf(kind, fields, known);
            request.hidden = known.flag("Hidden");
            return valueForMacro(Drafting(m_context).create(request));
        });
    }

    void SAL_CALL insert(const TextDocumentRef& document, const rtl::OUString& kind, const NamedValues& fields,
                         const NamedValues& options) override
    {
        forMacro(m_context, "DraftCreator.insert", [&] {
            const NamedOptions known(options, {"Form", "Medium", "Profile", "Signer", "Of", "Date"});
            const auto inserted = Drafting(m_context).insert(document, requestOf(kind, fields, known));
            if (!inserted)
                throwIllegalArgument(inserted.error());
        });
    }

private:
    NewRequest requestOf(const rtl::OUString& kind, const NamedValues& fields, const NamedOptions& known) const
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
        return valueForMacro(store.choose(wanted));
    }

    static FieldValues fieldValues(const NamedValues& fields)
    {
        FieldValues values;
        for (const com::sun::star::beans::NamedValue& field : fields) {
            rtl::OUString text;
            const std::string name = utf8Of(field.Name);
            if (!(field.Value >>= text))
                throwIllegalArgument({{"Giá trị của trường “" + name + "” phải là một chuỗi.",
                                       "The value of field “" + name + "” must be a string."}});
            values[name] = utf8Of(text);
        }
        return values;
    }
};

} // namespace

ObjectRef makeDraftCreator(const ContextRef& context) { return makeService<DraftCreator>(context); }

} // namespace trinhky
