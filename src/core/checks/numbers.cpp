#include "checks/numbers.hpp"

#include "base/text.hpp"

namespace trinhky {

namespace {

std::u16string unitWord(const Label& label)
{
    switch (label.kind) {
    case LabelKind::Part:
        return u"Phần ";
    case LabelKind::Chapter:
        return u"Chương ";
    case LabelKind::Section:
        return u"Mục ";
    case LabelKind::Subsection:
        return u"Tiểu mục ";
    case LabelKind::Article:
        return u"Điều ";
    case LabelKind::Letter:
    case LabelKind::Roman:
        return u"mục ";
    case LabelKind::Clause:
        return u"khoản ";
    case LabelKind::Point:
        return u"điểm ";
    case LabelKind::Appendix:
        return u"Phụ lục ";
    case LabelKind::Word:
        return label.word + u" ";
    default:
        return u"";
    }
}

std::u16string letterOf(int value)
{
    const auto letter = diemLetter(value);
    return letter ? std::u16string(1, *letter) : std::u16string();
}

} // namespace

std::string numberText(const Label& label, int value)
{
    if (label.kind == LabelKind::Point)
        return toUtf8(value > 0 ? letterOf(value) : std::u16string(1, label.letter));
    if (label.kind == LabelKind::Letter)
        return value > 0 && value <= 26 ? std::string(1, static_cast<char>('A' + value - 1)) : std::string();
    if (label.kind == LabelKind::Dotted) {
        std::string text;
        for (std::size_t i = 0; i + 1 < label.path.size(); ++i)
            text += (i == 0 && label.romanDigits ? toUtf8(toRoman(label.path[i])) : std::to_string(label.path[i])) + ".";
        return text + std::to_string(value);
    }
    if (label.romanDigits || label.kind == LabelKind::Part || label.kind == LabelKind::Chapter ||
        label.kind == LabelKind::Appendix)
        return toUtf8(toRoman(value));
    return std::to_string(value);
}

std::string unitNameOf(const Label& label, int value) { return toUtf8(unitWord(label)) + numberText(label, value); }

std::string unitName(const Label& label) { return unitNameOf(label, label.path.empty() ? 0 : label.path.back()); }

Place numberPlace(const CheckContext& context, std::int32_t node)
{
    const OutlineNode& at = context.analysis.outline.nodes[static_cast<std::size_t>(node)];
    Place place;
    place.paragraph = at.paragraph;
    place.span = context.analysis.originalSpan(at.paragraph, at.label.span);
    if (at.label.automatic)
        place.span = {0,
                      static_cast<std::int32_t>(context.snapshot.paragraphs[static_cast<std::size_t>(at.paragraph)].text.size())};
    place.path = context.analysis.outline.pathOf(at.parent);
    return place;
}

} // namespace trinhky
