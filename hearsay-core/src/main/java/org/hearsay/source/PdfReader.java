package org.hearsay.source;

import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF file &rarr; its text by paragraphs, with the title, writer and day that it tells. Pictures of text are not read. */
final class PdfReader {
    private static final int MAX_PAGES = 1000;
    private static final int MAX_PAGE_CHARS = 500_000;
    private static final long MAX_MEMORY = 256L << 20;
    /** A word that a line's end has cut: letters on both sides, the second small. */
    private static final Pattern CUT_WORD = Pattern.compile("(?<=\\p{Ll})[-\u00AD] (?=\\p{Ll})");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]{2,}");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private final Intake intake;

    PdfReader(Intake intake) {
        this.intake = intake;
    }

    void read(byte[] bytes, Content content) {
        if (new PdfStreams(bytes).isBomb()) {
            problem(
                    content,
                    "archive-bomb",
                    "a part of it unpacks to more than " + PdfStreams.MAX_BYTES + " bytes, or all parts to more than "
                            + PdfStreams.MAX_BYTES_IN_ALL + "; left out");
            return;
        }
        try (PDDocument pdf =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache)) {
            read(pdf, content);
        } catch (InvalidPasswordException e) {
            problem(content, "encrypted", "it is locked by a password; left out");
        } catch (OutOfMemoryError e) {
            // Only a file that is made for it gets here, packed in a way that was not looked through; what it took is
            // free again.
            problem(content, "archive-bomb", "it unpacks to more than there is memory for; left out");
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            // The library's parser fails in many ways on files that are broken on purpose.
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            String plain = Characters.printable(reason.substring(0, Math.min(120, reason.length())));
            problem(content, "unreadable", "the PDF file is broken or of no known kind (" + plain + "); left out");
        }
    }

    private void read(PDDocument pdf, Content content) throws IOException {
        if (pdf.getNumberOfPages() > MAX_PAGES) {
            problem(
                    content,
                    "too-large",
                    "it has " + pdf.getNumberOfPages() + " pages; the first " + MAX_PAGES + " are read");
        }
        PDFTextStripper stripper = new BoundedStripper();
        stripper.setEndPage(MAX_PAGES);
        stripper.setSortByPosition(false);
        stripper.setLineSeparator(" ");
        stripper.setParagraphEnd("\n\n");
        stripper.setPageEnd("\n\n");
        String text = BREAKS.matcher(BLANKS.matcher(stripper.getText(pdf)).replaceAll(" "))
                .replaceAll("\n\n")
                .strip();
        if (text.isEmpty()) {
            problem(content, "no-text", "the PDF file holds no text, perhaps pictures of it; left out");
            return;
        }
        String whole = CUT_WORD.matcher(text).replaceAll("");
        intake.document(
                content.path(),
                content.id(),
                Format.TEXT,
                Characters.replaceUnpaired(whole),
                metadata(pdf),
                content.capture());
    }

    /** Gives up on a page of more characters than any reader has seen: they are all held until its end. */
    private static final class BoundedStripper extends PDFTextStripper {
        private int chars;

        @Override
        public void processPage(PDPage page) throws IOException {
            chars = 0;
            super.processPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (++chars > MAX_PAGE_CHARS) {
                throw new IllegalStateException("a page of more than " + MAX_PAGE_CHARS + " characters");
            }
            super.processTextPosition(position);
        }
    }

    private static Metadata metadata(PDDocument pdf) {
        Map<String, String> values = new LinkedHashMap<>();
        PDDocumentInformation told = pdf.getDocumentInformation();
        put(values, "title", told.getTitle());
        put(values, "byline", told.getAuthor());
        Calendar made = told.getCreationDate();
        put(
                values,
                "published",
                made == null ? null : made.toInstant().toString().substring(0, 10));
        return Metadata.of(values);
    }

    /** Programs write the file's own name where no title was given. */
    private static void put(Map<String, String> values, String field, @Nullable String value) {
        String plain = value == null ? "" : Characters.replaceUnpaired(value.strip());
        boolean file = plain.matches("(?i).*\\.(?:docx?|pdf|indd|odt|tex)|untitled.*|microsoft word.*");
        if (!plain.isEmpty() && plain.length() < 300 && !file) {
            values.put(field, plain);
        }
    }

    private void problem(Content content, String code, String message) {
        intake.problem(content.path(), code, message);
    }
}
