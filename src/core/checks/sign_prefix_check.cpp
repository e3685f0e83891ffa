#include "base/text.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"
#include "checks/signature.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>
#include <array>

/// TM., KT., TL., TUQ. and Q. are written, followed and ordered as the decree says: a deputy signs under "KT. <head>", a collective's name stands first.
namespace trinhky {
namespace {

class PrefixReader {
public:
    PrefixReader(const CheckContext& context, std::vector<Finding>& findings) : m_context(context), m_findings(findings) {}

    void check(const SignBlock& block)
    {
        for (const auto& line : block.lines)
            checkForm(line);
        if (count(block, SignPrefix::TM) > 1)
            return; // columns of several bodies, flattened
        checkOrder(block);
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            checkFollower(block, i);
            checkDeputy(block, i);
        }
    }

private:
    static long count(const SignBlock& block, SignPrefix prefix)
    {
        return std::count_if(block.lines.begin(), block.lines.end(),
                             [prefix](const SignLine& line) { return line.prefix == prefix; });
    }

    Finding make(const std::string& message, const SignLine& line, const std::string& expected) const
    {
        return makeFinding(
            m_context, message, placeInText(m_context.analysis, line.line.paragraph, line.line.span),
            {{"observed", toUtf8(line.line.text)}, {"expected", expected}, {"prefix", toUtf8(textOf(line.prefix))}});
    }

    void report(const std::string& message, const SignLine& line, const std::string& expected = {})
    {
        m_findings.push_back(make(message, line, expected));
    }

    bool beginsAny(const SignLine& line, const std::string& param) const
    {
        return beginsWithAny(line.rest, m_context.rule.param(param));
    }

    /// A deputy's post, alone or behind the head's on the same line.
    bool isDeputy(const SignLine& line) const
    {
        for (auto at = line.rest.find(u' '); at != line.rest.npos; at = line.rest.find(u' ', at + 1))
            if (beginsWithAny(std::u16string_view(line.rest).substr(at + 1), m_context.rule.param("deputies")))
                return true;
        return beginsAny(line, "deputies");
    }

    /// "TM. " as the decree writes it, before the name of a body; the others before a post.
    void checkForm(const SignLine& line)
    {
        if (line.prefix == SignPrefix::None)
            return;
        const bool post = beginsAny(line, "posts");
        const bool body = beginsAny(line, "bodies");
        if (line.prefix == SignPrefix::TM ? post : body)
            return report(line.prefix == SignPrefix::TM ? "body" : "post", line);
        if (line.asInDecree)
            return;
        const auto right = std::u16string(textOf(line.prefix)) + u" ";
        auto finding = make(line.blankMissing ? "blank" : "form", line, toUtf8(trim(right)));
        offerText(finding, m_context.analysis, line.line.paragraph, line.prefixSpan, right);
        m_findings.push_back(std::move(finding));
    }

    /// TM. comes first, TL. before the KT. of the one who signs by order; TM. and TL. do not go together.
    void checkOrder(const SignBlock& block)
    {
        for (std::size_t i = 1; i < block.lines.size(); ++i) {
            const auto& line = block.lines[i];
            const auto before = block.lines[i - 1].prefix;
            if (line.prefix == SignPrefix::TM && before != SignPrefix::None)
                report("order", line, "TM.");
            else if (before == SignPrefix::TM && (line.prefix == SignPrefix::TL || line.prefix == SignPrefix::TUQ))
                report("combined", line);
            else if ((line.prefix == SignPrefix::TL || line.prefix == SignPrefix::TUQ) && before == SignPrefix::KT)
                report("order", line, toUtf8(textOf(line.prefix)));
        }
    }

    /// Below "KT. CHỦ TỊCH" stands the deputy's post; the name of the head's body may come between.
    void checkFollower(const SignBlock& block, std::size_t at)
    {
        const auto& line = block.lines[at];
        if (line.prefix != SignPrefix::KT || isDeputy(line) || line.rest.empty())
            return;
        const auto below = block.lines.begin() + static_cast<std::ptrdiff_t>(at) + 1;
        const auto answers = [&](const SignLine& other) { return other.prefix != SignPrefix::None || isDeputy(other); };
        if (std::any_of(below, block.lines.end(), answers))
            return;
        const auto other = std::find_if(below, block.lines.end(), [&](const SignLine& post) { return beginsAny(post, "posts"); });
        if (other != block.lines.end())
            report("notDeputy", *other);
        else if (block.signer)
            report("noDeputy", line);
    }

    /// A deputy signs for the head: "KT." stands somewhere above, or the document is delegated.
    void checkDeputy(const SignBlock& block, std::size_t at)
    {
        const auto& line = block.lines[at];
        if (line.prefix != SignPrefix::None || !beginsAny(line, "deputies") || beginsAny(line, "exempt"))
            return;
        const auto covered =
            std::any_of(block.lines.begin(), block.lines.begin() + static_cast<std::ptrdiff_t>(at),
                        [](const SignLine& above) { return above.prefix == SignPrefix::KT || above.prefix == SignPrefix::TUQ; });
        if (covered)
            return;
        const auto head = headOf(line);
        auto finding = make("", line, head.empty() ? "KT." : "KT. " + toUtf8(head));
        offerHead(finding, line, head);
        m_findings.push_back(std::move(finding));
    }

    /// "CHỦ TỊCH" of "PHÓ CHỦ TỊCH", as written.
    std::u16string headOf(const SignLine& line) const
    {
        constexpr std::u16string_view kDeputy = u"PHÓ ";
        const std::u16string_view text = line.line.text;
        return text.starts_with(kDeputy) ? std::u16string(text.substr(kDeputy.size())) : std::u16string();
    }

    void offerHead(Finding& finding, const SignLine& line, const std::u16string& head) const
    {
        const auto whole = trim(m_context.analysis.textOf(line.line.paragraph));
        if (head.empty() || whole.size() != static_cast<std::size_t>(line.line.span.end - line.line.span.begin))
            return;
        const auto added = u"KT. " + head;
        finding.fixes.push_back({{"Thêm dòng “" + toUtf8(added) + "”.", "Add the line “" + toUtf8(added) + "”."},
                                 {ParagraphInsert{line.line.paragraph, false, {{added, {}, {}}}}}});
    }

    const CheckContext& m_context;
    std::vector<Finding>& m_findings;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (isWithout(context))
        return;
    PrefixReader reader(context, findings);
    for (const auto& block : signBlocks(context.analysis))
        reader.check(block);
}

} // namespace

const CheckKind& signPrefixCheckKind()
{
    static constexpr std::array<std::string_view, 5> kParams{"posts", "bodies", "deputies", "exempt", "without"};
    static const CheckKind kind{"signPrefix", kParams, run};
    return kind;
}

} // namespace trinhky
