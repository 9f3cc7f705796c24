package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.hearsay.article.Report;
import org.hearsay.text.Span;

/** Paragraphs &rarr; sentences with their tokens, tags and lemmas. Linear in the text. */
final class SentenceReader {
    /** The tagger's time grows with the square of what it is given at once. */
    private static final int WINDOW = 200;

    private static final int LONGEST_WORD = 60;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tokenizer tokenizer = new Tokenizer();
    private final TagMender mender = new TagMender();
    private final Lemmatizer lemmatizer = new Lemmatizer();

    List<Sentence> read(Report report) {
        // The tagger keeps state between calls: one for each report, so that nothing read before can matter.
        POSTaggerME tagger = new POSTaggerME(LanguageModels.tagger());
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < report.paragraphs().size(); paragraph++) {
            for (Span span : splitter.split(report.text(), report.paragraphs().get(paragraph))) {
                List<Span> words = tokenizer.tokenize(report.text(), span);
                sentences.add(new Sentence(span, paragraph, tokens(report.text(), words, tagger)));
            }
        }
        return sentences;
    }

    private List<Token> tokens(String text, List<Span> words, POSTaggerME tagger) {
        List<Token> tokens = new ArrayList<>(words.size());
        String[] mended = new String[words.size()];
        for (int from = 0; from < words.size(); from += WINDOW) {
            List<Span> window = words.subList(from, Math.min(words.size(), from + WINDOW));
            String[] tags =
                    tagger.tag(window.stream().map(span -> plain(span.in(text))).toArray(String[]::new));
            for (int i = 0; i < tags.length; i++) {
                String word = window.get(i).in(text);
                String tag = mender.mend(word, tags[i], tokens);
                mended[from + i] = tag;
                tokens.add(new Token(window.get(i), word, tag, lemmatizer.lemma(word, tag)));
            }
        }
        TagContext.mend(tokens.stream().map(Token::text).toArray(String[]::new), mended);
        for (int i = 0; i < mended.length; i++) {
            Token token = tokens.get(i);
            if (!token.tag().equals(mended[i])) {
                String lemma = lemmatizer.lemma(token.text(), mended[i]);
                tokens.set(i, new Token(token.span(), token.text(), mended[i], lemma));
            }
        }
        return tokens;
    }

    /** As the tagger's treebank writes it. */
    private static String plain(String word) {
        String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        return cut.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-');
    }
}
