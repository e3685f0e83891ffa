#pragma once
#include "base/date.hpp"
#include "base/error.hpp"
#include "data/element_style.hpp"
#include "data/rule_set.hpp"

#include <cstdint>
#include <map>
#include <optional>
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

/// One of the values that a field can have.
struct FieldChoice {
    std::string value; ///< as in conditions and `--set`: "thuongKhan"
    Message label;     ///< "Thượng khẩn"
};

/// A standard text that holds under a condition: see `conditionFault`.
struct StandardVariant {
    std::string when;
    std::string text;
};

/// What a value must be like, beyond being text: what the dialog says of it while it is typed.
enum class FieldCheck : std::uint8_t {
    None,
    Date,
    Number,  ///< số
    Symbol,  ///< ký hiệu
    Person,  ///< name of a person
    Subject, ///< trích yếu
    Issuer,  ///< cơ quan ban hành
};

/// A value that the user may give to a form.
struct SkeletonField {
    std::string name;     ///< as in the contract: "trichYeu"
    Message label;        ///< "Trích yếu"
    Message hint;         ///< what belongs there, with an example
    std::string standard; ///< text without a value; its "[…]" parts are shown as placeholders; "" leaves the part out
    bool several = false; ///< one line of the value for each entry
    bool extra = false;   ///< seldom needed: an element that the decree leaves to the office
    std::vector<FieldChoice> choices{};      ///< not empty: the value is one of these
    std::vector<StandardVariant> variants{}; ///< the first whose condition holds stands instead of `standard`
    FieldCheck check = FieldCheck::None;
};

/// Whose a form is.
enum class SkeletonOrigin : std::uint8_t {
    Shipped,
    Shared, ///< from the folder that an administrator keeps
    Own     ///< the user's
};

/// templates/skeletons/<id>.xml
struct SkeletonForm {
    std::string id;     ///< stem of the file, ASCII: "QD-1.3"
    std::string kind;   ///< abbreviation of the kind: "QĐ"
    Message name;       ///< "Nghị quyết (Hội đồng nhân dân)"
    std::string form;   ///< "1.1": Mẫu of NĐ 30/2020, Phụ lục III; "" for kinds without one
    std::string medium; ///< "paper" or "electronic" where the form is for one of them only
    std::string title;  ///< tên loại as the frames print it: "BÁO CÁO"; "" when the form prints its own
    std::string symbol; ///< of the kind in số, ký hiệu: "QĐ"; "" for kinds without one
    bool normative;     ///< văn bản quy phạm pháp luật: the year stands in its number, laws are cited with theirs
    std::vector<SkeletonField> fields; ///< those of every form first, then its frame's, then its own
    std::vector<SkeletonNode> body;    ///< with its frame around it
    SkeletonOrigin origin = SkeletonOrigin::Shipped;

    const SkeletonField* field(std::string_view fieldName) const;
};

/// A law as it is cited while a certain version holds.
struct LawVersion {
    std::string id; ///< of the law, the same for its versions and for laws that amend it: "TCCQDP"
    Date from;
    std::optional<Date> to; ///< last day, nothing when still in force
    std::string text;       ///< after "Căn cứ" in administrative documents: without number (Phụ lục I, Phần I, II.6.a)
    std::string normative;  ///< the same in normative documents: with its number
};

/// All that templates/skeletons says.
struct SkeletonSource {
    ElementStyles styles;
    std::map<std::string, std::vector<SkeletonNode>> parts; ///< by name: "header", "signature"
    std::vector<LawVersion> laws;                           ///< in the order in which they are cited
    std::vector<SkeletonForm> forms; ///< by id; those that an office added (skeleton_layers.hpp) behind the shipped ones
    std::vector<Error> faults;       ///< files of the office's own that are not used
};

/// Names of values that a form may print and ask for beside its fields; made from fields, form and request.
std::span<const std::string_view> derivedValues();

/// What is wrong with a condition, nothing when it is sound. A condition is a list of terms that must all hold: "kinhGui" (has a
/// text), "!kinhGui" (has none), "medium=paper", "thamQuyen!=coQuan". `fields` and the derived values may be named.
std::optional<Message> conditionFault(std::string_view condition, std::span<const SkeletonField> fields);

/// Reads skeletons/elements.xml, fields.xml, laws.xml, parts/*.xml, frames/*.xml and the forms skeletons/*.xml out of `files` (others
/// are passed over). Fails on the first fault with file, line and column.
Result<SkeletonSource> loadSkeletonSource(std::span<const NamedText> files);

} // namespace trinhky
