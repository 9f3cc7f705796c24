package org.hearsay.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who a source resolves to.
 *
 * @param name the fullest form that the report gives ("Zabiullah Mujahid"), for unnamed sources their description; no quotation
 *     marks at its ends
 * @param kind what it is
 * @param spans where the mention stands that the name was taken from; empty where it is not in the text
 * @param role the title or description that the report gives ("Taliban spokesman"), null where none
 * @param body the body that the speaker speaks for or belongs to ("Taliban"), null where none is said
 * @param unnamed the type of an anonymous speaker, else null
 */
public record Speaker(
        String name,
        SpeakerKind kind,
        List<Span> spans,
        @Nullable String role,
        @Nullable String body,
        @Nullable Unnamed unnamed) {
    private static final Pattern APART = Pattern.compile("\\s[‘’']\\s");
    private static final Pattern QUOTES = Pattern.compile("[\"“”]");
    private static final Pattern STRAY = Pattern.compile("^['’]s\\b\\s*|^[\\s\"“”‘’'`,;:]+|[\\s\"“‘`,;:]+$");

    public Speaker {
        spans = List.copyOf(spans);
        name = APART.matcher(STRAY.matcher(name).replaceAll("")).replaceAll("’ ");
        role = role == null ? null : QUOTES.matcher(role).replaceAll("");
    }

    Speaker withName(String newName) {
        return new Speaker(newName, kind, spans, role, body, unnamed);
    }
}
