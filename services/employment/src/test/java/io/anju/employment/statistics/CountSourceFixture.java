package io.anju.employment.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Employments and sections held in memory, passed on in one batch. */
record CountSourceFixture(List<CountedJob> jobs, Map<String, String> sections)
    implements CountSource {

  static CountedJob job(String uscc, String division, String from, String last) {
    return new CountedJob(
        uscc, division, LocalDate.parse(from), Optional.ofNullable(last).map(LocalDate::parse));
  }

  /** That many employments that run since long. */
  static List<CountedJob> running(int count, String uscc, String division) {
    return IntStream.range(0, count)
        .mapToObj(_ -> job(uscc, division, "2020-01-01", null))
        .toList();
  }

  @Override
  public void forEachJob(Consumer<CountedJob> each, Consumer<Runnable> batches) {
    batches.accept(() -> jobs.forEach(each));
  }

  @Override
  public void forEachSection(BiConsumer<String, String> each) {
    sections.forEach(each);
  }
}
