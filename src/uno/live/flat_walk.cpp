#include "uno/live/flat_walk.hpp"

#include "uno/base/adapters.hpp"

#include <com/sun/star/text/TextMarkupType.hpp>
#include <com/sun/star/text/XFlatParagraphIteratorProvider.hpp>

#include <utility>

namespace trinhky {

namespace text = com::sun::star::text;
using com::sun::star::uno::Reference;

FlatWalk::FlatWalk(const Reference<text::XTextDocument>& document) : m_document(document) {}

Reference<text::XFlatParagraph> FlatWalk::next()
{
    if (!m_iterator.is())
        m_iterator = demand<text::XFlatParagraphIteratorProvider>(m_document)
                         ->getFlatParagraphIterator(text::TextMarkupType::PROOFREADING, false);
    if (!m_iterator.is())
        return {};
    if (!std::exchange(m_begun, true))
        m_last = m_iterator->getFirstPara();
    else if (m_last.is())
        m_last = m_iterator->getParaAfter(m_last);
    return m_last;
}

} // namespace trinhky
