package org.hearsay.bench.document;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hearsay.bench.speed.ScalingRun;

/** Two charts side by side, both axes logarithmic: seconds and megabytes over reports. A straight line up one in one is linear. */
final class ScalingPicture {
    private static final int WIDTH = 380;
    private static final int HEIGHT = 300;
    private static final int LEFT = 56;
    private static final int TOP = 30;
    private static final double LEAST_X = 3;
    private static final double MOST_X = 6;
    private static final double LEAST_Y = 0;
    private static final double MOST_Y = 4;
    private static final List<String> NAMES = List.of("reuse", "stories", "minhash", "runs");
    private static final List<String> COLOURS = List.of("#0b62a4", "#b1400e", "#6b6b6b", "#8a6d1f");

    private ScalingPicture() {}

    static String svg(List<ScalingRun> runs) {
        StringBuilder out = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 390\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"12\"><title>Seconds and peak megabytes over the number of reports</title>"
                        + "<rect width=\"900\" height=\"390\" fill=\"#fff\"/>\n");
        chart(out, runs, 0, "seconds", ScalingRun::seconds);
        chart(out, runs, 450, "peak MB", ScalingRun::peakMegabytes);
        for (int i = 0; i < NAMES.size(); i++) {
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"380\" fill=\"%s\">● %s</text>%n",
                    LEFT + i * 110,
                    COLOURS.get(i),
                    NAMES.get(i)));
        }
        return out.append("</svg>\n").toString().replace("\r", "");
    }

    private static void chart(
            StringBuilder out, List<ScalingRun> runs, int shift, String title, ToDoubleFunction<ScalingRun> value) {
        out.append("<g transform=\"translate(").append(shift).append(")\">\n");
        text(out, LEFT, TOP - 12, "start", title);
        for (int power = 0; power <= 4; power++) {
            double y = y(Math.pow(10, power));
            line(out, LEFT, y, LEFT + WIDTH, y, "#ddd");
            text(out, LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%,d", (int) Math.pow(10, power)));
        }
        for (int power = 3; power <= 6; power++) {
            double x = x(Math.pow(10, power));
            line(out, x, TOP, x, TOP + HEIGHT, "#ddd");
            text(out, x, TOP + HEIGHT + 18, "middle", String.format(Locale.ROOT, "%,d", (int) Math.pow(10, power)));
        }
        for (int i = 0; i < NAMES.size(); i++) {
            curve(out, runs, NAMES.get(i), COLOURS.get(i), value);
        }
        out.append("</g>\n");
    }

    private static void curve(
            StringBuilder out, List<ScalingRun> runs, String name, String colour, ToDoubleFunction<ScalingRun> value) {
        StringBuilder points = new StringBuilder();
        for (ScalingRun run : runs) {
            if (run.what().equals(name)) {
                double x = x(run.reports());
                double y = y(value.applyAsDouble(run));
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
                out.append(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y, colour));
            }
        }
        out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"")
                .append(points.toString().strip())
                .append("\"/>\n");
    }

    private static double x(double reports) {
        return LEFT + WIDTH * (Math.log10(reports) - LEAST_X) / (MOST_X - LEAST_X);
    }

    private static double y(double value) {
        double share = (Math.log10(Math.max(1, value)) - LEAST_Y) / (MOST_Y - LEAST_Y);
        return TOP + HEIGHT * (1 - share);
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour));
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String words) {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words));
    }
}
