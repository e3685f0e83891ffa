#pragma once
#include "data/profile.hpp"
#include "data/skeleton_source.hpp"
#include "plan/field_remarks.hpp"
#include "plan/form_search.hpp"
#include "plan/skeleton.hpp"
#include "plan/skeleton_preview.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// What the office brings into the dialog for new documents.
struct NewDocumentOffice {
    std::vector<Profile> profiles;
    std::string activeProfile; ///< id, "" none
    std::vector<std::string> recentForms;
    int year = 0;                ///< printed while the date is blank
    std::string openFile{};      ///< path of the document in the window, "" when it has none: proposed as what a copy copies
    std::vector<Error> faults{}; ///< profiles that could not be read
};

/// A field of the chosen form as the dialog shows it.
struct EditedField {
    const SkeletonField* field;
    std::string value; ///< what was typed, else what profile or form propose
    std::optional<FieldRemark> remark{};
    bool file = false; ///< the value is the path of a file, which can be chosen
};

/// Why the document cannot be made yet.
struct Refusal {
    std::string field; ///< the first that is wrong, "" when it is none of the fields
    Message message;
};

/// The dialog for new documents without its window: what is chosen, what stands in the fields, what is wrong, what the document will look
/// like. Refers to the forms of `source`, which must outlive it.
class NewDocumentForm {
public:
    using Values = std::map<std::string, std::string>;

    NewDocumentForm(const SkeletonSource& source, NewDocumentOffice office);

    /// Files of the office's own, profiles and forms, that are not used.
    std::vector<Error> faults() const;

    /// The forms that a search leaves, the best first.
    std::vector<const SkeletonForm*> search(std::string_view searched) const;
    /// nullptr: none. Typed values are kept for the fields that stay; the symbol goes with its kind.
    void chooseForm(const SkeletonForm* form);
    const SkeletonForm* form() const { return m_form; }

    const std::vector<Profile>& profiles() const { return m_office.profiles; }
    /// nullptr: none. The one who signs by default is chosen too. What a profile or signer proposes anew takes the place of what was typed.
    void chooseProfile(const Profile* profile);
    const Profile* profile() const { return m_profile; }
    void chooseSigner(const Signer* signer);
    const Signer* signer() const { return m_signer; }

    /// The fields that the chosen form prints: those to fill in, number and date, those that have a text already, those seldom needed.
    std::vector<EditedField> fields() const;
    /// What the user wrote into a field; the proposed text itself is not kept.
    void type(const std::string& field, std::string value);
    /// What was typed into the fields of the chosen form. "": cleared.
    Values typed() const;
    /// "paper" or "electronic": what the form is for, or what the user chose where it leaves the choice.
    std::string medium() const;

    /// Path of the document that a copy copies; "" for the other forms, and when it shall only have a place for it.
    std::string original() const;

    /// Nothing when the document can be made. Fields may be left blank.
    std::optional<Refusal> refusal() const;
    /// Which fields are blank and will be marked in the document; both sentences are empty when there are none.
    Message blankNote() const;
    SkeletonPreview preview() const;

private:
    Values proposedWith(const Values& typed) const;
    SkeletonRequest requestWith(const Values& typed) const;
    void choose(const Profile* profile, const Signer* signer);
    std::string keyOf(const std::string& field) const;

    const SkeletonSource& m_source;
    NewDocumentOffice m_office;
    SkeletonField m_medium;   ///< what the dialog asks beside the fields of the forms
    SkeletonField m_original; ///< so does this
    std::vector<FormName> m_names;
    const SkeletonForm* m_form = nullptr;
    const Profile* m_profile = nullptr;
    const Signer* m_signer = nullptr;
    Values m_typed; ///< by keyOf()
};

} // namespace trinhky
