#include "uno/dialogs/dialog.hpp"
#include "uno/dialogs/new_dialog_fields.hpp"
#include "uno/inside/inside.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <rtl/ref.hxx>

using namespace trinhky;
using namespace trinhky::test;
namespace awt = com::sun::star::awt;
using com::sun::star::uno::Reference;

namespace {

SkeletonField textField(const std::string& name, bool several = false)
{
    SkeletonField field;
    field.name = name;
    field.label = {"Trường " + name, "Field " + name};
    field.hint = {"Gợi ý " + name, "Hint of " + name};
    field.several = several;
    return field;
}

SkeletonField choiceField(const std::string& name)
{
    SkeletonField field = textField(name);
    field.choices = {{"khan", {"Khẩn", "Urgent"}}, {"hoaToc", {"Hỏa tốc", "Most urgent"}}};
    return field;
}

/// The dialog's fields in a window that is not shown, and what they asked of it.
/// More fields than the dialog shows at a time: "f0" … "f29".
std::vector<SkeletonField> manyFields()
{
    std::vector<SkeletonField> fields;
    for (int index = 0; index < 30; ++index)
        fields.push_back(textField("f" + std::to_string(index)));
    return fields;
}

std::vector<EditedField> emptyFields(const std::vector<SkeletonField>& fields)
{
    std::vector<EditedField> edited;
    for (const SkeletonField& field : fields)
        edited.push_back({&field, "", {}});
    return edited;
}

struct FieldsInDialog {
    explicit FieldsInDialog(const ContextRef& context)
        : dialog(context, Reference<com::sun::star::frame::XFrame>(), "NewDocument"),
          fields(new NewDialogFields(context, dialog, Language::Vietnamese,
                                     {[this](const std::string& field, const std::string& value) { said = field + "=" + value; },
                                      [this](const Message& hint) { said = hint.vi; }}))
    {
        fields->open();
    }
    ~FieldsInDialog() { fields->close(); }
    FieldsInDialog(const FieldsInDialog&) = delete;
    FieldsInDialog& operator=(const FieldsInDialog&) = delete;

    bool isVisible(const std::string& id) const { return dialog.control<awt::XWindow2>(id)->isVisible(); }
    sal_Int32 number(const std::string& id, std::string_view name) const
    {
        return property(dialog.control<awt::XControl>(id)->getModel(), name, sal_Int32(0));
    }
    sal_Int32 top(const std::string& id) const { return number(id, "PositionY"); }
    sal_Int32 bottom(const std::string& id) const { return top(id) + number(id, "Height"); }
    std::string text(const std::string& id) const { return utf8Of(dialog.text(id)); }

    Dialog dialog;
    rtl::Reference<NewDialogFields> fields;
    std::string said;
};

} // namespace

INSIDE_CASE("new dialog: fields stand below each other with label, value and remark")
{
    FieldsInDialog window(inside.context);
    const SkeletonField subject = textField("trichYeu");
    const SkeletonField date = textField("ngay");
    const SkeletonField recipients = textField("noiNhan", true);
    window.fields->show({{&subject, "Kế hoạch", {}},
                         {&date, "31/02", FieldRemark{{"Sai ngày", "No date"}, true}},
                         {&recipients, "Một\nHai", {}}});
    EXPECT_EQUAL(window.text("field.trichYeu"), "Kế hoạch");
    EXPECT_EQUAL(window.text("field.noiNhan*"), "Một\nHai");
    const auto label = [&](const std::string& id) {
        return utf8Of(property(window.dialog.control<awt::XControl>(id)->getModel(), "Label", rtl::OUString()));
    };
    EXPECT_EQUAL(label("label.ngay"), "Trường ngay");
    EXPECT_EQUAL(label("remark.ngay"), "Sai ngày");
    EXPECT(window.isVisible("remark.ngay"));
    EXPECT(!window.isVisible("remark.trichYeu"));
    EXPECT(window.bottom("field.trichYeu") <= window.top("field.ngay"));
    EXPECT(window.bottom("field.ngay") <= window.top("remark.ngay"));
    EXPECT(window.bottom("remark.ngay") <= window.top("field.noiNhan*"));
    EXPECT(window.number("field.noiNhan*", "Height") > window.number("field.ngay", "Height"));
    EXPECT(!window.isVisible("FieldsBar"));
}

INSIDE_CASE("new dialog: a field that stays keeps its control, one that goes is hidden")
{
    FieldsInDialog window(inside.context);
    const SkeletonField subject = textField("trichYeu");
    const SkeletonField term = textField("khoa");
    window.fields->show({{&subject, "Kế hoạch", {}}, {&term, "", {}}});
    const auto control = window.dialog.control<awt::XControl>("field.trichYeu");
    window.fields->show({{&subject, "Kế hoạch", {}}});
    EXPECT(window.dialog.control<awt::XControl>("field.trichYeu") == control);
    EXPECT(window.isVisible("field.trichYeu"));
    EXPECT(!window.isVisible("field.khoa"));
    EXPECT(!window.isVisible("label.khoa"));
    window.fields->show({{&term, "XIII", {}}, {&subject, "Kế hoạch", {}}});
    EXPECT(window.isVisible("field.khoa"));
    EXPECT_EQUAL(window.text("field.khoa"), "XIII");
    EXPECT(window.top("field.khoa") < window.top("field.trichYeu"));
}

INSIDE_CASE("new dialog: a file has a button beside its path, which goes with it")
{
    FieldsInDialog window(inside.context);
    const SkeletonField original = textField("vanBanGoc");
    const SkeletonField subject = textField("trichYeu");
    window.fields->show({{&original, "/tmp/a.odt", {}, true}, {&subject, "", {}}});
    EXPECT(window.isVisible("browse.vanBanGoc"));
    EXPECT(window.number("field.vanBanGoc", "Width") < window.number("field.trichYeu", "Width"));
    EXPECT_EQUAL(window.top("browse.vanBanGoc"), window.top("field.vanBanGoc"));
    window.fields->show({{&subject, "", {}}});
    EXPECT(!window.isVisible("browse.vanBanGoc"));
}

INSIDE_CASE("new dialog: fields that do not fit are scrolled in, whole ones only")
{
    FieldsInDialog window(inside.context);
    std::vector<SkeletonField> all;
    for (int index = 0; index < 30; ++index)
        all.push_back(textField("f" + std::to_string(index), index % 5 == 0));
    std::vector<EditedField> edited;
    for (const SkeletonField& field : all)
        edited.push_back({&field, "", {}});
    window.fields->show(edited);
    EXPECT(window.isVisible("FieldsBar"));
    EXPECT(window.isVisible("field.f0*"));
    EXPECT(!window.isVisible("field.f29"));
    window.fields->focus("f29");
    EXPECT(window.isVisible("field.f29"));
    EXPECT(!window.isVisible("field.f0*"));
    const sal_Int32 end = window.bottom("FieldsBar");
    for (const SkeletonField& field : all) {
        const std::string id = "field." + field.name + (field.several ? "*" : "");
        if (window.isVisible(id)) {
            EXPECT(window.bottom(id) <= end);
            EXPECT(window.top(id) >= window.top("FieldsBar"));
        }
    }
}

INSIDE_CASE("new dialog: moving with the keyboard brings the next field into view")
{
    FieldsInDialog window(inside.context);
    const auto all = manyFields();
    window.fields->show(emptyFields(all));
    const auto enter = [&](const std::string& field) {
        awt::FocusEvent event;
        event.Source = window.dialog.control<awt::XControl>("field." + field);
        window.fields->focusGained(event);
    };
    int last = 0;
    while (window.isVisible("field.f" + std::to_string(last + 1)))
        ++last;
    EXPECT(last < 29);
    enter("f" + std::to_string(last));
    EXPECT(window.isVisible("field.f" + std::to_string(last + 1)));
    EXPECT_EQUAL(window.said, "Gợi ý f" + std::to_string(last));
    for (int index = last + 1; index < 30; ++index) {
        EXPECT(window.isVisible("field.f" + std::to_string(index)));
        enter("f" + std::to_string(index));
    }
    for (int index = 29; index > 0; --index) {
        enter("f" + std::to_string(index));
        EXPECT(window.isVisible("field.f" + std::to_string(index - 1)));
    }
}

INSIDE_CASE("new dialog: a remark never pushes the field it belongs to out of the window")
{
    FieldsInDialog window(inside.context);
    const auto all = manyFields();
    auto edited = emptyFields(all);
    window.fields->show(edited);
    awt::FocusEvent event;
    for (int index = 0; index < 30; ++index) {
        event.Source = window.dialog.control<awt::XControl>("field.f" + std::to_string(index));
        window.fields->focusGained(event);
    }
    for (EditedField& field : edited)
        field.remark = FieldRemark{{"Sai", "Wrong"}, true};
    window.fields->show(edited);
    EXPECT(window.isVisible("field.f29"));
    EXPECT(window.isVisible("remark.f29"));
    EXPECT(window.bottom("remark.f29") <= window.bottom("FieldsBar"));
}

INSIDE_CASE("new dialog: what is typed or chosen is told with the field's own value")
{
    FieldsInDialog window(inside.context);
    const SkeletonField subject = textField("trichYeu");
    const SkeletonField urgency = choiceField("doKhan");
    window.fields->show({{&subject, "", {}}, {&urgency, "hoaToc", {}}});
    EXPECT_EQUAL(utf8Of(window.dialog.control<awt::XListBox>("field.doKhan?")->getSelectedItem()), "Hỏa tốc");
    EXPECT_EQUAL(window.said, "");
    window.dialog.setText("field.trichYeu", officeOf("Kế hoạch"));
    awt::TextEvent typed;
    typed.Source = window.dialog.control<awt::XControl>("field.trichYeu");
    window.fields->textChanged(typed);
    EXPECT_EQUAL(window.said, "trichYeu=Kế hoạch");
    window.dialog.control<awt::XListBox>("field.doKhan?")->selectItemPos(1, true);
    awt::ItemEvent chosen;
    chosen.Source = window.dialog.control<awt::XControl>("field.doKhan?");
    window.fields->itemStateChanged(chosen);
    EXPECT_EQUAL(window.said, "doKhan=khan");
    window.fields->close();
}
