/**
 * Report &rarr; read report: sentences, tokens, names, quantities, times, quotations. Start from {@link
 * org.hearsay.language.ReadReport}.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
