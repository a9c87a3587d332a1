package org.daylight.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The figures of a report for 2008 to 2018 (rules.md 2.8): groups with their fields, as the statistics sheet orders them. */
final class EarlyForm {

    static final SequencedMap<String, List<String>> GROUPS = groups();

    private EarlyForm() {}

    private static SequencedMap<String, List<String>> groups() {
        SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(
                "active",
                fields(
                        "active_total normative_docs_public normative_docs_made via_gazette via_website via_weibo via_wechat"
                                + " via_other"));
        groups.put(
                "response",
                fields("hot_topics_answered press_conferences online_interviews interpretations weibo_wechat_responses"
                        + " other_responses"));
        groups.put("requests", fields("received_total in_person fax online mail"));
        groups.put("closed", fields("closed_on_time closed_extended"));
        groups.put(
                "answers",
                fields("already_public agreed partly_agreed refused refused_state_secret refused_trade_secret"
                        + " refused_privacy refused_security_stability refused_not_government_information"
                        + " refused_other_law not_this_agency not_exist asked_to_amend other_channel"));
        groups.put(
                "disputes",
                fields("review_total review_upheld review_corrected review_other suit_total suit_upheld_or_dismissed"
                        + " suit_corrected suit_other complaints"));
        groups.put("fees", fields("fees_collected"));
        groups.put(
                "resources",
                fields("units reading_points staff_full_time staff_part_time budget meetings trainings trainees"));
        return groups;
    }

    private static List<String> fields(String names) {
        return List.of(names.split(" "));
    }

    static List<CellPath> paths() {
        List<CellPath> paths = new ArrayList<>();
        GROUPS.forEach((group, fields) -> fields.forEach(field -> paths.add(CellPath.early(group, field))));
        return List.copyOf(paths);
    }
}
