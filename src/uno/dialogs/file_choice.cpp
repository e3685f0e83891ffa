#include "uno/dialogs/file_choice.hpp"

#include "uno/service/language.hpp"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;
using PickerRef = uno::Reference<ui::dialogs::XFilePicker3>;

rtl::OUString pick(const ContextRef& context, const PickerRef& picker, const Message& title,
                   const std::vector<FileFilter>& filters)
{
    const Language language = uiLanguage(context);
    picker->setTitle(inLanguage(title, language));
    for (const FileFilter& filter : filters)
        picker->appendFilter(inLanguage(filter.name, language), officeOf(filter.pattern));
    if (!filters.empty())
        picker->setCurrentFilter(inLanguage(filters.front().name, language));
    if (picker->execute() != ui::dialogs::ExecutableDialogResults::OK)
        return {};
    const auto urls = picker->getSelectedFiles();
    return urls.hasElements() ? urls[0] : rtl::OUString();
}

} // namespace

rtl::OUString chooseFile(const ContextRef& context, const Message& title, const std::vector<FileFilter>& filters)
{
    using namespace ui::dialogs;
    return pick(context, FilePicker::createWithMode(context, TemplateDescription::FILEOPEN_SIMPLE), title, filters);
}

rtl::OUString chooseNewFile(const ContextRef& context, const Message& title, const std::vector<FileFilter>& filters,
                            const std::string& name, const std::string& folder)
{
    using namespace ui::dialogs;
    const auto picker = FilePicker::createWithMode(context, TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setDefaultName(officeOf(name));
    if (!folder.empty())
        picker->setDisplayDirectory(officeOf(folder));
    return pick(context, picker, title, filters);
}

rtl::OUString chooseFolder(const ContextRef& context, const Message& title, const std::string& folder)
{
    const auto picker = ui::dialogs::FolderPicker::create(context);
    picker->setTitle(inLanguage(title, uiLanguage(context)));
    if (!folder.empty())
        picker->setDisplayDirectory(officeOf(folder));
    return picker->execute() == ui::dialogs::ExecutableDialogResults::OK ? picker->getDirectory() : rtl::OUString();
}

} // namespace trinhky
