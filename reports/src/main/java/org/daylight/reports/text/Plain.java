package org.daylight.reports.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text brought to one shape for comparison: compatibility characters and traditional characters folded, blanks,
 * punctuation, inserted pinyin and list numbers removed. Never used for quoting.
 */
public final class Plain {

    private static final String TRADITIONAL = "總总計计項项規规範范處处罰罚許许強强費费採采購购數数減减轉转結结關关證证權权訴诉訟讼"
            + "復复複复議议維维糾纠審审終终機机構构業业組组織织務务與与無无當当補补內内執执現现製制確确認认獲获繳缴納纳見见號号條条"
            + "請请收收動动開开報报類类從从個个專专業业東东際际達达過过還还進进連连運运選选這这開开間间間间門门問问頁页領领題题體体檔档"
            + "別别則则劃划單单員员圖图壓压國国圍围場场報报屬属幹干廢废對对導导屆届嚴严應应戶户擔担據据擇择損损換换撥拨於于時时書书會会"
            + "術术極极標标樣样檢检歷历歸归決决況况測测準准滿满為为爭争狀状產产異异監监盡尽礎础禮礼種种稱称穩稳積积級级約约紀纪經经"
            + "統统續续網网綜综緊紧線线編编縣县繼继罷罢義义習习聯联職职聽听膽胆脫脱舉举舊旧萬万著着衆众衛卫裝装製制觀观訂订記记訪访設设"
            + "評评詞词試试詢询該该詳详誠诚說说調调論论諮咨講讲謀谋證证識识護护讀读變变負负財财責责貨货質质貫贯買买貿贸資资賠赔賬账車车"
            + "軍军輔辅輕轻較较載载辦办農农遞递遠远適适遲迟鄉乡鄰邻醫医釋释錄录錯错鍵键鎮镇長长陸陆陽阳階阶隊队險险隨随難难電电靜静須须"
            + "預预額额願愿類类顯显風风館馆驗验點点齊齐逾逾併并佈布僅仅優优億亿價价傳传債债儘尽兩两冊册凈净創创勞劳勢势勝胜區区協协參参"
            + "沒没祕秘臺台為为眾众雙双發发啟启喪丧嗎吗團团園园備备夠够奪夺獎奖婦妇學学實实寧宁寫写將将專专層层歲岁島岛幣币師师帶带庫库廣广廳厅張张後后徵征"
            + "憑凭態态慮虑憲宪懲惩戰战拋抛捨舍掃扫揮挥攝摄敗败斷断昇升曉晓暫暂條条來来榮荣樓楼橋桥權权歡欢殘残氣气濟济灣湾災灾營营環环";

    private static final char[] FOLD = foldTable();
    private static final Pattern PINYIN = Pattern.compile("\\([a-zA-Z\\u00c0-\\u024f\\u0300-\\u036f]+\\)");
    private static final Pattern ENUMERATOR =
            Pattern.compile("^[(\\[]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\s*(?:[)\\]]\\s*[、.,]?|[、.,])");
    private static final String LIST_NUMBERS = "([一二三四五六七八九十0123456789";
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private Plain() {}

    private static char[] foldTable() {
        char[] table = new char[0x10000];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        for (int i = 0; i + 1 < TRADITIONAL.length(); i += 2) {
            table[TRADITIONAL.charAt(i)] = TRADITIONAL.charAt(i + 1);
        }
        table['〔'] = '[';
        table['〕'] = ']';
        table['—'] = '-';
        table['–'] = '-';
        table['−'] = '-';
        table['｜'] = '|';
        table['│'] = '|';
        table['┃'] = '|';
        table['║'] = '|';
        table['\u00a0'] = ' ';
        table['\u3000'] = ' ';
        return table;
    }

    /** Compatibility forms and traditional characters folded; length may change, blanks stay. */
    public static String fold(String text) {
        String normal = isPlainAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = FOLD[normal.charAt(i)];
            if (c != '\u200b' && c != '\u200c' && c != '\u200d' && c != '\ufeff' && c != '\u00ad') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** One character folded: full-width to ASCII, traditional to simplified, brackets and dashes to one kind. */
    public static char fold(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : FOLD[c];
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e) {
                return false;
            }
        }
        return true;
    }

    /** The bare letters of a label: no list number, no punctuation, no blanks, no inserted pinyin. */
    public static String label(String text) {
        return foldedLabel(fold(text).strip());
    }

    /** As {@link #label}, of a text that is folded and stripped already. */
    public static String foldedLabel(String folded) {
        return letters(withoutListNumber(withoutPinyin(folded)));
    }

    private static String withoutListNumber(String text) {
        boolean possible = !text.isEmpty() && LIST_NUMBERS.indexOf(text.charAt(0)) >= 0;
        return possible ? ENUMERATOR.matcher(text).replaceFirst("") : text;
    }

    /** As {@link #label}, with bracketed remarks removed too. */
    public static String labelWithoutRemarks(String text) {
        String folded = ENUMERATOR.matcher(withoutPinyin(fold(text).strip())).replaceFirst("");
        return letters(BRACKETS.matcher(folded).replaceAll(""));
    }

    private static String withoutPinyin(String text) {
        return text.indexOf('(') < 0 ? text : PINYIN.matcher(text).replaceAll("");
    }

    /** The words as {@link #fold} gives them, without inserted pinyin. */
    public static String words(String text) {
        return withoutPinyin(fold(text));
    }

    /** Only letters and digits, so that 本年增/减 and 本年增减 are one. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** The label without its printed list number, everything else kept. */
    public static String withoutEnumerator(String label) {
        return label.replaceFirst("^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+\\.)", "");
    }
}
