#include "data/own_kinds.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool has(std::span<const DocumentKind> kinds, const std::string& id)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const DocumentKind& kind) {
        return kind.id == id || std::find(kind.aliases.begin(), kind.aliases.end(), id) != kind.aliases.end();
    });
}

} // namespace

std::vector<DocumentKind> ownKinds(const SkeletonSource& source, std::span<const DocumentKind> known)
{
    std::vector<DocumentKind> kinds;
    for (const SkeletonForm& form : source.forms) {
        if (has(known, form.kind) || has(kinds, form.kind))
            continue;
        DocumentKind& kind = kinds.emplace_back();
        kind.id = form.kind;
        kind.name = form.name.vi;
        if (!form.title.empty())
            kind.titles.push_back(foldKey(toUtf16(form.title)));
        if (!form.symbol.empty())
            kind.symbols.push_back(toUtf16(form.symbol));
    }
    return kinds;
}

} // namespace trinhky
