package org.hearsay.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes &rarr; text: by byte order mark, else as UTF-8 where the bytes are that, else by declaration, else by detection.
 *
 * <p>Valid UTF-8 with more than ASCII in it goes before the declaration: it hardly ever is anything else, and saved pages
 * often keep a declaration that the saving made wrong.
 */
final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Only what a page says of itself; scripts and links tell the encodings of other files. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b|\\?xml\\b)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9][a-z0-9_:.-]{1,40})");

    private static final int HEAD_BYTES = 1 << 14;
    private static final int DETECTION_BYTES = 1 << 16;
    private static final int SURE = 50;

    /** Something wrong with the bytes that did not keep them from being read. */
    record Flaw(String code, String message) {}

    record Decoded(String text, List<Flaw> flaws) {}

    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Utf8 utf8 = Utf8.read(bytes, 0);
        if (utf8.malformed == 0 && utf8.wide > 0) {
            return new Decoded(utf8.text, List.of());
        }
        Optional<Charset> declared = declared(bytes);
        boolean plain = utf8.malformed == 0;
        if (declared.isPresent()
                && !declared.get().equals(StandardCharsets.UTF_8)
                && !(plain && isWide(declared.get()))) {
            return decode(bytes, 0, declared.get());
        }
        if (plain || isMostlyUtf8(utf8) || declared.isPresent() || (utf8.cutAtEnd && utf8.malformed == 1)) {
            return utf8.decoded();
        }
        return detect(bytes);
    }

    /** Bytes of another encoding hardly ever form characters of UTF-8, so a few that do weigh more than one that does not. */
    private static boolean isMostlyUtf8(Utf8 utf8) {
        return utf8.malformed * 2 <= utf8.wide;
    }

    private static Optional<Decoded> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Utf8.read(b, 3).decoded());
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(decode(b, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(decode(b, 4, Charset.forName("UTF-32BE")));
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(decode(b, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(decode(b, 2, StandardCharsets.UTF_16BE));
        }
        return unmarked16(b).map(charset -> decode(b, 0, charset));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every other byte of Western text is 0. */
    static Optional<Charset> unmarked16(byte[] bytes) {
        int sample = Math.min(bytes.length, HEAD_BYTES) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = sample / 2;
        if (pairs < 4) {
            return Optional.empty();
        }
        if (odd * 10 >= pairs * 7 && even * 20 <= pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 10 >= pairs * 7 && odd * 20 <= pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** What the head of an HTML or XML page says; the names of Latin-1 mean windows-1252, as in every browser. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = head.stripLeading().startsWith("<") ? DECLARED.matcher(head) : DECLARED.matcher("");
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
                return Optional.of(WINDOWS);
            }
            if (Charset.isSupported(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }

    /** A page that could be read as far as its declaration is not in such an encoding. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Decoded detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTION_BYTES)));
        Charset charset = WINDOWS;
        int confidence = 0;
        for (CharsetMatch match : detector.detectAll()) {
            boolean usual =
                    !match.getName().startsWith("IBM") && !match.getName().startsWith("UTF-");
            if (usual && Charset.isSupported(match.getName())) {
                charset = match.getName().equals("ISO-8859-1") ? WINDOWS : Charset.forName(match.getName());
                confidence = match.getConfidence();
                break;
            }
        }
        Decoded decoded = decode(bytes, 0, charset);
        if (confidence >= SURE) {
            return decoded;
        }
        List<Flaw> flaws = new ArrayList<>();
        flaws.add(new Flaw(
                "encoding-guessed",
                "the bytes are not UTF-8 and no encoding is declared; read as " + charset.name() + ", by a guess of "
                        + confidence + " in 100"));
        flaws.addAll(decoded.flaws);
        return new Decoded(decoded.text, flaws);
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        boolean cut = isWide(charset) && (bytes.length - from) % (charset.name().startsWith("UTF-32") ? 4 : 2) != 0;
        long broken = text.chars().filter(c -> c == '\uFFFD').count() - (cut ? 1 : 0);
        String clean = Characters.replaceUnpaired(text);
        return new Decoded(clean, flaws(charset.name(), Math.max(0, broken), cut));
    }

    private static List<Flaw> flaws(String charset, long broken, boolean cut) {
        List<Flaw> flaws = new ArrayList<>();
        if (broken > 0) {
            flaws.add(new Flaw(
                    "bad-characters",
                    broken + " places hold no character in " + charset + "; each was read as U+FFFD"));
        }
        if (cut) {
            flaws.add(
                    new Flaw("truncated", "the input ends inside a character of " + charset + "; kept what is there"));
        }
        return flaws;
    }

    /**
     * Bytes read as UTF-8, with what was wrong.
     *
     * @param wide how many characters of several bytes there are; where nothing is malformed, no less than 1 if there are any
     */
    private record Utf8(String text, long malformed, long wide, boolean cutAtEnd) {
        static Utf8 read(byte[] bytes, int from) {
            String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return new Utf8(text, 0, text.length() < bytes.length - from ? 1 : 0, false);
            }
            return readBroken(bytes, from);
        }

        /** Slower, for what is not UTF-8 everywhere or holds U+FFFD itself. */
        private static Utf8 readBroken(byte[] bytes, int from) {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(bytes.length - from);
            long malformed = 0;
            boolean cut = false;
            for (CoderResult result = decoder.decode(in, out, true);
                    result.isError();
                    result = decoder.decode(in, out, true)) {
                malformed++;
                in.position(in.position() + result.length());
                out.put('\uFFFD');
                int lead = bytes[in.limit() - result.length()] & 0xFF;
                cut = !in.hasRemaining() && lead >= 0xC2 && lead <= 0xF4;
            }
            decoder.flush(out);
            long wide = 0;
            for (int i = from; i < bytes.length; i++) {
                wide += (bytes[i] & 0xC0) == 0xC0 ? 1 : 0;
            }
            return new Utf8(out.flip().toString(), malformed, wide - malformed, cut);
        }

        Decoded decoded() {
            return new Decoded(text, flaws("UTF-8", malformed - (cutAtEnd ? 1 : 0), cutAtEnd));
        }
    }
}
