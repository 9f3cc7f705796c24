package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a source does with its content.
 *
 * @param detail of {@code DECLINES}: {@code refused}, {@code no-comment}, {@code no-reply}; else null
 */
record Stand(Position position, @Nullable String detail) {
    static final Stand ASSERTS = new Stand(Position.ASSERTS, null);
    static final Stand DENIES = new Stand(Position.DENIES, null);
    static final Stand ASKS = new Stand(Position.ASKS, null);
}
