package io.anju.employment.statistics;

import io.anju.employment.Rest;
import io.anju.employment.statistics.EnterpriseSize.Bounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Counts all over again and puts that in place of what was counted before: no number is carried on, so none can drift. */
public final class Recount {

  /** What a count came to. */
  public record Took(long jobs, int cities, Duration time) {}

  private final Books books;
  private final CountBook book;
  private final Bounds bounds;
  private final int months;
  private final Rest rest;
  private final Clock clock;

  /** @param months counted, up to the last one that is over */
  public Recount(Books books, CountBook book, Bounds bounds, int months, Rest rest, Clock clock) {
    this.books = books;
    this.book = book;
    this.bounds = bounds;
    this.months = months;
    this.rest = rest;
    this.clock = clock;
  }

  /** @param goingOn run after each batch */
  public Took all(Runnable goingOn) {
    long begun = System.nanoTime();
    var today = LocalDate.now(clock);
    var counting = new Counting(books, bounds, Months.upTo(today, months), today);
    var counts = counting.all(clock.instant(), batch -> {
      rest.after(batch);
      goingOn.run();
    });
    book.replace(counts);
    return new Took(counting.jobs(), counts.size(), Duration.ofNanos(System.nanoTime() - begun));
  }
}
