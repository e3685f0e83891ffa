#include "uno/service/figure_inserting.hpp"
#include "uno/service/macro_service.hpp"

#include <vn/trinhky/XFigureInserter.hpp>

namespace trinhky {

namespace {

class FigureInserter : public MacroService<vn::trinhky::XFigureInserter> {
public:
    using MacroService::MacroService;

    rtl::OUString SAL_CALL insertFigure(const TextDocumentRef& document, const rtl::OUString& dataUrl,
                                        const rtl::OUString& address) override
    {
        return forMacro(m_context, "FigureInserter.insertFigure",
                        [&] { return officeOf(valueForMacro(insert(document, utf8Of(dataUrl), utf8Of(address)))); });
    }

private:
    Result<std::string> insert(const TextDocumentRef& document, const std::string& dataUrl, const std::string& address) const
    {
        if (!document.is())
            return Error{{"Chưa có văn bản nào để chèn số liệu.", "There is no document to put a figure into."}};
        const auto known = parseFigureAddress(address);
        if (!known)
            return Error{{"“" + address + "” không phải địa chỉ của số liệu; viết theo mẫu THU.UTH2024|tỷ đồng.",
                          "“" + address + "” is no address of a figure; write it like THU.UTH2024|tỷ đồng."}};
        return trinhky::insertFigure(m_context, document, {dataUrl, *known});
    }
};

} // namespace

ObjectRef makeFigureInserter(const ContextRef& context) { return makeService<FigureInserter>(context); }

} // namespace trinhky
