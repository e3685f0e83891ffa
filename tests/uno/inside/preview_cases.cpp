#include "uno/dialogs/preview_painter.hpp"
#include "uno/inside/inside.hpp"

#include <com/sun/star/awt/XBitmap.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

/// A picture as its bitmap of 24 bits a pixel, bottom row first.
class Pixels {
public:
    Pixels(const ContextRef& context, const SkeletonPreview& preview, const star::awt::Size& size)
    {
        const auto bitmap = demand<star::awt::XBitmap>(paintPreview(context, preview, size));
        m_size = bitmap->getSize();
        m_bytes = bitmap->getDIB();
    }

    const star::awt::Size& size() const { return m_size; }
    /// How dark the darkest pixel of a rectangle of the picture is: 0 black, 255 white.
    int darkest(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const
    {
        int found = 255;
        for (sal_Int32 y = top; y < bottom; ++y)
            for (sal_Int32 x = left; x < right; ++x)
                found = std::min(found, grey(x, y));
        return found;
    }

private:
    int grey(sal_Int32 x, sal_Int32 y) const
    {
        constexpr sal_Int32 kHeader = 54;
        const sal_Int32 row = (m_size.Width * 3 + 3) / 4 * 4;
        const sal_Int32 at = kHeader + (m_size.Height - 1 - y) * row + x * 3;
        EXPECT(at + 2 < m_bytes.getLength());
        return static_cast<std::uint8_t>(m_bytes[at + 1]);
    }

    star::awt::Size m_size;
    star::uno::Sequence<sal_Int8> m_bytes;
};

} // namespace

INSIDE_CASE("preview: texts and lines are drawn where they stand, blank places grey")
{
    // Two pixels a millimetre, the margin of white paper included.
    const SkeletonPreview preview{
        167,
        92,
        {{"NGHỊ QUYẾT", 60, 20, 32, 14, true, false, false}, {"[Họ và tên]", 10, 60, 25, 14, false, false, true}},
        {{60, 30, 92, 30}}};
    const Pixels pixels(inside.context, preview, {350, 200});
    EXPECT_EQUAL(pixels.size().Width, 350);
    EXPECT_EQUAL(pixels.size().Height, 200);
    const auto dark = [&](double left, double top, double right, double bottom) {
        const auto pixel = [](double millimetres) { return static_cast<sal_Int32>((millimetres + 4) * 2); };
        return pixels.darkest(pixel(left), pixel(top), pixel(right), pixel(bottom));
    };
    EXPECT(dark(60, 15, 92, 20) < 60);
    EXPECT(dark(60, 29, 92, 31) < 60);
    EXPECT(dark(10, 54, 35, 60) > 100);
    EXPECT(dark(10, 54, 35, 60) < 200);
    EXPECT_EQUAL(dark(0, 0, 160, 13), 255);
    EXPECT_EQUAL(dark(0, 22, 160, 29), 255);
    EXPECT_EQUAL(dark(98, 13, 160, 88), 255);
    // The sheet has an edge.
    EXPECT(pixels.darkest(0, 0, 350, 1) < 255);
}

INSIDE_CASE("preview: what does not fit is made smaller, nothing at all is a white sheet")
{
    const SkeletonPreview high{167, 400, {{"Cuối", 0, 395, 12, 14, false, false, false}}, {}};
    EXPECT(Pixels(inside.context, high, {350, 200}).darkest(1, 180, 40, 199) < 255);
    EXPECT_EQUAL(Pixels(inside.context, {}, {350, 200}).darkest(1, 1, 349, 199), 255);
}
