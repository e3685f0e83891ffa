#pragma once
#include "data/profile.hpp"
#include "data/skeleton_source.hpp"
#include "doc/edit_plan.hpp"
#include "model/analysis.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What missing parts are made of.
struct PartSource {
    const SkeletonSource& skeletons;
    const Profile* profile = nullptr; ///< null: places to fill in ("[…]") stand for what it would give
    std::string kindName;             ///< of the document's kind, in running text: "Kế hoạch"
};

/// Puts the parts with these roles, which the main text lacks, at their place in the form of the document's kind: beside what stands
/// there in the form, in the empty cell that is kept for them, or, where the whole block is missing, as a block of its own. Filled
/// from what the document says of its issuer, then from the profile, when it is that issuer's; what is the drafter's to say (căn cứ,
/// trích yếu …) is a place to fill in. Empty where no form of the kind has them or no place is found.
std::vector<Edit> planMissingPart(const Analysis& analysis, const std::vector<Role>& roles, const PartSource& source);

/// The line "(Kèm theo …)" below the head of an appendix or attached regulation, which begins at the paragraph.
std::vector<Edit> planMissingReference(const Analysis& analysis, std::int32_t head, const PartSource& source);

/// A place to fill in for a section of the text that documents of this kind usually have, behind all that the main text says.
std::vector<Edit> planMissingSection(const Analysis& analysis, const std::string& section);

} // namespace trinhky
