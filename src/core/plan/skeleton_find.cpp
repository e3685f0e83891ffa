#include "base/text.hpp"
#include "plan/skeleton.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace trinhky {

namespace {

using Forms = std::vector<const SkeletonForm*>;

Error unknownKind(const SkeletonSource& source, std::string_view kind)
{
    std::string names;
    std::string ids;
    for (const auto& form : source.forms) {
        if (!ids.empty() && ids.ends_with(form.kind))
            continue;
        names.append(names.empty() ? "" : ", ").append(form.kind).append(" – ").append(form.name.vi);
        ids.append(ids.empty() ? "" : ", ").append(form.kind);
    }
    return {{"Chưa có mẫu cho loại văn bản “" + std::string(kind) + "”. Các mẫu có: " + names + ".",
             "There is no form for the kind \"" + std::string(kind) + "\". There are: " + ids + "."}};
}

/// Who asked for `what` is told what the kind has.
Error noSuchForm(const Forms& forms, const Message& what)
{
    std::string vi;
    std::string en;
    for (const auto* form : forms) {
        const auto medium = form->medium.empty() ? std::string() : " (" + form->medium + ")";
        vi.append(vi.empty() ? "" : ", ").append(form->form).append(medium).append(" – ").append(form->name.vi);
        en.append(en.empty() ? "" : ", ").append(form->form).append(medium);
    }
    const auto& kind = forms.front()->kind;
    return {{"Loại văn bản " + kind + " không có " + what.vi + ". Các mẫu có: " + vi + ".",
             "The kind " + kind + " has no " + what.en + ". There are: " + en + "."}};
}

const SkeletonForm* findById(const SkeletonSource& source, std::string_view id)
{
    const auto found = std::find_if(source.forms.begin(), source.forms.end(),
                                    [key = foldKey(toUtf16(id))](const auto& form) { return foldKey(toUtf16(form.id)) == key; });
    return found == source.forms.end() ? nullptr : &*found;
}

Forms formsOf(const SkeletonSource& source, std::u16string (*fold)(std::u16string_view), std::string_view kind)
{
    Forms forms;
    for (const auto& form : source.forms)
        if (fold(toUtf16(form.kind)) == fold(toUtf16(kind)))
            forms.push_back(&form);
    return forms;
}

/// As it is spelled first: HD and HĐ are different kinds.
Forms formsOf(const SkeletonSource& source, std::string_view kind)
{
    auto forms = formsOf(source, foldKey, kind);
    if (!forms.empty())
        return forms;
    const auto* named = findById(source, kind);
    return named ? formsOf(source, foldKey, named->kind) : formsOf(source, foldBare, kind);
}

} // namespace

std::span<const SkeletonForm> skeletonKinds(const SkeletonSource& source) { return source.forms; }

Result<const SkeletonForm*> findForm(const SkeletonSource& source, std::string_view kind, std::string_view form,
                                     std::string_view medium)
{
    const auto all = formsOf(source, kind);
    if (all.empty())
        return unknownKind(source, kind);
    if (!medium.empty() && medium != "paper" && medium != "electronic")
        return Error{{"Loại bản “" + std::string(medium) + "” không có: chỉ có paper (giấy) và electronic (điện tử).",
                      "There is no medium \"" + std::string(medium) + "\": only paper and electronic."}};
    const auto* named = findById(source, kind);
    const bool fits =
        named && (form.empty() || named->form == form) && (medium.empty() || named->medium.empty() || named->medium == medium);
    if (fits && foldKey(toUtf16(named->kind)) != foldKey(toUtf16(kind)))
        return named;
    auto forms = all;
    if (!form.empty())
        std::erase_if(forms, [&](const SkeletonForm* each) { return each->form != form; });
    if (forms.empty())
        return noSuchForm(all, {"mẫu " + std::string(form), "form " + std::string(form)});
    const auto suits = [](std::string_view wanted) {
        return [wanted](const SkeletonForm* each) { return each->medium.empty() || each->medium == wanted; };
    };
    const auto found = std::find_if(forms.begin(), forms.end(), suits(medium.empty() ? "electronic" : medium));
    if (found != forms.end())
        return *found;
    if (!medium.empty())
        return noSuchForm(all, {"mẫu nào như vậy cho loại bản " + std::string(medium), "such form for " + std::string(medium)});
    return forms.front();
}

} // namespace trinhky
