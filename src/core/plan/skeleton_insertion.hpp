#pragma once
#include "plan/skeleton.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// A page style that a document has.
struct HostPage {
    std::string name;
    bool header = false;
    bool footer = false;
};

/// What a form has to make room for in the document that takes it.
struct HostNames {
    std::vector<HostPage> pages;
    std::vector<std::string> bookmarks;
    std::vector<std::string> tables;
    /// False when page styles with a header may not be added: the office counts the header's paragraphs in what the user can undo,
    /// and earlier steps would then be undone at the wrong place.
    bool mayAddHeaders = true;
};

/// A form as a document of its own, to be inserted into another one.
struct InsertionPlan {
    std::string kind;
    std::string package;   ///< bytes of an OpenDocument text; begins with an empty paragraph, which melts into that of the cursor
    std::string leadStyle; ///< paragraph style of that paragraph, as documents show it
    std::string pageStyle; ///< that its page takes, as documents show it
    bool addsHeaders = false;  ///< the page styles must be in the document before the first edit that can be undone
    bool numbered = true;      ///< false: the pages have no number, because no header could be added
    std::string startBookmark; ///< of that empty paragraph: where the form begins
};

/// The form of the request made ready for that document: its styles, all our own and parentless, leave those of the host alone;
/// bookmarks and tables take names that are free there, those of one form with the same number at their end. Fails as resolveBlocks does.
Result<InsertionPlan> resolveInsertion(const SkeletonSource& source, const SkeletonRequest& request, const HostNames& host);

} // namespace trinhky
