#include "uno/inside/skeleton_support.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

INSIDE_CASE("properties: title, subject, keywords and language of a new document survive .odt and .docx")
{
    const SkeletonRequest request{"BC",
                                  {{"trichYeu", "kết quả năm 2025"},
                                   {"so", "5"},
                                   {"kyHieu", "BC-UBND"},
                                   {"coQuanBanHanh", "Ủy ban nhân dân xã Thử Nghiệm"}},
                                  std::nullopt,
                                  2026};
    for (const char* ending : {".odt", ".docx"}) {
        const auto file = inside.scratch / (std::string("thuộc tính") + ending);
        TestDocument(inside.context, newSkeleton(inside, request)).store(file);
        TestDocument again(inside.context, file);
        const auto info = demand<star::document::XDocumentPropertiesSupplier>(again.model())->getDocumentProperties();
        EXPECT_EQUAL(info->getTitle(), officeOf("Báo cáo kết quả năm 2025"));
        EXPECT_EQUAL(info->getSubject(), officeOf("kết quả năm 2025"));
        // The office parts the keywords of a .docx at their blanks.
        std::string keywords;
        for (const auto& keyword : vectorOf(info->getKeywords()))
            keywords += (keywords.empty() ? "" : " ") + utf8Of(keyword);
        EXPECT_EQUAL(keywords, "Báo cáo 05/BC-UBND Ủy ban nhân dân xã Thử Nghiệm");
        EXPECT_EQUAL(info->getLanguage().Language, officeOf("vi"));
    }
}
