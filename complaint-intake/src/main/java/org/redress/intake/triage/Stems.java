package org.redress.intake.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes English text apart into the stems of its words, so that "assessed" and "assessment" are found alike. */
final class Stems {
    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words, new PorterStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));
        }
    };

    private Stems() {}

    /** A stem and where its word stands in the text, from the first character up to before the last. */
    record Stem(String stem, int start, int end) {}

    static List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream stream = ENGLISH.tokenStream("", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(new Stem(stem.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }

    /** The stem of a word of a list. */
    static String one(String word) {
        List<Stem> stems = of(word);
        if (stems.size() != 1) {
            throw new IllegalArgumentException("not one word: " + word);
        }
        return stems.get(0).stem();
    }
}
