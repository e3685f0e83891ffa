#include "data/skeleton_layers.hpp"

#include "base/text.hpp"
#include "base/try.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace trinhky {

namespace {

/// A part may need another that is tried later; more rounds than this only a file that is wrong anyway would take.
constexpr int kRounds = 8;

/// What others refer to comes first.
int rankOf(std::string_view name)
{
    constexpr std::array<std::string_view, 5> kFirst{"skeletons/elements.xml", "skeletons/laws.xml", "skeletons/fields.xml",
                                                     "skeletons/parts/", "skeletons/frames/"};
    const auto found = std::find_if(kFirst.begin(), kFirst.end(), [&](auto start) { return name.starts_with(start); });
    return static_cast<int>(found - kFirst.begin());
}

/// A file of a layer.
struct Candidate {
    const SkeletonLayer* layer;
    const NamedText* file;

    std::string path() const { return layer->folder + "/" + file->name; }
};

/// Faults name files as the loader knows them; a user knows the path.
Error atPath(Error error, const Candidate& candidate)
{
    error.file = candidate.path();
    return error;
}

/// With this file another one is not sound any more.
Error blamed(const Candidate& candidate, const Error& error)
{
    const auto place = [&](const std::string& sentence) {
        return error.file + ":" + std::to_string(error.line) + ":" + std::to_string(error.column) + ": " + sentence;
    };
    return {{"Dùng tệp này thì tệp khác không còn đúng: " + place(error.message.vi),
             "With this file another one is not sound: " + place(error.message.en)},
            candidate.path()};
}

class Overlay {
public:
    Overlay(std::span<const NamedText> shipped, std::span<const SkeletonLayer> layers)
        : m_shipped(shipped), m_files(shipped.begin(), shipped.end())
    {
        for (const SkeletonLayer& layer : layers) {
            m_faults.insert(m_faults.end(), layer.faults.begin(), layer.faults.end());
            for (const NamedText& file : layer.files)
                addCandidate({&layer, &file});
        }
        std::stable_sort(m_pending.begin(), m_pending.end(),
                         [](const auto& a, const auto& b) { return rankOf(a.file->name) < rankOf(b.file->name); });
    }

    Result<SkeletonSource> load()
    {
        auto source = loadAll();
        if (!source)
            source = loadOneByOne();
        if (!source)
            return source;
        finish(source.value());
        return source;
    }

private:
    /// Names that differ in nothing but capitals would be two forms that nobody can tell apart.
    void addCandidate(const Candidate& candidate)
    {
        const auto& name = candidate.file->name;
        const auto key = foldKey(toUtf16(name));
        const auto alike = std::find_if(m_shipped.begin(), m_shipped.end(), [&](const NamedText& other) {
            return other.name != name && foldKey(toUtf16(other.name)) == key;
        });
        if (alike == m_shipped.end())
            m_pending.push_back(candidate);
        else
            m_faults.push_back(
                {{"Tên tệp chỉ khác " + alike->name + " ở chữ hoa, chữ thường; hãy viết đúng tên đó hoặc đặt tên khác.",
                  "The name differs from " + alike->name + " in capitals only; write it so or choose another."},
                 candidate.path()});
    }

    /// All at once, without those that are themselves at fault; an Error when a file that is not theirs is.
    Result<SkeletonSource> loadAll()
    {
        auto wanted = m_pending;
        std::vector<Error> faults;
        for (;;) {
            auto files = std::vector<NamedText>(m_shipped.begin(), m_shipped.end());
            for (const Candidate& candidate : wanted)
                put(files, *candidate.file);
            auto source = loadSkeletonSource(files);
            const auto culprit = source ? wanted.rend() : topmost(wanted, source.error().file);
            if (culprit == wanted.rend()) {
                if (source)
                    accept(std::move(wanted), std::move(faults));
                return source;
            }
            faults.push_back(atPath(source.error(), *culprit));
            wanted.erase(std::next(culprit).base());
        }
    }

    /// Each by itself on top of the sound ones before it.
    Result<SkeletonSource> loadOneByOne()
    {
        TK_TRY(auto best, loadSkeletonSource(m_shipped));
        std::vector<Candidate> accepted;
        std::vector<Error> faults;
        auto waiting = m_pending;
        for (int round = 0; round < kRounds && !waiting.empty(); ++round) {
            faults.clear();
            std::vector<Candidate> refused;
            for (const Candidate& candidate : waiting) {
                auto files = m_files;
                put(files, *candidate.file);
                auto source = loadSkeletonSource(files);
                if (source) {
                    m_files = std::move(files);
                    best = std::move(source.value());
                    accepted.push_back(candidate);
                } else {
                    const bool own = source.error().file == candidate.file->name;
                    faults.push_back(own ? atPath(source.error(), candidate) : blamed(candidate, source.error()));
                    refused.push_back(candidate);
                }
            }
            const bool progress = refused.size() < waiting.size();
            waiting = std::move(refused);
            if (!progress)
                break;
        }
        accept(std::move(accepted), std::move(faults));
        return best;
    }

    static std::vector<Candidate>::reverse_iterator topmost(std::vector<Candidate>& candidates, const std::string& name)
    {
        return std::find_if(candidates.rbegin(), candidates.rend(), [&](const auto& each) { return each.file->name == name; });
    }

    static void put(std::vector<NamedText>& files, const NamedText& file)
    {
        const auto same =
            std::find_if(files.begin(), files.end(), [&](const NamedText& other) { return other.name == file.name; });
        if (same == files.end())
            files.push_back(file);
        else
            *same = file;
    }

    void accept(std::vector<Candidate> candidates, std::vector<Error> faults)
    {
        m_accepted = std::move(candidates);
        m_faults.insert(m_faults.end(), faults.begin(), faults.end());
    }

    /// Whose each form is; the order in which a form of an office's own does not become the first of a shipped kind.
    void finish(SkeletonSource& source) const
    {
        const auto isShipped = [&](const SkeletonForm& form) {
            return std::any_of(m_shipped.begin(), m_shipped.end(),
                               [name = fileOf(form)](const NamedText& file) { return file.name == name; });
        };
        for (SkeletonForm& form : source.forms)
            for (const Candidate& candidate : m_accepted)
                if (candidate.file->name == fileOf(form))
                    form.origin = candidate.layer->origin;
        std::stable_partition(source.forms.begin(), source.forms.end(), isShipped);
        source.faults = m_faults;
    }

    static std::string fileOf(const SkeletonForm& form) { return "skeletons/" + form.id + ".xml"; }

    std::span<const NamedText> m_shipped;
    std::vector<NamedText> m_files;
    std::vector<Candidate> m_pending; ///< of one name in the order of the layers
    std::vector<Candidate> m_accepted;
    std::vector<Error> m_faults;
};

} // namespace

Result<SkeletonSource> loadSkeletonLayers(std::span<const NamedText> shipped, std::span<const SkeletonLayer> layers)
{
    return Overlay(shipped, layers).load();
}

} // namespace trinhky
