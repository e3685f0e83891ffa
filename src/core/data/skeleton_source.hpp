#pragma once
#include "base/error.hpp"
#include "data/element_style.hpp"
#include "data/rule_set.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A node of a form or part as written in templates/skeletons: an element with its attributes, or a piece of text
/// (then `name` is empty). Already checked: names and attributes are those of the vocabulary, references exist.
struct SkeletonNode {
    std::string name;
    std::string text;
    std::map<std::string, std::string> attributes;
    std::vector<SkeletonNode> children;

    /// "" when not given.
    const std::string& attribute(const std::string& key) const;
};

/// A value that the user may give to a form.
struct SkeletonField {
    std::string name;     ///< as in the contract: "trichYeu"
    Message label;        ///< "Trích yếu"
    Message hint;         ///< what belongs there, with an example
    std::string standard; ///< text without a value; its "[…]" parts are shown as placeholders; "" leaves the part out
    bool several = false; ///< one line of the value for each entry
};

/// templates/skeletons/<kind>.xml
struct SkeletonForm {
    std::string kind;                  ///< "NQ"
    Message name;                      ///< "Nghị quyết (Hội đồng nhân dân)"
    std::string form;                  ///< "1.1": Mẫu of NĐ 30/2020, Phụ lục III
    std::vector<SkeletonField> fields; ///< those of every form first, then its own
    std::vector<SkeletonNode> body;

    const SkeletonField* field(std::string_view fieldName) const;
};

/// All that templates/skeletons says.
struct SkeletonSource {
    ElementStyles styles;
    std::map<std::string, std::vector<SkeletonNode>> parts; ///< by name: "header", "signature"
    std::vector<SkeletonForm> forms;                        ///< by file name
};

/// Reads skeletons/elements.xml, skeletons/fields.xml, skeletons/parts/*.xml and the forms skeletons/*.xml out of `files` (others
/// are passed over). Fails on the first fault with file, line and column.
Result<SkeletonSource> loadSkeletonSource(std::span<const NamedText> files);

} // namespace trinhky
