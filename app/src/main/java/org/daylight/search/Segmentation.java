package org.daylight.search;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.WordDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Cuts Chinese text into words, long words also into the words inside them (jieba's index mode): 住房公积金 gives 住房公积金,
 * 住房, 公积金, 公积, 积金. Characters beyond the basic plane and emoji are words of their own, which jieba would tear apart.
 */
final class Segmentation {

    private static final Comparator<Word> READING_ORDER =
            Comparator.comparingInt(Word::start).thenComparing(Word::end, Comparator.reverseOrder());
    private static final JiebaSegmenter SEGMENTER = withOwnWords();

    /** A word and where it stands, in UTF-16 units. */
    record Word(String text, int start, int end) {}

    private Segmentation() {}

    /** The words in reading order, a longer one before those inside it. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int width = Character.charCount(point);
            if (standsAlone(point)) {
                cut(text, start, at, words);
                words.add(new Word(Character.toString(point), at, at + width));
                start = at + width;
            }
            at += width;
        }
        cut(text, start, text.length(), words);
        words.sort(READING_ORDER);
        return words;
    }

    private static boolean standsAlone(int point) {
        return Character.isSupplementaryCodePoint(point) || Character.isEmojiPresentation(point);
    }

    private static void cut(String text, int start, int end, List<Word> words) {
        if (start == end) {
            return;
        }
        SEGMENTER.process(text.substring(start, end), JiebaSegmenter.SegMode.INDEX).stream()
                .filter(token -> token.word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(token -> new Word(token.word, start + token.startOffset, start + token.endOffset))
                .forEach(words::add);
    }

    /** The dictionary of the library with the words of government that it lacks. */
    private static JiebaSegmenter withOwnWords() {
        try (InputStream own = Objects.requireNonNull(Segmentation.class.getResourceAsStream("/search/words.txt"))) {
            Path file = Files.createTempFile("daylight-words", ".txt");
            Files.copy(own, file, StandardCopyOption.REPLACE_EXISTING);
            WordDictionary.getInstance().loadUserDict(file);
            Files.delete(file);
            return new JiebaSegmenter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
