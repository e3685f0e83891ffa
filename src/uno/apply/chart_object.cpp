#include "uno/apply/chart_object.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/chart/ChartDataCaption.hpp>
#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDataArray.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier2.hpp>
#include <com/sun/star/embed/EmbedStates.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace trinhky {

using namespace com::sun::star;

namespace {

using ChartRef = uno::Reference<chart::XChartDocument>;
using DocumentRef = uno::Reference<text::XTextDocument>;

constexpr std::string_view kChartClass = "12dcae26-281f-416f-a234-c3086127382e";
constexpr sal_Int32 kWidth = 16000; ///< 1/100 mm
constexpr sal_Int32 kHeight = 8500;
constexpr float kSize = 10;
constexpr float kTitleSize = 12;
constexpr std::size_t kMostCaptions = 16;

/// With as few digits as tell it from every other number.
std::optional<Decimal> decimal(double value)
{
    std::array<char, 512> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return end.ec == std::errc() ? Decimal::parse({digits.data(), end.ptr}) : std::nullopt;
}

void write(const uno::Reference<uno::XInterface>& part, float size, bool bold = false)
{
    const auto properties = query<beans::XPropertySet>(part);
    if (!properties.is())
        return;
    setProperty(properties, "CharFontName", officeOf("Times New Roman"));
    setProperty(properties, "CharHeight", size);
    setProperty(properties, "CharWeight", bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL);
}

/// A format with the points and commas of Vietnamese figures and as many decimals as the data has.
sal_Int32 numberFormat(const ChartRef& document, const ChartPlan& plan)
{
    int decimals = 0;
    for (const auto& series : plan.series)
        for (const auto& value : series.values)
            decimals = std::max(decimals, value ? value->scale() : 0);
    const auto formats = demand<util::XNumberFormatsSupplier>(document)->getNumberFormats();
    const lang::Locale locale(officeOf("vi"), officeOf("VN"), rtl::OUString());
    const auto code = officeOf("#.##0" + (decimals > 0 ? "," + std::string(static_cast<std::size_t>(decimals), '#') : ""));
    const auto known = formats->queryKey(code, locale, false);
    return known >= 0 ? known : formats->addNew(code, locale);
}

void formatNumbers(const uno::Reference<beans::XPropertySet>& part, sal_Int32 format)
{
    setProperty(part, "LinkNumberFormatToSource", false);
    setProperty(part, "NumberFormat", format);
}

void dressAxes(const ChartRef& document, const ChartPlan& plan)
{
    const auto diagram = document->getDiagram();
    const auto format = numberFormat(document, plan);
    if (const auto across = query<chart::XAxisXSupplier>(diagram); across.is()) {
        write(across->getXAxis(), kSize);
        // Names of indicators are long: aslant they would take the height of the bars.
        setProperty(across->getXAxis(), "TextRotation", sal_Int32{0});
        setProperty(across->getXAxis(), "TextBreak", true);
    }
    const auto up = query<chart::XAxisYSupplier>(diagram);
    if (up.is()) {
        write(up->getYAxis(), kSize);
        formatNumbers(up->getYAxis(), format);
    }
    setProperty(diagram, "HasYAxisTitle", !plan.unit.empty());
    if (!plan.unit.empty() && up.is()) {
        setProperty(up->getYAxisTitle(), "String", officeOf(plan.unit));
        write(up->getYAxisTitle(), kSize);
    }
    if (plan.categories.size() * plan.series.size() > kMostCaptions)
        return;
    for (sal_Int32 i = 0; i < static_cast<sal_Int32>(plan.series.size()); ++i) {
        const auto series = diagram->getDataRowProperties(i);
        setProperty(series, "DataCaption", chart::ChartDataCaption::VALUE);
        formatNumbers(series, format);
        write(series, kSize);
    }
}

} // namespace

uno::Reference<text::XTextContent> insertChartObject(const DocumentRef& document, const uno::Reference<text::XTextRange>& range)
{
    const auto object = createPart<text::XTextContent>(document, "com.sun.star.text.TextEmbeddedObject");
    setProperty(object, "CLSID", officeOf(kChartClass));
    setProperty(object, "AnchorType", text::TextContentAnchorType_AS_CHARACTER);
    setProperty(object, "Width", kWidth);
    setProperty(object, "Height", kHeight);
    range->getText()->insertTextContent(range, object, false);
    // A chart made by the interface has neither axes nor data.
    if (const auto chart = query<chart2::XChartDocument>(chartOf(object)); chart.is() && !chart->hasInternalDataProvider())
        chart->createDefaultChart();
    return object;
}

ChartRef chartOf(const uno::Reference<uno::XInterface>& object)
{
    const auto supplier = query<document::XEmbeddedObjectSupplier>(object);
    return supplier.is() ? query<chart::XChartDocument>(supplier->getEmbeddedObject()) : ChartRef();
}

uno::Reference<text::XTextContent> chartWithin(const DocumentRef& document, const uno::Reference<text::XTextRange>& range)
{
    const auto objects = demand<text::XTextEmbeddedObjectsSupplier>(document)->getEmbeddedObjects();
    const auto compare = query<text::XTextRangeCompare>(range->getText());
    for (const auto& name : vectorOf(objects->getElementNames())) {
        const auto object = demand<text::XTextContent>(objects->getByName(name));
        const auto anchor = object->getAnchor();
        if (!compare.is() || query<uno::XInterface>(anchor->getText()) != query<uno::XInterface>(range->getText()))
            continue;
        // The anchor is where the letter begins: at the range's end another chart may begin.
        const auto behind = compare->compareRegionStarts(range->getEnd(), anchor);
        const bool point = compare->compareRegionStarts(range, range->getEnd()) == 0;
        if (compare->compareRegionStarts(range, anchor) < 0 || behind > 0 || (behind == 0 && !point))
            continue;
        if (chartOf(object).is())
            return object;
    }
    return {};
}

bool operator==(const ChartFigures& a, const ChartFigures& b)
{
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    if (a.categories != b.categories || a.series != b.series || a.values.getLength() != b.values.getLength())
        return false;
    for (sal_Int32 i = 0; i < a.values.getLength(); ++i)
        if (!std::equal(a.values[i].begin(), a.values[i].end(), b.values[i].begin(), b.values[i].end(), same))
            return false;
    return true;
}

ChartFigures figuresOf(const ChartPlan& plan)
{
    const auto rows = static_cast<sal_Int32>(plan.categories.size());
    const auto columns = static_cast<sal_Int32>(plan.series.size());
    ChartFigures figures;
    figures.values.realloc(rows);
    figures.categories.realloc(rows);
    figures.series.realloc(columns);
    for (sal_Int32 row = 0; row < rows; ++row) {
        figures.categories.getArray()[row] = officeOf(plan.categories[static_cast<std::size_t>(row)]);
        uno::Sequence<double> values(columns);
        for (sal_Int32 column = 0; column < columns; ++column) {
            const auto& value = plan.series[static_cast<std::size_t>(column)].values[static_cast<std::size_t>(row)];
            values.getArray()[column] = value ? chartNumber(*value) : std::numeric_limits<double>::quiet_NaN();
        }
        figures.values.getArray()[row] = values;
    }
    for (sal_Int32 column = 0; column < columns; ++column)
        figures.series.getArray()[column] = officeOf(plan.series[static_cast<std::size_t>(column)].title);
    return figures;
}

ShownChart shownOf(const ChartFigures& figures)
{
    ShownChart shown;
    for (const auto& category : vectorOf(figures.categories))
        shown.categories.push_back(utf8Of(category));
    for (const auto& title : vectorOf(figures.series))
        shown.series.push_back({utf8Of(title), {}});
    for (const auto& row : vectorOf(figures.values))
        for (std::size_t column = 0; column < std::min(shown.series.size(), static_cast<std::size_t>(row.getLength())); ++column)
            shown.series[column].values.push_back(decimal(row[static_cast<sal_Int32>(column)]));
    return shown;
}

ChartFigures figuresOf(const ChartRef& document)
{
    const auto data = query<chart::XChartDataArray>(document->getData());
    if (!data.is())
        return {};
    ChartFigures figures{data->getData(), data->getRowDescriptions(), data->getColumnDescriptions()};
    // The office has a number of its own for none.
    for (auto* row = figures.values.getArray(); row != figures.values.getArray() + figures.values.getLength(); ++row)
        for (auto* value = row->getArray(); value != row->getArray() + row->getLength(); ++value)
            if (data->isNotANumber(*value))
                *value = std::numeric_limits<double>::quiet_NaN();
    return figures;
}

void setFigures(const ChartRef& document, const ChartFigures& figures)
{
    const auto data = demand<chart::XChartDataArray>(document->getData());
    data->setData(figures.values);
    data->setRowDescriptions(figures.categories);
    data->setColumnDescriptions(figures.series);
}

void repaintChart(const uno::Reference<uno::XInterface>& object)
{
    const auto supplier = query<document::XEmbeddedObjectSupplier2>(object);
    const auto control =
        supplier.is() ? supplier->getExtendedControlOverEmbeddedObject() : uno::Reference<embed::XEmbeddedObject>();
    if (!control.is())
        return;
    try { // Writer lets go of its picture when an object comes back from being edited in place.
        if (control->getCurrentState() != embed::EmbedStates::RUNNING)
            return;
        control->changeState(embed::EmbedStates::INPLACE_ACTIVE);
        control->changeState(embed::EmbedStates::RUNNING);
    } catch (const uno::Exception&) {
        // Never painted yet, or no window: there is no old picture.
    }
}

void dressChart(const ChartRef& document, const ChartPlan& plan)
{
    setProperty(document, "HasMainTitle", !plan.title.empty());
    if (!plan.title.empty()) {
        setProperty(document->getTitle(), "String", officeOf(plan.title));
        write(document->getTitle(), kTitleSize, true);
    }
    setProperty(document, "HasLegend", plan.series.size() > 1);
    if (plan.series.size() > 1) {
        setProperty(document->getLegend(), "Alignment", chart::ChartLegendPosition_BOTTOM);
        write(document->getLegend(), kSize);
    }
    dressAxes(document, plan);
}

} // namespace trinhky
