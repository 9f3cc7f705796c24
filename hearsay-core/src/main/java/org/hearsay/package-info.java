/**
 * Paths &rarr; brief: the whole flow. Start from {@link org.hearsay.Hearsay}.
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
