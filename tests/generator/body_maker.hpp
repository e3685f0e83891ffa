#pragma once
#include "document_maker.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <string>

namespace trinhky::generator {

/// Writes what stands between header and tail, by the form of the kind.
class BodyMaker {
public:
    BodyMaker(Draft& draft, Dice& dice) : m_draft(draft), m_dice(dice), m_kind(madeKind(draft.kind)) {}

    void run();
    /// Chapters and articles of a quy chế or quy định that is called so: "Quy chế".
    void regulation(const std::u16string& name);
    /// Those of what is attached are counted on their own.
    void countAnew() { m_articles = m_series = 500; }
    void endWithMark();

private:
    using Body = MadeKind::Body;

    void add(Tag tag, std::u16string text, std::string attributes = "", int value = 0, int series = 0);
    std::u16string number(int value) const { return toUtf16(std::to_string(value)); }
    std::u16string year() const { return number(m_draft.date.year); }
    void points(int count);
    void dotted(int parent, int count);
    void bullets(int count);
    /// khoản, each with what may belong to it.
    void clauses(int count);
    void content(int most);
    void article(int value, const std::u16string& text);
    void decision();
    void resolution();
    /// What the reader of a plan or a report looks for comes first.
    std::u16string expectedHeading(int at);
    void oneSection(int value, int series, const std::u16string& title);
    void table();
    void sections();
    void field(const std::u16string& text) { add(Tag::Field, text); }
    std::u16string day() const { return dayText(m_draft.date); }
    void person0();
    void fields();
    void invitation();
    void telegram();
    void minutes();
    void introduction();
    void leave();
    void letter();
    void normative();
    void parties();
    void party(const std::u16string& name, const std::u16string& who, const std::u16string& post);
    void contract();
    void agreement();
    void personalLetter();

    Draft& m_draft;
    Dice& m_dice;
    const MadeKind& m_kind;
    int m_articles = 1; ///< series of the điều
    int m_series = 1;
};

} // namespace trinhky::generator
