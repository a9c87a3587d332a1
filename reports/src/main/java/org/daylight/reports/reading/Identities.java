package org.daylight.reports.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Report.Identity;
import org.daylight.reports.Report.Period;
import org.jspecify.annotations.Nullable;

/** Finds out whose report of which year a text is: from its title, its period sentence, its file links, its preamble. */
final class Identities {

    private static final String BODY = "人民政府办公室|人民政府办公厅|人民政府|政府办公室|街道办事处|管理委员会|委员会|办公室|管委会|政府|分局|局|厅|院|中心|公司|大学|学校|医院";
    private static final Pattern NAMED = Pattern.compile("((?:19|20)\\d{2})年度?(?:政府)?信息公开(?:工作)?(?:年度|年)?(?:情况)?报告");
    /** 《2020年度某县某局信息公开工作年度报告》 in the preamble. */
    private static final Pattern QUOTED =
            Pattern.compile("《(?:19|20)\\d{2}年度?([\\u4e00-\\u9fa5]{3,24}?)(?:政府)?信息公开(?:工作)?年度报告》");

    private static final Pattern WEBSITE =
            Pattern.compile("(?:在|登录|通过)([\\u4e00-\\u9fa5]{2,20}?(?:" + BODY + "))(?:门户)?(?:信息)?网");
    private static final Pattern CONTACT =
            Pattern.compile("请(?:直接)?(?:与|和|向|同)([\\u4e00-\\u9fa5]{2,20}?(?:" + BODY + "))(?:办公室)?(?:联系|咨询|反映)");
    private static final Pattern AUTHOR = Pattern.compile("由([\\u4e00-\\u9fa5]{2,20}?(?:" + BODY + "))编制");
    /** 2022年，某区某局认真……: the subject of the first sentence of the overview. */
    private static final Pattern SUBJECT = Pattern.compile("(?:19|20)\\d{2}年(?:度)?[，,]([\\u4e00-\\u9fa5]{2,20}?(?:"
            + BODY + "))(?=认真|全面|深入|严格|高度|始终|坚持|按照|积极|继续|紧紧|在|以|切实|坚决|贯彻|落实)");

    private static final Pattern ENDS_AS_BODY = Pattern.compile("[\\u4e00-\\u9fa5]{2,24}(?:" + BODY + ")");
    private static final Pattern REST_OF_TITLE = Pattern.compile("(?:年?度?政府信息公开)?(?:工作)?(?:年度)?报告");
    private static final Pattern UNDATED =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,24}?(?:" + BODY + "|[镇乡]|街道|苏木))政府信息公开(?:工作)?年度报告");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern LEADING_WORDS =
            Pattern.compile("^(?:关于|印发|现?向?社会公[布开]|现公[布开]|现将|现就|现|特|公[布开]|发布|版|标题|首页|当前位置|的)+");
    /** Words and marks of the page around the title, as far as they can stand before a name. */
    private static final Pattern FURNITURE = Pattern.compile(
            "[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|cn|net|org|top|vip|cc)|[>＞»|｜：:/\\\\]|IPv6|无障碍(?:浏览|阅读)?|(?:长者|适老|关怀|老年)(?:模式|版)?|繁[體体](?:版|中文)?|简体(?:版|中文)?|登录|注册"
                    + "|当前位置|您的位置|网站首页|首页|(?:政府)?信息公开年报|(?:19|20)\\d{2}年度?|网站支持|语音播报|字体|打印|分享");

    private static final Pattern SIGNED = Pattern.compile("20\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");
    private static final Pattern ENDING_YEAR = Pattern.compile("(?:19|20)\\d{2}年?度?$");
    /** Words of a notice about reports, not of the name of a body. */
    private static final Pattern ABOUT = Pattern.compile("关于|做好|印发|按照|根据|编制|先后|^(?:我|本(?!溪)|各|该|全(?=[省市县区州旗乡镇街]))");

    private static final Pattern OF_YEAR = Pattern.compile("(?:^\\s*|截[止至]到?)((?:19|20)\\d{2})年(?:[，,]|度|以来|12月31日)");

    private static final int PREAMBLE_LINES = 25;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_START = 4_000;

    private final List<SourceLine> lines;

    private Identities(List<SourceLine> lines) {
        this.lines = lines;
    }

    static Identity of(List<SourceLine> lines) {
        return new Identities(lines).identity();
    }

    private Identity identity() {
        Period period = lines.stream()
                .map(Signals::period)
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
        String printed = printedTitle();
        Integer year = year(period, printed);
        String agency = agency(year, printed);
        String title = printed;
        if (title == null && agency != null && year != null) {
            title = agency + year + "年政府信息公开工作年度报告";
        }
        return new Identity(agency, year, title, period);
    }

    private @Nullable String printedTitle() {
        for (SourceLine line : lines) {
            Matcher m = line.cells() == null ? Signals.title(line.text()) : null;
            if (m != null) {
                return m.group();
            }
        }
        return brokenTitle();
    }

    /** A title that a line break cut before 政府信息公开 or before 年度报告. */
    private @Nullable String brokenTitle() {
        String above = "";
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), PREAMBLE_LINES))) {
            String text = line.cells() == null ? line.text().strip() : "";
            boolean rest = REST_OF_TITLE.matcher(text).matches();
            if (rest && Signals.title(above + text) != null) {
                return above + text;
            }
            above = text.isEmpty() ? above : text;
        }
        return null;
    }

    private @Nullable Integer year(@Nullable Period period, @Nullable String title) {
        if (period != null) {
            LocalDate day = period.to() == null ? period.from() : period.to();
            return day == null ? firstYear(period.quote()) : Integer.valueOf(day.getYear());
        }
        Matcher titled = title == null ? null : Signals.title(title);
        if (titled != null) {
            return Integer.valueOf(titled.group(2));
        }
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), PREAMBLE_LINES))) {
            Integer year = line.text().contains("信息公开") ? firstYear(line.text()) : null;
            if (year != null) {
                return year;
            }
        }
        return lines.stream()
                .limit(PREAMBLE_LINES)
                .map(line -> OF_YEAR.matcher(line.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(m -> Integer.valueOf(m.group(1)))
                .orElse(null);
    }

    private static @Nullable Integer firstYear(String text) {
        Matcher m = YEAR.matcher(text + "年");
        return m.find() ? Integer.valueOf(m.group(1)) : null;
    }

    private @Nullable String agency(@Nullable Integer year, @Nullable String title) {
        if (title != null) {
            Matcher m = Signals.title(title);
            String name = m == null ? "" : clean(m.group(1));
            String behindTheYear = m == null ? "" : clean(m.group(3));
            if (name.length() >= 2 || behindTheYear.length() >= 2) {
                return name.length() >= 2 ? name : behindTheYear;
            }
            String above = lineAbove(title);
            if (above != null) {
                return above;
            }
        }
        String linked = fromLinks(year);
        if (linked != null) {
            return linked;
        }
        String named = undated();
        String signature = named == null ? signature() : named;
        if (signature != null) {
            return signature;
        }
        for (Pattern pattern : List.of(QUOTED, WEBSITE, CONTACT, AUTHOR, SUBJECT)) {
            String name = first(pattern);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The body that a title without a year names, where it stands alone before the text. */
    private @Nullable String undated() {
        return lines.stream()
                .limit(PREAMBLE_LINES)
                .filter(line -> line.cells() == null && line.text().contains("信息公开"))
                .map(line -> UNDATED.matcher(line.text().strip()))
                .filter(Matcher::matches)
                .map(m -> clean(m.group(1)))
                .findFirst()
                .orElse(null);
    }

    /** The body that signs the report: a line with its name, then one with the day. */
    private @Nullable String signature() {
        String above = "";
        for (SourceLine line : lines.subList(lines.size() / 2, lines.size())) {
            String text = line.text().strip();
            if (SIGNED.matcher(text).matches() && ENDS_AS_BODY.matcher(above).matches()) {
                return clean(above);
            }
            above = text.isEmpty() || text.length() > 40 ? above : text;
        }
        return null;
    }

    /** A title in two lines names the body in the first. */
    private @Nullable String lineAbove(String title) {
        String above = "";
        for (SourceLine line : lines) {
            String text = line.text().strip();
            if (text.equals(title) && ENDS_AS_BODY.matcher(above).matches()) {
                return clean(above);
            }
            above = text.isEmpty() ? above : text;
        }
        return null;
    }

    private @Nullable String fromLinks(@Nullable Integer year) {
        for (SourceLine line : lines) {
            Matcher m = line.text().contains("信息公开") ? NAMED.matcher(line.text()) : null;
            while (m != null && m.find()) {
                boolean sameYear = year != null && m.group(1).equals(year.toString());
                String name = sameYear ? clean(nameBefore(line.text(), m.start())) : "";
                if (sameYear && name.length() >= 3 && !ABOUT.matcher(name).find()) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The Chinese letters right before a place, at most as many as a name has. */
    private static String nameBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isChinese(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isChinese(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }

    private @Nullable String first(Pattern pattern) {
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), PREAMBLE_LINES))) {
            String start = line.text().substring(0, Math.min(line.text().length(), LONGEST_START));
            Matcher m = pattern.matcher(start);
            if (m.find()) {
                return formal(clean(m.group(1)));
            }
        }
        return null;
    }

    /** 历下区政府 and 历下区政府办公室 in running text mean 历下区人民政府. */
    private static String formal(String name) {
        return name.replaceAll("(.)区区", "$1区")
                .replaceFirst("(?<=人民政府|办事处)(?:党政|综合|党政综合)?办公[室厅]$", "")
                .replaceFirst("(?<=[^民])政府(?:办公室|办公厅)?$", "人民政府");
    }

    private static String clean(String name) {
        String plain = name.strip().replaceAll("\\s", "");
        String[] pieces = FURNITURE.split(ENDING_YEAR.matcher(plain).replaceFirst(""), -1);
        String last = pieces[pieces.length - 1];
        String above = pieces.length > 1 ? pieces[pieces.length - 2] : "";
        String body = last.isEmpty() && ENDS_AS_BODY.matcher(above).matches() ? above : last;
        return LEADING_WORDS.matcher(body).replaceFirst("").replaceFirst("关于$", "");
    }
}
