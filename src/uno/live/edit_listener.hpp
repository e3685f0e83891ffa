#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/util/XModifyListener.hpp>

#include <memory>
#include <utility>

namespace trinhky {

/// Tells a check of edits (`edited()`) and of the end of its document (`close()`). The document holds it, so it holds the check weakly.
template <class Check>
class EditListener : public Implements<com::sun::star::util::XModifyListener> {
public:
    explicit EditListener(std::weak_ptr<Check> check) : m_check(std::move(check)) {}

    void SAL_CALL modified(const com::sun::star::lang::EventObject&) override
    {
        if (const auto check = m_check.lock())
            check->edited();
    }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override
    {
        if (const auto check = m_check.lock())
            check->close();
    }

private:
    std::weak_ptr<Check> m_check;
};

} // namespace trinhky
