package io.anju.employment.statistics.mongo;

import io.anju.employment.statistics.CityCounts;
import io.anju.employment.statistics.CityCounts.Cell;
import io.anju.employment.statistics.Dimension;
import io.anju.employment.statistics.Months;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A city's counts as stored: all in one document, so that nobody reads half of one count and half
 * of another.
 */
public record CityCountsDocument(
    @BsonId String city, Instant countedAt, String first, int months, List<Counted> cells) {

  /** One district's jobs of one key, month by month. */
  public record Counted(String district, Dimension dimension, String key, List<Integer> employed) {}

  static CityCountsDocument from(CityCounts counts) {
    return new CityCountsDocument(
        counts.city(),
        counts.countedAt(),
        counts.months().first().toString(),
        counts.months().count(),
        counts.cells().entrySet().stream()
            .map(one ->
                new Counted(
                    one.getKey().district(),
                    one.getKey().dimension(),
                    one.getKey().key(),
                    Arrays.stream(one.getValue()).boxed().toList()))
            .toList());
  }

  CityCounts toDomain() {
    return new CityCounts(
        city,
        countedAt,
        new Months(YearMonth.parse(first), months),
        cells.stream()
            .collect(
                Collectors.toMap(
                    one -> new Cell(one.district(), one.dimension(), one.key()),
                    one -> one.employed().stream().mapToInt(Integer::intValue).toArray())));
  }
}
