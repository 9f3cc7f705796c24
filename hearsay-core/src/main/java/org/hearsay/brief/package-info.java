/**
 * All of a story &rarr; brief: page, JSON, Markdown, terminal. Start from {@link org.hearsay.brief.Brief}.
 */
@NullMarked
package org.hearsay.brief;

import org.jspecify.annotations.NullMarked;
