#pragma once
#include "plan/skeleton.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// A page style that a document has.
struct HostPage {
    std::string name;
    bool header = false;
    bool margins = false; ///< a footer, or words over the header of the first page
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
    std::string lastStyle; ///< of the last paragraph, which melts into the end of that of the cursor
    std::string pageStyle; ///< that its page takes, as documents show it
    bool addsHeaders = false;  ///< the page styles must be in the document before the first edit that can be undone
    bool numbered = true;      ///< false: the pages have no number, because no header could be added
    std::string startBookmark; ///< of that empty paragraph: where the form begins
};

/// The form of the request made ready for that document: its styles, all our own and parentless, leave those of the host alone;
/// bookmarks and tables take names that are free there, those of one form with the same number at their end. Fails as resolveBlocks does.
Result<InsertionPlan> resolveInsertion(const SkeletonSource& source, const SkeletonRequest& request, const HostNames& host);

/// What turns a document into a copy of itself (Phụ lục I, Phần II).
struct CopyPlan {
    std::string package;       ///< as in InsertionPlan, without a page of its own; for the corner one paragraph of words
    std::string firstStyle;    ///< paragraph style of its first paragraph, as documents show it
    std::string lastStyle;     ///< as in InsertionPlan
    std::string startBookmark; ///< at the beginning of the first paragraph
    bool atTop = false; ///< electronic: in the top right corner of the first page (Mẫu 3.2); else below the end (Mẫu 3.1)
};

/// The copying body's block of a copy's form, without its place for the copied document. Fails as resolveBlocks does, and on a form that
/// copies no document.
Result<CopyPlan> resolveCopy(const SkeletonSource& source, const SkeletonRequest& request, const HostNames& host);

/// True for the form of a copy: it has a place for a document.
bool copiesDocument(const SkeletonForm& form);

} // namespace trinhky
