package org.daylight.reports.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.Section;

/** Whether a text breaks off: inside a sentence, or behind a heading that nothing follows. */
final class TextEnd {

    private static final int LAST = Section.TITLES.size();
    private static final int SENTENCE = 20;
    private static final String STOPS = "。．.！!？?；;…”\"’）)】]》>|";
    /** What no sentence and no report ends with. */
    private static final String NEVER_LAST = "，,、：:（(“《的和与及在对将为是以从向由于把被了第";

    private static final Pattern ITEM = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．是].*");
    private static final Pattern FURNITURE = Pattern.compile(
            "上一篇|下一篇|打印|关闭|分享|版权|主办|承办|备案|ICP|附件|扫一扫|网站|来源|编辑|浏览|相关|链接|地址|电话|邮编|20\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$");

    private TextEnd() {}

    static boolean isCut(List<SourceLine> lines, List<Section> sections) {
        SourceLine line = lines.reversed().stream()
                .filter(l -> !l.text().isBlank())
                .findFirst()
                .orElse(lines.getLast());
        String text = line.text().strip();
        boolean table = line.cells() != null || text.isEmpty() || text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
        int part = sections.getLast().number();
        if (table || part == 0 || part > LAST) {
            return false;
        }
        char end = text.charAt(text.length() - 1);
        boolean never = NEVER_LAST.indexOf(end) >= 0 && text.length() >= SENTENCE;
        return never || part < LAST && breaksOff(text, end);
    }

    private static boolean breaksOff(String text, char end) {
        if (STOPS.indexOf(end) >= 0 || FURNITURE.matcher(text).find()) {
            return false;
        }
        boolean sentence =
                text.length() >= SENTENCE && (text.indexOf('，') > 0 || text.indexOf(',') > 0 || text.indexOf('。') > 0);
        return sentence || ITEM.matcher(text).matches();
    }
}
