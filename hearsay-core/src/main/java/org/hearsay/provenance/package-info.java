/**
 * Claims, citations and reuse &rarr; origins: the ends of each chain, and how many are independent. Start from {@link
 * org.hearsay.provenance.Provenance}.
 */
@NullMarked
package org.hearsay.provenance;

import org.jspecify.annotations.NullMarked;
