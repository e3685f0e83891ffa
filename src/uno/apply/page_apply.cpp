#include "uno/apply/page_apply.hpp"

namespace trinhky {

Result<void> applyPageEdit(const ContextRef&, const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>&,
                           const Snapshot&, const PageEdit&)
{
    return Error{{"Chưa sửa được trang bằng lệnh này: hãy sửa ở Định dạng - Trang.",
                  "Pages cannot be changed by this command yet: use Format - Page."}};
}

} // namespace trinhky
