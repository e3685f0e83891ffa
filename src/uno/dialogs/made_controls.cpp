#include "uno/dialogs/made_controls.hpp"

#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/container/XNameContainer.hpp>

namespace trinhky {

using namespace com::sun::star;

void makeControl(const Controls& dialog, std::string_view service, const std::string& id,
                 const std::vector<std::pair<std::string_view, uno::Any>>& properties)
{
    const auto dialogModel = dialog.model();
    const auto model = createPart<awt::XControlModel>(dialogModel, service);
    setProperty(model, "Name", officeOf(id));
    for (const auto& [name, value] : properties)
        demand<beans::XPropertySet>(model)->setPropertyValue(officeOf(name), value);
    uno::Any any;
    any <<= model;
    demand<container::XNameContainer>(dialogModel)->insertByName(officeOf(id), any);
}

void placeControl(const Controls& dialog, const std::string& id, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height)
{
    const auto model = dialog.control<awt::XControl>(id)->getModel();
    setProperty(model, "PositionX", x);
    setProperty(model, "PositionY", y);
    setProperty(model, "Width", width);
    setProperty(model, "Height", height);
}

sal_Int32 numberOf(const Controls& dialog, std::string_view id, std::string_view name)
{
    return property(dialog.control<awt::XControl>(id)->getModel(), name, sal_Int32(0));
}

} // namespace trinhky
