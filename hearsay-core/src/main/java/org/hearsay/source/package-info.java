/**
 * Paths and streams &rarr; documents, with the problems met on the way. Start from {@link
 * org.hearsay.source.DocumentReader}.
 */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
