package org.hearsay.reuse;

import java.util.List;

/**
 * What kind of sharing an alignment is.
 *
 * @param shared share of the shorter report's words that stand in the other
 * @param reasons one short sentence each
 */
record Judgement(Reuse.Verdict verdict, double shared, List<String> reasons) {}
