#pragma once
#include "base/date.hpp"
#include "support/text_snapshot.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky::generator {

/// What a line of a made document is: mutations look for it by this.
enum class Tag {
    Blank,
    Motto,
    MottoLine,
    Issuer,
    Number,
    PlaceDate,
    Title,
    Subject,
    Authority,
    Session,
    Addressee,
    Basis,
    Enact,
    Part,      ///< Phần I
    Chapter,   ///< Chương I
    UnitTitle, ///< title line under Phần or Chương
    Article,
    Section, ///< I.
    Clause,  ///< 1.
    Dotted,  ///< 1.1.
    Point,   ///< a)
    Bullet,
    Text,
    Field, ///< "Thời gian: …"
    Cell,
    Adoption,
    RecipientsLabel,
    Recipient,
    Archive,
    Sign,
    Signer,
    AppendixNo,
    AppendixTitle,
    AppendixRef,
    AttachedHead, ///< head, title and note of what is issued behind the signature
    Party,        ///< BÊN A
    Rule,         ///< a line of signs below a part of the header
    PageNumber,
    Count
};

/// What can be wrong with a citation.
enum class Flaw {
    None,
    NoSuchArticle,
    NoSuchClause,
    NoSuchPoint,
    NoSuchHeading, ///< Phần, Chương, Mục
    NoSuchInList,
    NoSuchInRange,
    SmallArticle,
    SmallHeading,
    CapitalClause,
    CapitalPoint,
    NoDay,
    NoBody,
    NoSubject,
    OtherDay,
    OtherBody,
    BlankNumber,
    DotsForNumber,
    ExpiredLaw,
    ExpiredDecree,
    ExpiredWords,
    NoSuchAppendix,
    NoteSkipped,
    NoteOtherwise
};

/// One thing to break: the first `what` of the line's text becomes `with`.
struct Break {
    Flaw flaw = Flaw::None;
    std::u16string what;
    std::u16string with;
};

/// A paragraph of a made document.
struct Line {
    Tag tag = Tag::Text;
    std::u16string text;
    std::string attributes; ///< as in TextLine
    int value = 0;          ///< of a numbered unit
    int series = 0;         ///< the same for units that are counted together; 0 of others
    std::vector<Break> breaks = {};
    bool cites = false;     ///< units or documents
    bool boldLabel = false; ///< of a điều without a title: only "Điều 1." is bold
};

/// A document that is right, and what a mutation needs to know of it.
struct Draft {
    std::string kind;
    std::string issuer; ///< symbol of the body that issues: "UBND"
    Date date;
    bool plain = false;      ///< a plain text file
    std::u16string attached; ///< what it issues behind its signature ("Quy chế"); "" nothing
    std::string page;        ///< attributes of its pages, as in TextLine
    std::vector<Line> lines;

    std::vector<std::size_t> all(Tag tag) const;
    std::optional<std::size_t> first(Tag tag) const;
    std::optional<std::size_t> last(Tag tag) const;
    /// Takes away every line of the tag; false when there is none.
    bool drop(Tag tag);
    /// Where the unit with all that belongs to it ends.
    std::size_t endOfUnit(std::size_t line) const;

    std::vector<TextLine> textLines() const;
    std::string text() const; ///< UTF-8, for a report
};

/// How deep units of the tag stand, Phần at 1; 0 of what is no unit but belongs to the one before.
int depthOf(Tag tag);

/// Replaces the first `what` of the line; false when it does not hold it.
bool replaceIn(Line& line, std::u16string_view what, std::u16string_view with);

} // namespace trinhky::generator
