/**
 * Statements and narration &rarr; claims: mentions that say the same. Start from {@link org.hearsay.claim.Claim}.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
