#include "uno/dialogs/preview_painter.hpp"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/FontFamily.hpp>
#include <com/sun/star/awt/FontPitch.hpp>
#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XGraphics.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>

#include <algorithm>
#include <cmath>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr double kMargin = 4; ///< of white paper around the text, mm
constexpr double kMillimetresOfPoint = 25.4 / 72;
constexpr sal_Int32 kPaper = 0xFFFFFF;
constexpr sal_Int32 kEdge = 0xB0B0B0;
constexpr sal_Int32 kInk = 0x000000;
constexpr sal_Int32 kBlank = 0x8A8A8A;

sal_Int32 rounded(double value) { return static_cast<sal_Int32>(std::lround(value)); }

class Painter {
public:
    Painter(const ContextRef& context, const awt::Size& pixels)
        : m_device(awt::Toolkit::create(context)->createScreenCompatibleDevice(pixels.Width, pixels.Height), uno::UNO_SET_THROW),
          m_graphics(m_device->createGraphics(), uno::UNO_SET_THROW), m_pixels(pixels)
    {}

    uno::Reference<awt::XBitmap> paint(const SkeletonPreview& preview)
    {
        m_graphics->setLineColor(kEdge);
        m_graphics->setFillColor(kPaper);
        m_graphics->drawRect(0, 0, m_pixels.Width, m_pixels.Height);
        m_scale = std::min(m_pixels.Width / (preview.width + 2 * kMargin), m_pixels.Height / (preview.height + 2 * kMargin));
        for (const PreviewText& text : preview.texts)
            draw(text);
        m_graphics->setLineColor(kInk);
        for (const SheetLine& line : preview.lines)
            m_graphics->drawLine(pixel(line.x1), pixel(line.y1), pixel(line.x2), pixel(line.y2));
        return m_device->createBitmap(0, 0, m_pixels.Width, m_pixels.Height);
    }

private:
    sal_Int32 pixel(double millimetres) const { return rounded((millimetres + kMargin) * m_scale); }

    void draw(const PreviewText& text)
    {
        awt::FontDescriptor wanted;
        wanted.Name = "Times New Roman";
        wanted.Family = awt::FontFamily::ROMAN;
        wanted.Pitch = awt::FontPitch::VARIABLE;
        wanted.Height = static_cast<sal_Int16>(std::max(rounded(text.size * kMillimetresOfPoint * m_scale), 1));
        wanted.Weight = text.bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL;
        wanted.Slant = text.italic ? awt::FontSlant_ITALIC : awt::FontSlant_NONE;
        const rtl::OUString content = officeOf(text.text);
        const auto font = m_device->getFont(wanted);
        m_graphics->selectFont(wanted);
        m_graphics->setTextColor(text.blank ? kBlank : kInk);
        const double slack = text.width * m_scale - font->getStringWidth(content);
        m_graphics->drawText(rounded((text.x + kMargin) * m_scale + slack / 2),
                             pixel(text.baseline) - font->getFontMetric().Ascent, content);
    }

    uno::Reference<awt::XDevice> m_device;
    uno::Reference<awt::XGraphics> m_graphics;
    awt::Size m_pixels;
    double m_scale = 1;
};

} // namespace

uno::Reference<graphic::XGraphic> paintPreview(const ContextRef& context, const SkeletonPreview& preview, const awt::Size& pixels)
{
    const auto provider = graphic::GraphicProvider::create(context);
    return uno::Reference<graphic::XGraphic>(
        provider->queryGraphic(Bag{}.set("Bitmap", Painter(context, pixels).paint(preview)).done()), uno::UNO_SET_THROW);
}

} // namespace trinhky
