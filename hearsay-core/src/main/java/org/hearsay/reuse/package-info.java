/**
 * Reports &rarr; reuse: pairs that share text, with passages, verdict and direction. Start from {@link
 * org.hearsay.reuse.ReuseFinder}.
 */
@NullMarked
package org.hearsay.reuse;

import org.jspecify.annotations.NullMarked;
