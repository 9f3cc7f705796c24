package org.hearsay.dispute;

import java.util.List;

/** A dispute before it has its id. */
record Finding(Dispute.Kind kind, List<Dispute.Side> sides, Dispute.Verdict verdict, String why) {}
