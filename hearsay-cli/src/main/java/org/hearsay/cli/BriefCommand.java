package org.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.HearsayOptions;
import org.hearsay.brief.Brief;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay brief}: the whole answer. */
@Command(
        name = "brief",
        description = {
            "Shows what the reports of a story rest on: claims, independent origins, denials, disputes, copies.",
            "Prints the brief as text and writes " + BriefCommand.PAGE
                    + " in the current folder; with --format or --out it writes only what they ask for."
        },
        footer = {
            "",
            "Example: hearsay brief stories/harbour-leak",
            "Example: hearsay brief --format json --out brief.json reports/ late.jsonl",
            "Example: cat reports.jsonl | hearsay brief --format markdown -"
        })
final class BriefCommand implements Callable<Integer> {
    static final String PAGE = "brief.html";

    private final Console console;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    StoryChoice stories = new StoryChoice();

    @Mixin
    ReaderChoice reader = new ReaderChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = BriefFormat.Name.class,
            description = "json, markdown, html or text.")
    @Nullable
    BriefFormat format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to this file, - for standard output; without --format its ending tells the form.")
    @Nullable
    String out;

    @Option(names = "--full", description = "Text: print everything, not only what matters most.")
    boolean full;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = WholeNumber.Columns.class,
            description = "Text: columns, 40 to 400. As a rule the terminal's, else 100.")
    @Nullable
    Integer width;

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (format == null && out == null) {
            printAndWritePage();
        } else if (out == null || out.equals("-")) {
            print(format == null ? BriefFormat.TEXT : format);
        } else {
            write(out, format == null ? ofEnding(out) : format);
        }
        return Main.DONE;
    }

    private void printAndWritePage() throws IOException {
        String advice =
                "\"--format text\" prints the brief alone, \"--format html --out FILE\" writes the page elsewhere.";
        Session session = new Session(console, input);
        try (OutputFile page = OutputFile.open(console.resolve(PAGE), PAGE, advice)) {
            session.run(this::choose, (hearsay, articles) -> {
                Brief brief = hearsay.brief(articles);
                page.write(BriefFormat.HTML.render(brief, style(false)));
                session.clearProgress();
                print(BriefFormat.TEXT, brief);
                session.tell("The same as a page, where every item opens its sentence: " + PAGE);
            });
        }
    }

    private void print(BriefFormat chosen) throws IOException {
        Session session = new Session(console, input);
        session.run(this::choose, (hearsay, articles) -> {
            Brief brief = hearsay.brief(articles);
            session.clearProgress();
            print(chosen, brief);
        });
    }

    private void print(BriefFormat chosen, Brief brief) throws IOException {
        console.out().write(chosen.render(brief, style(console.isColoured() && !input.noColour)));
        console.out().flush();
    }

    private void write(String name, BriefFormat chosen) throws IOException {
        String advice = "Give a file in a folder that you can write to.";
        try (OutputFile file = OutputFile.open(console.resolve(name), name, advice)) {
            new Session(console, input)
                    .run(
                            this::choose,
                            (hearsay, articles) -> file.write(chosen.render(hearsay.brief(articles), style(false))));
        }
    }

    private HearsayOptions choose(HearsayOptions options) {
        return reader.applyTo(stories.applyTo(options));
    }

    private BriefFormat.Style style(boolean coloured) {
        return new BriefFormat.Style(width == null ? console.width() : width, full, coloured);
    }

    private static BriefFormat ofEnding(String name) {
        return BriefFormat.ofFileName(name)
                .orElseThrow(() -> new RequestException("the ending of \"" + name
                        + "\" tells no form; expected .json, .md, .html or .txt, or --format with one of "
                        + BriefFormat.words() + "."));
    }
}
