package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.brief.Brief;
import org.hearsay.brief.JsonBrief;
import org.hearsay.brief.JsonRecords;
import org.hearsay.brief.StoryBrief;

/** Where the command starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Hearsay hearsay = Hearsay.standard();
        Articles articles = hearsay.articles(List.of(args).subList(1, args.length), System.in);
        articles.problems()
                .forEach(problem ->
                        System.err.println(problem.path() + ": " + problem.code() + ": " + problem.message()));
        JsonRecords records = new JsonRecords(articles.reports());
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        switch (args[0]) {
            case "articles" -> articles.reports().forEach(report -> out.println(records.article(report)));
            case "reuse" -> hearsay.reuse(articles).forEach(pair -> out.println(records.reuse(pair)));
            case "stories" -> hearsay.stories(articles).forEach(story -> out.println(records.story(story)));
            case "statements" ->
                hearsay.statements(articles)
                        .forEach(said -> said.statements().forEach(one -> out.println(records.statement(one))));
            case "times" ->
                hearsay.read(articles)
                        .forEach(read -> read.times().forEach(time -> out.println(records.time(read.report(), time))));
            case "claims" -> {
                for (StoryBrief story : hearsay.brief(articles).stories()) {
                    for (int i = 0; i < story.claims().size(); i++) {
                        out.println(records.claim(
                                story.claims().get(i), story.provenances().get(i), story.disputes()));
                    }
                }
            }
            default -> {
                Brief brief = hearsay.brief(articles);
                JsonBrief.write(brief, out);
            }
        }
        out.flush();
    }
}
