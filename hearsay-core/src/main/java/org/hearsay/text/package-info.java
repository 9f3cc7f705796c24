/**
 * Text &rarr; spans, excerpts, quotations, code points: what every stage shares about text. Start from {@link
 * org.hearsay.text.Span}.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
