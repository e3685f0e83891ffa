#pragma once
#include "doc/snapshot.hpp"
#include "uno/reader/list_indents.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace trinhky {

/// Turns property values into formats of the snapshot, each format once. A document of 10,000 paragraphs has a few dozen, so
/// values are compared where they lie and copied only for a format not seen before.
class FormatPool {
public:
    using Values = com::sun::star::uno::Sequence<com::sun::star::uno::Any>;

    explicit FormatPool(Snapshot& snapshot) : m_snapshot(snapshot) {}

    /// Names of the properties that charFormat() takes, in its order.
    static com::sun::star::uno::Sequence<rtl::OUString> charNames();
    /// Names of the properties that paraFormat() takes, in its order; with the section of the paragraph or without.
    static com::sun::star::uno::Sequence<rtl::OUString> paraNames(bool withSection);

    /// Places of values in the two sequences that are no part of a format.
    static constexpr sal_Int32 kCharHidden = 4;
    static constexpr sal_Int32 kPortionType = 9;
    static constexpr sal_Int32 kListLabel = 1;
    static constexpr sal_Int32 kPageStyle = 3;
    static constexpr sal_Int32 kSection = 12;

    std::uint32_t charFormat(const Values& values);
    /// `indents`, where given, are shown instead of those among the values.
    std::uint32_t paraFormat(const Values& values, const std::optional<Indents>& indents);

private:
    /// Formats as they lie in the property values.
    struct CharKey {
        std::u16string_view font, language, country, variant;
        float size = 0, weight = 0;
        std::int32_t color = -1;
        std::int16_t slant = 0, underline = 0, caseMap = 0;

        friend bool operator==(const CharKey&, const CharKey&) = default;
    };
    struct ParaKey {
        std::u16string_view style, pageStyle;
        std::int32_t firstLine = 0, left = 0, right = 0, above = 0, below = 0;
        std::int16_t align = 0, spacingMode = 0, spacing = 100, outline = 0;
        bool border = false;

        friend bool operator==(const ParaKey&, const ParaKey&) = default;
    };
    struct Hash {
        std::size_t operator()(const CharKey& key) const;
        std::size_t operator()(const ParaKey& key) const;
    };
    static CharKey charKey(const Values& values);
    static ParaKey paraKey(const Values& values);

    Snapshot& m_snapshot;
    std::unordered_map<CharKey, std::uint32_t, Hash> m_chars;
    std::unordered_map<ParaKey, std::uint32_t, Hash> m_paras;
    std::vector<Values> m_owners; ///< of the strings that the keys look at
    CharKey m_lastChar;
    ParaKey m_lastPara;
    std::uint32_t m_lastCharIndex = kNone;
    std::uint32_t m_lastParaIndex = kNone;
    static constexpr std::uint32_t kNone = ~0u;
};

} // namespace trinhky
