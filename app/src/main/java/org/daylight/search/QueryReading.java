package org.daylight.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Reads what a person typed. There is no query syntax, so nothing typed can be wrong: phrases parted by blanks or
 * punctuation must all be found, each as words of the dictionary, as a run of characters, or as a synonym.
 */
final class QueryReading {

    private static final int LONGEST = 120;
    private static final int MOST_PHRASES = 12;
    private static final float EXACT_NUMBER = 100;
    private static final float TITLE = 3;
    private static final float LABEL = 1.5f;
    private static final float RUN_OF_CHARACTERS = 2;
    private static final float SYNONYM = 0.7f;
    private static final float OTHER_FIELDS = 0.1f;
    private static final int MOST_OF_TEN = 6;

    private final Synonyms synonyms = Synonyms.shipped();
    private final Analyzer pairs = Analysis.pairs(false);

    /** What was typed, cut into phrases. */
    record Reading(String number, List<String> phrases) {
        boolean isEmpty() {
            return phrases.isEmpty();
        }
    }

    Reading read(String typed) {
        String folded = Analysis.folded(beginning(typed));
        List<String> phrases = Arrays.stream(folded.split("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Cntrl}]+"))
                .filter(phrase -> !Segmentation.of(phrase).isEmpty())
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
        return new Reading(Analysis.foldedNumber(beginning(typed)), phrases);
    }

    private static String beginning(String typed) {
        int end = typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length())));
        return typed.substring(0, end);
    }

    /** Documents that hold every phrase, or bear exactly this number. */
    Query allWords(Reading reading) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        reading.phrases().forEach(phrase -> all.add(phrase(phrase), Occur.MUST));
        return orNumber(all.build(), reading);
    }

    /** Documents that hold at least six words of ten: the answer to a whole sentence. */
    Query mostWords(Reading reading) {
        Set<String> words = new LinkedHashSet<>();
        reading.phrases()
                .forEach(phrase -> Segmentation.of(phrase).stream()
                        .map(Segmentation.Word::text)
                        .filter(word -> word.length() > 1)
                        .forEach(words::add));
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        words.forEach(word -> most.add(word(word), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(Math.max(1, words.size() * MOST_OF_TEN / 10));
        return orNumber(most.build(), reading);
    }

    /** What to mark in titles and excerpts, the longest first: phrases, their synonyms, and words of two characters on. */
    List<String> marks(Reading reading) {
        Set<String> marks = new LinkedHashSet<>();
        for (String phrase : reading.phrases()) {
            marks.add(phrase);
            marks.addAll(synonyms.variantsOf(phrase));
            words(phrase).stream()
                    .filter(word -> word.codePointCount(0, word.length()) > 1)
                    .forEach(marks::add);
        }
        return marks.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static List<String> words(String phrase) {
        return Segmentation.of(phrase).stream().map(Segmentation.Word::text).toList();
    }

    private static Query orNumber(Query words, Reading reading) {
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(
                        new BoostQuery(new TermQuery(new Term(Field.NUMBER, reading.number())), EXACT_NUMBER),
                        Occur.SHOULD)
                .build();
    }

    private Query phrase(String phrase) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        as(phrase, 1, ways);
        synonyms.variantsOf(phrase).forEach(variant -> as(variant, SYNONYM, ways));
        return ways.build();
    }

    private void as(String phrase, float weight, BooleanQuery.Builder ways) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        new LinkedHashSet<>(words(phrase)).forEach(word -> words.add(word(word), Occur.MUST));
        ways.add(new BoostQuery(words.build(), weight), Occur.SHOULD);
        run(Field.TITLE_PAIRS, phrase, weight * TITLE * RUN_OF_CHARACTERS, ways);
        run(Field.TEXT_PAIRS, phrase, weight * RUN_OF_CHARACTERS, ways);
    }

    private static Query word(String word) {
        List<Query> places = List.of(
                new BoostQuery(new TermQuery(new Term(Field.TITLE, word)), TITLE),
                new BoostQuery(new TermQuery(new Term(Field.LABELS, word)), LABEL),
                new TermQuery(new Term(Field.TEXT, word)));
        return new DisjunctionMaxQuery(places, OTHER_FIELDS);
    }

    private void run(String field, String phrase, float weight, BooleanQuery.Builder ways) {
        List<String> terms = pairsOf(phrase);
        if (!terms.isEmpty()) {
            PhraseQuery run = new PhraseQuery(field, terms.toArray(String[]::new));
            ways.add(new BoostQuery(run, weight), Occur.SHOULD);
        }
    }

    private List<String> pairsOf(String phrase) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = pairs.tokenStream(Field.TEXT_PAIRS, new StringReader(phrase))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
