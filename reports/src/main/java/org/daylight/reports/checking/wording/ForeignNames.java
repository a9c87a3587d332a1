package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.wording.Division.Level;

/**
 * N-FOREIGN: the name of another district or city in the place of the body's own, left over from a report that served as
 * a pattern. Only names that stand as an owner count (北仑区政务公开宣传手册, 北仑区人民政府); places learned from, helped,
 * bordered on or dealt with do not.
 */
final class ForeignNames {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;！!])");
    private static final Pattern OWNED = Pattern.compile(
            "^(?:人民政府|政府(?!采购)|政务公开|政务服务|政府信息|信息公开|(?:区|县|市|州)(?:委|政府|人民政府|直)|各(?:部门|单位|街道|乡镇|镇街)|政府系统)");
    private static final Pattern TITLED =
            Pattern.compile("^[^》]{0,40}(?:公开|政务|政府|年报|年度报告|工作|手册|要点|方案|办法|制度|细则|规定|指南|目录|清单|意见|通知)[^》]{0,30}》");
    private static final Pattern MADE =
            Pattern.compile("(?:印发|制定|出台|修订|编制|制作|编印|下发|发布|建立|完善|执行|落实|实施)(?:[了的并和]|[^。；;，,《》]{0,6})$");
    private static final Pattern EXCUSE = Pattern.compile(
            "学习|考察|调研|借鉴|参观|观摩|取经|对口|支援|援助|援[^《]{0,4}[县区市]|帮扶|协作|合作|交流|联合|共同|协同|共建|兄弟|先进|经验|赴|前往|来自|来访|友好|结对|签[订署约]|毗邻|邻[县区市]|接壤"
                    + "|等地|等省|等市|等县|等区|等兄弟|跨省|跨市|跨区|通办|联动|一体化|都市圈|城市群|经济圈|经济带|示范区|全国|排名|第[一二三]名|标杆|标准|做法|模式|原|划归|划转|托管|代管|飞地|撤[县市区]|合并|更名"
                    + "|籍|户口|法院|检察院|仲裁|判决|起诉|上诉|被告|原告|申请人|复议|公司|集团|企业|大学|学院|医院|研究院|试点|授课|专家|教授|讲师|讲座|考核组|巡视|督查组|转发|转载|移交|转送|转办|征求|来函|复函|协查|协助|线索|车站|高速|铁路|机场|港口|河|江水|流域|旅游|展|赛|会议在|承办|主办|举办的");

    private final Division own;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private ForeignNames(Division own) {
        this.own = own;
    }

    static List<Finding> of(Report report, List<Passage> passages) {
        Division own = OwnRegion.of(report, passages);
        if (own == null) {
            return List.of();
        }
        ForeignNames names = new ForeignNames(own);
        for (Passage passage : passages) {
            for (String sentence : SENTENCE_END.split(passage.text())) {
                names.sentence(passage, sentence);
            }
        }
        return names.findings;
    }

    private void sentence(Passage passage, String sentence) {
        List<Gazetteer.Mention> foreign = Gazetteer.china().mentions(sentence).stream()
                .filter(mention -> mention.meant().stream().noneMatch(this::mayBeMeant))
                .toList();
        if (foreign.size() != 1 || foreign.getFirst().meant().size() != 1) {
            return;
        }
        Gazetteer.Mention mention = foreign.getFirst();
        Division division = mention.meant().getFirst();
        if (owns(sentence, mention) && told.add(division.name())) {
            Wording wording = Wording.of("finding.N-FOREIGN", division.name(), own.name());
            findings.add(Finding.words(rule(division), passage.place(), around(sentence, mention), wording));
        }
    }

    /** The body's own division, those above it and those in it. */
    private boolean mayBeMeant(Division division) {
        return division.within(own) || own.within(division) || division.name().equals(own.name());
    }

    private static boolean owns(String sentence, Gazetteer.Mention mention) {
        String behind = sentence.substring(mention.end());
        String before = sentence.substring(0, mention.start());
        if (before.endsWith("《")) {
            String verb = before.substring(0, before.length() - 1);
            boolean made = MADE.matcher(verb).find();
            return TITLED.matcher(behind).find()
                    && (made || !EXCUSE.matcher(sentence).find());
        }
        return OWNED.matcher(behind).find() && !EXCUSE.matcher(sentence).find();
    }

    /** A neighbour, a province or a city above the counties may be meant after all; a district of another city hardly. */
    private Rule rule(Division division) {
        boolean neighbour = own.above() != null && own.above().equals(division.above());
        boolean sameLevel = division.level() == own.level() || division.level() == Level.COUNTY;
        boolean certain = sameLevel && !neighbour && !own.province().equals(division);
        return certain ? Rule.warning("N-FOREIGN") : Rule.info("N-FOREIGN");
    }

    private static String around(String sentence, Gazetteer.Mention mention) {
        return sentence.substring(Math.max(0, mention.start() - 12), Math.min(sentence.length(), mention.end() + 24));
    }
}
