package org.hearsay.timeline;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.language.DateRange;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;

/**
 * Read reports &rarr; timeline: the events that they date, in order of date.
 *
 * <p>Places with one date and much the same words are one event. So are a date and a more exact one within a month or less
 * ("in March", "at the end of March") where the words are much the same: the entry has the more exact one. Lengths of time and
 * words such as "now" date nothing; nor does a dateline. A weekday or a day of a month of which no year is known stays open,
 * with the date null, and comes last, unless a dated event of that month or weekday says much the same. Of one date, the events that most reports tell are
 * kept.
 *
 * <p>Safe for use by several threads. Time grows with the number of dates in the reports.
 */
public final class TimelineBuilder {
    /** Places of one date are one event if they share so much of the shorter one's words. */
    private static final double SAME_EVENT = 0.4;
    /** A date and a more exact one need more in common. */
    private static final double SAME_EVENT_MORE_EXACTLY = 0.5;
    /** A date of more days than a month's is no less exact telling of a day. */
    private static final long MOST_DAYS = 31;
    /** Events a date. */
    private static final int MOST_EVENTS = 3;
    /** Bounds the work on one date. */
    private static final int MOST_COMPARED = 40;

    private static final Pattern NAMES_A_DAY = Pattern.compile(Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    /** The entries in order of date, open dates last in the order of the reports. */
    public List<TimelineEntry> build(List<ReadReport> reports) {
        Map<String, List<Event>> byDate = new LinkedHashMap<>();
        Map<String, Integer> order = new LinkedHashMap<>();
        for (ReadReport report : reports) {
            order.put(report.report().id(), order.size());
            collect(report, byDate);
        }
        List<Event> open = byDate.getOrDefault("", List.of());
        byDate.remove("");
        mergeMoreExact(byDate);
        List<Event> events = new ArrayList<>();
        byDate.entrySet().stream()
                .sorted(Comparator.comparing(date -> sortKey(date.getKey())))
                .forEach(date -> date.getValue().stream()
                        .sorted(Comparator.comparingInt(Event::reports).reversed())
                        .limit(MOST_EVENTS)
                        .forEach(events::add));
        for (Event event : List.copyOf(open)) {
            Optional<Event> same = events.stream()
                    .filter(dated -> dated.saysMoreExactly(event))
                    .findFirst();
            same.ifPresentOrElse(dated -> dated.addAll(event), () -> events.add(event));
        }
        return events.stream().map(event -> event.entry(order)).toList();
    }

    private static void collect(ReadReport report, Map<String, List<Event>> byDate) {
        int at = 0;
        for (TimeExpression time : report.times()) {
            while (at < report.sentences().size()
                    && report.sentences().get(at).span().end() <= time.span().begin()) {
                at++;
            }
            Optional<String> date = date(report, time);
            if (date.isPresent() && at < report.sentences().size()) {
                Sentence sentence = report.sentences().get(at);
                if (sentence.span().overlaps(time.span()) && !sentence.tokens().isEmpty()) {
                    put(date.get(), Dated.of(report, sentence, time), byDate);
                }
            }
        }
    }

    /** The date, "" for one that is open, empty for what dates nothing. */
    private static Optional<String> date(ReadReport report, TimeExpression time) {
        String text = report.report().text();
        String value = time.value();
        if (value == null) {
            return NAMES_A_DAY.matcher(time.span().in(text)).find() ? Optional.of("") : Optional.empty();
        }
        return report.isDateline(time) || DateRange.of(value).isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static void put(String date, Dated place, Map<String, List<Event>> byDate) {
        List<Event> events = byDate.computeIfAbsent(date, any -> new ArrayList<>());
        Optional<Event> same = events.stream()
                .limit(MOST_COMPARED)
                .filter(event -> event.likeness(place) >= SAME_EVENT)
                .findFirst();
        if (same.isPresent()) {
            same.get().add(place);
        } else if (events.size() < MOST_COMPARED) {
            Event event = new Event(date.isEmpty() ? null : date);
            event.add(place);
            events.add(event);
        }
    }

    /** Events of a vaguer date that say the same as one of a more exact date within it go up in that. */
    private static void mergeMoreExact(Map<String, List<Event>> byDate) {
        List<Map.Entry<String, DateRange>> ranges = byDate.keySet().stream()
                .flatMap(date -> DateRange.of(date).stream().map(range -> Map.entry(date, range)))
                .sorted(Comparator.comparing((Map.Entry<String, DateRange> date) ->
                                date.getValue().first())
                        .thenComparing(date -> -date.getValue().days())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (int i = 0; i < ranges.size(); i++) {
            DateRange vague = ranges.get(i).getValue();
            for (int j = i + 1; vague.days() <= MOST_DAYS && j < ranges.size(); j++) {
                DateRange exact = ranges.get(j).getValue();
                if (exact.first().isAfter(vague.last())) {
                    break;
                }
                if (vague.contains(exact)) {
                    merge(
                            byDate.getOrDefault(ranges.get(i).getKey(), List.of()),
                            byDate.getOrDefault(ranges.get(j).getKey(), List.of()));
                }
            }
        }
        byDate.values().removeIf(List::isEmpty);
    }

    private static void merge(List<Event> vague, List<Event> exact) {
        vague.removeIf(event -> {
            Optional<Event> same = exact.stream()
                    .filter(other -> other.likeness(event) >= SAME_EVENT_MORE_EXACTLY)
                    .findFirst();
            same.ifPresent(other -> other.addAll(event));
            return same.isPresent();
        });
    }

    /** The first day, longer dates before the days within them. */
    private static String sortKey(String date) {
        return DateRange.of(date)
                .map(range -> range.first() + " " + (Long.MAX_VALUE - range.days()) + " " + date)
                .orElse(date);
    }
}
