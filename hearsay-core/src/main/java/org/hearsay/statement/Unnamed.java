package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * An unnamed source, typed.
 *
 * @param description the words that describe it ("two officials familiar with the matter")
 * @param count how many, as said ("two" is 2); 0 where the words do not say ("officials")
 * @param role what they are, a lemma: {@code official}, {@code person}, {@code source}
 * @param body the body that they are of ("US intelligence", "Pentagon"), null where the words do not say
 */
public record Unnamed(
        String description,
        int count,
        String role,
        @Nullable String body) {}
