#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/task/XInteractionHandler.hpp>

namespace trinhky {

/// Answers what the office asks while it loads a document, always with no, and remembers whether it asked for a password.
class LoadQuestions : public Implements<com::sun::star::task::XInteractionHandler> {
public:
    void SAL_CALL handle(const com::sun::star::uno::Reference<com::sun::star::task::XInteractionRequest>& request) override;

    bool passwordAsked() const { return m_passwordAsked; }

private:
    bool m_passwordAsked = false;
};

} // namespace trinhky
