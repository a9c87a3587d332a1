package org.daylight.rules.law;

/**
 * One provision: regulation, article (条), paragraph (款), item (项). A level that is not named is 0.
 *
 * <p>Example: {@code ArticleRef.parse("OGI 36.1(3)").chinese()} is
 * {@code 《政府信息公开条例》第三十六条第一款第（三）项}.
 *
 * @param regulation the law, regulation or letter
 * @param article the article number, 0 for the regulation as a whole
 * @param paragraph the paragraph number, 0 for the article as a whole
 * @param item the item number, 0 where no item is meant
 */
public record ArticleRef(Regulation regulation, int article, int paragraph, int item) {

    private static final String DIGITS = "〇一二三四五六七八九";

    public ArticleRef {
        if (article < 0 || article > 199 || paragraph < 0 || paragraph > 99 || item < 0 || item > 99) {
            throw new IllegalArgumentException("Not a provision: " + article + "." + paragraph + "(" + item + ")");
        }
        if (article == 0 && (paragraph > 0 || item > 0)) {
            throw new IllegalArgumentException("A paragraph or item needs its article");
        }
    }

    /** A regulation as a whole. */
    public static ArticleRef of(Regulation regulation) {
        return new ArticleRef(regulation, 0, 0, 0);
    }

    /** An article as a whole. */
    public static ArticleRef of(Regulation regulation, int article) {
        return new ArticleRef(regulation, article, 0, 0);
    }

    /** A paragraph of an article. */
    public static ArticleRef of(Regulation regulation, int article, int paragraph) {
        return new ArticleRef(regulation, article, paragraph, 0);
    }

    /**
     * Reads the short notation of {@link Cites}: the regulation, then article, paragraph after a full stop, item in
     * parentheses. {@code "OGI 33.3"}, {@code "OGI 36(5)"} and {@code "SERVICE_LETTER"} are all valid.
     *
     * @throws IllegalArgumentException when the text does not follow the notation or names an unknown regulation
     */
    public static ArticleRef parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return of(Regulation.valueOf(text));
        }
        Regulation regulation = Regulation.valueOf(text.substring(0, blank));
        String rest = text.substring(blank + 1);
        int bracket = rest.indexOf('(');
        int item = 0;
        if (bracket >= 0) {
            if (!rest.endsWith(")")) {
                throw new IllegalArgumentException("Unclosed item in " + text);
            }
            item = Integer.parseInt(rest.substring(bracket + 1, rest.length() - 1));
            rest = rest.substring(0, bracket);
        }
        int stop = rest.indexOf('.');
        int paragraph = stop < 0 ? 0 : Integer.parseInt(rest.substring(stop + 1));
        int article = Integer.parseInt(stop < 0 ? rest : rest.substring(0, stop));
        return new ArticleRef(regulation, article, paragraph, item);
    }

    /** The full Chinese citation with the title in book-title marks and the document number where there is one. */
    public String chinese() {
        String number = regulation.number().isEmpty() ? "" : "（" + regulation.number() + "）";
        return "《" + regulation.chinese() + "》" + number + provision();
    }

    /** The provision without the title, for instance {@code 第三十三条第二款}; empty for a whole regulation. */
    public String provision() {
        StringBuilder text = new StringBuilder();
        if (article > 0) {
            text.append('第').append(numeral(article)).append('条');
        }
        if (paragraph > 0) {
            text.append('第').append(numeral(paragraph)).append('款');
        }
        if (item > 0) {
            text.append("第（").append(numeral(item)).append("）项");
        }
        return text.toString();
    }

    /** The English citation, for instance {@code Regulations on Open Government Information (2019), Art. 36.1(3)}. */
    public String english() {
        return article == 0 ? regulation.english() : regulation.english() + ", Art. " + figures();
    }

    /** The article as a whole, which is the unit that the coverage page counts. */
    public ArticleRef wholeArticle() {
        return of(regulation, article);
    }

    /** The notation that {@link #parse} reads. */
    @Override
    public String toString() {
        return article == 0 ? regulation.name() : regulation.name() + " " + figures();
    }

    private String figures() {
        return article + (paragraph > 0 ? "." + paragraph : "") + (item > 0 ? "(" + item + ")" : "");
    }

    private static String numeral(int number) {
        if (number >= 100) {
            int rest = number % 100;
            return "一百" + (rest == 0 ? "" : rest < 10 ? "零" + numeral(rest) : (rest < 20 ? "一" : "") + numeral(rest));
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int number) {
        return DIGITS.substring(number, number + 1);
    }
}
