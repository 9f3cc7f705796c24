/**
 * Sentence pairs &rarr; pairs with a number, date or negation changed in one of the two, and pairs with a change that does no harm.
 * Start from {@link org.hearsay.bench.perturb.PairMaker}. Nothing of the program is used here, so that it is not asked only what it
 * can read.
 */
@org.jspecify.annotations.NullMarked
package org.hearsay.bench.perturb;
