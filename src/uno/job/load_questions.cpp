#include "uno/job/load_questions.hpp"

#include <com/sun/star/task/PasswordRequest.hpp>
#include <com/sun/star/task/XInteractionAbort.hpp>
#include <com/sun/star/task/XInteractionDisapprove.hpp>

namespace trinhky {

using com::sun::star::task::PasswordRequest;
using com::sun::star::task::XInteractionAbort;
using com::sun::star::task::XInteractionContinuation;
using com::sun::star::task::XInteractionDisapprove;
using com::sun::star::task::XInteractionRequest;
using com::sun::star::uno::Reference;

void SAL_CALL LoadQuestions::handle(const Reference<XInteractionRequest>& request)
{
    PasswordRequest password;
    if (request->getRequest() >>= password)
        m_passwordAsked = true;
    Reference<XInteractionContinuation> no;
    for (const auto& continuation : request->getContinuations()) {
        const bool abort = query<XInteractionAbort>(continuation).is();
        if (abort || (!no.is() && query<XInteractionDisapprove>(continuation).is()))
            no = continuation;
    }
    if (no.is())
        no->select();
}

} // namespace trinhky
