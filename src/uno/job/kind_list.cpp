#include "uno/job/kind_list.hpp"

#include "data/own_kinds.hpp"
#include "plan/skeleton.hpp"
#include "uno/job/message_json.hpp"
#include "uno/job/protocol.hpp"
#include "uno/service/drafting.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

std::vector<const SkeletonForm*> formsOf(const SkeletonSource& source, const std::string& kind)
{
    std::vector<const SkeletonForm*> forms;
    for (const SkeletonForm& form : skeletonKinds(source))
        if (form.kind == kind)
            forms.push_back(&form);
    return forms;
}

Json choicesJson(const std::vector<FieldChoice>& choices)
{
    Json list = Json::array();
    for (const FieldChoice& choice : choices)
        list.push_back({{"value", choice.value}, {"label", messageJson(choice.label)}});
    return list;
}

Json fieldJson(const SkeletonField& field)
{
    Json json{{"name", field.name},         {"label", messageJson(field.label)}, {"hint", messageJson(field.hint)},
              {"standard", field.standard}, {"several", field.several},          {"extra", field.extra}};
    if (!field.choices.empty())
        json["choices"] = choicesJson(field.choices);
    return json;
}

Json mediaJson(const SkeletonForm& form)
{
    return form.medium.empty() ? Json{"electronic", "paper"} : Json::array({form.medium});
}

std::string_view nameOf(SkeletonOrigin origin)
{
    constexpr std::array<std::string_view, 3> kNames{"shipped", "shared", "own"};
    return kNames[static_cast<std::size_t>(origin)];
}

Json formJson(const SkeletonForm& form)
{
    Json fields = Json::array();
    for (const SkeletonField& field : form.fields)
        fields.push_back(fieldJson(field));
    return {{"id", form.id},
            {"form", form.form},
            {"name", messageJson(form.name)},
            {"origin", nameOf(form.origin)},
            {"media", mediaJson(form)},
            {"fields", std::move(fields)}};
}

/// Names alone, of the form that is made when none is chosen.
Json fieldNames(const std::vector<const SkeletonForm*>& forms)
{
    Json names = Json::array();
    if (!forms.empty())
        for (const SkeletonField& field : forms.front()->fields)
            names.push_back(field.name);
    return names;
}

Json kindJson(const DocumentKind& kind, const std::vector<const SkeletonForm*>& forms)
{
    Json list = Json::array();
    Json media = Json::array();
    for (const SkeletonForm* form : forms) {
        list.push_back(formJson(*form));
        for (const Json& medium : list.back().at("media"))
            if (std::find(media.begin(), media.end(), medium) == media.end())
                media.push_back(medium);
    }
    return {{"id", kind.id},
            {"name", kind.name},
            {"aliases", kind.aliases},
            {"skeleton", !forms.empty()},
            {"fields", fieldNames(forms)},
            {"media", std::move(media)},
            {"forms", std::move(list)}};
}

} // namespace

Json kindsAnswer(const ContextRef& context, const JobRequest& request)
{
    const Result<RuleSet> ruleSet = Drafting(context).rules();
    if (!ruleSet)
        return failureAnswer(ruleSet.error(), "internal");
    const Result<SkeletonSource> skeletons = Drafting(context, request.text(protocol::kTemplates)).skeletons();
    if (!skeletons)
        return failureAnswer(skeletons.error(), "internal");
    Json kinds = Json::array();
    for (const DocumentKind& kind : ruleSet.value().kinds)
        kinds.push_back(kindJson(kind, formsOf(skeletons.value(), kind.id)));
    for (const DocumentKind& kind : ownKinds(skeletons.value(), ruleSet.value().kinds))
        kinds.push_back(kindJson(kind, formsOf(skeletons.value(), kind.id)));
    return {{"ok", true}, {"kinds", std::move(kinds)}, {"notes", faultsJson(skeletons.value().faults)}};
}

} // namespace trinhky
