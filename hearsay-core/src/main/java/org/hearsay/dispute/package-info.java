/**
 * Claims &rarr; disputes: denials, rival values, garbled quotations, lost hedges. Start from {@link
 * org.hearsay.dispute.Dispute}.
 */
@NullMarked
package org.hearsay.dispute;

import org.jspecify.annotations.NullMarked;
