/**
 * Evaluations and timings &rarr; the documents that the project keeps of them. Start from
 * {@link org.hearsay.bench.document.QualityDocument}.
 */
@NullMarked
package org.hearsay.bench.document;

import org.jspecify.annotations.NullMarked;
