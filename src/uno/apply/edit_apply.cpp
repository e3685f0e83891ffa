#include "uno/apply/edit_apply.hpp"

#include "uno/apply/edit_guards.hpp"
#include "uno/apply/edit_obstacles.hpp"
#include "uno/apply/edit_targets.hpp"
#include "uno/apply/format_change.hpp"
#include "uno/apply/marked_texts.hpp"
#include "uno/apply/page_apply.hpp"
#include "uno/apply/paragraph_change.hpp"
#include "uno/apply/paragraph_portions.hpp"
#include "uno/apply/row_insert.hpp"
#include "uno/apply/text_change.hpp"
#include "uno/apply/undo_step.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

/// All edits of one paragraph, in an order in which none moves the place of another.
class ParagraphEdits {
public:
    ParagraphEdits(const ContextRef& context, const DocumentRef& document, const Snapshot& snapshot, const EditTarget& target)
        : m_context(context), m_document(document), m_snapshot(snapshot), m_target(target)
    {}

    Result<void> apply()
    {
        changeFormats();
        for (const bool behind : {true, false}) {
            if (!behind)
                changeWords();
            if (auto inserted = insert(behind); !inserted)
                return inserted;
        }
        if (!all<ParagraphRemove>().empty())
            removeParagraph(m_target.start, property(m_document, "RecordChanges", false));
        return boost::outcome_v2::success();
    }

private:
    template <class Kind>
    std::vector<const Kind*> all() const
    {
        std::vector<const Kind*> found;
        for (const Edit* edit : m_target.edits)
            if (const auto* one = std::get_if<Kind>(edit))
                found.push_back(one);
        return found;
    }

    void changeFormats()
    {
        for (const auto* edit : all<ParaEdit>())
            changeParagraph(m_target.start, edit->change);
        for (const auto* edit : all<CharEdit>())
            changeCharacters(ParagraphPortions(m_target.start).select(edit->span), edit->change);
        for (const auto* edit : all<NumberEdit>())
            changeNumber(m_target.start, *edit);
    }

    /// From the end to the beginning; of two at one place the first in the plan comes to stand first.
    void changeWords()
    {
        std::vector<std::pair<std::int32_t, const Edit*>> edits;
        for (const Edit* edit : m_target.edits) {
            if (const auto* one = std::get_if<TextEdit>(edit))
                edits.emplace_back(one->span.begin, edit);
            if (const auto* one = std::get_if<ParagraphSplit>(edit))
                edits.emplace_back(one->gap.begin, edit);
        }
        std::stable_sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            if (const auto* change = std::get_if<TextEdit>(edit->second))
                writeText(*change);
            else
                splitParagraph(m_document, m_target.start, m_snapshot, std::get<ParagraphSplit>(*edit->second));
    }

    /// What a bookmark is to stand around is written untracked: it has to be one stretch.
    void writeText(const TextEdit& edit)
    {
        if (edit.bookmark.empty())
            return changeText(m_document, m_target.start, m_snapshot, edit);
        const TrackingPaused paused(m_document);
        changeText(m_document, m_target.start, m_snapshot, edit);
        const auto end = edit.span.begin + static_cast<std::int32_t>(edit.text.size());
        setBookmark(m_document, ParagraphPortions(m_target.start).select({edit.span.begin, end}), toOffice(edit.bookmark));
    }

    Result<void> insert(bool behind)
    {
        auto edits = m_target.edits;
        if (behind)
            std::reverse(edits.begin(), edits.end());
        for (const Edit* edit : edits) {
            if (const auto* lines = std::get_if<ParagraphInsert>(edit); lines && lines->behind == behind)
                insertParagraphs(m_target.start, m_snapshot, *lines);
            if (const auto* rows = std::get_if<RowInsert>(edit); rows && rows->behind == behind)
                insertRows(m_document, m_target.start, *rows);
            if (const auto* block = std::get_if<PackageInsert>(edit); block && block->behind == behind)
                if (auto done = insertBlock(m_context, m_document, m_target.start, *block); !done)
                    return done;
        }
        return boost::outcome_v2::success();
    }

    const ContextRef& m_context;
    const DocumentRef& m_document;
    const Snapshot& m_snapshot;
    const EditTarget& m_target;
};

Result<void> applyAll(const ContextRef& context, const DocumentRef& document, const Snapshot& snapshot, const EditPlan& plan,
                      const EditTargets& targets)
{
    for (const Edit& edit : plan.edits)
        if (const auto* page = std::get_if<PageEdit>(&edit))
            if (auto done = applyPageEdit(context, document, snapshot, *page); !done)
                return done;
    for (auto target = targets.rbegin(); target != targets.rend(); ++target)
        if (auto done = ParagraphEdits(context, document, snapshot, target->second).apply(); !done)
            return done;
    return boost::outcome_v2::success();
}

Error failed(const std::string& reason)
{
    return {
        {"Không sửa được, văn bản giữ nguyên: " + reason, "The changes could not be made, the document is unchanged: " + reason}};
}

std::vector<BlockedEdit> obstacles(const Snapshot& snapshot, const EditPlan& plan, const EditTargets& targets)
{
    std::vector<BlockedEdit> blocked;
    for (std::size_t at = 0; at < plan.edits.size(); ++at) {
        const auto target = targets.find(paragraphOf(plan.edits[at]));
        if (target == targets.end())
            continue;
        if (auto reason = obstacleTo(plan.edits[at], target->second, snapshot))
            blocked.push_back({at, std::move(*reason)});
    }
    return blocked;
}

} // namespace

std::optional<Error> editRefusal(const DocumentRef& document)
{
    const auto storable = query<frame::XStorable>(document);
    if (storable.is() && storable->isReadonly())
        return Error{{"Văn bản đang mở ở chế độ chỉ đọc: hãy lưu thành tệp khác rồi sửa.",
                      "The document is open read-only: save it under another name to change it."}};
    if (!UndoStep::isPossible(document))
        return Error{{"Văn bản đang khóa chức năng hoàn tác nên chưa sửa được.",
                      "Undo is locked in this document at present, so it cannot be changed."}};
    return std::nullopt;
}

Result<std::vector<BlockedEdit>> blockedEdits(const DocumentRef& document, const Snapshot& snapshot, const EditPlan& plan)
{
    const auto targets = findEditTargets(document, snapshot, plan);
    if (!targets)
        return targets.error();
    return obstacles(snapshot, plan, targets.value());
}

Result<void> applyEdits(const ContextRef& context, const DocumentRef& document, const Snapshot& snapshot, const EditPlan& plan)
{
    if (plan.edits.empty())
        return boost::outcome_v2::success();
    if (auto error = editRefusal(document))
        return std::move(*error);
    try {
        const auto targets = findEditTargets(document, snapshot, plan);
        if (!targets)
            return targets.error();
        if (auto blocked = obstacles(snapshot, plan, targets.value()); !blocked.empty())
            return std::move(blocked.front().reason);
        const LockedControllers locked(document);
        if (auto written = writePages(document, snapshot, plan); !written)
            return written;
        UndoStep step(document, plan.title);
        if (auto done = applyAll(context, document, snapshot, plan, targets.value()); !done)
            return done;
        step.keep();
    } catch (const uno::Exception& exception) {
        return failed(utf8Of(exception.Message));
    }
    return boost::outcome_v2::success();
}

} // namespace trinhky
