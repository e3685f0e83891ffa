#include "data/profile.hpp"

#include <algorithm>

namespace trinhky {

std::string_view abbreviationOf(Authority authority)
{
    switch (authority) {
    case Authority::Collective:
        return "TM";
    case Authority::Deputy:
        return "KT";
    case Authority::ByOrder:
        return "TL";
    case Authority::ByDelegation:
        return "TUQ";
    case Authority::Acting:
        return "Q";
    case Authority::Own:
        break;
    }
    return {};
}

bool isProfileId(std::string_view id)
{
    constexpr std::string_view kAllowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return !id.empty() && id.find_first_not_of(kAllowed) == std::string_view::npos;
}

const Signer* Profile::findSigner(std::string_view signerId) const
{
    const auto found = std::find_if(signers.begin(), signers.end(), [&](const Signer& signer) { return signer.id == signerId; });
    return found == signers.end() ? nullptr : &*found;
}

const Signer* Profile::standardSigner() const
{
    const auto found = std::find_if(signers.begin(), signers.end(), [](const Signer& signer) { return signer.standard; });
    if (found != signers.end())
        return &*found;
    return signers.empty() ? nullptr : &signers.front();
}

const std::vector<std::string>& Profile::recipientsOf(std::string_view kind) const
{
    static const std::vector<std::string> none;
    for (const std::string_view wanted : {kind, std::string_view("*")})
        for (const RecipientList& list : recipients)
            if (list.kind == wanted)
                return list.recipients;
    return none;
}

} // namespace trinhky
