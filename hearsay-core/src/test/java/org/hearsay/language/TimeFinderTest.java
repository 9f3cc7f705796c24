package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeFinderTest {
    private static final String WEDNESDAY = "2021-03-10";

    @Test
    void fullDatesInManyOrders() {
        assertTime("It was 9 March 2020 then.", "9 March 2020=2020-03-09");
        assertTime("It was on March 9, 2020, then.", "March 9, 2020=2020-03-09");
        assertTime("It was on Monday, 9th of March 2020.", "Monday, 9th of March 2020=2020-03-09");
        assertTime("It was on 2020-03-09T10:00:00Z.", "2020-03-09T10:00:00Z=2020-03-09");
        assertTime("It was on 09.03.2020.", "09.03.2020=2020-03-09");
        assertTime("It was on 25/12/2019.", "25/12/2019=2019-12-25");
        assertTime("It was on 3/4/2019.", "3/4/2019=null");
    }

    @Test
    void longerStretches() {
        assertTime("It began in March 2020.", "March 2020=2020-03");
        assertTime("It began in late March 2020.", "late March 2020=2020-03");
        assertTime("At the end of March 2020 it began.", "the end of March 2020=2020-03");
        assertTime("It began in early 2019.", "early 2019=2019");
        assertTime("It began in the 1980s.", "the 1980s=198X");
        assertTime("It began in the summer of 2018.", "the summer of 2018=2018-22");
        assertTime("It began in the third quarter of 2018.", "the third quarter of 2018=2018-07/2018-09");
        assertTime("It ran from 3 to 5 May 2019.", "3 to 5 May 2019=2019-05-03/2019-05-05");
        assertTime("It ran between 2016 and 2018.", "2016=2016", "2018=2018");
        assertTime("It ended in 480 BC.", "480 BC=-0479");
    }

    @Test
    void newsSpeaksFromItsDayOfPublication() {
        assertTime("They left yesterday.", "yesterday=2021-03-09");
        assertTime("They left last Tuesday.", "last Tuesday=2021-03-09");
        assertTime("They left on Friday.", "Friday=2021-03-05");
        assertTime("They will leave on Friday.", "Friday=2021-03-12");
        assertTime("They left three days ago.", "three days ago=2021-03-07");
        assertTime("They left last month.", "last month=2021-02");
        assertTime("They left last week.", "last week=2021-03-01/2021-03-07");
        assertTime("They left in December.", "December=2020-12");
        assertTime("They left on Dec. 3.", "Dec. 3=2020-12-03");
    }

    @Test
    void laterIsReckonedFromTheDateToldLast() {
        assertTime(
                "The raid was on 3 May 2019. Two days later it ended. The next day he fled.",
                "3 May 2019=2019-05-03",
                "Two days later=2019-05-05",
                "The next day=2019-05-06");
    }

    @Test
    void withoutADayOfPublicationRelativeDatesStayOpen() {
        assertThat(Reading.times("He denied it on Saturday. It was agreed last year.", null))
                .containsExactly("Saturday=null", "last year=null");
        assertThat(Reading.times("On 29 February 2020 they signed. On 9 March they left.", null))
                .containsExactly("29 February 2020=2020-02-29", "9 March=2020-03-09");
        assertThat(Reading.times("In 2019 it grew. In February they signed.", null))
                .containsExactly("2019=2019", "February=null");
    }

    @Test
    void lengthsOfTime() {
        assertTime("They stayed for 14 months.", "14 months=P14M");
        assertTime("It took nearly 20 years.", "nearly 20 years=P20Y");
        assertTime("After a two-day siege they won.", "two-day=P2D");
        assertTime("They stayed for several weeks.", "several weeks=null");
    }

    @Test
    void vagueTimesHaveNoValue() {
        assertTime("They recently left and now rest.", "recently=null", "now=null");
    }

    @Test
    void agesNamesAndVerbsAreNoTimes() {
        assertThat(Reading.times("Nobody may march with May Low, a 45-year-old.", WEDNESDAY))
                .isEmpty();
        assertThat(Reading.times("They hired 2000 soldiers.", WEDNESDAY)).isEmpty();
    }

    @Test
    void daysThatDoNotExistHaveNoValue() {
        assertTime("It was on 30 February 2020.", "30 February 2020=null");
    }

    private static void assertTime(String text, String... expected) {
        assertThat(Reading.times(text, WEDNESDAY)).as(text).containsExactly(expected);
    }
}
