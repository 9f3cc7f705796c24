package org.hearsay.text;

import java.text.Normalizer;

/** Characters as words are compared: lower case, without accents, one apostrophe; constant time a character. */
final class Folding {
    /** Latin, Greek, Cyrillic, Hebrew, Arabic and their extensions; further scripts have hardly any accents to take off. */
    private static final int TABLED = 0x2000;

    private static final char[] FOLDED = table();

    private Folding() {}

    private static char[] table() {
        char[] folded = new char[TABLED];
        for (char c = 0; c < TABLED; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            folded[c] = Character.toLowerCase(base.charAt(0));
        }
        folded['ʼ'] = '\'';
        return folded;
    }

    static char fold(char c) {
        if (c < TABLED) {
            return FOLDED[c];
        }
        return c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
    }
}
