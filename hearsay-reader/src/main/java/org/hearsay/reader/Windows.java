package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/** Read report &rarr; windows: each paragraph one, a long one in runs of whole sentences. */
final class Windows {
    /** Pieces of the longest run of sentences. */
    static final int MOST = 160;

    private final WordPieces wordPieces;
    private final int first;
    private final int last;

    Windows(WordPieces wordPieces) {
        this.wordPieces = wordPieces;
        first = wordPieces.id("[CLS]");
        last = wordPieces.id("[SEP]");
    }

    /** In text order; a sentence of more than {@link #MOST} pieces is cut. */
    List<Window> of(ReadReport report) {
        String text = report.report().text();
        List<Window> windows = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : report.sentences()) {
            List<Piece> pieces = wordPieces.of(text, sentence.span());
            if (sentence.paragraph() != paragraph || run.size() + pieces.size() > MOST) {
                close(text, run, windows);
            }
            paragraph = sentence.paragraph();
            for (Piece piece : pieces) {
                if (run.size() == MOST) {
                    close(text, run, windows);
                }
                run.add(piece);
            }
        }
        close(text, run, windows);
        return windows;
    }

    /** The beginning of a part of a text, which is not blank. */
    Window of(String text, Span part) {
        List<Piece> pieces = wordPieces.of(text, part);
        return new Window(text, pieces.subList(0, Math.min(MOST, pieces.size())), first, last);
    }

    private void close(String text, List<Piece> run, List<Window> windows) {
        if (!run.isEmpty()) {
            windows.add(new Window(text, run, first, last));
            run.clear();
        }
    }
}
