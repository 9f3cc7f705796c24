package org.hearsay.brief;

import java.util.Locale;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;

/** Tells whether two names are of one outlet, by the table that the program ships. */
final class OutletKey {
    private static final OutletTable KNOWN = OutletTable.standard();

    private OutletKey() {}

    /** Equal for the names of one outlet; case and a leading "The" do not matter. */
    static String of(String name) {
        String line = Wording.oneLine(name);
        return KNOWN.find(line)
                .map(Outlet::name)
                .orElse(line)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "");
    }
}
