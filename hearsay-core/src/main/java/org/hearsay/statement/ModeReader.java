package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;

/** Whether a content stands in quotation marks. */
final class ModeReader {
    /** By the content's words: marks between them do not count. */
    Mode read(List<Span> content, ReportTokens tokens) {
        int words = 0;
        int quoted = 0;
        for (Span span : content) {
            TokenRange range = tokens.of(span);
            for (int i = range.from(); i < range.to(); i++) {
                if (Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0))) {
                    words++;
                    quoted += tokens.isQuoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Mode.INDIRECT;
        }
        return quoted == words ? Mode.DIRECT : Mode.MIXED;
    }
}
