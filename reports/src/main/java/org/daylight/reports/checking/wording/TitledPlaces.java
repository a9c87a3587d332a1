package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;

/**
 * N-FOREIGN where the gazetteer does not know the place or the body (renamed, abolished): a document on disclosure that the body says it
 * made bears the name of a district that is not the body's and is named nowhere else in the report.
 */
final class TitledPlaces {

    private static final Pattern TITLE =
            Pattern.compile("《((?:[\\p{IsHan}]{2,5}[省市州])?([\\p{IsHan}]{2,4}?[区县市旗]))([^《》]{2,40})》");
    private static final int BEFORE = 16;
    private static final Pattern OF_DISCLOSURE = Pattern.compile("政务公开|信息公开");
    private static final Pattern MADE = Pattern.compile("(?:印发|制定|出台|修订|编制|制作|编印|完善|建立)[了的]?$");
    private static final Pattern STUDIED = Pattern.compile("学习[了的]?$");
    private static final Pattern OWN_UNIT = Pattern.compile("[\\p{IsHan}]{2,}?([区县市旗])");
    private static final Pattern ZONE = Pattern.compile(
            "高新|经开|开发|示范|保税|度假|风景|工业|产业|合作|试验|管理|功能|自治|旅游|经济|全[区县市]|我[区县市]|本[区县市]|各|该|社区|街区|片区|校区|院区|库区|灾区|地区|山区|牧区|林区|小区|景区|特区|辖区|城区|新区|园区|港区|郊区|矿区|城市|都市|年|关于|国家|人民");

    private TitledPlaces() {}

    static List<Finding> of(Report report, List<Passage> passages) {
        String agency = report.agency();
        Matcher unit = OWN_UNIT.matcher(agency == null ? "" : agency);
        List<Finding> findings = new ArrayList<>();
        if (agency == null || !unit.find()) {
            return findings;
        }
        String text = Passages.joined(passages);
        boolean resolved = OwnRegion.of(report, passages) != null;
        Set<String> told = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.text().indexOf('《') < 0) {
                continue;
            }
            Matcher m = TITLE.matcher(passage.text());
            while (m.find()) {
                Title title = title(passage, m);
                if (title.isOwned() && isForeign(title, agency, text, resolved) && told.add(title.place())) {
                    findings.add(finding(title, agency));
                }
            }
        }
        return findings;
    }

    /** The title of a document: the words before it, the place with and without what lies above, its rest. */
    private record Title(Passage passage, String before, String whole, String place, String rest) {

        boolean isOwned() {
            return MADE.matcher(before).find() || isStudied();
        }

        boolean isStudied() {
            return STUDIED.matcher(before).find();
        }
    }

    private static Title title(Passage passage, Matcher m) {
        String before = passage.text().substring(Math.max(0, m.start() - BEFORE), m.start());
        return new Title(passage, before, m.group(1), m.group(2), m.group(3));
    }

    private static boolean isForeign(Title title, String agency, String text, boolean resolved) {
        String place = title.place();
        String stem = place.substring(0, place.length() - 1);
        boolean document = OF_DISCLOSURE.matcher(title.rest()).find();
        boolean own = agency.contains(stem) || ZONE.matcher(place).find();
        boolean known = resolved && !Gazetteer.china().mentions(title.whole()).isEmpty();
        return document && !own && !known && text.indexOf(stem) == text.lastIndexOf(stem);
    }

    /** A city may be the one above a district; what is studied may be another's on purpose. */
    private static Finding finding(Title title, String agency) {
        boolean above = title.place().endsWith("市") && !agency.contains("市");
        Rule rule = above || title.isStudied() ? Rule.info("N-FOREIGN") : Rule.warning("N-FOREIGN");
        Wording wording = Wording.of("finding.N-FOREIGN.title", title.place(), agency);
        String quote = title.before() + "《" + title.whole() + title.rest() + "》";
        return Finding.words(rule, title.passage().place(), quote, wording);
    }
}
