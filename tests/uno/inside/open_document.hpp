#pragma once
#include "uno/inside/inside.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace trinhky::test {

/// As long as it lives, the office is one that speaks Vietnamese.
class VietnameseInterface {
public:
    explicit VietnameseInterface(const ContextRef& context);
    ~VietnameseInterface();
    VietnameseInterface(const VietnameseInterface&) = delete;
    VietnameseInterface& operator=(const VietnameseInterface&) = delete;

private:
    void set(const rtl::OUString& locale);

    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> m_settings;
    rtl::OUString m_before;
};

/// A document of any kind, as `Hidden` or in a window of the headless office; closed at its end.
class OpenDocument {
public:
    OpenDocument(const ContextRef& context, std::string_view url, bool hidden, bool readOnly = false);
    ~OpenDocument();
    OpenDocument(const OpenDocument&) = delete;
    OpenDocument& operator=(const OpenDocument&) = delete;

    const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model() const { return m_model; }
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame() const;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> m_model;
};

} // namespace trinhky::test
