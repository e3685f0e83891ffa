#pragma once
#include "data/element_style.hpp"
#include "model/role.hpp"
#include "plan/skeleton_blocks.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A paragraph of a form: what it is, what it says, and where it stands.
struct FormLine {
    const ParagraphBlock* block = nullptr;
    Role role = Role::Body; ///< Body is all that the form says between its opening and its end
    std::string text;       ///< UTF-8
    bool placeholder = false;
    const TableBlock* table = nullptr; ///< of columns, null in the page's full width
    int row = 0;
    int column = 0;
};

/// The paragraphs of a form that are parts of it, in its order, up to the page of what is attached. The blocks must outlive them.
std::vector<FormLine> formLines(const std::vector<SkeletonBlock>& blocks);

/// What an element is in a document; nothing for space and rules.
std::optional<Role> roleOfElement(std::string_view element);

} // namespace trinhky
