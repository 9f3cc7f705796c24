package org.hearsay.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.DateRange;
import org.jspecify.annotations.Nullable;

/** What several places date alike. */
final class Event {
    /** More places are not compared with each other. */
    private static final int MOST_COMPARED = 20;
    /** More reports are not listed. */
    private static final int MOST_PLACES = 500;
    /** An open date and an event that fits it are one if they share so much of the shorter one's words. */
    private static final double SAME = 0.3;

    private final @Nullable String date;
    private final List<Dated> places = new ArrayList<>();
    private final Set<String> reports = new LinkedHashSet<>();

    Event(@Nullable String date) {
        this.date = date;
    }

    @Nullable
    String date() {
        return date;
    }

    void add(Dated place) {
        if (reports.add(place.report()) && places.size() < MOST_PLACES) {
            places.add(place);
        }
    }

    void addAll(Event other) {
        other.places.forEach(this::add);
    }

    int reports() {
        return reports.size();
    }

    /** How alike a place is to the event's first ones, at best. */
    double likeness(Dated place) {
        return places.stream()
                .limit(MOST_COMPARED)
                .mapToDouble(place::likeness)
                .max()
                .orElse(0);
    }

    double likeness(Event other) {
        return other.places.stream()
                .limit(MOST_COMPARED)
                .mapToDouble(this::likeness)
                .max()
                .orElse(0);
    }

    /** Whether this has a date on a day or in a month that an open event names ("in March"), and tells much the same. */
    boolean saysMoreExactly(Event open) {
        Optional<DateRange> range = date == null ? Optional.empty() : DateRange.of(date);
        if (range.isEmpty() || range.get().days() > 31) {
            return false;
        }
        String named = open.places.get(0).expression();
        LocalDate day = range.get().first();
        boolean month = named.contains(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        boolean weekday = range.get().days() == 1
                && named.contains(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        boolean otherDay = named.matches(".*\\d.*") && !named.matches(".*\\b" + day.getDayOfMonth() + "\\b.*");
        return (month || weekday) && !otherDay && likeness(open) >= SAME;
    }

    /** With the words of the place that reads best and has most in common with the others. */
    TimelineEntry entry(Map<String, Integer> order) {
        Dated clearest = places.stream()
                .min(Comparator.comparingDouble((Dated place) -> -clarity(place)))
                .orElseThrow();
        Map<String, TimelineEntry.Place> listed = new LinkedHashMap<>();
        places.stream()
                .sorted(Comparator.comparing(place -> order.getOrDefault(place.report(), Integer.MAX_VALUE)))
                .forEach(place ->
                        listed.putIfAbsent(place.report(), new TimelineEntry.Place(place.report(), place.span())));
        return new TimelineEntry(date, clearest.text(), List.copyOf(listed.values()), clearest.expression());
    }

    private double clarity(Dated place) {
        double common = places.stream()
                .limit(MOST_COMPARED)
                .mapToDouble(place::likeness)
                .average()
                .orElse(0);
        return common + (place.complete() ? 0.5 : 0) + (place.text().length() <= 200 ? 0.2 : 0);
    }
}
