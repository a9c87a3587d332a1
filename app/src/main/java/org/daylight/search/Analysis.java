package org.daylight.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How text becomes terms: words by the dictionary, and pairs of characters beside them. */
final class Analysis {

    private Analysis() {}

    /** One spelling for full-width and half-width, upper and lower case. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** One spelling for a document or index number: the brackets people type instead of 〔〕, no blanks. */
    static String foldedNumber(String number) {
        return folded(number)
                .replaceAll("[\\[【〔(﹝]", "〔")
                .replaceAll("[\\]】〕)﹞]", "〕")
                .replaceAll("\\s", "");
    }

    /** For writing the index: the pairs come with their single characters, so that one character can be sought too. */
    static Analyzer forIndexing() {
        Analyzer pairs = pairs(true);
        return new PerFieldAnalyzerWrapper(words(), Map.of(Field.TITLE_PAIRS, pairs, Field.TEXT_PAIRS, pairs));
    }

    private static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new WordTokenizer();
                return new TokenStreamComponents(words, new LowerCaseFilter(words));
            }
        };
    }

    static Analyzer pairs(boolean withSingles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer characters = new StandardTokenizer();
                int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
                TokenStream lower = new LowerCaseFilter(characters);
                return new TokenStreamComponents(characters, new CJKBigramFilter(lower, scripts, withSingles));
            }
        };
    }
}
