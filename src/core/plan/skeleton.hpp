#pragma once
#include "base/date.hpp"
#include "base/error.hpp"
#include "data/skeleton_source.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// What a new document shall be.
struct SkeletonRequest {
    std::string kind; ///< "NQ"; small letters do too
    std::map<std::string, std::string>
        fields;               ///< by field name, UTF-8. An absent field keeps its placeholder or standard text; an
                              ///< empty value leaves out what may be left out (quyenHan, kinhGui …), else counts as absent
    std::optional<Date> date; ///< of the document; the field `ngay` (ISO or dd/mm/yyyy) says the same
    int year = 0;             ///< printed while the date is blank; 0 prints "20…"
    std::string title{};      ///< in the document's properties; "": the subject when it is given
    std::string form{};       ///< the decree's Mẫu ("1.3") where a kind has several; "" the first
    std::string medium{};     ///< "paper" or "electronic"; "" what the form is for, else electronic
    std::map<std::string, std::string> office{}; ///< what the agency's profile gives (profileFields), beneath `fields`
    std::string archive{}; ///< where the agency keeps its documents, in the last line of Nơi nhận; "" stands for "VT"
};

/// A complete document, ready to be opened as a template.
struct SkeletonPlan {
    std::string kind;
    std::string package; ///< bytes of an OpenDocument text template
};

/// What can be made, in the order of the forms' ids; each with the fields that it takes (`trinhky kinds`, the dialog).
std::span<const SkeletonForm> skeletonKinds(const SkeletonSource& source);

/// The form of a kind as typed by a user: case and ASCII spelling do not matter, a form's id does too ("DEAN", "QD-1.3"). `form` and
/// `medium` as in SkeletonRequest choose among those of the kind. The Error names the kinds or the forms there are.
Result<const SkeletonForm*> findForm(const SkeletonSource& source, std::string_view kind, std::string_view form = {},
                                     std::string_view medium = {});

/// Form, parts and values made into a document. Fails as resolveBlocks does.
Result<SkeletonPlan> resolveSkeleton(const SkeletonSource& source, const SkeletonRequest& request);

} // namespace trinhky
