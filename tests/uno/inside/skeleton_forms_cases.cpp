#include "base/text.hpp"
#include "uno/inside/decree_elements.hpp"
#include "uno/inside/form_faults.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/text/ControlCharacter.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

/// Units of a text that no form opens with.
constexpr std::array<std::string_view, 3> kLeftToTheWriter{"MUC_NO", "MUC_TITLE", "DIEM"};

bool isLeftToTheWriter(std::string_view id)
{
    return std::find(kLeftToTheWriter.begin(), kLeftToTheWriter.end(), id) != kLeftToTheWriter.end();
}

SkeletonRequest requestFor(const SkeletonForm& form, std::map<std::string, std::string> fields = {})
{
    SkeletonRequest request;
    request.kind = form.id;
    request.fields = std::move(fields);
    request.year = 2026;
    return request;
}

/// Invented values for all that a form shows only when asked: each field without a standard, and the first choice of each list.
std::map<std::string, std::string> everyExtra(const SkeletonForm& form)
{
    std::map<std::string, std::string> values;
    for (const auto& field : form.fields)
        if (!field.choices.empty())
            values[field.name] = field.choices.back().value;
        else if (field.standard.empty() && field.variants.empty() && field.name != "so" && field.name != "ngay")
            values[field.name] = "Văn phòng Thử Nghiệm";
    return values;
}

std::string pdfFault(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::array<char, 5> start{};
    in.read(start.data(), start.size());
    return std::string_view(start.data(), start.size()) == "%PDF-" ? "" : "\n  no PDF";
}

/// Stores a form by each ending and looks at what comes back.
class RoundTrip {
public:
    RoundTrip(const Inside& inside, const SkeletonForm& form, const DocumentRef& document)
        : m_inside(inside), m_form(form), m_content(contentOf(readSnapshot(document))), m_bookmarks(bookmarksOf(document))
    {}

    std::string faults(const TestDocument& document) const
    {
        std::string all;
        for (const char* ending : {".odt", ".docx"}) {
            const auto file = m_inside.scratch / (m_form.id + ending);
            document.store(file);
            const auto faults = comparison(file);
            all += faults.empty() ? "" : "\n " + std::string(ending) + ':' + faults;
        }
        const auto pdf = m_inside.scratch / (m_form.id + ".pdf");
        document.store(pdf);
        return all + pdfFault(pdf);
    }

private:
    std::string comparison(const std::filesystem::path& file) const
    {
        TestDocument again(m_inside.context, file);
        const auto snapshot = readSnapshot(again.model());
        std::set<std::string_view> seen;
        return elementFaults(snapshot, seen) + pageFaults(snapshot) + checkFaults(snapshot, m_inside, m_form) +
               difference(m_content, contentOf(snapshot)) + difference(m_bookmarks, bookmarksOf(again.model())) +
               lastPageFault(again.model(), snapshot) + firstPageFault(again.model());
    }

    const Inside& m_inside;
    const SkeletonForm& m_form;
    std::string m_content;
    std::string m_bookmarks;
};

/// All that is wrong with a form as it opens and as it comes back.
std::string formFaults(const Inside& inside, const SkeletonForm& form, const SkeletonRequest& request,
                       std::set<std::string_view>& seen)
{
    TestDocument document(inside.context, newSkeleton(inside, request));
    const auto snapshot = readSnapshot(document.model());
    auto faults = elementFaults(snapshot, seen) + pageFaults(snapshot) + checkFaults(snapshot, inside, form) +
                  lastPageFault(document.model(), snapshot) + firstPageFault(document.model());
    return faults + RoundTrip(inside, form, document.model()).faults(document);
}

void expectNone(const std::string& faults)
{
    if (!faults.empty())
        throw Failure(faults);
}

} // namespace

INSIDE_CASE("forms: each opens and comes back from .odt and .docx as the decree asks, and is told only its blanks")
{
    std::set<std::string_view> seen;
    std::string faults;
    for (const auto& form : shippedSkeletons(inside).forms) {
        const auto found = formFaults(inside, form, requestFor(form), seen);
        faults += found.empty() ? "" : "\n" + form.id + found;
    }
    expectNone(faults);
}

INSIDE_CASE("forms: with all that an office may add each element still looks as the decree asks")
{
    std::set<std::string_view> seen;
    std::string faults;
    for (const auto& form : shippedSkeletons(inside).forms) {
        TestDocument document(inside.context, newSkeleton(inside, requestFor(form, everyExtra(form))));
        const auto found = elementFaults(readSnapshot(document.model()), seen);
        faults += found.empty() ? "" : "\n" + form.id + found;
    }
    for (const auto& element : decreeElements())
        if (!seen.contains(element.id) && !isLeftToTheWriter(element.id))
            faults += "\n" + std::string(element.id) + " is in no form";
    expectNone(faults);
}

INSIDE_CASE("forms: elements that no form opens with are there for the writer")
{
    TestDocument document(inside.context, newSkeleton(inside, {"QC", {}, std::nullopt, 2026}));
    const auto cursor = document.end();
    for (const auto& element : decreeElements()) {
        if (!isLeftToTheWriter(element.id))
            continue;
        cursor->gotoEnd(false);
        document.text()->insertControlCharacter(cursor->getEnd(), star::text::ControlCharacter::PARAGRAPH_BREAK, false);
        cursor->gotoEnd(false);
        setProperty(cursor, "ParaStyleName", officeOf(toUtf8(element.style)));
        cursor->setString(officeOf(element.letters == LetterCase::Upper ? "QUẢN LÝ" : "Quản lý"));
    }
    std::set<std::string_view> seen;
    expectNone(elementFaults(readSnapshot(document.model()), seen));
    for (const auto name : kLeftToTheWriter)
        EXPECT(seen.contains(name));
}
