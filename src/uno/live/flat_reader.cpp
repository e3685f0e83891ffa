#include "uno/live/flat_reader.hpp"

#include "uno/base/adapters.hpp"
#include "uno/reader/page_styles.hpp"

#include <com/sun/star/container/XElementAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

template <class Supplier, class Get>
bool isEmpty(const Reference<text::XTextDocument>& document, const Get& get)
{
    const auto supplier = query<Supplier>(document);
    const auto elements =
        supplier.is() ? query<container::XElementAccess>(get(supplier)) : Reference<container::XElementAccess>();
    return !elements.is() || !elements->hasElements();
}

/// Their collection never calls itself empty.
bool hasFields(const Reference<text::XTextDocument>& document)
{
    const auto fields = demand<text::XTextFieldsSupplier>(document)->getTextFields();
    const auto each = fields.is() ? fields->createEnumeration() : Reference<container::XEnumeration>();
    return each.is() && each->hasMoreElements();
}

bool hasHeaderOrFooter(const Reference<text::XTextDocument>& document)
{
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto styles = demand<container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    for (const rtl::OUString& name : styles->getElementNames()) {
        const uno::Any style = styles->getByName(name);
        if (property(style, "HeaderIsOn", false) || property(style, "FooterIsOn", false))
            return true;
    }
    return false;
}

} // namespace

bool FlatReading::fits(const DocumentRef& document)
{
    return isEmpty<text::XTextTablesSupplier>(document, [](const auto& from) { return from->getTextTables(); }) &&
           isEmpty<text::XFootnotesSupplier>(document, [](const auto& from) { return from->getFootnotes(); }) &&
           isEmpty<text::XEndnotesSupplier>(document, [](const auto& from) { return from->getEndnotes(); }) &&
           isEmpty<text::XTextFramesSupplier>(document, [](const auto& from) { return from->getTextFrames(); }) &&
           isEmpty<text::XTextSectionsSupplier>(document, [](const auto& from) { return from->getTextSections(); }) &&
           !hasFields(document) &&
           isEmpty<document::XRedlinesSupplier>(document, [](const auto& from) { return from->getRedlines(); }) &&
           !hasHeaderOrFooter(document);
}

FlatReading::FlatReading(const DocumentRef& document, std::size_t expected) : m_walk(document)
{
    m_snapshot.paragraphs.reserve(expected);
    m_snapshot.plainText = true;
    m_snapshot.charFormats.emplace_back();
    m_snapshot.paraFormats.emplace_back();
}

bool FlatReading::readUntil(std::chrono::steady_clock::time_point time)
{
    for (auto next = m_walk.next(); next.is(); next = m_walk.next()) {
        Paragraph& paragraph = m_snapshot.paragraphs.emplace_back();
        paragraph.text = toU16(next->getText());
        paragraph.number = static_cast<std::int32_t>(m_snapshot.paragraphs.size());
        if (!paragraph.text.empty())
            paragraph.runs.push_back({{0, static_cast<std::int32_t>(paragraph.text.size())}, 0});
        if (std::chrono::steady_clock::now() >= time) {
            m_walk.rest();
            return false;
        }
    }
    return true;
}

Snapshot FlatReading::take() { return std::move(m_snapshot); }

} // namespace trinhky
